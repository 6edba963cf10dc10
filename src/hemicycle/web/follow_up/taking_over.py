"""[COMMITMENT-9] What a meeting of a body adopted comes to the body's record by itself once the meeting is closed.

A job follows from the meeting's record. It is done again after a crash or a restore, and enters nothing twice. What
nobody is known to owe waits on the office's page for a hand.
"""

from collections.abc import Sequence
from contextlib import suppress

from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.jobs.queue import Job, add_job, settle
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import IdConflict, UnknownRecord
from hemicycle.register.register import Register
from hemicycle.web.follow_up.adopted import STANDS, Adopted, adopted_by, take_over
from hemicycle.web.ports import Recorder
from hemicycle.web.readouts import Readouts

TAKE_OVER = "take-over-commitments"
"""The kind of the jobs; their subject is the record of the meeting."""


class Closings:
    """The rule: a meeting of a body that is closed, and adopted something that is followed up, is looked through."""

    rule = "closed-meetings"
    kind: Kind = "pages"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        meeting = run.state
        sitting = meeting.sitting if isinstance(meeting, Meeting) else None
        if not isinstance(meeting, Meeting) or not sitting or sitting.phase != "closed":
            return False
        told = any(
            one.form != "conclusion" and one.status in STANDS
            for one in meeting.outcomes.table.values()
        )
        if sitting.body is None or not told:
            return False
        add_job(register, TAKE_OVER, run.record, run.entries[-1].at)
        return True

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower: what is planned may be done once too often."""


class TakingOver:
    """The handler."""

    kind = TAKE_OVER

    def __init__(self, register: Register, recorder: Recorder, readouts: Readouts) -> None:
        self._register = register
        self._recorder = recorder
        self._readouts = readouts

    async def run(self, job: Job) -> None:
        """See Handler."""
        with suppress(UnknownRecord):  # the body has no record, or the meeting none any more
            await self._look_through(job.subject)
        await self._register.write(lambda register: settle(register, job))

    async def rest(self) -> None:
        """See Handler."""

    async def _look_through(self, record: str) -> None:
        meeting = await self._recorder.meeting(record)
        body = meeting.sitting.body if meeting.sitting else None
        state = await self._recorder.state(record_of(body)) if body else None
        if not isinstance(state, StandingBody):
            return
        for one in await adopted_by(self._recorder, self._readouts, state, record):
            if one.ready:
                await enter_adopted(self._recorder, record_of(str(body)), one, one.owners)


async def enter_adopted(
    recorder: Recorder,
    record: str,
    one: Adopted,
    owners: Sequence[str],
    account: str | None = None,
) -> Refusal | None:
    """Bring it to the record of the body; why not, where it was refused."""
    state = await recorder.state(record)
    if not isinstance(state, StandingBody):
        raise UnknownRecord(record)
    for command, id_ in await take_over(recorder, state, one, owners):
        try:
            answer = await recorder.act(record, SECRETARIAT, command, id_, account=account)
        except IdConflict:  # it stands already, with other owners
            continue
        if isinstance(answer, Refusal):
            return answer
    return None
