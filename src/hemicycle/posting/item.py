"""What is published, as posting knows it. Who has the records fills it (`web/posting/told.py`)."""

from collections.abc import Awaitable, Callable
from typing import Literal

import msgspec

from hemicycle.posting.port import Image


class Told(msgspec.Struct, frozen=True):
    """An item in one language. `caption`: of its picture. `link`: the address of its page."""

    language: str
    title: str
    lead: str
    link: str
    caption: str


class Item(msgspec.Struct, frozen=True):
    """An item of a body. `tellings`: by language, the first being the one for who asks for another.

    `stands`: whether it is to go out, is out, or was withdrawn. `version`: the one that is out, or would be next.
    `base`: the entry since which its text stands so. `picture`: its digest, empty where there is none. `first`: when it
    first came out, `due`: when it goes out by itself (UTC, ms).
    """

    record: str
    body: str
    stands: Literal["draft", "out", "withdrawn"]
    version: int
    base: int
    tellings: dict[str, Told]
    picture: str
    first: int = 0
    due: int | None = None

    def told(self, language: str) -> Told:
        """In this language, or in its first."""
        return self.tellings.get(language) or next(iter(self.tellings.values()))


Items = Callable[[str], Awaitable[Item | None]]
"""What stands on a record, as it is out or as its draft would be; None: nothing that is ever posted."""
Pictures = Callable[[str, str, str, int], Awaitable[Image | None]]
"""A record's picture by its digest, with these words, in at most so many bytes; None where it is gone."""
