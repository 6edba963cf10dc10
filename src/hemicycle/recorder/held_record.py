"""A record that is held in memory as a whole, for who reads one in stretches."""

from collections.abc import Iterator

from hemicycle.recorder.ports import StoredRecord


class HeldRecord:
    """See RecordView. It is one stretch."""

    def __init__(self, kept: StoredRecord) -> None:
        self._kept = kept

    def stretches(self, start: int = 0, end: int | None = None) -> Iterator[StoredRecord]:
        """See RecordView."""
        kept = self._kept
        last = len(kept.entries) if end is None else end
        upto = max((last, *kept.checkpoints)) if end is None else end
        yield StoredRecord(
            kept.entries[start:end],
            [key for key in kept.keys if start <= key.first < last or key.first < start == 0],
            {size: note for size, note in kept.checkpoints.items() if start < size <= upto},
        )

    def snapshot(self) -> bytes | None:
        """See RecordView."""
        return self._kept.snapshot
