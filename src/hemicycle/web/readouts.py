"""Readouts as pages show them: composed from the entries by the one renderer, kept while the record stands still."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence

import msgspec

from hemicycle.procedure.entry import Entry
from hemicycle.procedure.meeting import Meeting
from hemicycle.web.ports import Desk

KEPT = 64


class Sentence(msgspec.Struct, frozen=True):
    """A sentence, and the entries that it tells."""

    text: str
    seqs: Sequence[int]


class Told(msgspec.Struct, frozen=True):
    """A readout in one language. `text` is what the digest on the record is of; `missing` names absent texts.

    `photo`: the digest of the picture that the caption is of; empty where none was taken.
    """

    language: str
    title: str
    paragraphs: list[list[Sentence]]
    caption: str
    source: str
    missing: list[str]
    text: str
    photo: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of the text, in hex, as `readout-published` carries it."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def lead(self) -> str:
        """The first sentence: what it is about."""
        return next((s.text for paragraph in self.paragraphs for s in paragraph), "")


Compose = Callable[[Sequence[Entry], str], Told]


class Readouts:
    """The readouts of one server."""

    def __init__(self, desk: Desk, compose: Compose) -> None:
        self._desk = desk
        self._compose = compose
        self._kept: OrderedDict[tuple[str, int, int, str], Told] = OrderedDict()

    async def draft(self, record: str, meeting: Meeting, language: str) -> Told:
        """The readout as it would be published now."""
        return await self._told(record, meeting.size, meeting.size, language)

    async def published(self, record: str, meeting: Meeting, language: str) -> Told:
        """The readout that is out: told from what stood on the record when it was published."""
        seq = meeting.publication.seq
        return await self._told(
            record, meeting.size, meeting.size if seq is None else seq, language
        )

    async def _told(self, record: str, size: int, upto: int, language: str) -> Told:
        """`size` is part of the key, since an erasure changes texts below `upto`."""
        key = (record, size, upto, language)
        if key not in self._kept:
            entries = await self._desk.entries(record)
            self._kept[key] = self._compose(entries[:upto], language)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return self._kept[key]
