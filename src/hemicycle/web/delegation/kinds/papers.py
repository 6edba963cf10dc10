"""Documents that are due before a meeting."""

from collections.abc import Iterator

from hemicycle.procedure.meeting.business.documents.deadline import deadline
from hemicycle.procedure.meeting.business.documents.queries import standing
from hemicycle.web.delegation.task import Desk, Found, Task


def _documents(desk: Desk) -> Iterator[Found]:
    for at in desk.meetings:
        due = deadline(at.whole)
        theirs = {one.id for one in at.people}
        handed_in = any(one.speaker in theirs for one in standing(at.whole))
        if due is None or due <= desk.now or at.brief.stage != "coming" or handed_in:
            continue
        refused = at.whole.sitting and at.whole.sitting.rulebook.debate.late_documents == "refused"
        yield Found(
            key=at.record,
            due=due,
            to=f"/room/{at.record}",
            record=at.record,
            meeting=at.brief.title,
            values={"late": "refused" if refused else "marked"},
        )


DOCUMENTS = Task("documents", "upload", _documents)
