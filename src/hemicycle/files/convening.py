"""From a meeting file to the command that begins the meeting's record."""

from datetime import UTC, datetime, timedelta

import msgspec

from hemicycle.files.handles import ids_of
from hemicycle.files.model import MeetingFile, Participant
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ConvenedTrack
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import (
    ItemId,
    MeetingId,
    MemberCode,
    ParticipantId,
    TrackId,
    in_no_language,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def convene_command(file: MeetingFile, rulebook: Rulebook) -> ConveneMeeting:
    """The command that convenes this meeting under these rules of procedure."""
    meeting, ids = file.meeting, ids_of(file)
    order = file.photo.order if file.photo else None
    return ConveneMeeting(
        meeting=MeetingId(meeting.id),
        body=meeting.body,
        mode=meeting.mode,
        access=meeting.access,
        starts=milliseconds(meeting.starts),
        ends=milliseconds(meeting.ends) if meeting.ends else None,
        offset_min=(meeting.starts.utcoffset() or timedelta()) // timedelta(minutes=1),
        host=ids[meeting.host] if meeting.host else None,
        chair=_chair(file, ids),
        reporter=ids[meeting.reporter] if meeting.reporter else None,
        languages=list(meeting.languages),
        title=meeting.title,
        topic=meeting.topic,
        source=meeting.source,
        rulebook=rulebook,
        participants=[_participant(person) for person in file.participants],
        items=[ConvenedItem(ItemId(i.id), i.title, i.access) for i in file.agenda],
        tracks=[ConvenedTrack(TrackId(track.id), track.title) for track in file.tracks],
        photo_order=None if order is None else [ids[one] for one in order],
        photo_credit=file.photo.credit if file.photo else {},
        vice_chairs=[ids[one] for one in meeting.vice_chairs],
    )


def milliseconds(moment: datetime) -> int:
    """UTC in milliseconds, exactly."""
    return (moment - EPOCH) // timedelta(milliseconds=1)


def _chair(file: MeetingFile, ids: dict[str, ParticipantId]) -> ParticipantId:
    chair = file.meeting.chair or file.meeting.host
    if chair is None:
        raise ValueError("a meeting file that was read has a chair")
    return ids[chair]


def _participant(person: Participant) -> ConvenedParticipant:
    capacity = person.capacity
    items = capacity.items if capacity else None
    lent = capacity.member if capacity else None
    return ConvenedParticipant(
        slug=in_no_language(person.id),
        name=in_no_language(person.name),
        role=person.role,
        member=MemberCode(person.member) if person.member else None,
        gender=in_no_language(person.gender) if person.gender else {},
        office=person.office,
        listed=person.listed == "also",
        capacity_member=MemberCode(lent) if lent else None,
        capacity=capacity.text if capacity else {},
        capacity_items=None if items is None else [ItemId(item) for item in items],
        booth=person.booth or msgspec.UNSET,
        family=in_no_language(person.family) if person.family else {},
    )
