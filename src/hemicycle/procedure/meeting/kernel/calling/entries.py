"""Entries of what became of a meeting between its calling and its opening."""

from hemicycle.procedure.core.entry import Fact


class MeetingMoved(Fact, frozen=True):
    """The meeting is to be held at another time; what was planned before stands beside it. Texts: `reason`."""

    starts: int
    ends: int | None
    offset_min: int
    was_starts: int
    was_ends: int | None
    was_offset_min: int


class MeetingCancelled(Fact, frozen=True):
    """The meeting is not held. Texts: `reason`."""
