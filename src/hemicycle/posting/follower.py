"""The follower by which posts follow from what is published: it asks for an item to be looked at, and knows no words.

It leads outward: a new one begins at each record's end, and after a restore what is unfinished is not sent by itself.
"""

from collections.abc import Callable

from sqlalchemy import Connection, select, update

from hemicycle.carrying.follower import Kind
from hemicycle.jobs.queue import add_job
from hemicycle.jobs.tables import jobs
from hemicycle.posting.ledger import forget, lose
from hemicycle.procedure.ids import is_item, meeting_of, side_of
from hemicycle.procedure.meeting.business.publication.entries import (
    ReadoutPublished,
    ReadoutWithdrawn,
)
from hemicycle.procedure.publication.issuing.entries import VersionIssued, VersionWithdrawn
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.examining import erased_by

LOOK = "post-item"
"""The kind of the jobs that look at an item; their subject is its record."""
DOUBTED = "?"
"""Before a subject: a restore may have lost what was posted of it."""
OF_MEETINGS = (ReadoutPublished, ReadoutWithdrawn)
OF_ITEMS = (VersionIssued, VersionWithdrawn)


class Published:
    """The rule. `now`: UTC in milliseconds, for what a restore puts in doubt."""

    rule = "posts"
    version = "1"
    kind: Kind = "outward"

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        watched = OF_ITEMS if is_item(run.record) else OF_MEETINGS
        told = [one.at for one in run.entries if isinstance(one.fact, watched)]
        if told:
            add_job(register, LOOK, run.record, told[-1])
        if erased_by(run.entries) and side_of(run.record) is None:
            forget(register, meeting_of(run.record) or run.record, self._now())
        return bool(told)

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        lose(register, record, self._now())
        asked = jobs.c.kind == LOOK
        looks = select(jobs.c.id, jobs.c.subject).where(asked)
        for job, subject in register.execute(looks).all():
            if not subject.startswith(DOUBTED) and record in (None, subject):
                doubted = update(jobs).where(jobs.c.id == job)
                register.execute(doubted.values(subject=f"{DOUBTED}{subject}"))
