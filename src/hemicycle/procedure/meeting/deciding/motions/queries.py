"""Questions that several rules ask of the motions: which is before the meeting, and which comes first."""

from hemicycle.procedure.conduct import MotionRule
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.business.floor.queries import ON_MOTION
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.state import Meeting

AFTER_CLOSURE = ("point-of-order", "explanation-of-vote", *ON_MOTION)
"""For what the floor is given when the debate was closed."""


@shared
def pending_motions(meeting: Meeting) -> list[Motion]:
    """Those not yet settled, in their order of precedence; an appeal before all, of equal rank the later first."""
    waiting = [m for m in meeting.motions.moved.values() if m.status == "moved"]
    return sorted(waiting, key=lambda motion: (motion.does != "appeal", motion.rank, -motion.seq))


def first_motion(meeting: Meeting) -> Motion | None:
    """[MOTION-3] The one that is dealt with first (UNGA rule 77)."""
    return next(iter(pending_motions(meeting)), None)


@shared
def appeal_waiting(meeting: Meeting) -> Motion | None:
    """[MOTION-6] The appeal that is not yet settled."""
    first = first_motion(meeting)
    return first if first is not None and first.does == "appeal" else None


def motion_known(meeting: Meeting, kind: str) -> MotionRule | None:
    """The motion of the body's rules that is called so."""
    decisions = decisions_of(meeting)
    known = decisions.motions if decisions else ()
    return next((one for one in known if one.id == kind), None)


def appeals(meeting: Meeting, kind: str) -> bool:
    """Whether a motion that is called so is an appeal."""
    known = motion_known(meeting, kind)
    return known is not None and known.does == "appeal"


@shared
def may_appeal(meeting: Meeting) -> bool:
    """[MOTION-6] Whether the body's rules know an appeal against a ruling."""
    decisions = decisions_of(meeting)
    return any(one.does == "appeal" for one in decisions.motions) if decisions else False
