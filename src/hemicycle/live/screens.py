"""What the screens of a room are told beside the record: who is connected, the lobby, troubles, and what each may do.

Told once for all that happens together, and not again before a rest, so that nobody can make everybody work. Who comes
is told all of it, and from then on what changes.
"""

import asyncio
from collections.abc import Callable, Iterable
from typing import Protocol

from hemicycle.live.booths import BoothWords
from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.devices import Devices
from hemicycle.live.encoding import frame
from hemicycle.live.journal import Journal
from hemicycle.live.lobby import Lobby
from hemicycle.live.offering import Offering
from hemicycle.live.pace import Pace
from hemicycle.live.ports import Engine
from hemicycle.live.presence import PresenceFeed, beside_record, unheard
from hemicycle.live.protocol import DeviceState, Troubles
from hemicycle.live.protocol import Lobby as LobbyTold
from hemicycle.live.seating import Seating
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.deciding.votes.entries import BallotCast

ACTS_REST_S = 0.03
"""After an act everybody is told at once, and not again before so long."""
BALLOTS_REST_S = 0.25
"""After a ballot not before so long: they come by the hundred within seconds, and change little that others may do."""
REST_S = 0.25
"""What is no act is told to all at most so often: who comes and goes gathered, what devices send and hear at once."""


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
        self._acts = Pace(self._tell)
        self._people = Pace(self._tell_people)
        self._engine: asyncio.Handle | None = None
        self._media_changed = False
        self._participants: object = None
        self._looked = False
        self._offering = Offering()
        self._inside, self._outside = PresenceFeed(), PresenceFeed()
        self._at_the_door: dict[str, str] = {}
        self._turn: asyncio.TimerHandle | None = None

    def acted(self, entries: Iterable[Entry]) -> None:
        """The record has changed, by these entries. A mesh follows who is there, not the record."""
        if self._room.engine.kind != "mesh":
            self._wake_engine()
        ballots = all(isinstance(entry.fact, BallotCast) for entry in entries)
        self._ask_options(BALLOTS_REST_S if ballots else ACTS_REST_S)
        participants = self._room.journal.meeting.seats.participants
        if participants is not self._participants:
            self._participants = participants
            self._ask_people()

    def came(self, device: Connection) -> None:
        """A device begins to read the record, for the first time or anew: it is told all."""
        if not self._looked:
            self._look()
        device.push((self._outside if device.actor == PUBLIC else self._inside).whole)
        if device.actor == PUBLIC:
            self._wake_engine()
            return
        if keeps_door(device):
            self._tell_door(device)
        if device.may_act:
            self._offering.begin(device)
        self._ask_options()
        self.moved()

    def moved(self) -> None:
        """Somebody has come or gone, in the room or in the lobby, or a seat has moved."""
        self._wake_engine()
        self._ask_people()

    def media_changed(self) -> None:
        """What a seat's device sends has changed; it concerns everybody, the engine too, but not at every moment."""
        self._media_changed = True
        self._people.ask(REST_S)  # not gathered: others' pages send what they are told is heard

    @property
    def asked(self) -> bool:
        """Whether somebody is still to be told of something."""
        return self._engine is not None or self._acts.asked or self._people.asked

    def close(self) -> None:
        """Nobody is left."""
        self._acts.cancel()
        self._people.cancel()
        for handle in (self._engine, self._turn):
            if handle:
                handle.cancel()

    # ---- the engine, which opens and shuts microphones, does not wait

    def _wake_engine(self) -> None:
        if self._engine is None:
            self._engine = asyncio.get_running_loop().call_soon(self._tell_engine)

    def _tell_engine(self) -> None:
        self._engine = None
        self._media_changed = False
        engine, devices = self._room.engine, self._room.connections
        served = devices.seated() if engine.kind == "mesh" else devices  # the public stands outside
        engine.refresh(self._room.journal.meeting, [one for one in served if one.live])

    # ---- what each may do

    def _ask_options(self, rest_s: float = ACTS_REST_S) -> None:
        self._acts.ask(rest_s)

    def _tell(self) -> None:
        """They follow from the record and the time alone: where neither has changed there is nothing to ask."""
        self._offering.tell(self._room.journal.meeting, self._now(), self._acting)
        self._await_turn()

    def _acting(self, actor: str) -> list[Connection]:
        return [c for c in self._room.connections.of(actor) if c.live and c.may_act]

    def _await_turn(self) -> None:
        """Call time, a silence, a countdown: options then change without an entry."""
        if self._turn:
            self._turn.cancel()
            self._turn = None
        at = self._offering.next_change()
        if at is not None:
            loop = asyncio.get_running_loop()
            left = max(at - self._now(), 0)
            self._turn = loop.call_later(left / 1000 + 0.005, self._ask_options)

    # ---- who is there

    def _ask_people(self) -> None:
        self._people.ask(REST_S, REST_S)

    def _look(self) -> tuple[str | None, str | None]:
        """What there is to tell now of who is connected, to those inside and to the public."""
        self._looked = True
        participants, connected = (
            self._room.journal.meeting.seats.participants,
            self._room.connected(),
        )
        inside = self._inside.tell(beside_record(participants, connected))
        outside = self._outside.tell(beside_record(participants, unheard(connected)))
        self._at_the_door = self._door()
        return inside, outside

    def _tell_people(self) -> None:
        if self._media_changed:
            self._tell_engine()
        inside, outside = self._look()
        self._push(self._room.connections.of(PUBLIC), outside)
        self._push(self._room.connections.seated(), inside)
        for device in self._room.connections.seated():
            self._booths.push_if_changed(self._room.journal.meeting, device)
            if keeps_door(device):
                self._tell_door(device)

    @staticmethod
    def _push(devices: Iterable[Connection], news: str | None) -> None:
        if news is not None:
            for device in devices:
                if device.live:
                    device.push(news)

    def _door(self) -> dict[str, str]:
        """What those who keep the door are told."""
        lobby = LobbyTold(self._room.lobby.guests(self._room.journal.meeting))
        told = {"lobby": frame(lobby), "troubles": frame(Troubles(self._room.device_faults()))}
        return told | ({"seating": frame(self._room.seating)} if self._room.seating else {})

    def _tell_door(self, device: Connection) -> None:
        for about, text in self._at_the_door.items():
            device.push_if_changed(about, text)


def keeps_door(device: Connection) -> bool:
    """Whether it is the chair's, or the secretariat's, in the room."""
    return device.live and (device.audience or "").startswith("secretariat")
