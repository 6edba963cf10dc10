"""The quorum for debate: it has no state of its own, and stops the opening of a meeting."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.deciding.quorum.presence import debatable
from hemicycle.procedure.meeting.kernel.lifecycle.acts import open_meeting, resume_meeting
from hemicycle.procedure.meeting.state import Meeting


def _enough(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    return debatable(meeting, order.now)


ENOUGH_FOR_DEBATE = Stop[Meeting]("too few are present for a debate", _enough)
QUORUM = Subject[Meeting](
    name="quorum",
    home=__package__,
    parts=(),
    acts=[],
    evolve=(),
    stops=[(ENOUGH_FOR_DEBATE, [open_meeting, resume_meeting])],
    offers=(),
)
