"""Which entries are told to those who were invited, to whom of them, and by which letter."""

from hemicycle.calendar.invitations import Invitation
from hemicycle.outbound.letter import Letter
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.inviting.agenda_letters import agenda_letter, is_revised
from hemicycle.web.inviting.due import listed_in
from hemicycle.web.inviting.notices import TOLD, notice_of
from hemicycle.web.inviting.parts import concerned, part_letter
from hemicycle.web.inviting.reader import Reader

PART, AGENDA = "part", "agenda"


def told_by(meeting: Meeting, entry: Entry) -> str:
    """What an entry tells; empty where it tells nobody anything."""
    if is_revised(meeting, entry):
        return AGENDA
    return PART if concerned(entry) else TOLD.get(entry.kind, "")


def is_told(meeting: Meeting, one: Invitation, entry: Entry) -> bool:
    """Whether it is told to somebody: who was told of the meeting, is on its list still, and whom it concerns."""
    person = meeting.seats.participants.get(ParticipantId(one.participant))
    if person is None or one.told is None or one.ended is not None or not listed_in(meeting, one):
        return False
    if entry.kind in TOLD:
        return person.role == "delegate"
    return is_revised(meeting, entry) or person.id in concerned(entry)


def telling_letter(
    settings: Settings, record: str, meeting: Meeting, reader: Reader, entry: Entry
) -> Letter:
    """The letter to one of them."""
    told = TOLD.get(entry.kind)
    if told is not None:
        return notice_of(settings, record, meeting, reader, entry, told)
    if is_revised(meeting, entry):
        return agenda_letter(settings, meeting, reader)
    return part_letter(settings, meeting, reader, entry)
