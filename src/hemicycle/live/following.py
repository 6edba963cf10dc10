"""How a room follows its record: from the state as it opens, batch by batch, without gap.

What each actor has laid on the record is counted on the way, from its first entry on.
"""

from collections.abc import Callable

from hemicycle.live.ports import Recorder
from hemicycle.live.quota import Counted
from hemicycle.procedure.meeting.business.publication.entries import ItemReleased
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.reading import meeting_of

AT_ONCE = 1000
"""Entries that are read at once when a room opens."""


class Following:
    """One record. `take` is called with each batch that is durable from now on, and the meeting's state after it."""

    def __init__(
        self, record: str, recorder: Recorder, take: Callable[[CommittedBatch, Meeting], None]
    ) -> None:
        self.counted = Counted()
        self._released = -1
        self._record = record
        self._recorder = recorder
        self._take = take
        self._early: list[CommittedBatch] | None = []
        self._watching = False

    async def open(self) -> Meeting:
        """The state now. What comes while it is counted is taken when `begin` is called. Raises UnknownRecord."""
        begun = await self._recorder.watch(self._record, self._on_committed)
        self._watching = True
        meeting = meeting_of(self._record, begun.state)
        for start in range(0, begun.start, AT_ONCE):
            self._count(await self.read(start, min(start + AT_ONCE, begun.start)))
        return meeting

    def begin(self) -> None:
        """From here on what is durable is taken at once."""
        early, self._early = self._early or [], None
        for batch in early:
            self._on_committed(batch)

    def close(self) -> None:
        """Follow it no more."""
        if self._watching:
            self._watching = False
            self._recorder.unwatch(self._record, self._on_committed)

    def goes_on(self, seq: int, size: int) -> bool:
        """Whether a reader of `size` entries can go on from there: nothing before was closed then and is open now."""
        return self._released < seq <= size

    async def read(self, start: int, end: int) -> CommittedBatch:
        """The durable entries from seq `start` up to `end`, once more. Raises RecorderError."""
        return await self._recorder.run(self._record, start, end)

    def _on_committed(self, batch: CommittedBatch) -> None:
        if self._early is not None:
            self._early.append(batch)
            return
        self._count(batch)
        self._take(batch, meeting_of(self._record, batch.state))

    def _count(self, batch: CommittedBatch) -> None:
        self.counted.count(batch.entries, batch.sizes)
        opening = (one.seq for one in batch.entries if isinstance(one.fact, ItemReleased))
        self._released = max(opening, default=self._released)
