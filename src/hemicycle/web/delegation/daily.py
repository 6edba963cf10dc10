"""What is due, once a day, by mail: none where nothing is, at an hour of the reader's own day, until they stop it."""

from collections.abc import Callable
from functools import partial

import structlog
from sqlalchemy import Connection

from hemicycle.access.delegates import Delegate, delegate_of, told_daily
from hemicycle.calendar.ports import Invitations
from hemicycle.jobs.queue import Job, add_job, finish, planned, postpone
from hemicycle.jobs.worker import Worker
from hemicycle.recorder.errors import RecorderError
from hemicycle.register.register import Register
from hemicycle.rulebooks.given import Given
from hemicycle.web.catalogue import Catalogue
from hemicycle.web.dates import moment
from hemicycle.web.delegation.called import called
from hemicycle.web.delegation.entrance import belongs, standing_body
from hemicycle.web.delegation.gathering import asking, clearings_of, seated_of, tasks_of
from hemicycle.web.delegation.mail import DAILY, DelegationMail
from hemicycle.web.delegation.task import Row
from hemicycle.web.delegation.zones import known, local, next_at
from hemicycle.web.ports import Recorder

DAY_MS, HOUR_MS = 86_400_000, 3_600_000
AHEAD_MS = 7 * DAY_MS
"""So far ahead of its deadline something is due."""
LATEST_MS = 4 * HOUR_MS
"""So long after its hour a letter may be written; after an outage that lasted longer the next day has it."""
AGAIN_MS = HOUR_MS // 4
"""So long a letter waits where the body's record cannot be read."""
log = structlog.get_logger()


class Daily:
    """The job of one server. `now`: the machine's clock, UTC in milliseconds."""

    kind = DAILY

    def __init__(
        self,
        register: Register,
        recorder: Recorder,
        catalogue: Catalogue,
        given: Callable[[], Given],
        post: DelegationMail,
        now: Callable[[], int],
        invitations: Invitations | None = None,
    ) -> None:
        self._invitations = invitations
        self._register = register
        self._recorder = recorder
        self._catalogue = catalogue
        self._given = given
        self._post = post
        self._now = now
        self.worker = Worker(register, [self], now)

    async def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Write from now on. Whose next letter is planned nowhere, as after a restore, has it planned."""

        def plan(register: Connection) -> None:
            known = planned(register, DAILY)
            for who in told_daily(register):
                if who.id not in known:
                    self._post.plan(register, who)

        await self._register.write(plan)
        self.worker.start(ready)

    async def stop(self) -> None:
        """Write no more; what is due then is written after the next start."""
        await self.worker.stop()

    async def run(self, job: Job) -> None:
        """Write to one of them, and plan the next day in the same transaction."""
        who = await self._register.read(lambda register: delegate_of(register, job.subject))
        now = self._now()
        try:
            told = who is not None and await belongs(self._recorder, who)
        except RecorderError as fault:  # whether they belong to it is not known for now
            log.warning("a daily letter waits", fault=str(fault))
            await self._register.write(lambda c: postpone(c, job, now + AGAIN_MS))
            return
        if who is None or who.hour is None or not told:
            await self._register.write(lambda register: finish(register, DAILY, job.subject))
            return
        late = now - next_at(known(who.zone), who.hour, now - DAY_MS) > LATEST_MS
        member, due = ("", []) if late else await self._due(who)
        day = moment(local(known(who.zone), now)).date().isoformat()

        def work(register: Connection) -> None:
            still = delegate_of(register, job.subject)
            if still is None or still.hour is None:
                finish(register, DAILY, job.subject)
                return
            if due:
                self._post.put_daily(register, still, member, due, day)
            add_job(register, DAILY, still.id, next_at(known(still.zone), still.hour, now))

        await self._register.write(work)
        self._post.wake()

    async def rest(self) -> None:
        """See Handler."""

    async def _due(self, who: Delegate) -> tuple[str, list[Row]]:
        """The member's name, and what is late or due soon."""
        names = await called(self._recorder, self._given, who.body, who.member, who.language)
        if names is None:
            return "", []
        now, find = self._recorder.now(), partial(seated_of, self._recorder, self._catalogue)
        seated = await find(asking(who.body), who.member, who.language)
        rows = await tasks_of(
            *(self._register, who.body, who.member, names.member, now, who.language, seated),
            self._invitations,
            await clearings_of(
                *(self._recorder, self._catalogue, who.body, who.member, now, who.language)
            ),
            await standing_body(self._recorder, who.body),
        )
        soon = [row for row in rows if row.found.due and row.found.due < now + AHEAD_MS]
        return names.member, soon
