"""The hub: the rooms that are live, what their devices send, and who was lost.

*Connected* is known here alone and on no record; *present* is a fact that the hub asks the recorder to write: on
arrival, and after `LOSS_S` seconds without a device.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable, Sequence
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

import structlog

from hemicycle.live.acts import Acts
from hemicycle.live.connection import Connection
from hemicycle.live.encoding import frame
from hemicycle.live.engines import signal
from hemicycle.live.ice import Relays
from hemicycle.live.ports import Engine, NoMedia, Recorder
from hemicycle.live.protocol import PROTOCOL, About, Act, FromClient, Hello, Ping, Pong
from hemicycle.live.reasons import ByeReason
from hemicycle.live.room import Room
from hemicycle.live.seating import Seating
from hemicycle.live.signalling import MediaSignal, Signal
from hemicycle.procedure.core.actor import SYSTEM
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import is_closed
from hemicycle.procedure.meeting.kernel.seats.commands import ReportLoss, TakeSeat
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.errors import Damaged, RecorderError

LOSS_S = 8.0
HEARTBEAT_S = 5.0
BEATS_A_LOOK = 12
"""Once in so many heartbeats the door is asked which sessions still live."""
Follower = Callable[[str, Meeting], None]
"""Told of a record and its new durable state."""
log = structlog.get_logger()


class Hub:
    """All live rooms of this server. `now` is the server's clock (UTC, ms)."""

    def __init__(
        self,
        recorder: Recorder,
        now: Callable[[], int],
        *,
        vkey: str = "",
        relays: Relays | None = None,
        loss_s: float = LOSS_S,
        engine: Callable[[str], Engine] = lambda _: NoMedia(),
        living: Callable[[Collection[int]], Awaitable[Collection[int]]] | None = None,
        seating: Callable[[str], Awaitable[Seating]] | None = None,
        restored: Callable[[str], Sequence[str]] = lambda _: (),
    ) -> None:
        self._recorder = recorder
        self._now = now
        self._vkey = vkey
        self._relays = relays
        self._loss_s = loss_s
        self._engine = engine
        self._living = living
        self._seated: set[Connection] = set()
        self._seating = seating
        self._restored = restored
        self._rooms: dict[str, Room] = {}
        self._opening: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._losses: dict[tuple[str, str], asyncio.TimerHandle] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._acts = Acts(recorder)
        self._followers: list[Follower] = []

    # ---- life

    async def start(self, under_way: Collection[str] | None = None) -> None:
        """Follow the meetings that are under way: who was present when the server stopped has time to come back.

        `under_way`: all in which somebody may be present; None: any may be one.
        """
        self._spawn(self._beat())
        for record in await self._recorder.records() if under_way is None else under_way:
            try:
                room = await self.room(record)
            except RecorderError as fault:  # the other records go on
                log.error("record not followed", record=record, fault=str(fault))
                continue
            present = [p.id for p in room.journal.meeting.seats.participants.values() if p.present]
            if present and not is_closed(room.journal.meeting):
                for who in present:
                    self._await_loss(record, who, outage=True)
            else:
                self._drop_if_empty(room)

    async def stop(self) -> None:
        """Say goodbye to every device, so that it comes back to the next server, and end."""
        for room in list(self._rooms.values()):
            for connection in list(room.connections):
                connection.end("restart")
            room.close()
        for handle in self._losses.values():
            handle.cancel()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def room(self, record: str) -> Room:
        """The live room of a record; none waits while another is opened. Raises UnknownRecord."""
        if record in self._rooms:
            return self._rooms[record]
        async with self._opening.setdefault(record, asyncio.Lock()):
            if record not in self._rooms:
                room = Room(
                    record,
                    self._recorder,
                    lambda: self._now() + self._recorder.ahead_ms(record),
                    vkey=self._vkey,
                    relays=self._relays,
                    engine=self._engine(record),
                    restored=self._restored(record),
                )
                try:
                    await room.open()
                except BaseException:
                    room.close()
                    raise
                room.arrived = lambda actor: self._arrived(room, actor)
                room.followed = lambda meeting: self._followed(record, meeting)
                self._rooms[record] = room
                self.seats_changed(record)
            return self._rooms[record]

    def follow(self, follower: Follower) -> None:
        """Tell `follower` of every new state of a record whose room is live."""
        self._followers.append(follower)

    def _followed(self, record: str, meeting: Meeting) -> None:
        for follower in self._followers:
            follower(record, meeting)

    # ---- devices

    async def join(self, record: str, connection: Connection) -> Room:
        """A device is on the line; it gets nothing before its `hello`. Raises UnknownRecord."""
        self.expect(connection)
        room = await self.room(record)
        room.connections.add(connection)
        return room

    def expect(self, connection: Connection) -> None:
        """A device is about to join: from now on the end of its session ends it."""
        if connection.session is not None:
            self._seated.add(connection)

    def forget(self, connection: Connection) -> None:
        """It is gone, or has never come."""
        self._seated.discard(connection)

    async def ask_again(self, connections: Iterable[Connection]) -> None:
        """End the devices whose sessions live no more, though nobody has said so."""
        asked = {c.session for c in connections if c.session is not None and not c.ended}
        if self._living is not None and asked:
            self.end_sessions(asked - set(await self._living(asked)), "revoked")

    def disconnect(self, room: Room, connection: Connection) -> None:
        """The line is down."""
        self.forget(connection)
        room.leave(connection)
        known = connection.actor in room.journal.meeting.seats.participants
        if known and connection.greeted and room.device_of(connection.actor) is None:
            self._await_loss(room.record, connection.actor)
        self._drop_if_empty(room)

    async def handle(self, room: Room, connection: Connection, message: FromClient) -> None:
        """One message of a device, until it is answered."""
        if isinstance(message, Act) and connection.greeted:
            await self._acts.handle(room, connection, message)
        else:
            self.hear(room, connection, message)

    def hear(self, room: Room, connection: Connection, message: FromClient) -> None:
        """One message of a device that is no act. Before `hello` nothing else is heard."""
        match message:
            case Hello(protocol=protocol) if protocol != PROTOCOL or not connection.may_greet:
                connection.end("protocol")
            case Hello(cursor=cursor, packed=packed):
                connection.unpacks = packed
                room.on_hello(connection, cursor)
            case _ if not connection.greeted:
                connection.end("protocol")
            case Signal() | MediaSignal():
                signal(room.engine, connection, message)
            case Ping(at=at):
                connection.push(frame(Pong(at, self._now())))
            case _:
                room.handle_beside(connection, message)

    def end_sessions(self, sessions: Collection[int], reason: ByeReason = "moved") -> None:
        """These sessions are over: their devices are sent out, those that are just opening too."""
        for connection in self._seated:
            if connection.session in sessions:
                connection.end(reason)

    def seats_changed(self, record: str) -> None:
        """A seat of this record moved, or a link was opened: those who keep the door are told."""
        room = self._rooms.get(record)
        if room is not None and self._seating is not None:
            self._spawn(room.read_seating(self._seating))

    # ---- for the pages

    def waiting(self, record: str) -> list[str]:
        """The participants in the lobby."""
        return list(self.waiting_since(record))

    def waiting_since(self, record: str) -> dict[str, int]:
        """The participants in the lobby, in the order in which they came, and since when (UTC, ms)."""
        room = self._rooms.get(record)
        return room.waiting_since() if room else {}

    def connected(self, record: str) -> list[str]:
        """The participants whose device is in the room."""
        room = self._rooms.get(record)
        return list(room.connected()) if room else []

    def tell_beside(self, record: str | None, about: About, to: Collection[str] | None) -> None:
        """See Room.tell_beside; `record` None: in every room."""
        for room in list(self._rooms.values()):
            if record in (None, room.record):
                room.tell_beside(about, to)

    # ---- presence

    def _arrived(self, room: Room, actor: str) -> None:
        if handle := self._losses.pop((room.record, actor), None):
            handle.cancel()
        known = room.journal.meeting.seats.participants.get(actor)  # type: ignore[call-overload]
        if known and not known.present and not is_closed(room.journal.meeting):
            self._spawn(self._present(room.record, actor, TakeSeat()))

    def _await_loss(self, record: str, actor: str, *, outage: bool = False) -> None:
        if earlier := self._losses.pop((record, actor), None):
            earlier.cancel()
        lost = partial(self._lost, record, actor, outage=outage)
        later = asyncio.get_running_loop().call_later
        self._losses[record, actor] = later(self._loss_s, lost)

    def _lost(self, record: str, actor: str, *, outage: bool) -> None:
        self._losses.pop((record, actor), None)
        room = self._rooms.get(record)
        if room is None or room.device_of(actor) is not None or room.awaits(actor):
            return
        room.give_up(actor)
        known = room.journal.meeting.seats.participants.get(actor)  # type: ignore[call-overload]
        if known and known.present and not is_closed(room.journal.meeting):
            self._spawn(self._present(record, SYSTEM, ReportLoss(known.id, outage)))
        self._drop_if_empty(room)

    async def _present(self, record: str, actor: str, command: TakeSeat | ReportLoss) -> None:
        """Write a fact of presence. What the rules refuse (the meeting closed meanwhile) needs no fact."""
        try:
            answer = await self._recorder.act(record, actor, command, None)
        except RecorderError as fault:
            log.warning("presence not written", record=record, actor=actor, fault=str(fault))
            if isinstance(command, ReportLoss) and not isinstance(fault, Damaged):
                self._await_loss(record, command.participant, outage=command.outage)
            return
        if isinstance(answer, Refusal):
            log.info("presence refused", record=record, actor=actor, code=answer.code)

    def _drop_if_empty(self, room: Room) -> None:
        awaited = any(record == room.record for record, _ in self._losses)
        if not room.connections and not awaited and self._rooms.get(room.record) is room:
            del self._rooms[room.record]
            room.close()

    async def _beat(self) -> None:
        beats = 0
        while True:
            await asyncio.sleep(HEARTBEAT_S)
            for room in list(self._rooms.values()):
                try:
                    room.heartbeat()
                except Exception:  # one room's fault is not the others'
                    log.exception("no heartbeat", record=room.record)
            beats += 1
            if beats % BEATS_A_LOOK == 0:
                self._spawn(self._look())

    async def _look(self) -> None:
        try:
            await self.ask_again(list(self._seated))
        except Exception:  # a register that does not answer ends no meeting
            log.exception("sessions not looked at")

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
