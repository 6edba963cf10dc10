"""The follower that tells those who are invited what becomes of the meeting."""

from collections.abc import Callable

from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.outbound.ledger import forget, lose
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.examining import erased_by
from hemicycle.web.inviting.inviter import RULE, Inviter
from hemicycle.web.inviting.telling import news_of


class Inviting:
    """The rule (see Follower). `now`: UTC in milliseconds, for what a restore puts in doubt."""

    rule = RULE
    version = "1"
    kind: Kind = "outward"

    def __init__(self, inviter: Inviter, now: Callable[[], int]) -> None:
        self._inviter = inviter
        self._now = now

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        if not run.entries:
            return False
        at, leaf = run.entries[-1].at, run.end.leaf.hex()
        if isinstance(run.state, StandingBody):
            series = self._inviter.series
            return bool(series.follow_all(register, run.record, run.state, at, leaf))
        if not isinstance(run.state, Meeting):
            return False
        if erased_by(run.entries):  # first: what is written now has no words that are erased
            forget(register, self._now(), run.record, RULE)
        wrote = self._inviter.follow(register, run.record, run.state, at, leaf)
        for one in news_of(run.state, run.entries, [its.hex() for its in run.leaves]):
            wrote += self._inviter.tell(register, run.record, run.state, one)
        return bool(wrote)

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        lose(register, self._now(), record, RULE)
