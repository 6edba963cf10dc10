"""Commands of a meeting's life and of its chair."""

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import (
    Access,
    ItemId,
    Language,
    MeetingId,
    MemberCode,
    Mode,
    ParticipantId,
    Role,
    Text,
    TrackId,
)


class ConvenedParticipant(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who is accredited. `slug` is the handle in the meeting file; `capacity_items` None: on every item.

    `booth` is an interpreter's, where the list names one. `family`: the part of `name` that is the family's, where the
    list says so.
    """

    slug: str
    name: str
    role: Role
    member: MemberCode | None
    gender: str | None
    office: Text
    listed: bool
    capacity_member: MemberCode | None
    capacity: Text
    capacity_items: list[ItemId] | None
    booth: Language | msgspec.UnsetType = msgspec.UNSET
    family: str | None = None


class ConvenedItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An agenda item; `access` None: as the meeting."""

    id: ItemId
    title: Text
    access: Access | None


class ConvenedTrack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of action under which outcomes are filed."""

    id: TrackId
    title: Text


class ConveneMeeting(Command, frozen=True, tag="convene-meeting"):
    """Begin a record. Participants stand in protocol order and become `p1` and so on.

    `host`, `chair`, `vice_chairs`, `reporter` and `photo_order` are those ids.
    """

    meeting: MeetingId
    body: str | None
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


class OpenMeeting(Command, frozen=True, tag="open-meeting"):
    """Open the meeting."""


class SuspendMeeting(Command, frozen=True, tag="suspend-meeting"):
    """Suspend the meeting."""


class ResumeMeeting(Command, frozen=True, tag="resume-meeting"):
    """Resume the meeting."""


class CloseMeeting(Command, frozen=True, tag="close-meeting"):
    """Close the meeting for good."""


class PassChair(Command, frozen=True, tag="pass-chair"):
    """Hand the chair to `to`."""

    to: ParticipantId


class TakeChair(Command, frozen=True, tag="take-chair"):
    """Take the chair as one of its vice-chairs, when it is not present."""


class Settle(Command, frozen=True, tag="settle"):
    """Do what is due by now. Only `system` sends it."""
