"""What the devices of a room read of its record: what is new from the batch in hand, all else in pages.

It keeps no entry but those read last, which many who come at once read too. An erasure and a release change what was
read: then nothing of it is kept, and every reader folds anew.
"""

import asyncio
import sys
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from hemicycle.live.encoding import wire_entry
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.labels import OPEN
from hemicycle.procedure.meeting.business.audiences import PUBLIC, audience_of, sees
from hemicycle.procedure.meeting.business.publication.entries import ItemReleased
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import RecorderError

PAGE_BYTES = 64 * 1024
"""A page ends with the entry that takes the record past so much: a reader of any pace takes one in good time."""
PAGE_ENTRIES = 500
"""A page ends at the next multiple of so many, seen or not: from there on all read the same pages, from wherever."""
PAGES_KEPT = 1000
"""Packed they have about five megabytes, for as long as somebody is in the room."""
STRETCH = 250
"""Entries that are read from the store at once."""
STRETCHES_KEPT = 8

Read = Callable[[int, int], Awaitable[CommittedBatch]]
"""The durable entries from a seq up to another."""


class Page:
    """What some readers see from some entry on, as bytes; nothing below `reached` is missing once it is read.

    `size` is the record's when it was made: where it is past `reached`, the page is full and stays as it is. `readers`
    are the audiences whose entries it has, of those that there are: it is the same for all classes that see these.
    `packed`: its message as gzip, once it was made; then `entries` are let go.
    """

    __slots__ = ("entries", "packed", "reached", "readers", "size")

    def __init__(
        self, entries: list[msgspec.Raw], reached: int, size: int, readers: frozenset[str]
    ) -> None:
        self.entries = entries
        self.reached = reached
        self.size = size
        self.readers = readers
        self.packed: bytes | None = None

    @property
    def full(self) -> bool:
        """Whether it stays as it is."""
        return self.reached < self.size


class Extent(NamedTuple):
    """Where the page that begins at some entry ends, the same for everybody, and for which audiences it has entries."""

    end: int
    size: int
    audiences: frozenset[str]


class Stretch(NamedTuple):
    """Entries from seq `start` on as they go over the wire, and for which audience each is."""

    start: int
    wire: Sequence[msgspec.Raw]
    audiences: Sequence[str]

    @property
    def end(self) -> int:
        """The seq after the last."""
        return self.start + len(self.wire)

    def cut(self, start: int, end: int, most: int) -> tuple["Stretch", int]:
        """What it has from `start` up to `end`, until `most` bytes are used up; and how many bytes are left."""
        first = until = start - self.start
        while until < min(end - self.start, len(self.wire)) and most > 0:
            most -= len(bytes(self.wire[until]))
            until += 1
        return Stretch(start, self.wire[first:until], self.audiences[first:until]), most

    def followed_by(self, more: "Stretch") -> "Stretch":
        """Both in one."""
        wire, audiences = [*self.wire, *more.wire], [*self.audiences, *more.audiences]
        return Stretch(self.start, wire, audiences)

    def page(self, reader: str, size: int) -> Page:
        """What this class sees of it, in a record of `size` entries."""
        seen = _seen_by(reader, frozenset(self.audiences))
        pairs = zip(self.wire, self.audiences, strict=True)
        return Page([raw for raw, for_ in pairs if for_ in seen], self.end, size, seen)


