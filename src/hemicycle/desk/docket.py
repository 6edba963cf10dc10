"""One live record at the desk: it judges commands, knows retries, tells watchers, and minds the clock."""

import asyncio
import logging
from collections.abc import Callable

from hemicycle.desk.alarm import Alarm
from hemicycle.desk.answers import Accepted
from hemicycle.desk.body import fingerprint, settled_body
from hemicycle.desk.errors import Busy, Damaged, DeskError, IdConflict
from hemicycle.desk.ledger import Ledger
from hemicycle.desk.means import Means
from hemicycle.desk.ports import Key
from hemicycle.desk.sealing import sealed
from hemicycle.desk.waiting import Waiting
from hemicycle.desk.watch import STILL_MS, Outage
from hemicycle.procedure.actor import SYSTEM, Command, Order
from hemicycle.procedure.codec import Malformed
from hemicycle.procedure.decide import Acts, decide
from hemicycle.procedure.entry import Entry
from hemicycle.procedure.evolve import fold
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.refusal import Refusal
from hemicycle.procedure.settle import next_deadline
from hemicycle.procedure.silence.commands import ReportOutage
from hemicycle.procedure.silence.expiring import next_expiry
from hemicycle.procedure.sitting.commands import Settle
from hemicycle.record.canonical import NotCanonical

Listener = Callable[[list[Entry], Meeting], None]

MOST_WAITING = 1000
"""Acts that may wait on one record; past it the desk is busy."""

log = logging.getLogger(__name__)


class Docket:
    """The record `record`. It reads itself from the store on first use.

    `outage`: one that is still to be reported, before anything else is decided on the record.
    """

    def __init__(self, record: str, means: Means) -> None:
        self._means = means
        self._listeners: list[Listener] = []
        self._inside = 0
        self._alarm = Alarm(means.clock, self._ring)
        self._reporting = asyncio.Lock()
        self.vetting = asyncio.Lock()
        """Held while an act is held against what the rules do not read, until it stands or falls."""
        self.outage: Outage | None = None
        self.ledger = Ledger(record, means, self._tell)
        self.used_at = means.clock.now()

    @property
    def record(self) -> str:
        """The record's id."""
        return self.ledger.book.record

    @property
    def quiet(self) -> bool:
        """Whether it may be dropped from memory: nobody waits, nobody watches, nothing falls due."""
        idle = self.ledger.idle and self._inside == 0 and self.outage is None
        return idle and not self._listeners and self._alarm.at is None

    def now(self) -> int:
        """The record's time (UTC, ms): the clock's, or what runs on from an entry that lay ahead of it."""
        return self._means.clock.now() + self.ledger.ahead_ms

    async def act(
        self,
        actor: str,
        command: Command,
        command_id: str | None,
        refused: Refusal | None = None,
    ) -> Accepted | Refusal:
        """Judges a command; answers once all that the answer rests on is durable. See Desk.act."""
        self._inside += 1
        try:
            await self.report()
            return await self._judge(actor, command, command_id, refused)
        finally:
            self._inside -= 1
            self.used_at = self._means.clock.now()

    async def report(self) -> None:
        """Puts on the record the outage that is still to be reported, where a silence runs. Raises NotStored."""
        self._means.watch.check()
        async with self._reporting:
            ahead = await self.ledger.ready()
            self._doubt(next_expiry(ahead))
            if self.outage is None:
                return
            if self.ledger.book.damage is None and next_expiry(ahead) is not None:
                since, until = self.outage.since, self.outage.until + self.ledger.ahead_ms
                since = ahead.last_at if since is None else since + self.ledger.ahead_ms
                await self._judge(SYSTEM, ReportOutage(since, until), None)
            self.outage = None

    def _doubt(self, expiry: int | None) -> None:
        """[SILENCE-7] While the time is in doubt no silence is kept by itself: its expiry falls into an outage."""
        since = self._means.watch.doubtful_since
        if since is None and self.ledger.ahead_ms > STILL_MS:
            since = self._means.watch.begun
        if expiry is not None and since is not None and expiry <= self.now():
            self.outage = Outage(since, self._means.clock.now())

    async def _judge(
        self,
        actor: str,
        command: Command,
        command_id: str | None,
        refused: Refusal | None = None,
    ) -> Accepted | Refusal:
        command, body = settled_body(command)
        ahead = await self.ledger.ready()
        key = None
        if command_id is not None:
            key = Key(actor, command_id, fingerprint(self._means.secret, body), 0, 0)
            done = await self._done_before(key)
            if done is not None:
                return done
        damage = self.ledger.book.damage
        if damage is not None:
            raise Damaged(self.record, damage)
        if refused is not None:
            return refused
        # From here to the queue nothing may wait: the act is decided on what is queued.
        if self.ledger.load >= MOST_WAITING:
            raise Busy(f"{MOST_WAITING} acts wait on {self.record!r}: try again in a moment")
        verdict = decide(ahead, Order(command, actor, self.now()))
        if isinstance(verdict, Refusal) or not verdict:
            await self.ledger.all_durable()
            return verdict if isinstance(verdict, Refusal) else Accepted([], [], None)
        waiting = self._waiting(ahead, verdict, key)
        self.ledger.enqueue(waiting)
        return await asyncio.shield(waiting.answer)

    async def _done_before(self, key: Key) -> Accepted | None:
        """The answer that this command had, if it was accepted; None, without waiting, if it never was."""
        known = await self.ledger.durable_key(key.id)
        if known is None:
            return None
        if known.body != key.body:
            raise IdConflict(key.command_id)
        return self.ledger.accepted(known.seqs)

    def _waiting(self, ahead: Meeting, acts: Acts, key: Key | None) -> Waiting:
        entries = [entry for act in acts for entry in act]
        try:
            stored = [sealed(entry, self._means.entropy) for entry in entries]
        except NotCanonical as fault:
            raise Malformed(str(fault)) from fault
        own = acts[-1]
        if key is not None:
            key = Key(key.actor, key.command_id, key.body, own[0].seq, len(own))
        return Waiting(entries, stored, len(own), fold(entries, ahead), key)

    # ---- watchers

    def watch(self, listener: Listener) -> None:
        """From now on `listener` is called with what becomes durable, in order."""
        self._listeners.append(listener)

    def unwatch(self, listener: Listener) -> None:
        """Ends it. Raises ValueError if it did not watch."""
        self._listeners.remove(listener)
        self.used_at = self._means.clock.now()

    def _tell(self, entries: list[Entry]) -> None:
        meeting = self.ledger.book.meeting
        at = None if self.ledger.book.damage else next_deadline(meeting)
        self._alarm.set(None if at is None else at - self.ledger.ahead_ms)
        for changed in self._means.observers:
            changed(self.record)
        for listener in list(self._listeners) if entries else []:
            try:
                listener(list(entries), meeting)
            except Exception:  # one watcher's fault is not the others', nor the record's
                log.exception("record %s: a watcher failed", self.record)

    # ---- time

    def retime(self) -> None:
        """The clock was set."""
        self.ledger.retime()
        self._tell([])

    async def _ring(self) -> None:
        """What is due is settled; what fails is tried again when the alarm rings again."""
        try:
            await self.act(SYSTEM, Settle(), None)
        except DeskError as fault:
            log.warning("record %s: what is due is not settled yet: %s", self.record, fault)
        except Exception:  # or the alarm would never ring again
            log.exception("record %s: what is due is not settled yet", self.record)

    async def close(self) -> None:
        """Returns once what is queued is durable or has failed."""
        self._alarm.set(None)
        await self.ledger.close()
        self._alarm.set(None)
