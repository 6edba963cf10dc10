"""A store beside which some records pass: they are in memory alone, and gone with the process or when dropped.

They are practice, and no record of anything: nobody finds them in a list, and no follower derives from them.
"""

from collections.abc import Callable
from typing import TypeVar

from hemicycle.recorder.passing import passes
from hemicycle.recorder.ports import Batch, End, RecordView, Store, StoredRecord
from hemicycle.stores.memory import MemoryStore

T = TypeVar("T")
MOST_ENTRIES = 50_000
"""Of all that pass."""


class PassingStore:
    """`lasting` keeps all records but those that pass."""

    def __init__(self, lasting: Store) -> None:
        self._lasting = lasting
        self._passing = MemoryStore(MOST_ENTRIES)

    def _of(self, record: str) -> Store:
        return self._passing if passes(record) else self._lasting

    async def append(self, batch: Batch) -> None:
        """See Store."""
        await self._of(batch.record).append(batch)

    async def load(self, record: str, start: int = 0, end: int | None = None) -> StoredRecord:
        """See Store."""
        return await self._of(record).load(record, start, end)

    async def look(self, record: str, work: Callable[[RecordView], T]) -> T:
        """See Store."""
        return await self._of(record).look(record, work)

    async def records(self) -> list[str]:
        """See Store: those that last."""
        return await self._lasting.records()

    async def ends(self) -> dict[str, End]:
        """See Store: of those that last."""
        return await self._lasting.ends()

    async def wakes(self) -> dict[str, int]:
        """See Store: of those that last."""
        return await self._lasting.wakes()

    async def pack(self) -> None:
        """See Store."""
        await self._lasting.pack()

    async def close(self) -> None:
        """See Store."""
        await self._lasting.close()

    async def drop(self, record: str) -> None:
        """Nothing stays of a record that passes. Raises ValueError for one that lasts."""
        if not passes(record):
            raise ValueError(f"{record!r} lasts")
        await self._passing.drop(record)
