"""Commands of a meeting's life and of its chair."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import ParticipantId


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
