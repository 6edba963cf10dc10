"""Commands that change a meeting between its calling and its opening."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Text


class MoveMeeting(Command, frozen=True, tag="move-meeting"):
    """Postpone the meeting, or bring it forward. Times as in the convening."""

    starts: int
    ends: int | None = None
    offset_min: int = 0
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class CancelMeeting(Command, frozen=True, tag="cancel-meeting"):
    """Cancel the meeting: it is not held."""

    reason: Text = {}  # noqa: RUF012 — copied by the struct
