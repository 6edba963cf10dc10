"""The clocks by which a sitting was fixed: what they show at its hour, and which instant an hour on them is."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hemicycle.procedure.standing_body.series.state import Slot

MS = 1000


def at_place(starts: int, zone: str) -> datetime:
    """The instant (UTC, ms) on the clocks of a zone; on those of UTC where this machine does not know the zone."""
    moment = datetime.fromtimestamp(starts / MS, UTC)
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return moment


def offset_min(slot: Slot) -> int:
    """By how many minutes the clocks of the place are before UTC then."""
    offset = at_place(slot.starts, slot.zone).utcoffset()
    return int(offset.total_seconds() // 60) if offset else 0


def instant(clock: datetime, zone: str) -> int:
    """The instant (UTC, ms) at which the clocks of a zone show this hour: the first, where it comes twice.

    An hour that is left out there is the one that they would have shown. Raises ZoneInfoNotFoundError, ValueError.
    """
    return int(clock.replace(tzinfo=ZoneInfo(zone)).timestamp() * MS)
