"""What follows from a command on a motion."""

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.motions import commands
from hemicycle.procedure.meeting.deciding.motions.effects import motion_decided, resumed, standstill
from hemicycle.procedure.meeting.deciding.motions.entries import MotionMoved, MotionWithdrawn
from hemicycle.procedure.meeting.deciding.motions.queries import first_motion, pending_motions
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.deciding.silence.guards import none_silent
from hemicycle.procedure.meeting.deciding.votes.electorate import decisions_of
from hemicycle.procedure.meeting.guards import (
    by_chair,
    by_delegate,
    in_phase,
    none_put,
    none_to_rule,
    none_voting,
    refusal,
)
from hemicycle.procedure.meeting.queries import capacity_in_force
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MotionId, ParticipantId

APPEAL = "appeal"
ADJOURN = "adjourn-meeting"
Decision = list[Draft] | Refusal


def decide_motions(meeting: Meeting, order: Submission[Command]) -> Decision | None:
    """The drafts, the refusal, or None where the command is not one on a motion."""
    match order.command:
        case commands.MoveMotion() as command:
            return _move(meeting, order.actor, order.now, command)
        case commands.WithdrawMotion() as command:
            return _withdraw(meeting, order.actor, order.now, command)
        case commands.RuleMotion() as command:
            return _rule(meeting, order.actor, order.now, command)
    return None


def _move(meeting: Meeting, actor: str, now: int, command: commands.MoveMotion) -> Decision:
    """[MOTION-1] Any delegation, at any time but during a vote; meanwhile the speaker's clock stands still."""
    refused = (
        in_phase(meeting, "open")
        or by_delegate(meeting, actor, "MOTION-1")
        or none_voting(meeting)
        or none_put(meeting)
        or none_to_rule(meeting)
        or _appealable(meeting, command.motion)
        or _not_moved(meeting, command.motion)
        or (none_silent(meeting) if command.motion == ADJOURN else None)
    )
    if refused:
        return refused
    decisions = decisions_of(meeting)
    known = list(decisions.motions) if decisions else []
    rank = next((n for n, motion in enumerate(known) if motion.id == command.motion), None)
    if rank is None:
        names = ", ".join(motion.id for motion in known)
        return refusal(meeting, "unknown-motion", "MOTION-1", motion=command.motion, known=names)
    item = meeting.agenda.current
    fact = MotionMoved(
        motion=MotionId(f"m{meeting.size}"),
        kind_of=command.motion,
        participant=ParticipantId(actor),
        capacity=capacity_in_force(meeting, actor, item),
        rank=rank,
        rule=known[rank].rule,
        item=item,
    )
    return [*standstill(meeting, now), Draft(fact)]


def _withdraw(meeting: Meeting, actor: str, now: int, command: commands.WithdrawMotion) -> Decision:
    """[MOTION-2] By who moved it, before it is put (UNGA rule 80)."""
    known = _before_meeting(meeting, command.motion)
    if isinstance(known, Refusal):
        return known
    refused = in_phase(meeting, "open") or none_voting(meeting)
    if refused:
        return refused
    if known.participant != actor:
        return refusal(meeting, "not-yours", "MOTION-2", by=known.participant)
    return [Draft(MotionWithdrawn(known.id, known.item)), *resumed(meeting, now, known)]


def _rule(meeting: Meeting, actor: str, now: int, command: commands.RuleMotion) -> Decision:
    """[MOTION-4] A motion without a rule of decision is the chair's to grant or deny, in the order of precedence."""
    known = _before_meeting(meeting, command.motion)
    if isinstance(known, Refusal):
        return known
    refused = (
        by_chair(meeting, actor)
        or in_phase(meeting, "open")
        or none_voting(meeting)
        or none_to_rule(meeting)
    )
    if refused:
        return refused
    if known.rule is not None:
        return refusal(meeting, "meeting-decides", "MOTION-4", motion=known.kind)
    first = first_motion(meeting)
    if first != known:
        return refusal(meeting, "motion-first", "MOTION-3", motion=first.kind if first else "")
    return motion_decided(meeting, now, known.id, carried=command.granted)


def _before_meeting(meeting: Meeting, wanted: MotionId) -> Motion | Refusal:
    known = meeting.motions.moved.get(wanted)
    if known is None or known.status != "moved":
        return refusal(meeting, "unknown-motion", "MOTION-1", motion=wanted)
    return known


def _appealable(meeting: Meeting, kind: str) -> Refusal | None:
    """[MOTION-6] An appeal is against the ruling just given, and at once (UNGA rule 71)."""
    if kind != APPEAL or meeting.motions.ruling is not None:
        return None
    return refusal(meeting, "nothing-to-appeal", "MOTION-6")


def _not_moved(meeting: Meeting, kind: str) -> Refusal | None:
    if any(motion.kind == kind for motion in pending_motions(meeting)):
        return refusal(meeting, "already-moved", "MOTION-1", motion=kind)
    return None
