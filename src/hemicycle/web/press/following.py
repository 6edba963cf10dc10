"""[PRESS-11] [PRESS-20] What is erased or corrected on a meeting's record reaches its texts, however it is done.

A job follows from each such entry, and is tried again until every text is as it is to be; the office's page of
corrections says what still is not.
"""

from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.jobs.queue import Job, add_job, settle
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.ids import meeting_of, side_of
from hemicycle.procedure.meeting.business.publication.entries import TextCorrected, TextRedacted
from hemicycle.procedure.words import MemberCode
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.register.register import Register
from hemicycle.web.ports import Recorder
from hemicycle.web.press.press import Hand, Press

FOLLOW = "follow-texts"
"""The kind of the jobs; their subject is the record of the meeting."""
OFFICE = Hand("", actor=SECRETARIAT)


class NotRepaired(Exception):
    """Texts still tell what was erased; it is tried again."""


class Changes:
    """The rule: where words of a meeting's record were erased or corrected, its texts are looked through."""

    rule = "followed-texts"
    kind: Kind = "pages"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        changed = [
            one.at for one in run.entries if isinstance(one.fact, (TextCorrected, TextRedacted))
        ]
        if changed:
            add_job(register, FOLLOW, run.record, changed[-1])
        return bool(changed)

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower: what is planned may be done once too often."""


class Following:
    """The handler."""

    kind = FOLLOW

    def __init__(self, register: Register, recorder: Recorder, press: Press) -> None:
        self._register = register
        self._recorder = recorder
        self._press = press

    async def run(self, job: Job) -> None:
        """See Handler. Raises NotRepaired."""
        try:
            await self._press.follow_everywhere(job.subject, OFFICE)
            left = await unrepaired(self._press, self._recorder, job.subject)
        except UnknownRecord:
            left = {}
        if left:
            raise NotRepaired(job.subject)
        await self._register.write(lambda register: settle(register, job))

    async def rest(self) -> None:
        """See Handler."""


async def unrepaired(press: Press, recorder: Recorder, meeting: str) -> dict[str, int]:
    """How many sentences of which texts still tell what was erased: by the side whose text it is, or empty."""
    found = {}
    for record in await recorder.records():
        if meeting_of(record) == meeting:
            side = side_of(record)
            left = await (press.of(MemberCode(side)) if side else press).left(meeting)
            if left:
                found[side or ""] = len(left)
    return found
