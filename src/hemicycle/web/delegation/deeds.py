"""The follower that derives in which meetings a member did something, so that its past is found without reading all.

It counts and names members alone: what was cast and said is told from the records, as the reader may see it.
"""

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, Select, delete, insert, select

from hemicycle.carrying.follower import Kind
from hemicycle.procedure.meeting.deciding.silence.entries import SilenceBroken
from hemicycle.procedure.meeting.deciding.statements.entries import (
    StatementBound,
    StatementEntered,
    StatementWithdrawn,
)
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.web.tables import deeds, listed

RULE = "member-deeds"
CHANGES = (VoteClosed, StatementEntered, StatementBound, StatementWithdrawn, SilenceBroken)
"""The facts after which somebody has done something more, or less."""


class Deeds:
    """The rule."""

    rule = RULE
    version = "1"
    kind: Kind = "pages"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        meeting = run.state
        told = any(isinstance(entry.fact, CHANGES) for entry in run.entries)
        if not isinstance(meeting, Meeting) or not told:
            return False
        votes, words = Counter(_votes(meeting)), Counter(_words(meeting))
        register.execute(delete(deeds).where(deeds.c.record == run.record))
        rows = [
            {"record": run.record, "member": one, "votes": votes[one], "words": words[one]}
            for one in sorted({*votes, *words})
        ]
        if rows:
            register.execute(insert(deeds), rows)
        return True

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        rows = delete(deeds)
        register.execute(rows if record is None else rows.where(deeds.c.record == record))


def past_meetings(body: str, member: str, *, voted: bool = False) -> Select[tuple[str, int]]:
    """The meetings of a body in which the member did something (or `voted`), the newest first, with how many votes."""
    mine = (listed.c.body == body) & (deeds.c.member == member) & (deeds.c.votes >= int(voted))
    joined = select(listed.c.record, deeds.c.votes).join(deeds, deeds.c.record == listed.c.record)
    return joined.where(mine).order_by(listed.c.starts.desc(), listed.c.id.desc())


def _votes(meeting: Meeting) -> Iterator[str]:
    for vote in meeting.ballots.votes.values():
        if vote.status == "closed" and not vote.motion:
            yield from vote.register


def _words(meeting: Meeting) -> Iterator[str]:
    yield from (one.capacity for one in meeting.statements.entered if one.capacity)
    yield from (one.member for one in meeting.statements.bound if one.withdrawn is None)
    for silence in meeting.silences.table.values():
        if silence.breach and silence.breach.member:
            yield silence.breach.member
