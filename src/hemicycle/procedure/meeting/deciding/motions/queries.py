"""Questions that several rules ask of the motions: which is before the meeting, and which comes first."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.state import Meeting


@shared
def pending_motions(meeting: Meeting) -> list[Motion]:
    """Those not yet settled, in their order of precedence; of equal rank the later first."""
    waiting = [m for m in meeting.motions.moved.values() if m.status == "moved"]
    return sorted(waiting, key=lambda motion: (motion.rank, -motion.seq))


def first_motion(meeting: Meeting) -> Motion | None:
    """[MOTION-3] The one that is dealt with first (UNGA rule 77)."""
    return next(iter(pending_motions(meeting)), None)