class Journal:
    """One record: the state after what is durable, and its entries as they are asked for."""

    def __init__(self, read: Read, meeting: Meeting) -> None:
        self.meeting = meeting
        self._read = read
        self._extents: dict[int, Extent] = {}
        self._pages: dict[tuple[int, frozenset[str]], Page] = {}
        self._stretches: OrderedDict[int, Stretch] = OrderedDict()
        self._reading: dict[tuple[int, int], asyncio.Task[Stretch]] = {}
        self._newest = Stretch(meeting.size, [], [])
        self._newest_for = frozenset[str]()
        self._news: dict[frozenset[str], Page] = {}
        self._times_anew = 0

    @property
    def size(self) -> int:
        """The number of entries."""
        return self.meeting.size

    @property
    def announced(self) -> int:
        """How far `news` leads."""
        return self._newest.end

    @property
    def open_news(self) -> bool:
        """Whether everybody sees all that was taken last."""
        return self._newest_for <= {PUBLIC}

    def take(self, batch: CommittedBatch, meeting: Meeting) -> bool:
        """Take new entries, with the state after them. True: every reader must fold anew."""
        self.meeting = meeting
        anew = any(
            entry.fact.erases is not None or isinstance(entry.fact, ItemReleased)
            for entry in batch.entries
        )
        if anew:
            self._times_anew += 1
            self._extents.clear()
            self._pages.clear()
            self._stretches.clear()
            self._reading.clear()
        newest = self._wired(batch.start, batch.entries)
        self._newest, _ = newest.cut(newest.start, newest.end, PAGE_BYTES)
        self._newest_for = frozenset(self._newest.audiences)
        self._news = {}
        self._extend(newest)
        return anew

    def _extend(self, newest: Stretch) -> None:
        """Where the record's last entries are kept, so are these, as far as they are of the same stretch."""
        number = newest.start // STRETCH
        kept = self._stretches.get(number)
        if kept is not None and kept.end == newest.start:
            more, _ = newest.cut(newest.start, (number + 1) * STRETCH, sys.maxsize)
            self._stretches[number] = kept.followed_by(more)

    def news(self, audience: str) -> Page:
        """What this class sees of what was taken last, as much of it as one frame holds: one page for all who do."""
        seen = _seen_by(audience, self._newest_for)
        if seen not in self._news:
            self._news[seen] = self._newest.page(audience, self.size)
        return self._news[seen]

    def kept(self, audience: str, start: int) -> Page | None:
        """The page of this class from `start` on, if it was made before and stands."""
        extent = self._extent(start)
        if extent is None:
            return None
        page = self._pages.get((start, _seen_by(audience, extent.audiences)))
        return page if page is not None and page.reached == extent.end else None

    async def page(self, audience: str, start: int) -> Page:
        """What this class sees from `start` on, as much of it as one frame holds. Raises RecorderError.

        Pages are kept while they stand, since many come fresh at once and read the same ones.
        """
        page = self.kept(audience, start)
        while page is None:
            page = await self._made(audience, start)
        return page

    def _extent(self, start: int) -> Extent | None:
        """Where the page ends that begins here, as far as it is known and stands."""
        found = self._extents.get(start)
        return found if found and (found.end < found.size or found.size == self.size) else None

    async def _made(self, audience: str, start: int) -> Page | None:
        """A page; None where what was read for it does not stand any more."""
        anew, size = self._times_anew, self.size
        read = Stretch(start, [], [])
        border = (start // PAGE_ENTRIES + 1) * PAGE_ENTRIES
        last, left = min(border, size), PAGE_BYTES
        while read.end < last and left > 0:
            stretch = await self._stretch(read.end // STRETCH, size)
            if anew != self._times_anew:
                return None
            if stretch.end <= read.end:
                raise RecorderError(f"entry {read.end} cannot be read any more: damage was found")
            more, left = stretch.cut(read.end, last, left)
            read = read.followed_by(more)
        extent = Extent(read.end, size, frozenset(read.audiences))
        return self._keep(start, extent, read.page(audience, size))

    def _keep(self, start: int, extent: Extent, page: Page) -> Page:
        while len(self._pages) >= PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        while len(self._extents) >= PAGES_KEPT:
            del self._extents[next(iter(self._extents))]
        self._extents[start] = extent
        self._pages[start, page.readers] = page
        return page

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
        stretch = self._wired(start, (await self._read(start, end)).entries)
        if anew == self._times_anew:
            self._stretches[number] = stretch
            while len(self._stretches) > STRETCHES_KEPT:
                self._stretches.popitem(last=False)
        return stretch

    def _wired(self, start: int, entries: Sequence[Entry]) -> Stretch:
        wire = [wire_entry(entry) for entry in entries]
        return Stretch(start, wire, [audience_of_entry(self.meeting, one) for one in entries])


def audience_of_entry(meeting: Meeting, entry: Entry) -> str:
    """Who sees this entry, `meeting` being the state now: releases open what was closed."""
    return PUBLIC if entry.label == OPEN else audience_of(meeting, entry.fact)


@lru_cache(maxsize=4096)
def _seen_by(reader: str, audiences: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in audiences if sees(reader, one))
