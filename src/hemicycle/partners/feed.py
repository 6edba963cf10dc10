"""What a feed of somebody else says, in plain structs: text alone, and nothing of anybody's markup."""

import hashlib
from typing import Literal

import msgspec

Kind = Literal["paragraph", "list", "quote", "caption"]
Dated = Literal["exact", "day", "month", "no-zone", "ahead", "none"]
"""How well the time of an item is known: `day` and `month`: no better; `no-zone`: read as UTC; `ahead`: it lies in the
future, and is not believed; `none`: it says none that can be meant."""


class Part(msgspec.Struct, frozen=True):
    """A block of text."""

    kind: Kind
    text: str


class Attached(msgspec.Struct, frozen=True):
    """A file that the item names. It is not fetched."""

    address: str
    media_type: str


class Read(msgspec.Struct, frozen=True):
    """An item as it reads now. `identity`: what tells it from the others. `titled`: the title is its own, not made.

    `at`: when it was published (UTC, ms). `link`: of its page, empty where it has none; `about`: of what it speaks of.
    """

    identity: str
    title: str
    titled: bool
    link: str
    language: str
    authors: list[str]
    at: int | None
    dated: Dated
    lead: str
    parts: list[Part]
    about: str = ""
    attached: list[Attached] = []
    photo: str = ""
    credit: str = ""

    @property
    def digest(self) -> str:
        """Of what it says, in hex."""
        said = [self.title, self.lead, *(f"{one.kind} {one.text}" for one in self.parts)]
        return hashlib.sha256("\n".join(said).encode()).hexdigest()


class Gone(msgspec.Struct, frozen=True):
    """An item that its publisher has withdrawn, by its identity (RFC 6721). `at`: when, if it says so."""

    identity: str
    at: int | None
    reason: str


class FeedRead(msgspec.Struct, frozen=True):
    """`cut`: so many older items are not among `items`."""

    title: str
    items: list[Read]
    gone: list[Gone]
    cut: int = 0


class NoFeed(Exception):
    """What was read is no feed that can be read; the text says why, for people."""
