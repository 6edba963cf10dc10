"""Times as calendar programs write them (RFC 5545, 3.3.5): in UTC, on the clocks of a zone, on none, or a day alone.

Zones come by IANA's names, by those of Windows, and by names that only the object itself explains (its VTIMEZONE).
"""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from icalendar import Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from hemicycle.calendar.zone_rules import followed

FORM = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?", re.ASCII | re.IGNORECASE)
DAY_MS = 86_400_000
LAST_MS = 4_102_444_800_000
HALF_DAY = timedelta(hours=12)


class Moment(msgspec.Struct, frozen=True):
    """What was written. `zone` None: by no clocks in particular; `whole_day`: no time of the day was."""

    wall: datetime
    zone: tzinfo | None
    whole_day: bool

    def instant(self, zone: tzinfo) -> int | None:
        """UTC in milliseconds, read by the clocks of `zone` where it names none; None outside of what can be told."""
        try:
            found = ms_of(self.wall.replace(tzinfo=self.zone or zone))
        except (ValueError, OverflowError):
            return None
        return found if tellable(found) else None

    def day(self, zone: tzinfo) -> date:
        """The day that is meant. What is midnight somewhere is that day there, also where it is written in UTC."""
        if self.whole_day or self.zone is not UTC:
            return self.wall.date()
        if zone is not UTC:
            return self.wall.replace(tzinfo=UTC).astimezone(zone).date()
        return (self.wall + HALF_DAY).date()


def read_moment(
    value: str, params: Mapping[str, str], explained: Mapping[str, tzinfo]
) -> Moment | None:
    """What a property says; None where it says no time. `explained`: the zones that the object explains."""
    found = FORM.fullmatch(value.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second, utc = found.groups()
    try:
        on = date(int(year), int(month), int(day))
        if hour is None:
            return Moment(datetime.combine(on, time()), None, whole_day=True)
        at = time(int(hour), int(minute), min(int(second), 59))  # a leap second is none of ours
    except ValueError:
        return None
    zone = UTC if utc else zone_named(params.get("TZID", ""), explained)
    return Moment(datetime.combine(on, at), zone, whole_day=False)


def zone_named(name: str, explained: Mapping[str, tzinfo]) -> tzinfo | None:
    """The zone of a TZID. A name with a provider before it (`/mozilla.org/…/Europe/Paris`) is read by its end."""
    name = name.strip().strip('"')
    if not name:
        return None
    if name.upper() in ("UTC", "Z", "GMT", "ETC/UTC"):
        return UTC
    parts = [part for part in name.split("/") if part]
    for number in (len(parts), 3, 2):
        zone = known_zone("/".join(parts[-number:]))
        if zone is not None:
            return zone
    windows = WINDOWS_TO_OLSON.get(name)
    return known_zone(windows) if windows else explained.get(name)


def known_zone(name: str) -> tzinfo | None:
    """A zone by IANA's name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def explained_zone(lines: list[str]) -> tuple[str, tzinfo] | None:
    """What the lines of a VTIMEZONE explain, by its TZID; None where they explain nothing."""
    if not followed(lines):
        return None
    try:
        made = Timezone.from_ical("\r\n".join([*lines, ""]))
        if not isinstance(made, Timezone):
            return None
        name, zone = str(made["TZID"]), made.to_tz()
        datetime(2026, 7, 1, tzinfo=zone).utcoffset()
    except Exception:  # noqa: BLE001 (whatever a stranger's rule does to the library, it explains nothing)
        return None
    return name, zone


def tellable(instant: int) -> bool:
    """Whether pages can tell it, on the clocks of every place: from 1970 up to the year 2100."""
    return 0 <= instant < LAST_MS


def ms_of(at: datetime) -> int:
    """UTC in milliseconds."""
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def day_at(instant: int, zone: tzinfo) -> date:
    """The day on which an instant falls there."""
    return (
        (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=instant)).astimezone(zone).date()
    )
