"""Credentials: those that a delegation has not handed in, and those that the office did not accept."""

from collections.abc import Iterator

from msgspec import UnsetType

from hemicycle.access.papers import papers_of
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.web.delegation.task import Desk, Found, Task


def _credentials(desk: Desk) -> Iterator[Found]:
    for at in desk.meetings:
        head = at.whole.seats.heads.get(desk.member)  # type: ignore[call-overload]
        if head is None or at.brief.stage == "closed" or at.whole.sitting is None:
            continue
        papers = papers_of(desk.register, at.record)
        theirs = [papers[one.id] for one in at.people if one.id in papers]
        decisions = decisions_of(at.whole)
        asked = decisions is not None and not isinstance(decisions.credentials, UnsetType)
        challenged = next((one for one in theirs if one.outcome == "challenged"), None)
        if challenged is None and (theirs or not asked):
            continue
        reason = (challenged.reason or "") if challenged else ""
        yield Found(
            key=at.record,
            due=at.brief.starts,
            to=f"/room/{at.record}/credentials",
            record=at.record,
            meeting=at.brief.title,
            values={"state": "challenged" if challenged else "missing", "reason": reason},
        )


CREDENTIALS = Task("credentials", "badge-check", _credentials)
