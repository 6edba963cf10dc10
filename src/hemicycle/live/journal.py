"""What the devices of a room read of its record: what is new from the batch in hand, all else in pages.

It keeps no entry but those read last, which many who come at once read too. An erasure and a release change what was
read: then nothing of it is kept, and every reader folds anew.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

import msgspec

from hemicycle.live.encoding import wire_entry
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.audiences import visible
from hemicycle.procedure.meeting.business.publication.entries import ItemReleased
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import RecorderError

PAGE_BYTES = 64 * 1024
"""A page ends with the entry that takes it past so much: a reader of any pace takes one in good time."""
PAGE_ENTRIES = 2000
"""Entries that are looked at for one page, seen or not, so that none costs the others much."""
PAGES_KEPT = 100
"""About six megabytes, for as long as somebody is in the room."""
STRETCH = 250
"""Entries that are read from the store at once."""
STRETCHES_KEPT = 8

Read = Callable[[int, int], Awaitable[CommittedBatch]]
"""The durable entries from a seq up to another."""


class Page(NamedTuple):
    """What a class sees from some entry on, as bytes; nothing below `reached` is missing once it is read.

    `size` is the record's when it was made: where it is past `reached`, the page is full and stays as it is.
    """

    entries: list[msgspec.Raw]
    reached: int
    size: int


class Stretch(NamedTuple):
    """Entries from seq `start` on, and each as it goes over the wire."""

    start: int
    entries: Sequence[Entry]
    wire: Sequence[msgspec.Raw]

    @property
    def end(self) -> int:
        """The seq after the last."""
        return self.start + len(self.entries)


class Journal:
    """One record: the state after what is durable, and its entries as they are asked for."""

    def __init__(self, read: Read, meeting: Meeting) -> None:
        self.meeting = meeting
        self._read = read
        self._pages: dict[tuple[str, int], Page] = {}
        self._stretches: OrderedDict[int, Stretch] = OrderedDict()
        self._reading: dict[tuple[int, int], asyncio.Task[Stretch]] = {}
        self._newest = Stretch(meeting.size, [], [])
        self._times_anew = 0

    @property
    def size(self) -> int:
        """The number of entries."""
        return self.meeting.size

    def take(self, batch: CommittedBatch, meeting: Meeting) -> bool:
        """Take new entries, with the state after them. True: every reader must fold anew."""
        self.meeting = meeting
        self._newest = Stretch(batch.start, batch.entries, [])
        anew = any(
            entry.fact.erases is not None or isinstance(entry.fact, ItemReleased)
            for entry in batch.entries
        )
        if anew:
            self._times_anew += 1
            self._pages.clear()
            self._stretches.clear()
            self._reading.clear()
        return anew

    def news(self, audience: str) -> Page:
        """What this class sees of what was taken last, as much of it as one frame holds."""
        if not self._newest.wire:
            self._newest = _wired(self._newest.start, self._newest.entries)
        seen = list[msgspec.Raw]()
        whole = self._newest.start, self._newest.end
        reached, _ = self._look(audience, self._newest, whole, PAGE_BYTES, seen)
        return Page(seen, reached, self.size)

    async def page(self, audience: str, start: int) -> Page:
        """What this class sees from `start` on, as much of it as one frame holds. Raises RecorderError.

        Pages are kept while they stand, since many come fresh at once and read the same ones.
        """
        kept = self._pages.get((audience, start))
        if kept is not None and (kept.reached < kept.size or kept.size == self.size):
            return kept
        page = None
        while page is None:
            page = await self._made(audience, start)
        while len(self._pages) >= PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[audience, start] = page
        return page

    async def _made(self, audience: str, start: int) -> Page | None:
        """A page; None where what was read for it does not stand any more."""
        anew, size = self._times_anew, self.size
        seen, reached, left = list[msgspec.Raw](), start, PAGE_BYTES
        end = min(start + PAGE_ENTRIES, size)
        while reached < end and left > 0:
            stretch = await self._stretch(reached // STRETCH, size)
            if anew != self._times_anew:
                return None
            if stretch.end <= reached:
                raise RecorderError(f"entry {reached} cannot be read any more: damage was found")
            reached, left = self._look(audience, stretch, (reached, end), left, seen)
        return Page(seen, reached, size)

    def _look(
        self,
        audience: str,
        stretch: Stretch,
        seqs: tuple[int, int],
        left: int,
        seen: list[msgspec.Raw],
    ) -> tuple[int, int]:
        """Adds to `seen` what the class sees of a stretch from one seq up to another, until `left` bytes are used up.

        The seq after the last that was looked at, and how many bytes are left.
        """
        seq, end = seqs
        while seq < min(end, stretch.end) and left > 0:
            place = seq - stretch.start
            if visible(self.meeting, stretch.entries[place], audience):
                seen.append(stretch.wire[place])
                left -= len(bytes(stretch.wire[place]))
            seq += 1
        return seq, left

    async def _stretch(self, number: int, size: int) -> Stretch:
        """The stretch of this number, as far as the record's `size`: read once for all who wait for it."""
        end = min((number + 1) * STRETCH, size)
        kept = self._stretches.get(number)
        if kept is not None and kept.end >= end:
            self._stretches.move_to_end(number)
            return kept
        task = self._reading.get((number, end))
        if task is None:
            task = asyncio.create_task(self._load(number, end))
            self._reading[number, end] = task
            task.add_done_callback(lambda _: self._reading.pop((number, end), None))
        return await asyncio.shield(task)

    async def _load(self, number: int, end: int) -> Stretch:
        anew, start = self._times_anew, number * STRETCH
        stretch = _wired(start, (await self._read(start, end)).entries)
        if anew == self._times_anew:
            self._stretches[number] = stretch
            while len(self._stretches) > STRETCHES_KEPT:
                self._stretches.popitem(last=False)
        return stretch


def _wired(start: int, entries: Sequence[Entry]) -> Stretch:
    return Stretch(start, entries, [wire_entry(entry) for entry in entries])
