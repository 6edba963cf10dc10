"""The command that begins a record."""

import msgspec

from hemicycle.procedure.convocation import CalledBy
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ConvenedTrack
from hemicycle.procedure.meeting.kernel.lifecycle.groups import ConvenedGroup
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import (
    Gathering,
    Language,
    MeetingAccess,
    MeetingId,
    Mode,
    ParticipantId,
    Text,
    Token,
)


class Convening(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A meeting as a secretariat knows it beforehand. Participants stand in protocol order and become `p1` and so on.

    `host`, `chair`, `vice_chairs`, `reporter` and `photo_order` are those ids. `starts` and `ends` are UTC in
    milliseconds, `offset_min` the minutes by which the clocks of the place are ahead of it.

    What its readout begins with, where that is said: `gathering`, its kind; `called`, its name, a noun phrase with its
    article; `hosts`, who hosts it beside `host`; `chair_told`, false where nobody is told to have presided; `place` and
    `occasion`, each with its preposition; `days`, where it was not held on each from the first to the last; `groups`.
    """

    meeting: MeetingId
    body: Token | None
    mode: Mode
    access: MeetingAccess
    starts: int
    ends: int | None
    offset_min: int
    host: ParticipantId | None
    chair: ParticipantId
    vice_chairs: list[ParticipantId] = []
    reporter: ParticipantId | None
    languages: list[Language]
    title: Text
    topic: Text
    source: Text
    photo_order: list[ParticipantId] | None
    photo_credit: Text
    participants: list[ConvenedParticipant]
    items: list[ConvenedItem]
    tracks: list[ConvenedTrack]
    gathering: Gathering | None = None
    called: Text = {}
    hosts: list[ParticipantId] = []
    chair_told: bool = True
    place: Text = {}
    occasion: Text = {}
    days: list[Token] = []
    groups: list[ConvenedGroup] = []


class ConveneMeeting(Convening, Command, frozen=True, kw_only=True, tag="convene-meeting"):
    """Begin a record: with such a meeting, under these rules of procedure.

    `from_record`: the record of the body as it stood, where rules, members and people are copied from one. `call`: who
    calls it, where that is said: then it is held against the rules.
    """

    rulebook: Rulebook
    from_record: RecordPoint | None = None
    call: CalledBy | None = None
