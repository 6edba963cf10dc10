"""Commands upon the time at which a text goes out."""

from hemicycle.procedure.core.actor import Command


class ScheduleVersion(Command, frozen=True, tag="schedule-version"):
    """Let the draft as it stands since entry `base` go out by itself at `due` (UTC, ms): until then it is embargoed."""

    base: int
    due: int


class TakeBackSchedule(Command, frozen=True, tag="take-back-schedule"):
    """It does not go out by itself."""
