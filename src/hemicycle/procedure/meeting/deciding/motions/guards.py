"""What waits while a motion is before the meeting."""

from typing import Any

from hemicycle.procedure.core.act import Check, Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.motions.commands import MoveMotion
from hemicycle.procedure.meeting.deciding.motions.queries import appeal_waiting, appeals
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import VoteId


def no_motion(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[MOTION-3] Motions come before everything else (UNGA rule 77)."""
    waiting = next((m for m in meeting.motions.moved.values() if m.status == "moved"), None)
    if waiting is None or closes_abandoned(meeting, order):
        return None
    return refusal(meeting, "motion-first", "MOTION-3", motion=waiting.kind)


def _but_appeals(check: Check[Any]) -> Check[Any]:
    """[MOTION-6] An appeal passes, whatever is being decided: it is put to the vote at once (UNGA rule 71)."""

    def passing(meeting: Meeting, order: Submission[MoveMotion]) -> Refusal | None:
        return None if appeals(meeting, order.command.motion) else check(meeting, order)

    return passing


def _waiting_appeal(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[MOTION-6] While an appeal waits nothing is decided but the appeal (UNGA rule 71)."""
    appeal = appeal_waiting(meeting)
    taken = meeting.ballots.votes.get(getattr(order.command, "vote", VoteId("")))
    if appeal is None or (taken is not None and taken.motion == appeal.id):
        return None
    return refusal(meeting, "motion-first", "MOTION-6", motion=appeal.kind)


def all_but_appeals(stop: Stop[Any]) -> Stop[Any]:
    """The stop, which lets an appeal be moved."""
    return Stop(f"{stop.words}; an appeal passes", _but_appeals(stop.check))


APPEAL_FIRST = Stop[Meeting]("an appeal waits", _waiting_appeal)
MOTION_FIRST = Stop[Meeting]("a motion waits", no_motion)
