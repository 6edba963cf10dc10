"""A record that is held in memory as a whole, for who reads one in stretches."""

import sys
from collections.abc import Iterator

from hemicycle.recorder.ports import StoredRecord


class HeldRecord:
    """See RecordView. `stretch`: how many entries at once."""

    def __init__(self, kept: StoredRecord, stretch: int = sys.maxsize) -> None:
        self._kept, self._stretch = kept, stretch

    def stretches(self, start: int = 0, end: int | None = None) -> Iterator[StoredRecord]:
        """See RecordView."""
        kept, last = self._kept, len(self._kept.entries) if end is None else end
        noted = max((last, *kept.checkpoints)) if end is None else end
        at, more = start, True
        while more:
            more = at + self._stretch < last
            upto = at + self._stretch if more else last
            yield StoredRecord(
                kept.entries[at:upto],
                [key for key in kept.keys if at <= key.first < upto],
                {s: n for s, n in kept.checkpoints.items() if at < s <= (upto if more else noted)},
            )
            at = upto

    def snapshot(self) -> bytes | None:
        """See RecordView."""
        return self._kept.snapshot
