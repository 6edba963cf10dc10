"""Where a meeting stands between invitation and readout, and when it was to be held."""

from typing import Literal

import msgspec

from hemicycle.procedure.meeting.state import Meeting

Stage = Literal["coming", "live", "suspended", "closed", "published", "withdrawn", "cancelled"]


class Planned(msgspec.Struct, frozen=True):
    """When a meeting was to begin."""

    starts: int
    offset_min: int


def stage_of(meeting: Meeting) -> Stage:
    """Where a meeting stands between invitation and readout."""
    if meeting.publication.status == "published":
        return "published"
    if meeting.publication.status == "withdrawn":
        return "withdrawn"
    phase = meeting.sitting.phase if meeting.sitting else "closed"
    stages: dict[str, Stage] = {
        "convened": "coming",
        "open": "live",
        "suspended": "suspended",
        "cancelled": "cancelled",
    }
    return stages.get(phase, "closed")


def moved_from(meeting: Meeting) -> Planned | None:
    """[CALL-1] For when it was called, where it is to be held at another time."""
    first = next(iter(meeting.calling.moves), None)
    sitting = meeting.sitting
    if first is None or sitting is None or first.was_starts == sitting.starts:
        return None
    return Planned(first.was_starts, first.was_offset_min)
