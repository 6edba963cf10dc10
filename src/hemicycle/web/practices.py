"""[PREPARE-3] Rooms in which somebody practises alone: one at a time a person, some on a server, an hour at most.

A practice is a meeting whose record passes: it stands in no list, and nothing of it stays.
"""

import asyncio
from secrets import token_hex
from typing import Any, Final

import msgspec
import structlog
from sqlalchemy import delete, select

from hemicycle.access.door import Door
from hemicycle.access.links import Issued
from hemicycle.access.sessions import Ended, Who
from hemicycle.access.tables import links, sessions
from hemicycle.files import MeetingFile
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.passing import PASSING
from hemicycle.web.ports import Recorder, Rehearse
from hemicycle.web.practice_file import how_many

MOST = 6
"""At a time on one server; each is some ten connections."""
LASTS_S: Final = 3_600.0
SETTLES_S: Final = 20.0
"""So long after its people left nothing is written there any more."""
log = structlog.get_logger("hemicycle.practice")


class Practice(msgspec.Struct, frozen=True):
    """A room alone. `of`: the meeting before which somebody practises; `link`: that of their seat."""

    record: str
    of: str
    actor: str
    link: str


class Full(Exception):
    """As many practise as this server bears."""


class Practices:
    """Those of one server. They end with it."""

    def __init__(self, recorder: Recorder, door: Door, rehearse: Rehearse | None) -> None:
        self._recorder, self._door, self.rehearse = recorder, door, rehearse
        self._running: dict[tuple[str, str], Practice] = {}
        self._beginning: set[tuple[str, str]] = set()
        self._begun_before = False
        self._tasks: set[asyncio.Task[None]] = set()
        door.listen(self._heard)

    def offered(self, meeting: Meeting, who: Who) -> dict[str, Any] | None:
        """What the page of the test says of it; None where this server does not play."""
        if self.rehearse is None or who.record is None:
            return None
        return {
            "at": f"/room/{who.record}/practice",
            "played": how_many(meeting, who.actor),
            "running": self.of(who.record, who.actor) is not None,
        }

    def of(self, record: str, actor: str) -> Practice | None:
        """Somebody's own, while it runs."""
        return self._running.get((record, actor))

    def known(self, record: str) -> Practice | None:
        """The practice with this record, while it runs."""
        return next((one for one in self._running.values() if one.record == record), None)

    async def begin(
        self, of: str, actor: str, seat: ParticipantId, file: MeetingFile, rules: Rulebook
    ) -> Practice | Refusal:
        """Convene it and play all seats but this one; the one that runs, where one does. Raises Full."""
        key = (of, actor)
        running = self._running.get(key)
        if running is not None:
            return running
        if key in self._beginning or len(self._running) + len(self._beginning) >= MOST:
            raise Full
        self._beginning.add(key)
        try:
            return await self._begin(key, seat, file, rules)
        finally:
            self._beginning.discard(key)

    async def _begin(
        self, key: tuple[str, str], seat: ParticipantId, file: MeetingFile, rules: Rulebook
    ) -> Practice | Refusal:
        if not self._begun_before:
            self._begun_before = True
            await self._forget_links(None)
        record = f"{PASSING}{token_hex(8)}"
        begun = await self._recorder.begin(record, convene_command(file, rules))
        if isinstance(begun, Refusal):
            return begun
        meeting = await self._recorder.meeting(record)
        people = list(meeting.seats.participants.values())
        for person in people:
            if person.id != file.convening.chair:
                act = AdmitParticipant(ParticipantId(person.id))
                await self._recorder.act(record, SECRETARIAT, act, None)
        issued = await self._door.issue_links(record, people)
        own: Issued = next(one for one in issued if one.participant == seat)
        practice = self._running[key] = Practice(record, *key, own.link)
        if self.rehearse is not None:
            self.rehearse(file.renamed(record), [one for one in issued if one is not own])
        self._later(self._over(practice))
        return practice

    async def end(self, practice: Practice) -> None:
        """All leave; a moment later nothing of it is there."""
        if self._running.get((practice.of, practice.actor)) is not practice:
            return
        del self._running[practice.of, practice.actor]
        if self.rehearse is not None:
            await self.rehearse.end(practice.record)
        for link in await self._door.links(practice.record):
            await self._door.revoke(practice.record, link.actor)
        self._later(self._gone(practice))

    async def gone(self, practice: Practice) -> None:
        """Nothing of it stays."""
        await self._recorder.drop(practice.record)
        await self._forget_links(practice.record)

    async def stop(self) -> None:
        """The server ends, and what passes with it."""
        tasks = [*self._tasks]
        self.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def cancel(self) -> None:
        """Nothing is due any more."""
        for task in self._tasks:
            task.cancel()

    def _heard(self, ended: list[Who], why: Ended) -> None:
        """Whoever leaves their room alone ends it."""
        for who in ended if why == "left" else []:
            practice = self.known(who.record or "")
            if practice is not None:
                self._later(self.end(practice))

    async def _over(self, practice: Practice) -> None:
        await asyncio.sleep(LASTS_S)
        await self.end(practice)

    async def _gone(self, practice: Practice) -> None:
        await asyncio.sleep(SETTLES_S)
        await self.gone(practice)

    async def _forget_links(self, record: str | None) -> None:
        """The links and devices of a practice that is over; None: of all that an earlier process left."""
        every = links.c.record.startswith(PASSING, autoescape=True)
        theirs = every if record is None else links.c.record == record

        def work(register: Any) -> None:
            ids = [*register.scalars(select(links.c.id).where(theirs))]
            register.execute(delete(sessions).where(sessions.c.link.in_(ids)))
            register.execute(delete(links).where(links.c.id.in_(ids)))

        await self._door.register.write(work)

    def _later(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
