"""The records that the recorder has in memory: read on first use, woken by what falls due, dropped when idle."""

import logging

from hemicycle.recorder.context import Context
from hemicycle.recorder.errors import Damaged, RecorderError, UnknownRecord
from hemicycle.recorder.heartbeat import Outage
from hemicycle.recorder.passing import passes
from hemicycle.recorder.ports import Drops
from hemicycle.recorder.record_actor import RecordActor

IDLE_MS = 10 * 60_000
"""How long a record stays in memory when nobody uses or watches it."""

log = logging.getLogger(__name__)


class RecordActors(dict[str, RecordActor]):
    """Record id → its actor, for those in memory."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def open(self, record: str) -> RecordActor:
        """The actor of a record, whether there is such a record or not."""
        record_actor = self.get(record)
        if record_actor is None:
            record_actor = self[record] = RecordActor(record, self._context)
        return record_actor

    def begun(self, record: str) -> RecordActor | None:
        """The actor of a record that has entries and is in memory."""
        record_actor = self.get(record)
        return record_actor if record_actor and record_actor.queue.committed.size else None

    async def ready(self, record: str) -> RecordActor:
        """The actor of a record that there is, once it is read. Raises UnknownRecord, NotStored, Damaged."""
        record_actor = self.open(record)
        record_actor.used_at = self._context.clock.now()
        if record_actor.queue.committed.size == 0:
            await self._read(record_actor)
        return record_actor

    async def _read(self, record_actor: RecordActor) -> None:
        await record_actor.queue.ready()
        record, committed = record_actor.record, record_actor.queue.committed
        if committed.size == 0 and committed.damage is not None:
            raise Damaged(record, committed.damage)
        if committed.size == 0:
            self.drop(record_actor)
            raise UnknownRecord(record)

    async def wake(self, record: str, outage: Outage | None) -> None:
        """Something falls due on this record; `outage` is to be reported there first."""
        self.open(record).outage = outage
        try:
            await self.ready(record)
        except RecorderError as fault:  # the other records go on
            log.error("record %s: what falls due is not settled: %s", record, fault)

    def drop(self, record_actor: RecordActor) -> None:
        """Forgets it, unless it is in use."""
        if record_actor.quiet and self.get(record_actor.record) is record_actor:
            del self[record_actor.record]

    async def let_go(self, record: str) -> None:
        """Drops a record that passes, and all that it said. Raises ValueError for one that lasts."""
        if not passes(record):
            raise ValueError(f"{record!r} lasts")
        record_actor = self.pop(record, None)
        if record_actor is not None:
            await record_actor.close()
        if isinstance(self._context.store, Drops):
            await self._context.store.drop(record)

    async def sweep(self) -> None:
        """Drops from memory what nobody has used for a while, for ever."""
        clock = self._context.clock
        while True:
            await clock.until(clock.now() + IDLE_MS)
            for record_actor in list(self.values()):
                if record_actor.used_at + IDLE_MS <= clock.now():
                    self.drop(record_actor)

    async def close(self) -> None:
        """Returns once what is queued is durable or has failed."""
        for record_actor in list(self.values()):
            await record_actor.close()

    def retime(self) -> None:
        """The clock was set."""
        for record_actor in self.values():
            record_actor.retime()

    # ---- times without a recorder

    @property
    def outage_unreported(self) -> bool:
        """Whether an outage is still to be put on some record."""
        return any(record_actor.outage for record_actor in self.values())

    def tell_outage(self, outage: Outage) -> None:
        """An outage that each record is to report, with what it has not reported yet."""
        for record_actor in self.values():
            pending = record_actor.outage
            record_actor.outage = outage if pending is None else Outage(pending.since, outage.until)

    async def report(self) -> bool:
        """Puts outages on the records on which a silence runs; whether all of them stand there."""
        done = True
        for record_actor in list(self.values()):
            try:
                await record_actor.report()
            except RecorderError as fault:  # the record_actor tries again before its next act
                log.error(
                    "record %s: an outage is not reported yet: %s", record_actor.record, fault
                )
                done = False
        return done
