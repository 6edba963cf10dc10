"""What is known of a meeting's life."""

import msgspec

from hemicycle.procedure.meeting.kernel.lifecycle.groups import Group
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import (
    Gathering,
    ItemId,
    Language,
    MeetingAccess,
    MemberCode,
    Mode,
    ParticipantId,
    Phase,
    Texts,
    Token,
)


class NextMeeting(msgspec.Struct, frozen=True):
    """When the body meets next: UTC in milliseconds, and the offset of that place in minutes. `texts`: `place`."""

    seq: int
    starts: int
    offset_min: int
    texts: Texts
    ends: int | None = None
    mode: Mode | None = None


class Left(msgspec.Struct, frozen=True):
    """What ran when the meeting was closed, by its id."""

    about: Token
    item: ItemId | None


class Sitting(msgspec.Struct, frozen=True):
    """The meeting itself. Times are UTC in milliseconds. `texts`: `title`, `topic`, `source`.

    `convened_at`: when it was put on record. `ends`: as it was planned; `extended`: until when it goes on, as the
    chair last said.
    """

    meeting: str
    body: str | None
    phase: Phase
    mode: Mode
    access: MeetingAccess
    public: bool
    starts: int
    ends: int | None
    offset_min: int
    languages: list[Language]
    host: ParticipantId | None
    chair: ParticipantId
    reporter: ParticipantId | None
    rulebook: Rulebook
    texts: Texts
    seq: int = 0
    opened_at: int | None = None
    closed_at: int | None = None
    extended: int | None = None
    vice_chairs: list[ParticipantId] = []
    """In the order in which they take the chair."""
    rapporteur: ParticipantId | None = None
    next_meeting: NextMeeting | None = None
    left: list[Left] = []
    runs_on: int = 0
    """How many of them still go on."""
    challenged: MemberCode | None = None
    """Whose credentials the meeting is asked to refuse: the chair does not come to its delegates meanwhile."""
    gathering: Gathering | None = None
    hosts: list[ParticipantId] = []
    chair_told: bool = True
    days: list[Token] = []
    groups: list[Group] = []
    convened_at: int = 0
