"""What a room has of its record: the durable entries, their bytes for the wire, and the state they fold to.

Pure but for growing. An erasure and a release change what stands in it; then every reader folds anew.
"""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from hemicycle.live.encoding import wire_entry
from hemicycle.live.quota import Counted
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.audiences import visible
from hemicycle.procedure.meeting.business.publication.entries import ItemReleased
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.meeting.state import Meeting

PAGE_BYTES = 64 * 1024
"""A page ends with the entry that takes it past so much: a reader of any pace takes one in good time."""
PAGE_ENTRIES = 2000
"""Entries that are looked at for one page, seen or not, so that none costs the others much."""
PAGES_KEPT = 500


class Page(NamedTuple):
    """What a class sees from some entry on, as bytes; nothing below `reached` is missing once it is read."""

    entries: list[msgspec.Raw]
    reached: int


class Journal:
    """The entries of one record, in order and without gap."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self._entries = list(entries)
        self._wire = [wire_entry(entry) for entry in entries]
        self.counted = Counted()
        self.counted.count(self._entries, [len(bytes(raw)) for raw in self._wire])
        self._pages: dict[tuple[str, int], Page] = {}
        self.meeting: Meeting = fold(self._entries)

    @property
    def size(self) -> int:
        """The number of entries."""
        return len(self._entries)

    def extend(self, entries: Sequence[Entry]) -> bool:
        """Take new entries; those known already are passed over. True: every reader must fold anew.

        Raises ValueError on a gap.
        """
        new = [entry for entry in entries if entry.seq >= self.size]
        if new and new[0].seq != self.size:
            raise ValueError(f"entries {self.size} to {new[0].seq - 1} are missing")
        self._entries += new
        self._wire += [wire_entry(entry) for entry in new]
        self.counted.count(
            new, [len(bytes(raw)) for raw in self._wire[len(self._wire) - len(new) :]]
        )
        erased = [target for entry in new if (target := entry.fact.erases) is not None]
        anew = bool(erased) or any(isinstance(entry.fact, ItemReleased) for entry in new)
        if anew:
            self._pages.clear()
        if not erased:
            self.meeting = fold(new, self.meeting)
            return anew
        for seq in erased:
            self._entries[seq] = replace(self._entries[seq], texts=None)
            self._wire[seq] = wire_entry(self._entries[seq])
        self.meeting = fold(self._entries)
        return True

    def page(self, audience: str, start: int) -> Page:
        """What this class sees from `start` on, as much of it as one frame holds.

        Full pages are kept, since many come fresh at once and read the same ones.
        """
        key = (audience, start)
        if key not in self._pages:
            page = self._page(audience, start)
            if page.reached == self.size:
                return page
            if len(self._pages) >= PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            self._pages[key] = page
        return self._pages[key]

    def _page(self, audience: str, start: int) -> Page:
        seen: list[msgspec.Raw] = []
        left = PAGE_BYTES
        for seq in range(start, min(start + PAGE_ENTRIES, self.size)):
            if visible(self.meeting, self._entries[seq], audience):
                seen.append(self._wire[seq])
                left -= len(bytes(self._wire[seq]))
            if left <= 0:
                return Page(seen, seq + 1)
        return Page(seen, min(start + PAGE_ENTRIES, self.size))
