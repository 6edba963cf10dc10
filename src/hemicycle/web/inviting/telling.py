"""Which entries are told to those who were invited, to whom of them, and by which letter."""

from collections.abc import Sequence

import msgspec

from hemicycle.calendar.invitations import Invitation
from hemicycle.outbound.letter import Letter
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.agenda.entries import AgendaRevised
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


class News(msgspec.Struct, frozen=True):
    """An entry that is told, with its leaf. `since`: of a revised agenda, the first revision that nobody was told."""

    entry: Entry
    leaf: str
    since: int = 0


def news_of(meeting: Meeting, entries: Sequence[Entry], leaves: Sequence[str]) -> list[News]:
    """What these entries tell: revisions of the agenda, which is told as it is now, in one letter."""
    known = [News(*one) for one in zip(entries, leaves, strict=True) if told_by(meeting, one[0])]
    others = [one for one in known if not isinstance(one.entry.fact, AgendaRevised)]
    revised = [
        News(one.entry, one.leaf, one.entry.fact.revision)
        for one in known
        if isinstance(one.entry.fact, AgendaRevised)
    ]
    last = [msgspec.structs.replace(one, since=revised[0].since) for one in revised[-1:]]
    return [*others, *last]


def is_told(meeting: Meeting, one: Invitation, entry: Entry) -> bool:
    """Whether it is told to somebody: who was told of the meeting, is on its list still, and whom it concerns."""
    person = meeting.seats.participants.get(ParticipantId(one.participant))
    if person is None or one.told is None or one.ended is not None or not listed_in(meeting, one):
        return False
    if entry.kind in TOLD:
        return person.role == "delegate"
    if is_revised(meeting, entry):  # whoever was invited after it has the agenda from that letter
        return one.letters > 1 or one.told < entry.at
    return person.id in concerned(entry)


def telling_letter(
    settings: Settings, record: str, meeting: Meeting, reader: Reader, news: News
) -> Letter:
    """The letter to one of them."""
    entry = news.entry
    told = TOLD.get(entry.kind)
    if told is not None:
        return notice_of(settings, record, meeting, reader, entry, told)
    if is_revised(meeting, entry):
        return agenda_letter(settings, meeting, reader, news.since)
    return part_letter(settings, meeting, reader, entry)
