"""What waits while a motion is before the meeting."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.state import Meeting


def no_motion(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[MOTION-3] Motions come before everything else (UNGA rule 77)."""
    waiting = next((m for m in meeting.motions.moved.values() if m.status == "moved"), None)
    if waiting is None or closes_abandoned(meeting, order):
        return None
    return refusal(meeting, "motion-first", "MOTION-3", motion=waiting.kind)


MOTION_FIRST = Stop[Meeting]("a motion waits", no_motion)
