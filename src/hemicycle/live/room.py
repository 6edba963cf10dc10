"""A live meeting: its devices, and what each of them gets.

Data flows one way: what is durable comes from the desk (`told`), goes into the journal, and out to the devices by
class. What a device asks goes to the desk; nothing is shown before it is durable.
"""

import asyncio
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from hemicycle.live.booths import BoothWords, appeal_frame
from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.encoding import entry_frames, frame
from hemicycle.live.greeting import guest, must_wait, reader, welcome
from hemicycle.live.interpreting import Appeal, BoothTalk
from hemicycle.live.journal import Journal
from hemicycle.live.ports import Desk, Engine, NoMedia
from hemicycle.live.protocol import (
    Cursor,
    IceServer,
    Lobby,
    MediaState,
    Options,
    Presence,
    Reset,
    Troubles,
    Upto,
)
from hemicycle.procedure.audiences import class_of
from hemicycle.procedure.entry import Entry
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.options import options
from hemicycle.procedure.silence.expiring import awaited_expiries
from hemicycle.procedure.standing import outcome_put


class Room:
    """One record's devices.

    `arrived` is called with the actor whose device has come live, `followed` with each new state of the record.
    """

    def __init__(
        self,
        record: str,
        desk: Desk,
        now: Callable[[], int],
        *,
        vkey: str = "",
        ice_servers: Sequence[IceServer] = (),
        engine: Engine | None = None,
    ) -> None:
        self.record = record
        self.journal = Journal()
        self.connections: list[Connection] = []
        self._booths = BoothWords()
        self.arrived: Callable[[str], None] = lambda _: None
        self.followed: Callable[[Meeting], None] = lambda _: None
        self._desk = desk
        self._now = now
        self._vkey = vkey
        self._ice = list(ice_servers)
        self.engine: Engine = engine or NoMedia()
        self._early: list[Entry] | None = []
        self._watching = False
        self._due: asyncio.Handle | None = None
        self._call: asyncio.TimerHandle | None = None

    # ---- the record

    async def open(self) -> None:
        """Read the record and follow it."""
        await self._desk.watch(self.record, self.told)
        self._watching = True
        self.journal = Journal(await self._desk.entries(self.record))
        early, self._early = self._early or [], None
        if early:
            self.journal.extend(early)

    def close(self) -> None:
        """Follow it no more."""
        self.engine.close()
        if self._watching:
            self._watching = False
            self._desk.unwatch(self.record, self.told)
        for handle in (self._due, self._call):
            if handle:
                handle.cancel()

    def told(self, entries: Sequence[Entry], meeting: Meeting) -> None:
        """New entries are durable: everybody gets what they may see, in one frame a class."""
        self.followed(meeting)
        if self._early is not None:
            self._early += entries
            return
        before = self.journal.size
        anew = self.journal.extend(entries)
        by_class: dict[str, list[str]] = {}
        for connection in [c for c in self.connections if c.greeted]:
            if not self._moved(connection, anew=anew) and connection.audience is not None:
                audience = connection.audience
                if audience not in by_class:
                    by_class[audience] = self._frames(audience, before)
                for text in by_class[audience]:
                    connection.push(text)
        self.refresh()

    def _frames(self, audience: str, start: int) -> list[str]:
        """What a class gets from `start` on."""
        seen = self.journal.seen_by(audience, start)
        upto, now = self.journal.size, self._now()
        return entry_frames(seen, upto, now) if seen else [frame(Upto(upto, now))]

    def _moved(self, connection: Connection, *, anew: bool) -> bool:
        """Whether the device changed place: out of the lobby, out of the room, or into another class."""
        waits = must_wait(self.journal.meeting, connection.actor)
        if waits and not connection.waiting:
            connection.end("excluded")
            return True
        if connection.waiting and not waits:
            connection.waiting = False
            self._enter(connection, None)
            return True
        audience = class_of(self.journal.meeting, reader(connection.actor))
        if connection.waiting or (audience == connection.audience and not anew):
            return connection.waiting
        connection.audience = audience
        connection.push(frame(Reset(audience)))
        self._catch_up(connection, 0)
        return True

    # ---- coming and going

    def greet(self, connection: Connection, cursor: Cursor | None) -> None:
        """`hello`: into the lobby, or in. A newer device of the same person takes the place of the older."""
        if connection.actor == PUBLIC and not self._public():
            connection.end("not-public")
            return
        if connection.actor not in (PUBLIC, "secretariat"):
            for other in self.connections:
                if other.actor == connection.actor and other is not connection:
                    other.end("moved")
        connection.greeted = True
        connection.since = self._now()
        connection.waiting = must_wait(self.journal.meeting, connection.actor)
        self._enter(connection, cursor)
        self.refresh()

    def _public(self) -> bool:
        sitting = self.journal.meeting.sitting
        return sitting is not None and (
            sitting.public or None in self.journal.meeting.publication.released
        )

    def _enter(self, connection: Connection, cursor: Cursor | None) -> None:
        meeting, upto = self.journal.meeting, self.journal.size
        hello = welcome(
            meeting,
            connection,
            upto=upto,
            now=self._now(),
            vkey=self._vkey,
            media=self.engine.kind,
            ice_servers=self._ice if connection.actor != PUBLIC else [],
        )
        connection.push(frame(hello))
        if connection.waiting:
            return
        audience = class_of(meeting, reader(connection.actor))
        connection.audience = audience
        resumes = cursor is not None and cursor.audience == audience and cursor.seq <= upto
        if cursor is not None and not resumes:
            connection.push(frame(Reset(audience)))
        self._catch_up(connection, cursor.seq if cursor and resumes else 0)
        self.arrived(connection.actor)

    def _catch_up(self, connection: Connection, start: int) -> None:
        for text in self._frames(connection.audience or PUBLIC, start):
            connection.push(text)

    def leave(self, connection: Connection) -> None:
        """The line is down."""
        if connection in self.connections:
            self.connections.remove(connection)
        self.refresh()

    # ---- who is there

    def device_of(self, actor: str) -> Connection | None:
        """The device of a participant that is in the room."""
        found = (c for c in self.connections if c.actor == actor and c.live)
        return next(found, None)

    def waiting(self) -> list[Connection]:
        """Who is in the lobby."""
        return [c for c in self.connections if c.waiting and not c.ended.is_set()]

    def connected(self) -> dict[str, MediaState]:
        """The participants whose device is in the room, and what it sends."""
        return {
            c.actor: c.media
            for c in self.connections
            if c.live and c.actor in self.journal.meeting.seats.participants
        }

    # ---- what interpreters say beside the record

    def appeal(self, connection: Connection, appeal: Appeal) -> None:
        """[BOOTH-6] Show it to who speaks and to the chair."""
        to = self._booths.appealed(self.journal.meeting, connection, appeal, self._now())
        for device in filter(None, map(self.device_of, to)):
            device.push(appeal_frame(appeal))

    def talk(self, connection: Connection, talk: BoothTalk) -> None:
        """[BOOTH-6] Show it to the interpreters."""
        self._booths.said(self.journal.meeting, connection, talk, self._now())
        self.refresh()

    def troubles(self) -> dict[str, list[str]]:
        """The participants whose device has trouble, in the room or in the lobby, and which."""
        known = self.journal.meeting.seats.participants
        here = (c for c in self.connections if c.actor in known and (c.live or c.waiting))
        return {c.actor: c.troubles for c in here if c.troubles and not c.ended.is_set()}

    def heartbeat(self) -> None:
        """Say how far the record has come, to everybody, with the server's time."""
        text = frame(Upto(self.journal.size, self._now()))
        for connection in self.connections:
            if connection.live:
                connection.push(text)

    # ---- what is not on the record: presence, the lobby, options

    def refresh(self) -> None:
        """Tell who is connected, who waits and what each may do: once, after what happens now is over."""
        if self._due is None:
            self._due = asyncio.get_running_loop().call_soon(self._tell)

    def _tell(self) -> None:
        self._due = None
        live = [c for c in self.connections if c.live]
        self.engine.refresh(self.journal.meeting, live)
        inside = [c for c in live if c.actor != PUBLIC]
        connected = self.connected()
        presence, outside = frame(Presence(connected)), frame(Presence(unheard(connected)))
        for watcher in live:
            watcher.tell("presence", outside if watcher.actor == PUBLIC else presence)
            self._booths.tell(self.journal.meeting, watcher)
        guests = [guest(self.journal.meeting, c) for c in self.waiting()]
        lobby = frame(Lobby([g for g in guests if g is not None]))
        troubles = frame(Troubles(self.troubles()))
        for connection in inside:
            if (connection.audience or "").startswith("secretariat"):
                connection.tell("lobby", lobby)
                connection.tell("troubles", troubles)
            self._tell_options(connection)
        self._await_gavel()

    def _tell_options(self, connection: Connection) -> None:
        offered = options(self.journal.meeting, connection.actor, self._now())
        connection.tell("options", frame(Options(offered)))

    def _await_gavel(self) -> None:
        """When the call time is over the chair may adopt, or confirm after a silence that was unattended.

        Then options change without an entry.
        """
        if self._call:
            self._call.cancel()
            self._call = None
        put = outcome_put(self.journal.meeting)
        awaited = [*awaited_expiries(self.journal.meeting), (put.call_until if put else 0) or 0]
        left = min((at - self._now() for at in awaited if at > self._now()), default=0)
        if left > 0:
            loop = asyncio.get_running_loop()
            self._call = loop.call_later(left / 1000 + 0.005, self.refresh)


def unheard(connected: dict[str, MediaState]) -> dict[str, MediaState]:
    """The same for the public: what a person listens to is not theirs to know."""
    return {who: replace(media, hears="floor", monitors=False) for who, media in connected.items()}
