"""The command that begins a record."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ConvenedTrack
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import Access, Language, MeetingId, Mode, ParticipantId, Text, Token


class ConveneMeeting(Command, frozen=True, tag="convene-meeting"):
    """Begin a record. Participants stand in protocol order and become `p1` and so on.

    `host`, `chair`, `vice_chairs`, `reporter` and `photo_order` are those ids.
    """

    meeting: MeetingId
    body: Token | None
    mode: Mode
    access: Access
    starts: int
    ends: int | None
    offset_min: int
    host: ParticipantId | None
    chair: ParticipantId
    reporter: ParticipantId | None
    languages: list[Language]
    title: Text
    topic: Text
    source: Text
    rulebook: Rulebook
    participants: list[ConvenedParticipant]
    items: list[ConvenedItem]
    tracks: list[ConvenedTrack]
    photo_order: list[ParticipantId] | None
    photo_credit: Text
    vice_chairs: list[ParticipantId] = []  # noqa: RUF012 — copied by the struct
