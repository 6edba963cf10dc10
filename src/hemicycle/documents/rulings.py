"""What becomes of the chair's ruling by a vote on an appeal: overturned, or it stands. An appeal is never adopted."""

from typing import Any

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MotionId

UNDECIDED = ("no-quorum", "undetermined")


def ruling_by(meeting: Meeting, about: str, result: Any) -> str:
    """`overturned` or `stands`, by a vote or a motion (its id) and its result; `no` where it is on no appeal.

    The ruling stands where the votes are equally divided, too (UNGA rule 71).
    """
    vote = meeting.ballots.votes.get(about)  # type: ignore[call-overload]
    motion = vote.motion if vote else about
    known = meeting.motions.moved.get(MotionId(motion or ""))
    if known is None or known.does != "appeal" or result in UNDECIDED:
        return "no"
    return "overturned" if result in (True, "adopted") else "stands"
