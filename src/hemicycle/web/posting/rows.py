"""Rows of "where it went": each says one place to which an item went. Who knows of such places is a reporter."""

from collections.abc import Awaitable, Callable
from typing import Literal

import msgspec
from starlette.requests import Request

from hemicycle.posting.item import Item

Sign = Literal["done", "failed", "unknown", "waits", "none"]
"""What a cell says: it stands there · it failed · nobody knows · it is to go yet · nothing was to be done."""


class Cell(msgspec.Struct, frozen=True):
    """What became of a version there. `words` are whole, in the reader's language; `at`: when (UTC, ms)."""

    sign: Sign
    words: str
    at: int | None = None
    url: str = ""
    note: str = ""


class Act(msgspec.Struct, frozen=True):
    """What a person may do: a form that is sent to `to`; a link where `opens`."""

    label: str
    to: str
    opens: bool = False


class Row(msgspec.Struct, frozen=True):
    """A place. `first`: what became of the first version; `later`: of the last change; `answer`: what was said last."""

    icon: str
    name: str
    detail: str
    first: Cell
    later: Cell
    answer: str = ""
    acts: tuple[Act, ...] = ()
    untested: bool = False

    @property
    def sign(self) -> Sign:
        """What the row comes to: of its cells the one that is worst."""
        worst: tuple[Sign, ...] = ("unknown", "failed", "waits")
        for one in worst:
            if one in (self.first.sign, self.later.sign):
                return one
        return "done" if "done" in (self.first.sign, self.later.sign) else "none"


class Group(msgspec.Struct, frozen=True):
    """Places of one kind, under a heading."""

    heading: str
    rows: list[Row]


Reporter = Callable[[Request, Item], Awaitable[Group | None]]
"""Says where an item went, of one kind of places; None: nowhere of its kind."""
