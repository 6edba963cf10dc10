"""Commands that change a meeting between its calling and its opening."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Text


class MoveMeeting(Command, frozen=True, tag="move-meeting"):
    """Postpone the meeting, or bring it forward. Times, and `short`, as in the convening.

    `called_min`: by how many minutes the clocks there are ahead of UTC now; None: as when it begins.
    """

    starts: int
    ends: int | None = None
    offset_min: int = 0
    called_min: int | None = None
    short: bool = False
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class CancelMeeting(Command, frozen=True, tag="cancel-meeting"):
    """Cancel the meeting: it is not held."""

    reason: Text = {}  # noqa: RUF012 — copied by the struct


class WaiveNotice(Command, frozen=True, tag="waive-notice"):
    """Waive the notice that was too short, for whom the rules name: the chair, or the members."""

    reason: Text
