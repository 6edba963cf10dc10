"""A form whose fields are named as those of a command (`since`, `words.name.und`) as that command.

An empty field is one that is not there: a day that may be open is open then. What is missing, or holds what it cannot,
is told by the name of its field.
"""

import re
from collections.abc import Mapping
from typing import Any, get_args

import msgspec
from starlette.datastructures import FormData

from hemicycle.procedure.core.actor import Command
from hemicycle.web.forms import field, nested

FIELD = re.compile(r"`\$\.([a-z_.]+)`|required field `([a-z_]+)`")


class Misfilled(ValueError):
    """A field holds what it cannot, or nothing."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def read_command(
    form: FormData, named: Mapping[str, type[Command]], kind: str, **more: Any
) -> Command:
    """The command of this name. `more`: what was read of the form in another way.

    Raises Misfilled; KeyError where there is no such command.
    """
    shape = named[kind]
    parts = msgspec.structs.fields(shape)
    known = {part.name for part in parts}
    filled: dict[str, Any] = nested(
        {name: field(form, name) for name in form if name.partition(".")[0] in known}
    )
    open_ = {part.name: None for part in parts if type(None) in get_args(part.type)}
    try:
        return msgspec.convert({**open_, **filled, **more}, shape, strict=False)
    except msgspec.ValidationError as fault:
        found = FIELD.search(str(fault))
        raise Misfilled((found[1] or found[2]) if found else "") from fault
