"""Records in memory: for tests, rehearsals and the reading of files. Gone with the process."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from hemicycle.record.entry import StoredEntry, erase
from hemicycle.recorder.errors import Conflict, StoreFailed
from hemicycle.recorder.held_record import HeldRecord
from hemicycle.recorder.ports import Batch, End, IdempotencyKey, RecordView, StoredRecord

T = TypeVar("T")


@dataclass
class _Shelf:
    """One record."""

    entries: list[StoredEntry] = field(default_factory=list)
    keys: list[IdempotencyKey] = field(default_factory=list)
    checkpoints: dict[int, str] = field(default_factory=dict)
    wake: int | None = None
    snapshot: bytes | None = None


class MemoryStore:
    """A store whose promise ends with the process. `limit`: most entries it holds in all; past it, it is full."""

    def __init__(self, limit: int | None = None) -> None:
        self._shelves: dict[str, _Shelf] = {}
        self._limit = limit

    async def append(self, batch: Batch) -> None:
        """See Store. Raises Conflict, StoreFailed (full)."""
        shelf = self._shelves.get(batch.record, _Shelf())
        if len(shelf.entries) != batch.expected:
            raise Conflict(batch.record, batch.expected, len(shelf.entries))
        held = sum(len(known.entries) for known in self._shelves.values())
        if self._limit is not None and held + len(batch.entries) > self._limit:
            raise StoreFailed("the store is full")
        self._put(self._shelves.setdefault(batch.record, shelf), batch)

    def _put(self, shelf: _Shelf, batch: Batch) -> None:
        shelf.snapshot = batch.snapshot or (None if batch.erased else shelf.snapshot)
        if not batch.entries:
            return
        shelf.entries.extend(batch.entries)
        for seq in batch.erased:
            shelf.entries[seq] = erase(shelf.entries[seq])
        shelf.keys.extend(batch.keys)
        shelf.checkpoints[batch.size] = batch.checkpoint
        shelf.wake = batch.wake

    async def load(self, record: str, start: int = 0, end: int | None = None) -> StoredRecord:
        """See Store."""
        shelf = self._shelves.get(record, _Shelf())
        beyond = len(shelf.entries) if end is None else end
        covering = min((size for size in shelf.checkpoints if size >= beyond), default=beyond)
        return StoredRecord(
            tuple(shelf.entries[start:end]),
            tuple(key for key in shelf.keys if start <= key.first < beyond),
            {size: note for size, note in shelf.checkpoints.items() if start < size <= covering},
            shelf.snapshot if (start, end) == (0, None) else None,
        )

    async def look(self, record: str, work: Callable[[RecordView], T]) -> T:
        """See Store."""
        return await asyncio.to_thread(work, HeldRecord(await self.load(record)))

    async def records(self) -> list[str]:
        """See Store."""
        return list(self._shelves)

    async def ends(self) -> dict[str, End]:
        """See Store."""
        return {
            name: End(len(shelf.entries), shelf.entries[-1].leaf)
            for name, shelf in self._shelves.items()
            if shelf.entries
        }

    async def wakes(self) -> dict[str, int]:
        """See Store."""
        return {name: s.wake for name, s in self._shelves.items() if s.wake is not None}

    async def drop(self, record: str) -> None:
        """Nothing stays of a record."""
        self._shelves.pop(record, None)

    async def pack(self) -> None:
        """Nothing is kept of what was erased."""

    async def close(self) -> None:
        """Nothing to let go of."""
