"""What the screens of a room are told beside the record: who is connected, the lobby, troubles, and what each may do.

Told once for all that happens together, and not again before a rest, so that nobody can make everybody work.
"""

import asyncio
from collections.abc import Callable
from typing import Protocol

from msgspec.structs import replace

from hemicycle.live.booths import BoothWords
from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.devices import Devices
from hemicycle.live.encoding import frame
from hemicycle.live.journal import Journal
from hemicycle.live.lobby import Lobby
from hemicycle.live.pace import Pace
from hemicycle.live.ports import Engine
from hemicycle.live.protocol import DeviceState, Options, Presence, Troubles
from hemicycle.live.protocol import Lobby as LobbyTold
from hemicycle.live.seating import Seating
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.deciding.consensus.acts import awaited_gavel
from hemicycle.procedure.meeting.deciding.silence.expiring import awaited_expiries
from hemicycle.procedure.meeting.options import options

ACTS_REST_S = 0.03
"""After an act everybody is told at once, and not again before so long."""
REST_S = 0.25
"""What is no act (who comes and goes, what devices send) is told to all at most so often."""


class Screened(Protocol):
    """A room, as far as its screens are told of it."""

    journal: Journal
    connections: Devices
    engine: Engine
    lobby: Lobby
    seating: Seating | None

    def connected(self) -> dict[str, DeviceState]: ...

    def device_faults(self) -> dict[str, list[str]]: ...


class Screens:
    """The screens of one room. `now`: the server's clock (UTC, ms)."""

    def __init__(self, room: Screened, booths: BoothWords, now: Callable[[], int]) -> None:
        self._room = room
        self._booths = booths
        self._now = now
        self._pace = Pace(self._tell)
        self._engine: asyncio.Handle | None = None
        self._media_changed = False
        self._call: asyncio.TimerHandle | None = None
        self._calls = 0

    def refresh(self, rest_s: float) -> None:
        """The record, or who is there, has changed. The engine, which opens and shuts microphones, does not wait."""
        if self._engine is None:
            self._engine = asyncio.get_running_loop().call_soon(self._tell_engine)
        self._pace.ask(rest_s)

    def media_changed(self) -> None:
        """What a seat's device sends has changed; it concerns everybody, the engine too, but not at every moment."""
        self._media_changed = True
        self._pace.ask(REST_S)

    @property
    def asked(self) -> bool:
        """Whether somebody is still to be told of something."""
        return self._engine is not None or self._pace.asked

    def close(self) -> None:
        """Nobody is left."""
        self._pace.cancel()
        for handle in (self._engine, self._call):
            if handle:
                handle.cancel()

    def _tell_engine(self) -> None:
        self._engine = None
        self._media_changed = False
        live = [c for c in self._room.connections if c.live]
        self._room.engine.refresh(self._room.journal.meeting, live)

    def _tell(self) -> None:
        if self._media_changed:
            self._tell_engine()
        live = [c for c in self._room.connections if c.live]
        connected = self._room.connected()
        presence, outside = frame(Presence(connected)), frame(Presence(unheard(connected)))
        for watcher in live:
            watcher.push_if_changed("presence", outside if watcher.actor == PUBLIC else presence)
            self._booths.push_if_changed(self._room.journal.meeting, watcher)
        lobby = frame(LobbyTold(self._room.lobby.guests(self._room.journal.meeting)))
        troubles = frame(Troubles(self._room.device_faults()))
        seating = frame(self._room.seating) if self._room.seating else None
        for connection in live:
            if (connection.audience or "").startswith("secretariat"):
                connection.push_if_changed("lobby", lobby)
                connection.push_if_changed("troubles", troubles)
                if seating:
                    connection.push_if_changed("seating", seating)
            if connection.actor != PUBLIC:
                self._tell_options(connection)
        self._await_gavel()

    def _tell_options(self, connection: Connection) -> None:
        """They follow from the record and the time alone: where neither has changed there is nothing to ask."""
        state = (self._room.journal.size, self._calls)
        if connection.offered != state:
            connection.offered = state
            offered = options(self._room.journal.meeting, connection.actor, self._now())
            connection.push_if_changed("options", frame(Options(offered)))

    def _await_gavel(self) -> None:
        """When the call time is over the chair may adopt, or confirm after a silence that was unattended.

        Then options change without an entry.
        """
        if self._call:
            self._call.cancel()
            self._call = None
        meeting, now = self._room.journal.meeting, self._now()
        awaited = [*awaited_expiries(meeting), awaited_gavel(meeting) or 0]
        left = min((at - now for at in awaited if at > now), default=0)
        if left > 0:
            loop = asyncio.get_running_loop()
            self._call = loop.call_later(left / 1000 + 0.005, self._called)

    def _called(self) -> None:
        self._calls += 1
        self.refresh(ACTS_REST_S)


def unheard(connected: dict[str, DeviceState]) -> dict[str, DeviceState]:
    """The same for the public: what a person listens to, and that the office is here, is not theirs to know."""
    seated = {who: media for who, media in connected.items() if who != SECRETARIAT}
    return {who: replace(media, hears="floor", monitors=False) for who, media in seated.items()}
