"""Acts between calling and opening: the meeting is moved, or it is cancelled."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting, MoveMeeting
from hemicycle.procedure.meeting.kernel.calling.entries import MeetingCancelled, MeetingMoved
from hemicycle.procedure.meeting.kernel.declared import CONVENED, IN_WRITING
from hemicycle.procedure.meeting.kernel.guards import is_written, readable, refusal, worded
from hemicycle.procedure.meeting.kernel.lifecycle.acts import DAY_MIN
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.state import KernelState


@act(MoveMeeting, MeetingMoved, by=IN_WRITING, when=CONVENED, spec="CALL-1")
def move_meeting(meeting: KernelState, order: Submission[MoveMeeting]) -> Decision:
    """[CALL-1] To another time that has not passed. Its rules and members stay those of the day it was called for."""
    command, before = order.command, sitting_of(meeting)
    reason = worded(command.reason, "reason")
    refused = _met(meeting, "CALL-1") or readable(meeting, reason) or _timed(meeting, order)
    if refused:
        return refused
    fact = MeetingMoved(
        starts=command.starts,
        ends=command.ends,
        offset_min=command.offset_min,
        was_starts=before.starts,
        was_ends=before.ends,
        was_offset_min=before.offset_min,
    )
    return [Draft(fact, reason)]


@act(CancelMeeting, MeetingCancelled, by=IN_WRITING, when=CONVENED, spec="CALL-2")
def cancel_meeting(meeting: KernelState, order: Submission[CancelMeeting]) -> Decision:
    """[CALL-2] For good, before it is opened; one that was opened is closed."""
    reason = worded(order.command.reason, "reason")
    refused = _met(meeting, "CALL-2") or readable(meeting, reason)
    return refused or [Draft(MeetingCancelled(), reason)]


def _met(meeting: KernelState, spec: str) -> Refusal | None:
    """A written procedure has no hour at which somebody meets."""
    return refusal(meeting, "written-procedure", spec) if is_written(meeting) else None


def _timed(meeting: KernelState, order: Submission[MoveMeeting]) -> Refusal | None:
    command, before = order.command, sitting_of(meeting)
    if (command.starts, command.ends) == (before.starts, before.ends):
        return refusal(meeting, "unchanged", "CALL-1")
    if command.starts <= order.now:
        return refusal(meeting, "moved-into-the-past", "CALL-1")
    if command.ends is not None and command.ends < command.starts:
        return refusal(meeting, "ends-before-it-starts", "CALL-1")
    if abs(command.offset_min) > DAY_MIN:
        return refusal(meeting, "out-of-range", "CALL-1", least=-DAY_MIN, most=DAY_MIN)
    return None
