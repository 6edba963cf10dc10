"""Play a meeting file against a running server, as real clients do: over its public HTTP and WebSocket alone.

One client a seat, each by its personal link. Seats that somebody else holds are left to them.
"""

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable, Collection, Iterable
from pathlib import Path

from hemicycle.files.model import MeetingFile
from hemicycle.files.script import script
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.rehearsal.conductor import Conductor, Patience
from hemicycle.rehearsal.links import PersonalLink, by_actor
from hemicycle.rehearsal.pace import Pace
from hemicycle.rehearsal.player import Player, enter
from hemicycle.rehearsal.receipts import Receipts
from hemicycle.rehearsal.report import Report
from hemicycle.rehearsal.seat import AWAY_S, NoEntry
from hemicycle.rehearsal.vacancies import Absence, Vacancies
from hemicycle.rulebooks.sentences import in_sentences

LEAST_CALL_S = 1
"""How long a text stands where nobody watches; the rules may ask for more."""
LOOK_S = 0.5
"""How often it is looked whether somebody has gone."""


class Rehearsal:
    """One play of one file at `url`. `report` tells how it goes while it goes.

    `links`: of everybody who is to be played; with the secretariat's sign-in link the readout is published at the end.
    `leave_out`: seats (handles or ids) that somebody else is to take. `told` hears of each act: who, and what.
    `free` makes a participant's link open again; with it a seat whose holder has gone is played on after `absence`.
    """

    def __init__(
        self,
        file: MeetingFile,
        url: str,
        links: Iterable[PersonalLink],
        *,
        pace: Pace = "fast",
        leave_out: Collection[str] = (),
        receipts: Path | None = None,
        patience: Patience | None = None,
        call_s: int | None = None,
        tls: ssl.SSLContext | None = None,
        told: Callable[[str, str], None] | None = None,
        free: Callable[[str], Awaitable[None]] | None = None,
        absence: Absence | None = None,
    ) -> None:
        self.report = Report()
        file = in_sentences(file)
        self._file, self._url, self._tls = file, url, tls
        self._links = by_actor(links, file)
        self._ids = file.ids
        self._left_out = {str(self._ids.get(who, who)) for who in leave_out}
        self._receipts = receipts
        self._players: dict[str, Player] = {}
        brief = LEAST_CALL_S if pace == "fast" else None
        scenes = script(file, brief if call_s is None else call_s)
        self._chair = file.convening.chair
        self._told = told
        self._free = free
        self._vacancies = Vacancies(absence or Absence())
        self._conductor = Conductor(
            scenes,
            self._chair,
            self._players,
            self.report,
            pace=pace,
            patience=patience or Patience(),
            taken=self._tell,
        )

    def _tell(self, actor: str, command: str) -> None:
        if self._told:
            self._told(self._handle(actor), command)

    def _handle(self, actor: str) -> str:
        return next((handle for handle, pid in self._ids.items() if pid == actor), actor)

    async def run(self) -> Report:
        """Play to the end. Raises NoEntry where a link opens nothing, or none is of anybody in this meeting."""
        if not self._links:
            raise NoEntry(f"no link is of anybody in {self._file.id}")
        with Receipts(self._receipts) as receipts:
            taking_back = None
            try:
                await self._enter(receipts)
                if self._free is not None:
                    taking_back = asyncio.create_task(self._take_back(receipts, self._free))
                await self._conductor.play()
                await self._publish()
            finally:
                if taking_back is not None:
                    taking_back.cancel()
                    await asyncio.gather(taking_back, return_exceptions=True)
                await asyncio.gather(*(player.stop() for player in self._players.values()))
                self.report.left = [self._handle(who) for who in self.report.left]
        return self.report

    async def leave_seat(self, participant: str) -> None:
        """Give a seat up on the way, so that somebody else can take it by its link."""
        player = self._players.pop(self._ids.get(participant, participant), None)
        if player is not None:
            await player.seat.leave(self._file.id)
            await player.stop()
            self._conductor.left(player.actor)

    async def _enter(self, receipts: Receipts) -> None:
        for actor in sorted(self._links, key=lambda one: one != self._chair):
            player = None if actor in self._left_out else await self._taken(actor, receipts)
            if player is None:
                self._conductor.left(actor)
            else:
                self._players[actor] = player

    async def _taken(self, actor: str, receipts: Receipts) -> Player | None:
        return await enter(
            actor,
            self._links[actor],
            self._file.id,
            self._url,
            self._conductor.something_changed,
            receipts,
            self.report,
            self._tls,
            AWAY_S if self._players else 0.0,
        )

    async def _take_back(self, receipts: Receipts, free: Callable[[str], Awaitable[None]]) -> None:
        """Play every seat again whose holder has gone, for as long as the play goes on."""
        while True:
            await asyncio.sleep(LOOK_S)
            held = set(self.report.left) & (self._links.keys() - self._left_out)
            connected = self._conductor.connected
            for actor in self._vacancies.due(held, connected, time.monotonic()):
                await free(actor)
                player = await self._taken(actor, receipts)
                if player is not None:
                    self._players[actor] = player
                    self._conductor.returned(actor)

    async def _publish(self) -> None:
        office = self._players.get(SECRETARIAT)
        if office is None or not self.report.closed or self.report.halted is not None:
            return
        self.report.published = await office.seat.publish(self._file.id)
        if not self.report.published:
            self.report.halted = "the readout was not published"


async def rehearse(
    file: MeetingFile,
    url: str,
    links: Iterable[PersonalLink],
    *,
    pace: Pace = "fast",
    leave_out: Collection[str] = (),
    receipts: Path | None = None,
) -> Report:
    """Play `file` at `url` and say how it went. Raises NoEntry."""
    rehearsal = Rehearsal(file, url, links, pace=pace, leave_out=leave_out, receipts=receipts)
    return await rehearsal.run()
