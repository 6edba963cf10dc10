"""[PRESS-17] A text that was scheduled goes out at its time: once, over restarts, by the actor `system`.

The job follows from the text's record, so that a restore plans it anew; what it finds on the record is what it does.
"""

from collections.abc import Awaitable, Callable

import structlog
from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.jobs.queue import Job, add_job, settle
from hemicycle.jobs.worker import Worker
from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import meeting_of, readout_of, side_of
from hemicycle.procedure.meeting.business.publication.commands import PublishReadout
from hemicycle.procedure.publication.issuing.queries import newest
from hemicycle.procedure.publication.scheduling.commands import ScheduleVersion
from hemicycle.procedure.publication.scheduling.queries import due_at
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import MemberCode
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.register.register import Register
from hemicycle.web.ports import Recorder
from hemicycle.web.press.press import Hand, Press
from hemicycle.web.press.versioned import version_of

PUBLISH = "publish-text"
"""The kind of the jobs; their subject is the record of the text."""
CLOCK = Hand(SYSTEM, actor=SYSTEM)
log = structlog.get_logger()


class Schedules:
    """The rule: whatever is to go out by itself has a job at its time. One that finds nothing due does nothing."""

    rule = "scheduled-texts"
    kind: Kind = "pages"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        due = due_at(run.state) if isinstance(run.state, PressText) else None
        if due is not None:
            add_job(register, PUBLISH, run.record, due)
        return due is not None

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower. Nothing: what is not scheduled any more is not published."""


class Due:
    """The jobs of one server. `now`: the time that its records go by."""

    kind = PUBLISH

    def __init__(
        self,
        register: Register,
        recorder: Recorder,
        press: Press,
        items: Press,
        now: Callable[[], int],
        told: Callable[[str], Awaitable[None]],
    ) -> None:
        """`told`: what follows once the text of a meeting is out, as it does where a person publishes it."""
        self._told = told
        self._register = register
        self._recorder = recorder
        self._press = press
        self._items = items
        self.worker = Worker(register, [self], now)

    async def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Publish what is due, from now on."""
        self.worker.start(ready)

    async def stop(self) -> None:
        """Publish no more; what is due then goes out after the next start."""
        await self.worker.stop()

    def wake(self, kind: str = PUBLISH) -> None:
        """A time was set or changed; or there is something of another kind to do that follows from texts."""
        self.worker.wake(kind)

    async def run(self, job: Job) -> None:
        """Publish one text, if it is due as it stands."""
        meeting, side = meeting_of(job.subject), side_of(job.subject)
        press = self._press.of(MemberCode(side)) if side else self._press
        try:
            answer = await publish_due(
                *((press, meeting) if meeting else (self._items, job.subject)), self._recorder
            )
        except UnknownRecord:
            answer = None
        if isinstance(answer, Refusal):  # the page of the office says that it did not go out
            log.warning("text not published", record=job.subject, code=answer.code)
        elif answer is not None and meeting and not side:
            await self._told(meeting)
        await self._register.write(lambda register: settle(register, job))

    async def rest(self) -> None:
        """See Handler."""


async def schedule_text(press: Press, meeting: str, due: int, hand: Hand) -> Accepted | Refusal:
    """Let what is signed go out at `due` (UTC, ms), if it could go out now."""
    text = await press.known(meeting)
    somewhere = EntryPoint(readout_of(meeting), 0, "")
    ready = press.alone or await press.early(meeting, PublishReadout({}, "", somewhere))
    refused = ready if isinstance(ready, Refusal) else await press.naming(meeting, text)
    return refused or await press.do(meeting, ScheduleVersion(text.drafting.changed, due), hand)


async def publish_due(press: Press, meeting: str, recorder: Recorder) -> Accepted | Refusal | None:
    """What was scheduled, and is due by the record's time, goes out as it stands; None: nothing is to be done.

    What went out and is not yet on the meeting's record comes there.
    """
    await press.follow(meeting, Hand("", actor=SECRETARIAT))
    text = await press.known(meeting)
    due = due_at(text)
    if due is not None and due <= recorder.now():
        refused = await press.naming(meeting, text)
        answer = refused or await press.do(meeting, version_of(text), CLOCK)
        if not press.of_meetings or isinstance(answer, Refusal):
            return answer
        text = await press.known(meeting)
    if not press.of_meetings:
        return None
    version, out = newest(text.issuing), (await recorder.meeting(meeting)).publication
    told = version is None or (out.kept is not None and out.kept.seq >= version.seq)
    if told or text.issuing.status != "published":
        return None
    return await press.tell_meeting(meeting, CLOCK)
