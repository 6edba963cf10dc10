"""Days of a conference by the clocks of its place."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from hemicycle.procedure.standing_body.conferences.state import Conference
from hemicycle.web.series.clocks import at_place, instant

MIN_MS, HOUR_MS = 60_000, 3_600_000


def day_there(starts: int, zone: str) -> date:
    """On which day it begins there."""
    return at_place(starts, zone).date()


def midnight(day: date, zone: str) -> int:
    """When a day begins there (UTC, ms)."""
    return instant(datetime.combine(day, time()), zone)


def days_of(one: Conference) -> Iterator[date]:
    """Every day from the first to the last."""
    for n in range((one.until - one.since).days + 1):
        yield one.since + timedelta(days=n)


def shift_min(starts: int, zone: str) -> int:
    """By how many minutes the clocks there are before UTC then."""
    offset = at_place(starts, zone).utcoffset()
    return int(offset.total_seconds() // 60) if offset else 0
