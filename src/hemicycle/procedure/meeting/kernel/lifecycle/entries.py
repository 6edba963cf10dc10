"""Entries of a meeting's life: convened, opened, suspended, resumed, closed; and of its chair."""

from typing import Literal

import msgspec

from hemicycle.procedure.convocation import CalledBy
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.meeting.kernel.lifecycle.groups import Group
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import (
    Gathering,
    Language,
    MeetingAccess,
    MeetingId,
    Mode,
    ParticipantId,
    Token,
)


class MeetingConvened(Fact, frozen=True):
    """Entry 0. Holds the rulebook in force and names no person. Texts: `title`, `topic`, `source`.

    `called`, `place`, `occasion` and `group-1` and so on, where the convening says them.

    `offset_min` is the offset of `starts` from UTC in minutes, kept for the meeting file.
    """

    meeting: MeetingId
    mode: Mode
    access: MeetingAccess
    starts: int
    ends: int | None
    offset_min: int
    host: ParticipantId | None
    chair: ParticipantId
    reporter: ParticipantId | None
    languages: list[Language]
    rulebook: Rulebook
    body: Token | None = None
    public: bool = False
    """True when the public may know of the meeting: it, or one of its items, is open."""
    vice_chairs: list[ParticipantId] | msgspec.UnsetType = msgspec.UNSET
    """Who takes the chair when it is lost. Left out where nobody was named."""
    call: CalledBy | msgspec.UnsetType = msgspec.UNSET
    """[CALL-3] Who called it, where that was said."""
    short_notice: bool | msgspec.UnsetType = msgspec.UNSET
    """[CALL-4] The notice was too short, and is to be waived."""
    from_record: RecordPoint | msgspec.UnsetType = msgspec.UNSET
    """[BODY-18] The body's record as it stood when its day was copied. Left out where the body has none."""
    gathering: Gathering | msgspec.UnsetType = msgspec.UNSET
    """What it was, as its readout tells it. This and what follows is left out where nobody said it."""
    hosts: list[ParticipantId] | msgspec.UnsetType = msgspec.UNSET
    """Who hosted it beside `host`."""
    chair_told: bool | msgspec.UnsetType = msgspec.UNSET
    """False where the readout says of nobody that they presided."""
    days: list[Token] | msgspec.UnsetType = msgspec.UNSET
    """The days on which it was held, where that was not each from the first to the last."""
    groups: list[Group] | msgspec.UnsetType = msgspec.UNSET
    """Who took part and is told of together, by no name."""


class MeetingOpened(Fact, frozen=True):
    """The chair opened the meeting."""


class MeetingSuspended(Fact, frozen=True):
    """The chair suspended the meeting."""


class MeetingResumed(Fact, frozen=True):
    """The chair resumed the meeting."""


class MeetingClosed(Fact, frozen=True):
    """The meeting was closed: from here no debate and no decision.

    By the chair; by the secretariat where nobody presided any more.
    """


class NextMeetingSet(Fact, frozen=True):
    """The chair said when the body meets next. Texts: `place`. `offset_min`: of `starts` from UTC, in minutes."""

    starts: int
    offset_min: int
    ends: int | msgspec.UnsetType = msgspec.UNSET
    mode: Mode | msgspec.UnsetType = msgspec.UNSET
    """Until when, and how it is held, where the chair said so."""


class MeetingExtended(Fact, frozen=True):
    """The chair said that the meeting goes on until `ends`; it was to end at `was_ends` (UTC, ms)."""

    ends: int
    was_ends: int


class ChairPassed(Fact, frozen=True):
    """The chair went to `to`, handed over by its holder.

    When it was lost: assigned by the secretariat, or taken over by a vice-chair.
    """

    to: ParticipantId
    cause: Literal["handed-over", "assigned", "taken-over"]
