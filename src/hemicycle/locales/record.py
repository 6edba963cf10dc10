"""How each kind of entry is told: which facts fill which variables of its sentence (`record.ftl` of each language).

The declaration stands in `record.json`, which the room reads too; the ways of filling are named in `documents.filling`.
"""

from importlib.resources import files
from typing import Literal

import msgspec

Group = Literal["decisions", "statements", "texts", "motions", "course", "floor", "presence"]


class Telling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of entry. `values`: variable → a way and the paths of its facts.

    `words`: the texts that are quoted below it, in this order (`topic-*`: all of that name; `*`: all). `of`: where the
    facts name a version of a text by all, its words are quoted. `result`: something was decided.
    """

    group: Group
    icon: str
    values: dict[str, str] = {}
    words: list[str] = []
    of: Literal["outcome"] | None = None
    result: bool = False


TELLINGS: dict[str, Telling] = msgspec.json.decode(
    (files(__package__) / "record.json").read_bytes(), type=dict[str, Telling]
)
"""Kind of entry → how it is told."""

GROUPS: tuple[Group, ...] = (
    "decisions",
    "statements",
    "texts",
    "motions",
    "course",
    "floor",
    "presence",
)
"""In the order in which they are listed."""
