"""The recorder: every act on every record goes through it, and nothing is told before it is durable."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from functools import partial
from types import TracebackType
from typing import Self

from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.business.documents.commands import LayDocument
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.record_point import EntryPoint, RecordPoint
from hemicycle.procedure.record_types import RECORD_TYPES, RecordTypes
from hemicycle.record.note import Signer, Verifier
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.body import fingerprint_key
from hemicycle.recorder.checkpoints import newest_checkpoint
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.context import Context
from hemicycle.recorder.damage import Damage
from hemicycle.recorder.errors import Damaged
from hemicycle.recorder.export import exported
from hemicycle.recorder.heartbeat import Heartbeat, Outage
from hemicycle.recorder.inspecting import note_damage, read_sound
from hemicycle.recorder.ports import Clock, End, Entropy, Pulse, Store, WallClock
from hemicycle.recorder.reading import meeting_of, read_batch
from hemicycle.recorder.record_actor import Listener, RecordActor
from hemicycle.recorder.record_actors import RecordActors
from hemicycle.recorder.vetting import VETTED, HandedInAnywhere, vetted


class Recorder:
    """Opens with `async with`: from then on what falls due is settled, also on records that nobody asks for.

    `signer` signs checkpoints; its name is the origin of every record kept here. `pulse` tells it of the time when no
    recorder was open: those whose silence runs are told of it before anything is settled on their record. `former`:
    keys that signed before this one; a checkpoint of theirs counts. `wall`: the machine's clock, held against `clock`.
    `types`: the types of record that it keeps.
    """

    def __init__(
        self,
        store: Store,
        signer: Signer,
        *,
        clock: Clock,
        entropy: Entropy,
        pulse: Pulse | None = None,
        former: Sequence[Verifier] = (),
        wall: WallClock | None = None,
        types: RecordTypes = RECORD_TYPES,
    ) -> None:
        self._watch = Heartbeat(clock, pulse, self._tell_outage, wall)
        secret, verifiers = fingerprint_key(signer), (signer.verifier, *former)
        self._context = Context(
            store, signer, clock, entropy, secret, self._watch, verifiers, types=types
        )
        self._actors = RecordActors(self._context)
        self._tasks: list[asyncio.Task[None]] = []
        self._holds: Callable[[str, LayDocument], Awaitable[bool]] | None = None
        self.handed_in: HandedInAnywhere | None = None

    @property
    def vkey(self) -> str:
        """The public key of the checkpoints, as people pass it on."""
        return self._context.signer.verifier.vkey

    async def __aenter__(self) -> Self:
        """Raises StoreFailed."""
        outage = self._watch.begin()
        for record in await self._context.store.wakes():
            await self._actors.wake(record, outage)
        if await self._actors.report():
            self._watch.beat()
        self._tasks = [
            asyncio.create_task(self._actors.sweep()),
            asyncio.create_task(self._watch.run(self._actors.report)),
        ]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Waits for what is queued, then lets go of the store."""
        for task in self._tasks:
            task.cancel()
        await self._actors.close()
        await self._context.store.close()
        if not self._actors.outage_unreported:
            self._watch.beat()

    async def convene(
        self, command: ConveneMeeting, *, account: str | None = None
    ) -> Accepted | Refusal:
        """Begins the record `command.meeting`, as the secretariat. Raises NotStored, Uncertain, Malformed."""
        return await self.begin(command.meeting, command, account=account)

    async def begin(
        self,
        record: str,
        command: Command,
        *,
        actor: str = SECRETARIAT,
        account: str | None = None,
    ) -> Accepted | Refusal:
        """Begins a record of the type whose first command this is. Raises NotStored, Uncertain, Malformed."""
        record_actor = self._actors.open(record)
        try:
            vetted = await self._vetted(record_actor, actor, command)
            return await record_actor.act(actor, command, None, vetted, account)
        finally:
            if record_actor.queue.committed.size == 0:
                self._actors.drop(record_actor)

    async def act(
        self,
        record: str,
        actor: str,
        command: Command,
        command_id: str | None,
        *,
        refused: Refusal | None = None,
        account: str | None = None,
    ) -> Accepted | Refusal:
        """Judges a command of `actor`, and returns once the answer rests on durable entries alone.

        `command_id` makes it safe to send again: the same command under the same id has the same answer.
        `refused`: the answer to a command that was not accepted before. `account`: which of the office's staff the
        actor is, as their acts on this record bear it. Raises
        UnknownRecord, IdConflict, Busy, NotStored (it does not count), Uncertain (ask again), Malformed (a text that
        the record's form does not know).
        """
        record_actor = self._actors.begun(record) or await self._actors.ready(record)
        if refused is not None or not isinstance(command, VETTED):
            return await record_actor.act(actor, command, command_id, refused, account)
        async with (
            record_actor.vetting
        ):  # one after another, and on what is durable: the next knows of this one
            await record_actor.queue.all_durable()
            refused = await self._vetted(record_actor, actor, command)
            return await record_actor.act(actor, command, command_id, refused, account)

    async def state(self, record: str) -> RecordState:
        """The durable state. Raises UnknownRecord, NotStored (it cannot be read)."""
        return (await self._actors.ready(record)).queue.committed.state

    async def point(self, record: str) -> tuple[RecordState, RecordPoint]:
        """The durable state, and where the record stands with it. Raises UnknownRecord, NotStored."""
        committed = (await self._actors.ready(record)).queue.committed
        root = committed.tree.root(committed.size).hex()
        return committed.state, RecordPoint(record, committed.size, root)

    async def entry_point(self, record: str, seq: int) -> EntryPoint:
        """A durable entry, by the hash of its leaf. Raises UnknownRecord, NotStored; IndexError where there is none."""
        committed = (await self._actors.ready(record)).queue.committed
        if not 0 <= seq < committed.size:
            raise IndexError(seq)
        return EntryPoint(record, seq, committed.tree.leaf(seq).hex())

    async def meeting(self, record: str) -> Meeting:
        """The durable state of a meeting. Raises UnknownRecord, NotStored (it cannot be read)."""
        return meeting_of(record, await self.state(record))

    async def entries(self, record: str, start: int = 0, end: int | None = None) -> list[Entry]:
        """The durable entries from seq `start` up to, and without, `end`. Raises UnknownRecord, NotStored."""
        committed = (await self._actors.ready(record)).queue.committed
        return list((await read_batch(committed, self._context, start, end)).entries)

    async def export(self, record: str, class_key: str) -> Iterator[bytes]:
        """The lines of the record's export for readers of a class, or for EVERYTHING (see export.py).

        A record that is not what was signed is exported as far as it is. Raises UnknownRecord, Damaged (nothing of it
        is), StoreFailed.
        """
        sound = await read_sound(record, self._context)
        if not sound.entries and sound.damage is not None:
            raise Damaged(record, sound.damage)
        return exported(record, sound, class_key, self._context)

    def checkpoint(self, record: str) -> tuple[int, str | None]:
        """The number of durable entries of a record that is in memory, and the note that is signed over them."""
        return newest_checkpoint(self._actors[record].queue.committed, self._context)

    def consistency(self, record: str, old: int, size: int) -> list[bytes] | None:
        """The proof that the tree of `size` entries extends that of `old`; None where there are not so many.

        The record is in memory, with every node of its tree: that costs some twenty look-ups, and no waiting.
        """
        committed = self._actors[record].queue.committed
        return committed.tree.consistency(old, size) if old <= size <= committed.size else None

    @property
    def damages(self) -> Mapping[str, Damage | None]:
        """The records that were found to be not what was signed, or (None) could not be read, when last looked at."""
        return self._context.damages

    async def examine(self, record: str) -> None:
        """Looks whether a record, as it is stored now, is what was signed. Raises UnknownRecord."""
        await note_damage(record, self._context)

    def now(self) -> int:
        """The time that its records go by (UTC, ms)."""
        return self._context.clock.now()

    def ahead_ms(self, record: str) -> int:
        """By how much the record's time is ahead of the clock."""
        record_actor = self._actors.get(record)
        return record_actor.queue.ahead_ms if record_actor else 0

    @property
    def apart_ms(self) -> int:
        """How far the machine's clock is ahead of the time that the recorder goes by; 0 while they agree."""
        return self._watch.apart_ms

    @property
    def unwritten(self) -> str | None:
        """Why it cannot be written down that the recorder is up; None where it can."""
        return self._watch.unwritten

    async def take_wall_clock(self) -> None:
        """Goes by the machine's clock from now on; the time that was in doubt is put on record as an outage first."""
        self._watch.take_wall()
        self._actors.retime()
        await self._actors.report()

    async def damage(self, record: str) -> Damage | None:
        """Why the record takes no more acts; None where it does. Raises UnknownRecord, NotStored."""
        try:
            return (await self._actors.ready(record)).queue.committed.damage
        except Damaged as fault:
            return fault.damage

    async def records(self) -> list[str]:
        """The ids of all records, in the order in which they began. Raises StoreFailed."""
        return await self._context.store.records()

    async def ends(self) -> dict[str, End]:
        """Record id → where it ends, in the order in which they began; none is read for it. Raises StoreFailed."""
        return await self._context.store.ends()

    async def run(self, record: str, start: int, end: int | None = None) -> CommittedBatch:
        """The durable entries from seq `start` up to `end`, read from the store, and the state after all of them.

        Raises UnknownRecord, NotStored, Damaged.
        """
        committed = (await self._actors.ready(record)).queue.committed
        return await read_batch(committed, self._context, start, end)

    async def pack(self) -> None:
        """Leaves no byte of what was erased where records are kept; acts wait meanwhile. Raises StoreFailed."""
        await self._context.store.pack()

    async def drop(self, record: str) -> None:
        """Lets go of a record that passes (`passing.py`), and of all that it said. Raises ValueError for another."""
        await self._actors.let_go(record)

    def ask_of_files(self, holds: Callable[[str, LayDocument], Awaitable[bool]]) -> None:
        """`holds` says whether the file of a document lies beside a record, with its size and content."""
        self._holds = holds

    def observe(self, changed: Callable[[str], object]) -> None:
        """Calls `changed` with the id of a record whenever more of it is durable, or has been read. It may not fail."""
        self._context.observers.append(changed)

    async def watch(self, record: str, listener: Listener) -> CommittedBatch:
        """Calls `listener` with what becomes durable from now on, in order; returns the state until now, and no entry.

        Raises UnknownRecord, NotStored.
        """
        record_actor = await self._actors.ready(record)
        record_actor.watch(listener)
        committed = record_actor.queue.committed
        return committed.batch(committed.size, [], [], [])

    def unwatch(self, record: str, listener: Listener) -> None:
        """Ends a watch. Raises KeyError or ValueError if there was none."""
        self._actors[record].unwatch(listener)

    async def _vetted(
        self, record_actor: RecordActor, actor: str, command: Command
    ) -> Refusal | None:
        committed = record_actor.queue.committed

        async def entries() -> Sequence[Entry]:
            return (await read_batch(committed, self._context)).entries

        holds = self._holds and partial(self._holds, record_actor.record)
        handed = self.handed_in and partial(self.handed_in, record_actor.record)
        return await vetted(actor, command, committed.state, entries, holds, handed, self)

    def _tell_outage(self, outage: Outage) -> None:
        self._actors.tell_outage(outage)
