"""What the member owes by a commitment that stands on the body's record, until its last day and after it."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from hemicycle.procedure.standing_body.commitments.progress import texts_of
from hemicycle.procedure.standing_body.commitments.state import Commitment
from hemicycle.web.delegation.task import Desk, Found, Task
from hemicycle.web.view_models import said


def _promises(desk: Desk) -> Iterator[Found]:
    if desk.record is None or desk.record.founding.rules is None:
        return
    official = desk.record.founding.rules.languages
    for one in desk.record.commitments.table.values():
        mine = any(owner.party == desk.member for owner in one.owners)
        standing = _standing(one, desk.member)
        if mine and one.settlement is None and not one.waits and standing:
            yield Found(
                key=one.id,
                due=_end_of_day(one),
                to=f"/delegation/{desk.body}/{desk.member}/follow-up?open={one.id}#open",
                values={"state": standing},
                text=[said(texts_of(one, one.seq), "text", desk.language, official)],
            )


def _standing(one: Commitment, member: str) -> str:
    """What is asked of the member: `more`, where the secretariat asks for it; empty: it said that its part is done."""
    own = [report for report in one.reports.values() if report.by == member]
    if own and own[-1].review == "more-asked":
        return "more"
    return "" if own and own[-1].done else "open"


def _end_of_day(one: Commitment) -> int | None:
    """When its last day ends (UTC, ms)."""
    if one.due is None:
        return None
    end = datetime.combine(one.due + timedelta(days=1), time(), UTC)
    return int(end.timestamp() * 1000) - 1


PROMISE = Task("promise", "handshake", _promises)
