"""What stands on a record from some entry on, for who follows it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.ports import End


@dataclass(frozen=True, slots=True)
class CommittedRun:
    """The durable entries of `record` from seq `start` on, the leaf hash of each, and the state after the last."""

    record: str
    start: int
    entries: Sequence[Entry]
    leaves: Sequence[bytes]
    state: RecordState

    @property
    def end(self) -> End:
        """Where the record ends. Raises IndexError where there is no entry from `start` on."""
        return End(self.start + len(self.entries), self.leaves[-1])

    def holds(self, end: End) -> bool:
        """Whether the record once ended there: its entry before `end.size` has that leaf."""
        place = end.size - 1 - self.start
        if end.size == 0:
            return True
        return 0 <= place < len(self.leaves) and self.leaves[place] == end.leaf

    def since(self, size: int) -> "CommittedRun":
        """What comes after the first `size` entries of the record, which is not before `start`."""
        first = size - self.start
        return replace(self, start=size, entries=self.entries[first:], leaves=self.leaves[first:])


def meeting_of(record: str, state: RecordState) -> Meeting:
    """The state of a record that is a meeting. Raises UnknownRecord."""
    if not isinstance(state, Meeting):
        raise UnknownRecord(record)
    return state
