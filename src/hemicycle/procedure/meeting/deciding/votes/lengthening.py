"""The call to vote stands still while an appeal is before the meeting, and is as much longer afterwards."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.deciding.motions.entries import MotionDecided, MotionWithdrawn
from hemicycle.procedure.meeting.deciding.votes.entries import CallLengthened
from hemicycle.procedure.meeting.deciding.votes.queries import vote_taken
from hemicycle.procedure.meeting.state import Meeting


def lengthened(meeting: Meeting, fact: MotionDecided | MotionWithdrawn, now: int) -> list[Draft]:
    """[DECISION-3] With what was left of it when the appeal was moved; nothing where it was over."""
    vote, motion = vote_taken(meeting), meeting.motions.moved.get(fact.motion)
    if vote is None or motion is None or motion.does != "appeal":
        return []
    left = vote.call_until - motion.at
    return [Draft(CallLengthened(vote.id, now + left, vote.item))] if left > 0 else []
