"""Replies from elsewhere, and where they go: under what they answer, which this room does not keep."""

from typing import Protocol

import msgspec

from hemicycle.federation.people import Person
from hemicycle.federation.words import Said


class Thread(msgspec.Struct, frozen=True):
    """What is answered: the publication on this record, of a body; `comment`: a reply to it."""

    record: str
    body: str
    comment: int | None


class Reply(msgspec.Struct, frozen=True):
    """A reply as it stands at its source. `object`: its id; `written`: when, by its server; `page`: where it stands."""

    object: str
    author: Person
    said: Said
    written: int
    page: str


class Threads(Protocol):
    """Where replies are kept."""

    async def take(self, thread: Thread, reply: Reply) -> None:
        """A new one; one that is known is not taken twice."""

    async def change(self, reply: Reply) -> None:
        """Other words of one that is known and its author's; older ones than those that stand change nothing."""

    async def remove(self, reply: str, author: Person) -> None:
        """It is no more at its source, so its author says."""

    async def remove_all(self, author: Person) -> None:
        """All of an author's."""
