"""Commands of a meeting's life and of its chair."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Mode, ParticipantId, Text


class OpenMeeting(Command, frozen=True, tag="open-meeting"):
    """Open the meeting."""


class SuspendMeeting(Command, frozen=True, tag="suspend-meeting"):
    """Suspend the meeting."""


class ResumeMeeting(Command, frozen=True, tag="resume-meeting"):
    """Resume the meeting."""


class CloseMeeting(Command, frozen=True, tag="close-meeting"):
    """Close the meeting for good."""


class SetNextMeeting(Command, frozen=True, tag="set-next-meeting"):
    """Say when (UTC, ms; `offset_min`: by the clocks of that place), until when, how and where the body meets next."""

    starts: int
    offset_min: int = 0
    place: Text = {}  # noqa: RUF012 — copied by the struct
    ends: int | None = None
    mode: Mode | None = None


class ExtendMeeting(Command, frozen=True, tag="extend-meeting"):
    """Say that the meeting goes on past its planned end, until `ends` (UTC, ms)."""

    ends: int


class PassChair(Command, frozen=True, tag="pass-chair"):
    """Hand the chair to `to`."""

    to: ParticipantId


class TakeChair(Command, frozen=True, tag="take-chair"):
    """Take the chair as one of its vice-chairs, when it is not present."""
