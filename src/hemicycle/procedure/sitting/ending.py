"""How a meeting is suspended and closed, whoever decides it: the chair, or the meeting on a motion."""

from hemicycle.procedure.agenda.entries import ItemClosed
from hemicycle.procedure.booths.standing import all_silenced
from hemicycle.procedure.entry import Draft
from hemicycle.procedure.floor.turns import clearing, stopped
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.sitting.entries import MeetingClosed, MeetingSuspended


def suspended(meeting: Meeting, now: int) -> list[Draft]:
    """[MEETING-4] The clock of the speaker stands still meanwhile."""
    speaker = meeting.debate.speaker
    clock = [stopped(speaker, now, "suspended")] if speaker and not speaker.stopped else []
    return [*clock, Draft(MeetingSuspended())]


def closed(meeting: Meeting, now: int) -> list[Draft]:
    """[MEETING-5] Closing ends the floor, the list and the item in hand."""
    item = meeting.agenda.current
    left = [Draft(ItemClosed(item))] if item else []
    quiet = [*clearing(meeting, now, "meeting-closed"), *all_silenced(meeting)]
    return [*quiet, *left, Draft(MeetingClosed())]
