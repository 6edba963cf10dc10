"""What stands on one record and what is about to: the queue of decided acts, and how they become durable.

Invariants: acts are decided on the state after all that is queued; batches are stored one after the other; an act
is answered, and told, only once it is durable. When a batch fails, all that is queued falls with it and the record
is read again: what is then found there stands (only the answer was lost), the rest does not count.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Mapping

from hemicycle.procedure.core.state import RecordState
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.batching import batch_of, snapshot_of
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.committed_record import CommittedRecord
from hemicycle.recorder.context import Context
from hemicycle.recorder.errors import Damaged, NotStored, RecorderError, StoreFailed, Uncertain
from hemicycle.recorder.pending_act import PendingAct
from hemicycle.recorder.ports import Batch, IdempotencyKey, StoredRecord
from hemicycle.recorder.reading import read_answer
from hemicycle.recorder.sealing import unsealed
from hemicycle.recorder.snapshots import next_due

WARNED_MS = 1000
"""A last entry that lies further ahead of the clock is told."""
MOST_IN_BATCH = 200
"""Acts stored in one batch: it bounds how long the first waits for the last."""

log = logging.getLogger(__name__)


class CommitQueue:
    """The queue of `record`. `tell` is called with each batch that has become durable, in order.

    `ahead_ms`: by how much its last entry lay ahead of the clock when it was read; its time runs on from that entry.
    """

    def __init__(
        self, record: str, context: Context, tell: Callable[[CommittedBatch], None]
    ) -> None:
        self.committed = CommittedRecord(record)
        self.ahead_ms = 0
        self._context = context
        self._tell = tell
        self._told = 0
        self._ahead: RecordState | None = None
        self._queue: deque[PendingAct] = deque()
        self._storing: list[PendingAct] = []
        self._doubtful: list[PendingAct] = []
        self._keyed: dict[tuple[str, str], PendingAct] = {}
        self._reading = asyncio.Lock()
        self._writer: asyncio.Task[None] | None = None

    @property
    def load(self) -> int:
        """Number of acts that are decided and not yet durable."""
        return len(self._storing) + len(self._queue)

    @property
    def idle(self) -> bool:
        """Whether nothing is being written, read or awaited."""
        return self._writer is None and not self._reading.locked()

    async def ready(self) -> RecordState:
        """The state after all that is queued, read from the store where there is none. Raises NotStored."""
        while self._ahead is None:
            async with self._reading:
                if self._ahead is None:
                    await self._read()
        return self._ahead

    def enqueue(self, act: PendingAct) -> None:
        """Takes an act that was decided on what `ready` gave."""
        self._queue.append(act)
        self._ahead = act.after
        if act.key is not None:
            self._keyed[act.key.id] = act
        if self._writer is None:
            self._writer = asyncio.create_task(self._write())

    async def all_durable(self) -> None:
        """Returns once all that is queued now is durable. Raises NotStored, Uncertain."""
        last = self._queue or self._storing
        if last:
            await last[-1].answer()

    @property
    def ahead(self) -> RecordState | None:
        """The state after all that is queued; None where it must be read: see `ready`."""
        return self._ahead

    def may_know(self, id_: tuple[str, str]) -> bool:
        """Whether a command under this key may have come before; False: none has."""
        return id_ in self._keyed or self.committed.keys.may_know(id_)

    async def answered(
        self, id_: tuple[str, str], others: set[int]
    ) -> tuple[IdempotencyKey, Accepted] | None:
        """The answer that a command under this key has, once it stands; None if there is none.

        It waits for the store where a key is known that looks alike. The place of one that was another's is added to
        `others`, and not asked again. Raises NotStored, Uncertain, Damaged.
        """
        act = self._keyed.get(id_)
        if act is not None and act.key is not None:
            return act.key, await act.answer()
        for place in self.committed.keys.places(id_):
            if place in others:
                continue
            found = await read_answer(self.committed, self._context, id_, place)
            if found is not None:
                return found
            others.add(place)
        return None

    async def close(self) -> None:
        """Returns once what is queued is durable or has failed."""
        if self._writer is not None:
            await asyncio.shield(self._writer)

    # ---- writing

    async def _write(self) -> None:
        """Stores what is queued, batch after batch, until nothing is."""
        while self._queue:
            count = min(len(self._queue), MOST_IN_BATCH)
            self._storing = [self._queue.popleft() for _ in range(count)]
            try:
                await self._store(batch_of(self._storing, self.committed, self._context))
            except StoreFailed as fault:
                log.warning("record %s: a batch failed: %s", self.committed.record, fault)
                await self._fall()
            except Exception:  # whatever it was, those who wait must hear of it
                log.exception("record %s: a batch failed", self.committed.record)
                await self._fall()
        self._writer = None

    async def _store(self, batch: Batch) -> None:
        await self._context.store.append(batch)
        entries = [entry for act in self._storing for entry in act.entries]
        committed = self.committed.take(batch, entries, self._storing[-1].after)
        answers = [self._accepted(act, batch.size, batch.checkpoint) for act in self._storing]
        stood, self._storing = self._storing, []
        self._forget(stood)
        for act, answer in zip(stood, answers, strict=True):
            act.accept(answer)
        self._told = self.committed.size
        self._tell(committed)

    def _accepted(self, act: PendingAct, size: int, checkpoint: str) -> Accepted:
        """The answer for an act that stands, under the checkpoint of its own commit."""
        receipt = self.committed.receipt(act.seqs, size, checkpoint)
        return Accepted(act.seqs, list(act.own_entries), receipt)

    def _forget(self, stood: list[PendingAct]) -> None:
        for act in stood:
            if act.key is not None:
                del self._keyed[act.key.id]

    async def _fall(self) -> None:
        """All that waits falls with the failed batch, until the store says what of it stands after all."""
        self._doubtful, self._storing = [*self._storing, *self._queue], []
        self._queue.clear()
        self._keyed.clear()
        self._ahead = None
        try:
            await self.ready()
        except NotStored as fault:
            log.warning("record %s: %s", self.committed.record, fault)

    # ---- reading

    async def _read(self) -> None:
        context, record = self._context, self.committed.record
        try:
            committed = await context.store.look(
                record, lambda view: CommittedRecord.of(record, view, context)
            )
            await self._keep_snapshot(committed)
            untold = await self._untold(committed)
        except (StoreFailed, LookupError, ValueError) as fault:
            context.damages[record] = None
            self._settle([], Uncertain("the store failed: ask again under the same id"), {})
            raise NotStored(
                f"nothing was stored, record {record!r} cannot be read: {fault}"
            ) from fault
        self.committed = committed
        context.damages.pop(record, None)
        if committed.damage is not None:
            context.damages[record] = committed.damage
            log.error("%s", Damaged(record, committed.damage))
        self._ahead = self.committed.state
        self._keep_time()
        found = [act for act in self._doubtful if act.stands_in(committed.tree)]
        gone: RecorderError = NotStored(
            "the store failed and the act does not count: send it again"
        )
        if committed.damage is not None:  # of what lies beyond, nobody can say whether it stands
            gone = Damaged(record, committed.damage)
        self._settle(found, gone, untold.checkpoints)
        self._announce(untold)

    async def _untold(self, committed: CommittedRecord) -> StoredRecord:
        """What stands of a batch that failed: its entries, of which nobody was told. Raises StoreFailed."""
        start, size = self._told or committed.size, committed.size
        start = min([start, *(act.stored[0].seq for act in self._doubtful)])
        if start >= size:
            return StoredRecord()
        return await self._context.store.load(committed.record, start, size)

    async def _keep_snapshot(self, committed: CommittedRecord) -> None:
        """What was folded is not folded again at the next start. Nothing is queued yet, so nothing is erased."""
        batch = snapshot_of(committed, self._context)
        if batch is None:
            return
        committed.snapshot_due = next_due(committed.size)
        try:
            await self._context.store.append(batch)
        except StoreFailed as fault:
            log.warning("record %s: no snapshot was kept: %s", committed.record, fault)

    def _keep_time(self) -> None:
        behind = self.committed.state.last_at - self._context.clock.now()
        self.ahead_ms = max(self.ahead_ms, behind)
        if behind > WARNED_MS:
            log.warning(
                "record %s: its last entry lies %d s ahead of the clock; its time runs on from that entry",
                self.committed.record,
                behind // 1000,
            )

    def retime(self) -> None:
        """The clock was set: its time runs on from the last entry where that lies ahead, else by the clock."""
        self.ahead_ms = 0
        self._keep_time()

    def _settle(
        self, found: list[PendingAct], fault: RecorderError, checkpoints: Mapping[int, str]
    ) -> None:
        doubtful, self._doubtful = self._doubtful, []
        for act in doubtful:
            size = min((size for size in checkpoints if size > act.seqs[-1]), default=None)
            if act not in found:
                act.fail(fault)
            elif size is None:
                act.fail(
                    Uncertain("what was stored changes meanwhile: ask again under the same id")
                )
            else:
                act.accept(self._accepted(act, size, checkpoints[size]))

    def _announce(self, untold: StoredRecord) -> None:
        """What was found to stand, and was not told: after a failed batch whose answer alone was lost."""
        committed = self.committed
        told, self._told = self._told or committed.size, committed.size
        stored = [one for one in untold.entries if one.seq >= told]
        leaves = [committed.tree.leaf(one.seq) for one in stored]
        entries = [unsealed(one, self._context.types) for one in stored]
        self._tell(committed.batch(min(told, committed.size), entries, stored, leaves))
