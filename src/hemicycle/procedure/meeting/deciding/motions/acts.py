"""Acts on motions."""

from typing import Any

import msgspec

from hemicycle.procedure.conduct import MotionRule
from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ClockStopped,
    ListClosed,
    RequestWithdrawn,
)
from hemicycle.procedure.meeting.business.floor.guards import RULING_DUE
from hemicycle.procedure.meeting.business.outcomes.text_entries import DelayWaived
from hemicycle.procedure.meeting.deciding.consensus.guards import BEING_PUT
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.motions.about import about
from hemicycle.procedure.meeting.deciding.motions.commands import (
    MoveMotion,
    RuleMotion,
    RuleOutMotion,
    WithdrawMotion,
)
from hemicycle.procedure.meeting.deciding.motions.effects import (
    motion_decided,
    quorum_stated,
    resumed,
    standstill,
)
from hemicycle.procedure.meeting.deciding.motions.entries import (
    MotionDecided,
    MotionFallen,
    MotionMoved,
    MotionRuledOut,
    MotionWithdrawn,
    QuorumStated,
    RulingOverturned,
)
from hemicycle.procedure.meeting.deciding.motions.guards import APPEAL_FIRST, all_but_appeals
from hemicycle.procedure.meeting.deciding.motions.queries import (
    first_motion,
    may_appeal,
    motion_known,
    pending_motions,
)
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, taking_part, worded
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    MeetingClosed,
    MeetingSuspended,
    NextMeetingSet,
)
from hemicycle.procedure.meeting.kernel.queries import capacity_in_force, refused_people
from hemicycle.procedure.meeting.kernel.rights import entitled
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MotionId


@act(
    MoveMotion,
    MotionMoved,
    ClockStopped,
    by=entitled("motion", "MOTION-1"),
    when=OPEN,
    spec="MOTION-1",
    unless=(all_but_appeals(BEING_PUT), RULING_DUE),
)
def move(meeting: Meeting, order: Submission[MoveMotion]) -> Decision:
    """[MOTION-1] Any delegation, an appeal also during a decision; meanwhile the speaker's clock stands still."""
    kind = order.command.motion
    known = motion_known(meeting, kind)
    decisions = decisions_of(meeting)
    motions = list(decisions.motions) if decisions else []
    if known is None:
        names = ", ".join(motion.id for motion in motions)
        return refusal(meeting, "unknown-motion", "MOTION-1", motion=kind, known=names)
    outcome = order.command.outcome
    refused = (
        _appealable(meeting, known)
        or _not_moved(meeting, kind)
        or about(meeting, known, order.command, order.now)
    )
    if refused:
        return refused
    item = meeting.agenda.current
    fact = MotionMoved(
        motion=MotionId(f"m{meeting.size}"),
        kind_of=kind,
        participant=order.participant,
        capacity=capacity_in_force(meeting, order.actor, item),
        rank=motions.index(known),
        rule=known.rule,
        item=item,
        effect=msgspec.UNSET if known.does == kind else known.does,
        outcome=outcome or msgspec.UNSET,
        reopens=order.command.reopens or msgspec.UNSET,
        until=order.command.until or msgspec.UNSET,
        parts=order.command.parts or msgspec.UNSET,
    )
    texts = worded(order.command.whom, "whom")
    return readable(meeting, texts) or [*standstill(meeting, order.now), Draft(fact, texts)]


@act(
    WithdrawMotion,
    MotionWithdrawn,
    ClockStarted,
    by=By[Any]("who moved it"),
    when=OPEN,
    spec="MOTION-2",
    article="UNGA 80",
)
def withdraw(meeting: Meeting, order: Submission[WithdrawMotion]) -> Decision:
    """[MOTION-2] By who moved it, before it is put (UNGA rule 80)."""
    known = _before_meeting(meeting, order.command.motion)
    if isinstance(known, Refusal):
        return known
    if known.participant != order.actor or order.actor in refused_people(meeting):
        return refusal(meeting, "not-yours", "MOTION-2", by=known.participant)
    return taking_part(meeting, order.actor) or [
        Draft(MotionWithdrawn(known.id, known.kind, known.item)),
        *resumed(meeting, order.now, known),
    ]


@act(
    RuleMotion,
    MotionDecided,
    QuorumStated,
    MotionFallen,
    DelayWaived,
    RulingOverturned,
    MeetingSuspended,
    NextMeetingSet,
    MeetingClosed,
    ItemClosed,
    ListClosed,
    RequestWithdrawn,
    ClockStarted,
    by=CHAIR,
    when=OPEN,
    spec="MOTION-4",
    unless=(RULING_DUE,),
)
def rule(meeting: Meeting, order: Submission[RuleMotion]) -> Decision:
    """[MOTION-4] A motion without a rule of decision is the chair's to grant or deny, in the order of precedence.

    [MOTION-12] That the quorum be verified is not denied: the chair states who is present.
    """
    known = _before_meeting(meeting, order.command.motion)
    if isinstance(known, Refusal):
        return known
    if known.rule is not None:
        return refusal(meeting, "meeting-decides", "MOTION-4", motion=known.kind)
    first = first_motion(meeting)
    if first != known:
        return refusal(meeting, "motion-first", "MOTION-3", motion=first.kind if first else "")
    granted = order.command.granted
    if known.does != "quorum":
        return motion_decided(meeting, order.now, known.id, carried=granted)
    if not granted:
        return refusal(meeting, "presence-due", "MOTION-12")
    return quorum_stated(meeting, order.now, known)


@act(
    RuleOutMotion,
    MotionRuledOut,
    ClockStarted,
    by=CHAIR,
    when=OPEN,
    spec="MOTION-7",
    unless=(RULING_DUE, APPEAL_FIRST),
)
def rule_out(meeting: Meeting, order: Submission[RuleOutMotion]) -> Decision:
    """[MOTION-7] A dilatory motion is out of order, where the ruling may be appealed; an appeal never is."""
    known = _before_meeting(meeting, order.command.motion)
    if isinstance(known, Refusal):
        return known
    if not may_appeal(meeting):
        return refusal(meeting, "no-appeal", "MOTION-7")
    texts = worded(order.command.reason, "reason")
    fact = MotionRuledOut(known.id, known.kind, known.participant, known.item)
    return readable(meeting, texts) or [Draft(fact, texts), *resumed(meeting, order.now, known)]


def _before_meeting(meeting: Meeting, wanted: MotionId) -> Motion | Refusal:
    known = meeting.motions.moved.get(wanted)
    if known is None or known.status != "moved":
        return refusal(meeting, "unknown-motion", "MOTION-1", motion=wanted)
    return known


def _appealable(meeting: Meeting, known: MotionRule) -> Refusal | None:
    """[MOTION-6] An appeal is against the ruling just given, and at once (UNGA rule 71)."""
    if known.does != "appeal" or meeting.motions.ruling is not None:
        return None
    return refusal(meeting, "nothing-to-appeal", "MOTION-6")


def _not_moved(meeting: Meeting, kind: str) -> Refusal | None:
    if any(motion.kind == kind for motion in pending_motions(meeting)):
        return refusal(meeting, "already-moved", "MOTION-1", motion=kind)
    return None
