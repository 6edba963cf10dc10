"""How a meeting is suspended and closed, whoever decides it: the chair, or the meeting on a motion."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed
from hemicycle.procedure.meeting.business.booths.queries import all_silenced
from hemicycle.procedure.meeting.business.floor.turns import clearing, stopped
from hemicycle.procedure.meeting.business.outcomes.entries import CallEnded
from hemicycle.procedure.meeting.deciding.motions.entries import MotionWithdrawn
from hemicycle.procedure.meeting.deciding.votes.entries import VoteCancelled
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed, MeetingSuspended
from hemicycle.procedure.meeting.queries import outcome_put
from hemicycle.procedure.meeting.state import Meeting


def suspended(meeting: Meeting, now: int) -> list[Draft]:
    """[MEETING-4] The clock of the speaker stands still meanwhile."""
    speaker = meeting.debate.speaker
    clock = [stopped(speaker, now, "suspended")] if speaker and not speaker.stopped else []
    return [*clock, Draft(MeetingSuspended())]


def broken_off(meeting: Meeting) -> list[Draft]:
    """What was being decided when nobody presided any more ends without a decision."""
    taken = meeting.ballots.votes.get(meeting.ballots.open) if meeting.ballots.open else None
    put = outcome_put(meeting)
    whole = taken.outcome if taken and not taken.part else None
    vote = [Draft(VoteCancelled(taken.id, whole, taken.item))] if taken else []
    call = [Draft(CallEnded(put.id, put.item))] if put else []
    moved = [m for m in meeting.motions.moved.values() if m.status == "moved"]
    return [*vote, *call, *(Draft(MotionWithdrawn(m.id, m.item)) for m in moved)]


def closed(meeting: Meeting, now: int) -> list[Draft]:
    """[MEETING-5] Closing ends the floor, the list and the item in hand."""
    item = meeting.agenda.current
    left = [Draft(ItemClosed(item))] if item else []
    quiet = [*clearing(meeting, now, "meeting-closed"), *all_silenced(meeting)]
    return [*quiet, *left, Draft(MeetingClosed())]
