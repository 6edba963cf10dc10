"""[INVITE-3] Reminders: a day before, and an hour before, to whoever was invited and has not answered.

Two days before, to whoever comes and has not tested their device. What falls into the night, by the clocks of the
place, comes the evening before it, but for the last.
"""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import Connection

from hemicycle.calendar.invitations import Held, held_of
from hemicycle.jobs.queue import Job, add_job, finish
from hemicycle.jobs.worker import Worker
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.register.register import Register
from hemicycle.web.dates import moment
from hemicycle.web.ports import Recorder

REMIND = "invitation-reminder"
"""The kind of the jobs; their subject says which of the two it is, and of which record."""
TESTS, DAY, HOUR = "tests", "day", "hour"
HOUR_MS = 3_600_000
AHEAD = {TESTS: 48 * HOUR_MS, DAY: 24 * HOUR_MS, HOUR: HOUR_MS}
MORNING, EVENING = 8, 20
"""Hours between which somebody is written to."""
LAST = 18
"""The hour of the evening before, at which what fell into the night is written."""
LATEST_MS = 6 * HOUR_MS
"""So long after its time a reminder of the day before may still be written, after an outage."""


def plan_reminders(register: Connection, held: Held, offset_min: int, now: int) -> None:
    """When the reminders of a meeting are due from now on; none of one that is called off, or begins too soon."""
    for which in AHEAD:
        due = due_at(held.starts, offset_min, which)
        if held.cancelled or due <= now:
            finish(register, REMIND, f"{which} {held.record}")
        else:
            add_job(register, REMIND, f"{which} {held.record}", due)


def due_at(starts: int, offset_min: int, which: str) -> int:
    """When one is due (UTC, ms)."""
    due = starts - AHEAD[which]
    there = moment(due, offset_min)
    if which == HOUR or MORNING <= there.hour < EVENING:
        return due
    evening = there - timedelta(days=1 if there.hour < MORNING else 0)
    return round(evening.replace(hour=LAST, minute=0, second=0, microsecond=0).timestamp()) * 1000


Remind = Callable[[Connection, str, Meeting, str, int], int]
"""Writes to whoever is to be reminded of a meeting: its record, how it is now, which reminder, and now; to how many."""


class Reminders:
    """The job of one server."""

    kind = REMIND

    def __init__(
        self,
        register: Register,
        recorder: Recorder,
        remind: Remind,
        woken: Callable[[], object],
        now: Callable[[], int],
    ) -> None:
        self._register = register
        self._recorder = recorder
        self._remind = remind
        self._woken = woken
        self._now = now
        self.worker = Worker(register, [self], now)

    async def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Write from now on."""
        self.worker.start(ready)

    async def stop(self) -> None:
        """Write no more; what is due then is written after the next start."""
        await self.worker.stop()

    async def run(self, job: Job) -> None:
        """Remind those of one meeting who have not answered."""
        which, _, record = job.subject.partition(" ")
        now = self._now()
        try:
            meeting = await self._recorder.meeting(record)
        except UnknownRecord:
            meeting = None

        def work(register: Connection) -> int:
            finish(register, REMIND, job.subject)
            held = held_of(register, record)
            if held is None or meeting is None or now >= held.starts or now > job.due + LATEST_MS:
                return 0
            return self._remind(register, record, meeting, which, now)

        if await self._register.write(work):
            self._woken()

    async def rest(self) -> None:
        """See Handler."""
