"""A live meeting: its devices, and what each of them gets.

Data flows one way: what is durable comes from the recorder in batches (`Following`), and goes out to the devices by
class. What a device asks goes to the recorder; nothing is shown before it is durable.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence

from msgspec.structs import replace

from hemicycle.live.booths import BoothWords, appeal_frame
from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.devices import Devices
from hemicycle.live.encoding import frame
from hemicycle.live.following import Following
from hemicycle.live.greeting import Greeting, must_wait, off_the_list, reader
from hemicycle.live.history import History
from hemicycle.live.ice import Relays
from hemicycle.live.interpreting import Appeal, BoothTalk
from hemicycle.live.journal import Journal
from hemicycle.live.lobby import Lobby, waits_on_line
from hemicycle.live.ports import Engine, NoMedia, Recorder
from hemicycle.live.protocol import (
    About,
    Beside,
    Cursor,
    DeviceState,
    FromClient,
    Pong,
    SetMedia,
    SetViewport,
    Upto,
)
from hemicycle.live.proving import Prove
from hemicycle.live.quota import over_quota
from hemicycle.live.screens import Screens, keeps_door
from hemicycle.live.seating import Seating
from hemicycle.live.subscriptions import Subscriptions
from hemicycle.live.troubles import known_troubles
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.growing import differing
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch

MOST_PICTURES = 64
"""Pictures that a device may say are in view."""


class Room:
    """One record's devices.

    `arrived` is called with the actor whose device has come live, `followed` with each new state of the record.
    """

    def __init__(
        self,
        record: str,
        recorder: Recorder,
        now: Callable[[], int],
        *,
        vkey: str = "",
        relays: Relays | None = None,
        engine: Engine | None = None,
        restored: Sequence[str] = (),
    ) -> None:
        self.record = record
        self._following = Following(record, recorder, self._take)
        self.journal = Journal(self._following.read, Meeting())
        self.connections = Devices()
        self.seating: Seating | None = None
        self.arrived: Callable[[str], None] = lambda _: None
        self.followed: Callable[[Meeting], None] = lambda _: None
        self.engine: Engine = engine or NoMedia()
        self.lobby = Lobby()
        self._booths = BoothWords()
        self._now = now
        self._history = History(record, recorder, restored)
        self._greeting = Greeting(self._history, relays or Relays(), vkey)
        self._subscriptions = Subscriptions(lambda: self.journal, now, self._history.checkpoint)
        self._screens = Screens(self, self._booths, now)

    # ---- the record

    async def open(self) -> None:
        """Follow the record. Raises UnknownRecord."""
        self.journal = Journal(self._following.read, await self._following.open())
        self._following.begin()

    def close(self) -> None:
        """Follow it no more."""
        self.engine.close()
        self._screens.close()
        self._subscriptions.close()
        self._following.close()

    def _take(self, batch: CommittedBatch, meeting: Meeting) -> None:
        """New entries are durable: everybody gets what they may see, in one frame a class."""
        before = self.journal.meeting
        anew = self.journal.take(batch, meeting)
        self.followed(meeting)
        for connection in list(self.connections) if anew else self._concerned(before):
            if connection.greeted:
                self._move(connection, anew=anew)
        self._subscriptions.announce(batch.start)
        self._screens.acted(batch.entries)

    def _concerned(self, before: Meeting) -> list[Connection]:
        """The devices that may have changed place: whose person, or the life of the meeting, is another than before."""
        meeting = self.journal.meeting
        if meeting.sitting is not before.sitting:
            return list(self.connections.seated())
        if meeting.seats is before.seats:
            return []
        moved = differing(before.seats.participants, meeting.seats.participants)
        return [one for who in moved for one in self.connections.of(who)]

    def _move(self, connection: Connection, *, anew: bool) -> None:
        """Where the device changed place, out of the lobby, out of the room, or into another class: put it there."""
        waits = must_wait(self.journal.meeting, connection.actor)
        if off_the_list(self.journal.meeting, connection.actor):
            connection.end("revoked")
            self.lobby.go(connection.actor)
        elif waits and not connection.waiting:
            connection.end("excluded")
        elif connection.waiting and not waits:
            connection.waiting = False
            self._enter(connection, None)
        elif not connection.waiting:
            audience = class_of(self.journal.meeting, reader(connection.actor))
            if anew or audience != connection.audience:
                connection.audience = audience
                self._subscriptions.begin_anew(connection)
                self._screens.came(connection)

    # ---- coming and going

    def on_hello(self, connection: Connection, cursor: Cursor | None) -> None:
        """`hello`: into the lobby, or in. A newer device of the same person takes the place of the older."""
        if connection.actor == PUBLIC and not self.public:
            connection.end("not-public")
            return
        if off_the_list(self.journal.meeting, connection.actor):
            connection.end("revoked")
            return
        if connection.actor not in (PUBLIC, SECRETARIAT):
            self._take_place(connection)
        connection.greeted, connection.may_greet = True, False
        connection.waiting = must_wait(self.journal.meeting, connection.actor)
        self._enter(connection, cursor)
        if connection.actor != PUBLIC:
            self._screens.moved()

    def _take_place(self, connection: Connection) -> None:
        for other in self.connections.of(connection.actor):
            if other is not connection:
                same = connection.session is not None and other.session == connection.session
                other.end("other-tab" if same else "moved")

    @property
    def public(self) -> bool:
        """Whether the public may know of this meeting."""
        sitting = self.journal.meeting.sitting
        return sitting is not None and (
            sitting.public or None in self.journal.meeting.publication.released
        )

    def _enter(self, connection: Connection, cursor: Cursor | None) -> None:
        meeting, upto = self.journal.meeting, self.journal.size
        told = self._greeting.welcome(meeting, connection, upto, self._now(), self.engine.kind)
        connection.push(told)
        if connection.waiting:
            self.lobby.come(connection.actor, self._now())
            return
        self.lobby.go(connection.actor)
        audience = class_of(meeting, reader(connection.actor))
        connection.audience = audience
        if cursor is None:
            self._subscriptions.begin(connection, 0)
        elif cursor.audience == audience and self._following.goes_on(cursor.seq, upto):
            self._subscriptions.begin(connection, cursor.seq)
        else:
            self._subscriptions.begin_anew(connection)
        self._screens.came(connection)
        self.arrived(connection.actor)

    def leave(self, connection: Connection) -> None:
        """The line is down. Who was sent away from the lobby waits there no more."""
        self.connections.discard(connection)
        self._subscriptions.forget(connection)
        if connection.waiting and not connection.lost and not self.awaits(connection.actor):
            self.lobby.go(connection.actor)
        if connection.greeted:
            self._screens.moved()

    def give_up(self, actor: str) -> None:
        """Who waited has been away for too long."""
        if self.lobby.go(actor):
            self._screens.moved()

    # ---- who is there

    def device_of(self, actor: str) -> Connection | None:
        """The device of a participant that is in the room."""
        return next((c for c in self.connections.of(actor) if c.live), None)

    def awaits(self, actor: str) -> bool:
        """Whether a device of this actor is on the line, in the lobby."""
        return waits_on_line(self.connections.of(actor))

    def waiting_since(self) -> dict[str, int]:
        """Who is in the lobby, in the order in which they came, and since when (UTC, ms)."""
        return self.lobby.since(self.journal.meeting)

    def connected(self) -> dict[str, DeviceState]:
        """Whose device is in the room, the office's among them, and what it sends."""
        return {
            c.actor: c.media
            for c in self.connections.seated()
            if c.live
            and (c.actor in self.journal.meeting.seats.participants or c.actor == SECRETARIAT)
        }

    # ---- beside the record

    def handle_beside(self, connection: Connection, message: FromClient) -> None:
        """What a device sends and shows, and what interpreters say beside the record."""
        match message:
            case SetMedia(state=state):
                self.set_media(connection, state)
            case SetViewport(pictures=pictures):
                connection.pictures = pictures[:MOST_PICTURES]
                self.engine.looked(connection)
            case Prove():
                if connection.live:
                    connection.push(self._history.proof(message))
            case Appeal():
                self.appeal(connection, message)
            case BoothTalk():
                self.talk(connection, message)

    async def read_seating(self, seating: Callable[[str], Awaitable[Seating]]) -> None:
        """[SEAT-9] Which seats moved and which links were opened, to who keeps the door."""
        self.seating = await seating(self.record)
        self._screens.moved()

    def set_media(self, connection: Connection, state: DeviceState) -> None:
        """What a device sends and hears; whoever has no seat tells nobody but the engine, which serves them."""
        before, connection.media = (
            connection.media,
            replace(state, quality=state.quality % 4, troubles=[]),
        )
        if (state.hears, state.monitors) != (before.hears, before.monitors):
            self.engine.looked(connection)
        had, connection.troubles = connection.troubles, known_troubles(state.troubles)
        seated = connection.actor in self.journal.meeting.seats.participants
        if seated and (connection.media, connection.troubles) != (before, had):
            self._screens.media_changed()

    def appeal(self, connection: Connection, appeal: Appeal) -> None:
        """[BOOTH-6] Show it to who speaks and to the chair."""
        to = self._booths.appealed(self.journal.meeting, connection, appeal, self._now())
        for device in filter(None, map(self.device_of, to)):
            device.push(appeal_frame(appeal))

    def talk(self, connection: Connection, talk: BoothTalk) -> None:
        """[BOOTH-6] Show it to the interpreters."""
        if self._booths.said(self.journal.meeting, connection, talk, self._now()):
            for reader in self.connections.seated():
                self._booths.push_if_changed(self.journal.meeting, reader)

    def device_faults(self) -> dict[str, list[str]]:
        """The participants whose device has trouble, in the room or in the lobby, and which."""
        known = self.journal.meeting.seats.participants
        here = (c for c in self.connections.seated() if c.troubles and not c.ended)
        return {c.actor: c.troubles for c in here if c.actor in known and (c.live or c.waiting)}

    def heartbeat(self) -> None:
        """Say how far the record has come, to everybody, with the server's time; in the lobby the time alone."""
        size, now = self.journal.size, self._now()
        reached, alive = frame(Upto(size, now)), frame(Pong(0, now))
        for connection in list(self.connections):
            if connection.live and connection.behind is None:
                connection.push(reached, size)
            elif connection.waiting:
                connection.push(alive)
            connection.beat()

    def tell_beside(self, about: About, to: Collection[str] | None) -> None:
        """Something is asked for anew by these actors' devices; `to` None: by who keeps the door."""
        told = frame(Beside(about))
        for device in self.connections.seated():
            if device.greeted and (keeps_door(device) if to is None else device.actor in to):
                device.push(told)

    def over_quota(self, actor: str, size: int) -> Refusal | None:
        """[LIVE-7] Why a further act of so many bytes by this actor is too much now, or None."""
        laid = self._following.counted.laid(actor, self._now())
        return over_quota(self.journal.meeting, actor, laid, size)
