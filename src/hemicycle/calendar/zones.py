"""Time zones as calendars want them: a rule for each half of the year (RRULE), never a list of dates (RDATE).

Outlook ignores lists, and shows a series wrong after the change to summer time. The rule is the one that the IANA data
ends with (RFC 8536, 3.3: a TZ string of POSIX). A zone whose clocks do not go by it at the times in question, as in
Morocco, where Ramadan changes them, has no rule here: its times are then written in UTC.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib import resources
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, ZoneInfoNotFoundError

import msgspec
from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Of the months of a year that is no leap year."""
FIRST_YEAR = 1970
NAME = r"(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)"
TIME = r"[+-]?\d{1,3}(?::\d\d){0,2}"
CHANGE = rf"M(\d{{1,2}})\.([1-5])\.([0-6])(?:/({TIME}))?"
FOOTER = re.compile(rf"({NAME})({TIME})(?:({NAME})({TIME})?,{CHANGE},{CHANGE})?")


class Change(msgspec.Struct, frozen=True):
    """When clocks change: on the `week`-th `weekday` (0: Sunday) of a month, 5 being the last, so long after 0:00."""

    month: int
    week: int
    weekday: int
    after: timedelta

    def in_year(self, year: int) -> datetime:
        """By the clocks as they were before it."""
        first = date(year, self.month, 1)
        ahead = (self.weekday - first.isoweekday()) % 7 + 7 * (self.week - 1)
        day = first + timedelta(days=ahead)
        if day.month != self.month:
            day -= timedelta(days=7)
        return datetime.combine(day, time()) + self.after

    def rule(self) -> dict[str, object] | None:
        """As a yearly rule; None where its day may fall into another month."""
        days = self.after // timedelta(days=1)
        if not days:
            which = "-1" if self.week == 5 else str(self.week)
            return {"bymonth": self.month, "byday": which + DAYS[self.weekday]}
        first = LENGTHS[self.month - 1] - 6 if self.week == 5 else 7 * self.week - 6
        span = range(first + days, first + days + 7)
        if span[0] < 1 or span[-1] > LENGTHS[self.month - 1] or (self.week, self.month) == (5, 2):
            return None
        weekday = DAYS[(self.weekday + days) % 7]
        return {"bymonth": self.month, "byday": weekday, "bymonthday": [*span]}


class Rule(msgspec.Struct, frozen=True):
    """How the clocks of a zone go: name and offset, and those of the other half of the year, with both changes."""

    name: str
    offset: timedelta
    other_name: str = ""
    other_offset: timedelta = timedelta()
    to_other: Change | None = None
    back: Change | None = None

    def offset_at(self, at: datetime) -> timedelta:
        """East of UTC at an instant."""
        if self.to_other is None or self.back is None:
            return self.offset
        there = at.astimezone(UTC).replace(tzinfo=None)
        changes = sorted(
            (change.in_year(year) - before, after)
            for year in (there.year - 1, there.year, there.year + 1)
            for change, before, after in (
                (self.to_other, self.offset, self.other_offset),
                (self.back, self.other_offset, self.offset),
            )
        )
        return [after for change, after in changes if change <= there][-1]


def timezone_of(zone: str, instants: Iterable[datetime]) -> Timezone | None:
    """The zone as a component, where its clocks go by a rule at all these instants; else None: write them in UTC."""
    rule = rule_of(zone)
    if rule is None or not _holds(zone, rule, instants):
        return None
    made = Timezone()
    made.add("tzid", zone)
    if rule.to_other is None or rule.back is None:
        made.add_component(_fixed(rule))
        return made
    daylight = rule.other_offset > rule.offset
    halves = (
        (rule.to_other, rule.offset, rule.other_offset, rule.other_name, daylight),
        (rule.back, rule.other_offset, rule.offset, rule.name, not daylight),
    )
    for change, before, after, name, summer in halves:
        recurs = change.rule()
        if recurs is None:
            return None
        half = TimezoneDaylight() if summer else TimezoneStandard()
        half.add("dtstart", change.in_year(FIRST_YEAR))
        half.add("rrule", vRecur({"freq": "yearly", **recurs}))
        _tell(half, before, after, name)
        made.add_component(half)
    return made


def goes_by_rule(zone: str, starts: Iterable[int]) -> bool:
    """Whether a series there can be told by the clocks of the zone (UTC, ms)."""
    return timezone_of(zone, [datetime.fromtimestamp(at // 1000, UTC) for at in starts]) is not None


def _holds(zone: str, rule: Rule, instants: Iterable[datetime]) -> bool:
    """Whether its clocks go by the rule then."""
    return all(at.astimezone(ZoneInfo(zone)).utcoffset() == rule.offset_at(at) for at in instants)


def _fixed(rule: Rule) -> TimezoneStandard:
    standard = TimezoneStandard()
    standard.add("dtstart", datetime(FIRST_YEAR, 1, 1))  # noqa: DTZ001 (by the clocks of the place)
    _tell(standard, rule.offset, rule.offset, rule.name)
    return standard


def _tell(
    half: TimezoneStandard | TimezoneDaylight, before: timedelta, after: timedelta, name: str
) -> None:
    half.add("tzoffsetfrom", before)
    half.add("tzoffsetto", after)
    half.add("tzname", name)


@cache
def rule_of(zone: str) -> Rule | None:
    """How the clocks of a zone go from now on; None where there is no such zone, or no rule."""
    try:
        ZoneInfo(zone)  # nothing but the name of a zone is looked for in the file system
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    found = FOOTER.fullmatch(_footer(zone))
    if found is None:
        return None
    name, offset, other, other_offset, *changes = found.groups()
    base = -_span(offset)
    if other is None:
        return Rule(name.strip("<>"), base)
    ahead = -_span(other_offset) if other_offset else base + timedelta(hours=1)
    to_other, back = _change(changes[:4]), _change(changes[4:])
    return Rule(name.strip("<>"), base, other.strip("<>"), ahead, to_other, back)


def _change(parts: list[str | None]) -> Change:
    month, week, weekday, after = parts
    return Change(int(month or 0), int(week or 0), int(weekday or 0), _span(after or "2"))


def _span(written: str) -> timedelta:
    """`-1`, `5:30`, `+04:00:00`."""
    hours, *rest = written.lstrip("+-").split(":")
    minutes, seconds = (*(int(one) for one in rest), 0, 0)[:2]
    span = timedelta(hours=int(hours), minutes=minutes, seconds=seconds)
    return -span if written.startswith("-") else span


def _footer(zone: str) -> str:
    """The last line of the zone's file, from where the standard library takes it."""
    for folder in TZPATH:
        path = Path(folder) / zone
        if path.is_file():
            return _last_line(path.read_bytes())
    return _last_line(resources.files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes())


def _last_line(data: bytes) -> str:
    return data.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii", "replace")
