"""Who waives the delay for documents: the meeting, where the body knows a motion for it, and not the chair alone."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.state import Meeting


def _meeting_waives(meeting: Meeting, _: Submission[Any]) -> Refusal | None:
    """[OUTCOME-16] By the rule that the motion names."""
    decisions = decisions_of(meeting)
    known = decisions.motions if decisions else []
    rule = next((one for one in known if one.does == "waive-delay"), None)
    if rule is None:
        return None
    return Refusal("meeting-decides", "OUTCOME-16", rule.article, {"motion": rule.id})


MEETING_WAIVES = Stop[Meeting]("the meeting waives the delay for documents", _meeting_waives)
