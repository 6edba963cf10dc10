"""What of a record its readers may see, row by row, kept while the record stands: where an entry is, not what it says.

A row is small, so that a page is found among many entries without telling one of them. A logbook grows with its
record; it begins anew where a release opens what was closed. How many rows are kept in all is bounded.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import msgspec

from hemicycle.documents.course import Course
from hemicycle.locales.record import TELLINGS
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.audiences import visible
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.ports import Recorder

MOST_ROWS = 200_000
CLOSED = "closed"
"""The group of a row that stands for a run of closed entries."""
BEFORE, BETWEEN = "before", "between"
"""Where entries fall that fall under no item: before the first was taken up, or later."""


class Row(msgspec.Struct, frozen=True):
    """An entry, or a run of closed ones up to `last` (written at `until`). `item` is an id, BEFORE or BETWEEN."""

    seq: int
    last: int
    at: int
    until: int
    group: str
    item: str
    members: frozenset[str] = frozenset()


class Logbook:
    """The rows of one record as a class of readers sees it."""

    def __init__(self, released: Sequence[str | None], reader: str = "public") -> None:
        self._reader = reader
        self.released = list(released)
        self.rows: list[Row] = []
        self.course = Course()
        self.corrected: dict[int, int] = {}
        self.size = 0
        self._item: str | None = None
        self._begun = False

    @property
    def visible(self) -> int:
        """Number of entries that they see."""
        return sum(row.group != CLOSED for row in self.rows)

    def grow(self, entries: Sequence[Entry], meeting: Meeting) -> None:
        """Takes in the entries that follow; `meeting` is the whole state after them."""
        for entry in entries:
            if visible(meeting, entry, self._reader):
                self._show(entry, meeting)
            else:
                self._close(entry)
            self.size = entry.seq + 1

    def _show(self, entry: Entry, meeting: Meeting) -> None:
        fact: Any = entry.fact
        self.course.follow(entry)
        if entry.kind == "text-corrected":
            self.corrected[fact.target] = entry.seq
        if entry.kind == "item-opened":
            self._item, self._begun = fact.item, True
        named = None if entry.kind == "item-added" else getattr(fact, "item", None)
        place = named or self._place()
        group = TELLINGS[entry.kind].group
        members = _members(entry, meeting)
        self.rows.append(Row(entry.seq, entry.seq, entry.at, entry.at, group, place, members))
        if entry.kind == "item-closed":
            self._item = None

    def _close(self, entry: Entry) -> None:
        last = self.rows[-1] if self.rows else None
        if last and last.group == CLOSED and last.item == self._place():
            self.rows[-1] = msgspec.structs.replace(last, last=entry.seq, until=entry.at)
        else:
            place = self._place()
            self.rows.append(Row(entry.seq, entry.seq, entry.at, entry.at, CLOSED, place))

    def _place(self) -> str:
        return self._item or (BETWEEN if self._begun else BEFORE)


def _members(entry: Entry, meeting: Meeting) -> frozenset[str]:
    """The delegations that an entry concerns: of who acted, and of whom its facts name."""
    fact: Any = entry.fact
    people = meeting.seats.participants
    named = [getattr(fact, name, None) for name in ("participant", "to", "of")]
    persons = [person for who in (entry.by, *named) if (person := people.get(who))]  # type: ignore[arg-type]
    found = {entry.capacity, getattr(fact, "member", None), *(p.member for p in persons)}
    return frozenset(code for code in found if code)


class Logbooks:
    """The logbooks of one server, the last used kept."""

    def __init__(self, recorder: Recorder, most_rows: int = MOST_ROWS) -> None:
        self._recorder = recorder
        self._most = most_rows
        self._kept: OrderedDict[tuple[str, str], Logbook] = OrderedDict()
        self._turns: dict[tuple[str, str], asyncio.Lock] = {}

    async def of(self, record: str, reader: str = "public") -> Logbook:
        """The logbook of a record for a class of readers, as far as it is durable. Raises UnknownRecord, NotStored."""
        key = record, reader
        async with self._turns.setdefault(key, asyncio.Lock()):
            meeting = await self._recorder.meeting(record)
            book = self._kept.get(key)
            released = meeting.publication.released
            if book is None or book.released != released or book.size > meeting.size:
                book = Logbook(meeting.publication.released, reader)
            if book.size < meeting.size:
                entries = await self._recorder.entries(record, book.size)
                fresh = entries[: meeting.size - book.size]
                await asyncio.to_thread(book.grow, fresh, meeting)
            self._kept[key] = book
            self._kept.move_to_end(key)
            self._forget()
            return book

    def _forget(self) -> None:
        while len(self._kept) > 1 and sum(len(b.rows) for b in self._kept.values()) > self._most:
            key, _ = self._kept.popitem(last=False)
            if not self._turns[key].locked():
                del self._turns[key]
