"""Entries upon the time at which a text goes out."""

from hemicycle.procedure.core.entry import Fact


class VersionScheduled(Fact, frozen=True):
    """The draft as it stands goes out by itself at `due` (UTC, ms)."""

    due: int


class ScheduleTakenBack(Fact, frozen=True):
    """It does not go out by itself."""
