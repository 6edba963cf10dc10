"""Readouts as pages show them: composed from the entries by the one renderer, kept while the record stands still."""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence

import msgspec

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.ports import Recorder

KEPT = 256
"""Readouts that are kept, the last used: more than a page of the newsroom and its feed show in all languages."""

Key = tuple[str, int, int, str]


class Sentence(msgspec.Struct, frozen=True):
    """A sentence, and the entries that it tells."""

    text: str
    seqs: Sequence[int]


class Readout(msgspec.Struct, frozen=True):
    """A readout in one language. `text` is what the digest on the record is of; `missing` names absent texts.

    `date`: the day or days on which it was held, where it was held.
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
    date: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of the text, in hex, as `readout-published` carries it."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def lead(self) -> str:
        """The first sentence: what it is about."""
        return next((s.text for paragraph in self.paragraphs for s in paragraph), "")


Compose = Callable[[Sequence[Entry], str], Readout]


class Readouts:
    """The readouts of one server. `compose` tells one; it runs in a thread, one at a time for each readout."""

    def __init__(self, recorder: Recorder, compose: Compose) -> None:
        self.compose = compose
        self._recorder = recorder
        self._kept: OrderedDict[Key, Readout] = OrderedDict()
        self._turns: dict[Key, asyncio.Lock] = {}

    async def draft(self, record: str, meeting: Meeting, language: str) -> Readout:
        """The readout as it would be published now."""
        return await self.told(record, meeting.size, meeting.size, language)

    async def published(self, record: str, meeting: Meeting, language: str) -> Readout:
        """The readout that is out: told from what stood on the record when it was published."""
        seq = meeting.publication.seq
        return await self.told(record, meeting.size, meeting.size if seq is None else seq, language)

    async def told(self, record: str, size: int, upto: int, language: str) -> Readout:
        """Told from the entries before `upto`. `size` is the record's: an erasure changes texts below `upto`."""
        key = (record, size, upto, language)
        async with self._turns.setdefault(key, asyncio.Lock()):
            try:
                return await self._told(key)
            finally:
                self._turns.pop(key, None)

    async def _told(self, key: Key) -> Readout:
        record, _, upto, language = key
        if key not in self._kept:
            entries = await self._recorder.entries(record, 0, upto)
            self._kept[key] = await asyncio.to_thread(self.compose, entries, language)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]
