"""One live record at the recorder: it judges commands, knows retries, tells watchers, and minds the clock."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from hemicycle.procedure.core.actor import SYSTEM, Command, SaltedCommand, Submission, salted
from hemicycle.procedure.core.codec import Malformed
from hemicycle.procedure.core.record_type import Acts, RecordType, Settle
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.record.canonical import NotCanonical
from hemicycle.record.entry import SALT_BYTES
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.body import fingerprint, settled_body
from hemicycle.recorder.commit_queue import CommitQueue
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.context import Context
from hemicycle.recorder.deadline_timer import DeadlineTimer
from hemicycle.recorder.errors import Busy, Damaged, IdConflict, RecorderError
from hemicycle.recorder.heartbeat import STILL_MS, Outage
from hemicycle.recorder.pending_act import PendingAct
from hemicycle.recorder.ports import IdempotencyKey
from hemicycle.recorder.sealing import sealed

Listener = Callable[[CommittedBatch], None]
"""Called with what has become durable."""

MOST_WAITING = 1000
"""Acts that may wait on one record; past it the recorder is busy."""

log = logging.getLogger(__name__)


class RecordActor:
    """The record `record`. It reads itself from the store on first use.

    `outage`: one that is still to be reported, before anything else is decided on the record.
    """

    def __init__(self, record: str, context: Context) -> None:
        self._context = context
        self._listeners: list[Listener] = []
        self._inside = 0
        self._timer = DeadlineTimer(context.clock, self._ring)
        self._reporting = asyncio.Lock()
        self.vetting = asyncio.Lock()
        """Held while an act is held against what the rules do not read, until it stands or falls."""
        self.outage: Outage | None = None
        self.queue = CommitQueue(record, context, self._tell)
        self.used_at = context.clock.now()

    @property
    def record(self) -> str:
        """The record's id."""
        return self.queue.committed.record

    @property
    def quiet(self) -> bool:
        """Whether it may be dropped from memory: nobody waits, nobody watches, nothing falls due."""
        idle = self.queue.idle and self._inside == 0 and self.outage is None
        return idle and not self._listeners and self._timer.at is None

    def now(self) -> int:
        """The record's time (UTC, ms): the clock's, or what runs on from an entry that lay ahead of it."""
        return self._context.clock.now() + self.queue.ahead_ms

    async def act(
        self,
        actor: str,
        command: Command,
        command_id: str | None,
        refused: Refusal | None = None,
        account: str | None = None,
    ) -> Accepted | Refusal:
        """Judges a command; answers once all that the answer rests on is durable. See Recorder.act."""
        self._inside += 1
        try:
            self.used_at = self._context.watch.check()
            if self.doubtful:
                await self._report()
            return await self._judge(actor, command, command_id, refused, account)
        finally:
            self._inside -= 1

    async def report(self) -> None:
        """Puts on the record the outage that is still to be reported, where it may undo something. Raises NotStored."""
        self._context.watch.check()
        await self._report()

    @property
    def doubtful(self) -> bool:
        """Whether there may be an outage to report before an act, or one reports it now."""
        doubted = self._context.watch.doubtful_since is not None or self.queue.ahead_ms > STILL_MS
        unread = self.queue.ahead is None
        return doubted or unread or self.outage is not None or self._reporting.locked()

    async def _report(self) -> None:
        async with self._reporting:
            ahead = await self.queue.ready()
            kind = self._context.types.of(ahead)
            outages = kind.outages if kind else None
            awaited = outages.awaits(ahead) if outages else None
            self._doubt(awaited)
            if self.outage is None:
                return
            if self.queue.committed.damage is None and outages and awaited is not None:
                since, until = self.outage.since, self.outage.until + self.queue.ahead_ms
                since = ahead.last_at if since is None else since + self.queue.ahead_ms
                await self._judge(SYSTEM, outages.report(since, until), None)
            self.outage = None

    def _doubt(self, expiry: int | None) -> None:
        """[SILENCE-7] While the time is in doubt no silence is kept by itself: its expiry falls into an outage."""
        since = self._context.watch.doubtful_since
        if since is None and self.queue.ahead_ms > STILL_MS:
            since = self._context.watch.begun
        if expiry is not None and since is not None and expiry <= self.now():
            self.outage = Outage(since, self._context.clock.now())

    async def _judge(
        self,
        actor: str,
        command: Command,
        command_id: str | None,
        refused: Refusal | None = None,
        account: str | None = None,
    ) -> Accepted | Refusal:
        command, body = settled_body(command)
        key = None
        if command_id is not None:
            key = IdempotencyKey(actor, command_id, fingerprint(self._context.secret, body), 0, 0)
        ahead = self.queue.ahead
        if ahead is None or (key is not None and self.queue.may_know(key.id)):
            found = await self._done_or_ahead(key)
            if isinstance(found, Accepted):
                return found
            ahead = found
        damage = self.queue.committed.damage
        if damage is not None:
            raise Damaged(self.record, damage)
        if refused is not None:
            return refused
        # From here to the queue nothing may wait: the act is decided on what is queued.
        if self.queue.load >= MOST_WAITING:
            raise Busy(f"{MOST_WAITING} acts wait on {self.record!r}: try again in a moment")
        kind = self._kind(ahead, command)
        state = kind.state() if ahead.size == 0 else ahead
        if isinstance(command, SaltedCommand):
            command = salted(command, self._context.entropy(SALT_BYTES).hex())
        verdict = kind.advance(state, Submission(command, actor, self.now(), account))
        if isinstance(verdict, Refusal) or not verdict[0]:
            await self.queue.all_durable()
            return verdict if isinstance(verdict, Refusal) else Accepted([], [], None)
        acts, after = verdict
        waiting = self._waiting(acts, after, key)
        self.queue.enqueue(waiting)
        return await waiting.answer()

    def _kind(self, ahead: RecordState, command: Command) -> RecordType[Any]:
        """The record's type; of one that is about to begin, that which the command begins. Raises Malformed."""
        types = self._context.types
        kind = types.of(ahead) or types.beginning(command)
        if kind is None or not (type(command) in kind.acts or isinstance(command, Settle)):
            raise Malformed(f"{self.record!r} knows no {type(command).__struct_config__.tag}")
        return kind

    async def _done_or_ahead(self, key: IdempotencyKey | None) -> Accepted | RecordState:
        """The answer that this command had, if it was accepted; else the state after all that is queued now."""
        others = set[int]()
        while True:
            ahead = await self.queue.ready()
            done = await self._done_before(key, others) if key else None
            if done is not None:
                return done
            if self.queue.ahead is ahead:  # else others were queued while the store was asked
                return ahead

    async def _done_before(self, key: IdempotencyKey, others: set[int]) -> Accepted | None:
        """The answer that this command had, if it was accepted. `others` as in `CommitQueue.answered`."""
        answered = await self.queue.answered(key.id, others)
        if answered is None:
            return None
        known, accepted = answered
        if known.body != key.body:
            raise IdConflict(key.command_id)
        return accepted

    def _waiting(self, acts: Acts, after: RecordState, key: IdempotencyKey | None) -> PendingAct:
        entries = [entry for act in acts for entry in act]
        try:
            stored = [sealed(entry, self._context.entropy) for entry in entries]
        except NotCanonical as fault:
            raise Malformed(str(fault)) from fault
        own = acts[-1]
        if key is not None:
            key = IdempotencyKey(key.actor, key.command_id, key.body, own[0].seq, len(own))
        return PendingAct(entries, stored, len(own), after, key)

    # ---- watchers

    def watch(self, listener: Listener) -> None:
        """From now on `listener` is called with what becomes durable, in order."""
        self._listeners.append(listener)

    def unwatch(self, listener: Listener) -> None:
        """Ends it. Raises ValueError if it did not watch."""
        self._listeners.remove(listener)
        self.used_at = self._context.clock.now()

    def _tell(self, batch: CommittedBatch) -> None:
        damaged = self.queue.committed.damage
        at = None if damaged else self._context.types.next_deadline(batch.state)
        self._timer.set(None if at is None else at - self.queue.ahead_ms)
        for changed in self._context.observers:
            changed(self.record)
        for listener in list(self._listeners) if batch.entries else []:
            try:
                listener(batch)
            except Exception:  # one watcher's fault is not the others', nor the record's
                log.exception("record %s: a watcher failed", self.record)

    # ---- time

    def retime(self) -> None:
        """The clock was set."""
        self.queue.retime()
        self._tell(self.queue.committed.batch(self.queue.committed.size, [], [], []))

    async def _ring(self) -> None:
        """What is due is settled; what fails is tried again when the timer rings again."""
        try:
            await self.act(SYSTEM, Settle(), None)
        except RecorderError as fault:
            log.warning("record %s: what is due is not settled yet: %s", self.record, fault)
        except Exception:  # or the timer would never ring again
            log.exception("record %s: what is due is not settled yet", self.record)

    async def close(self) -> None:
        """Returns once what is queued is durable or has failed."""
        self._timer.set(None)
        await self.queue.close()
        self._timer.set(None)
