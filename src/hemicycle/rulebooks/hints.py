"""What a stranger to the format needs beside a fault: the keys that there are, and what a good file still lacks."""

import re
from collections.abc import Iterator
from types import UnionType
from typing import Any, get_args, get_origin

import msgspec

from hemicycle.files.fault import closest
from hemicycle.procedure.body import Body

FILLED = ("unsaid", "electors")
"""What is worked out from a file and stands in none."""
UNKNOWN = re.compile(r"unknown field `([^`]*)`(?: - at `\$(.*)`)?")
PATTERN = re.compile(r"Expected `str` matching regex '.*?'(?= - at |$)")
WORD = "Expected a word: letters, digits and . : + _ / -, without spaces"
MOST_NAMED = 6


def with_keys(message: str) -> str:
    """The message; of a key that is unknown, with the nearest that is known, and all there are in its table."""
    found = UNKNOWN.search(message)
    if found is None:
        return PATTERN.sub(WORD, message)
    keys = keys_at(re.findall(r"[a-z_]+", found[2] or ""))
    near = closest(found[1], keys)
    meant = f"did you mean `{near}`? " if near else ""
    return f"{message} ({meant}keys here: {', '.join(keys)})" if keys else message


def keys_at(path: list[str], kind: Any = Body) -> list[str]:
    """The keys of the table at this place in a body's file."""
    shapes = [*_structs(kind)]
    for key in path:
        fields = (field for shape in shapes for field in msgspec.structs.fields(shape))
        shapes = [one for field in fields if field.name == key for one in _structs(field.type)]
    names = (field.name for shape in shapes for field in msgspec.structs.fields(shape))
    return [name for name in dict.fromkeys(names) if name not in FILLED]


def _structs(kind: Any) -> Iterator[type[msgspec.Struct]]:
    if get_origin(kind) is not None or isinstance(kind, UnionType):
        for one in get_args(kind):
            yield from _structs(one)
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield kind


def lacking(body: Body) -> Iterator[str]:
    """What a well-formed file lacks: names in official languages, and values that this software fills in."""
    for language in body.languages:
        without = [member.code for member in body.members if language not in member.name]
        if without:
            some = ", ".join(without[:MOST_NAMED]) + (", …" if len(without) > MOST_NAMED else "")
            yield f"members: no name in {language} for {len(without)} ({some})"
        if language not in body.title:
            yield f"title: not in {language}"
    if body.unsaid:
        yield f"left to this software, and marked as its defaults: {', '.join(body.unsaid)}"
