"""The clocks of a reader: a time zone by its name (IANA), with its summer time, as the pages' dates want it."""

from datetime import datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global
from babel.dates import get_timezone_location

from hemicycle.locales.dates import locale_of
from hemicycle.web.dates import moment
from hemicycle.web.zones import AREAS, placed

UTC = "UTC"


def known(zone: str) -> str:
    """The zone, or UTC where there is no such zone on this machine."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
    return zone


def offset_min(zone: str, at_ms: int) -> int:
    """How many minutes east of UTC its clocks are at an instant."""
    there = moment(at_ms).astimezone(ZoneInfo(known(zone))).utcoffset()
    return round(there.total_seconds() / 60) if there else 0


def local(zone: str, at_ms: int) -> int:
    """The instant moved so that a clock of UTC would show what the clocks there do."""
    return at_ms + offset_min(zone, at_ms) * 60_000


def next_at(zone: str, hour: int, now: int) -> int:
    """The next time that the clocks there show this hour, after `now` (UTC, ms)."""
    place = ZoneInfo(known(zone))
    today = moment(now).astimezone(place).date()
    for days in (0, 1, 2):
        there = datetime.combine(today + timedelta(days=days), time(hour), place)
        at = round(there.timestamp()) * 1000
        if at > now:
            return at
    raise ValueError(zone)


@cache
def zones() -> tuple[str, ...]:
    """The zones to choose from, those of places alone."""
    return (UTC, *sorted(placed((*AREAS, "Antarctica"))))


@cache
def zone_of_state(code: str) -> str:
    """The zone of a state that has one alone; empty where it has several, or is no state."""
    of = [zone for zone, territory in get_global("zone_territories").items() if territory == code]
    theirs = [zone for zone in of if zone in zones()]
    return theirs[0] if len(theirs) == 1 else ""


@cache
def place_of(zone: str, language: str) -> str:
    """The place by which a zone is called: `Nairobi`; `UTC` for that itself."""
    if zone == UTC:
        return UTC
    return str(get_timezone_location(zone, locale=locale_of(language), return_city=True))
