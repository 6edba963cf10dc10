"""As whom somebody reads what concerns a meeting: before the day whoever is called, what they will see in the room."""

import msgspec

from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.kernel.queries import person as known_person
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view

GUESTS = ("observer", "press")
"""Who reads what is closed from the moment on when they are let in, and not by being on the list."""


def papers_seen(meeting: Meeting, actor: str | None) -> Meeting:
    """[DOCUMENT-1] The state of which somebody reads the papers: until it is opened as they will in the room.

    Not observers and the press before they are let in, and nobody who was shown out.
    """
    called = known_person(meeting, actor) if actor else None
    to_come = meeting.sitting is not None and meeting.sitting.phase == "convened"
    if called is None or called.withdrawn or not to_come:
        return view(meeting, class_of(meeting, actor))
    if called.shown_out or called.role in GUESTS:
        return view(meeting, class_of(meeting, actor))
    return view(meeting, reads_as(meeting, called))


def reads_as(meeting: Meeting, person: Participant | None) -> str:
    """The class of what somebody will read in the room; before the day they are in it as the public is."""
    if person is None:
        return class_of(meeting, None)
    there = {
        **meeting.seats.participants,
        person.id: msgspec.structs.replace(person, admitted=True),
    }
    seats = msgspec.structs.replace(meeting.seats, participants=there)
    return class_of(msgspec.structs.replace(meeting, seats=seats), person.id)
