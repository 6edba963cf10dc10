"""What the recorder hands to whoever follows a record: entries that are durable, their bytes, and the state after."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.record.entry import StoredEntry
from hemicycle.recorder.ports import End


@dataclass(frozen=True, slots=True)
class CommittedBatch:
    """Durable entries of `record` from seq `start` on, without gap.

    `entries` as they were decided or read, `stored` as the store keeps them, `leaves` their leaf hashes. `state` is
    that after the last entry that is durable, of those given or later; it has `state.size` entries, and `checkpoint`
    is the signed note over them. Nobody who is given it folds, decodes or signs anything again.
    """

    record: str
    start: int
    entries: Sequence[Entry]
    stored: Sequence[StoredEntry]
    leaves: Sequence[bytes]
    state: RecordState
    checkpoint: str | None

    @property
    def end(self) -> End:
        """Where it ends. Raises IndexError where there is no entry from `start` on."""
        return End(self.start + len(self.entries), self.leaves[-1])

    @property
    def sizes(self) -> list[int]:
        """How many bytes of header and texts each entry has."""
        return [len(one.header) + len(one.texts or b"") for one in self.stored]

    def holds(self, end: End) -> bool:
        """Whether the record once ended there: its entry before `end.size` has that leaf."""
        place = end.size - 1 - self.start
        if end.size == 0:
            return True
        return 0 <= place < len(self.leaves) and self.leaves[place] == end.leaf

    def since(self, size: int) -> "CommittedBatch":
        """What comes after the first `size` entries of the record, which is not before `start`."""
        first = size - self.start
        return replace(
            self,
            start=size,
            entries=self.entries[first:],
            stored=self.stored[first:],
            leaves=self.leaves[first:],
        )
