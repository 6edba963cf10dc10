"""From the first act of a record back to the command that convened the meeting."""

from collections.abc import Sequence

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ConvenedTrack
from hemicycle.procedure.meeting.business.agenda.entries import ItemAdded, PhotoOrdered, TrackAdded
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.words import Text


def reconvened(act: Sequence[Entry]) -> ConveneMeeting | None:
    """The command; None where the act does not begin with a meeting convened."""
    first = act[0]
    fact = first.fact
    if not isinstance(fact, MeetingConvened):
        return None
    photo = next((e for e in act if isinstance(e.fact, PhotoOrdered)), None)
    order = photo.fact.order if photo and isinstance(photo.fact, PhotoOrdered) else None
    return ConveneMeeting(
        meeting=fact.meeting,
        body=fact.body,
        mode=fact.mode,
        access=fact.access,
        starts=fact.starts,
        ends=fact.ends,
        offset_min=fact.offset_min,
        host=fact.host,
        chair=fact.chair,
        reporter=fact.reporter,
        languages=fact.languages,
        title=_text(first, "title"),
        topic=_text(first, "topic"),
        source=_text(first, "source"),
        rulebook=fact.rulebook,
        participants=[
            convened_participant(e) for e in act if isinstance(e.fact, ParticipantAccredited)
        ],
        items=[
            ConvenedItem(e.fact.item, _text(e, "title"), e.fact.access)
            for e in act
            if isinstance(e.fact, ItemAdded)
        ],
        tracks=[
            ConvenedTrack(e.fact.track, _text(e, "title"))
            for e in act
            if isinstance(e.fact, TrackAdded)
        ],
        photo_order=order,
        photo_credit=_text(photo, "credit") if photo else {},
        vice_chairs=fact.vice_chairs or [],
    )


def convened_participant(entry: Entry) -> ConvenedParticipant:
    """A person as accredited. Raises TypeError on another kind of entry."""
    fact = entry.fact
    if not isinstance(fact, ParticipantAccredited):
        raise TypeError(f"{fact.kind} accredits nobody")
    return ConvenedParticipant(
        slug=_text(entry, "slug"),
        name=_text(entry, "name"),
        role=fact.role,
        member=fact.member,
        gender=_text(entry, "gender"),
        office=_text(entry, "office"),
        listed=fact.listed,
        capacity_member=fact.capacity_member,
        capacity=_text(entry, "capacity"),
        capacity_items=fact.capacity_items,
        booth=fact.booth,
        family=_text(entry, "family"),
    )


def _text(entry: Entry, name: str) -> Text:
    return entry.words.get(name, {})
