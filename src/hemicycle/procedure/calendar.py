"""A body's calendar: which days are no working days, at the clocks of its seat.

Days are those of a meeting's own clocks, `offset_min` minutes ahead of UTC. It knows no time zones and no clock.
"""

import re
from datetime import date, timedelta
from typing import Literal

import msgspec

from hemicycle.procedure.words import RuleWords, Token

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEK: tuple[Weekday, ...] = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
Rest = Literal["weekend", "holiday"]
DAY_MS = 86_400_000
EPOCH = date(1970, 1, 1)
HOLIDAY = re.compile(r"(?:\d{4}-)?\d{2}-\d{2}")


class Calendar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`weekend`: the days of each week, `holidays`: those of each year (`12-25`), or of one (`2026-04-03`)."""

    weekend: list[Weekday] = msgspec.field(default_factory=lambda: ["saturday", "sunday"])
    holidays: list[Token] = []
    article: RuleWords = ""
    unverified: bool = False

    def rest_on(self, day: date) -> Rest | None:
        """Why that day is no working day; None where it is one."""
        if day.isoformat() in self.holidays or day.isoformat()[5:] in self.holidays:
            return "holiday"
        return "weekend" if WEEK[day.weekday()] in self.weekend else None

    def rest_at(self, at: int, offset_min: int) -> Rest | None:
        """The same of the day on which an instant (UTC, ms) falls there."""
        return self.rest_on(_day(at, offset_min))

    def days_until(self, at: int, working: int, offset_min: int) -> int:
        """In how many days there will have been so many working days; the day of `at` (UTC, ms) is not counted."""
        day, passed, left = _day(at, offset_min), 0, working
        while left > 0:
            passed += 1
            left -= self.rest_on(day + timedelta(days=passed)) is None
        return passed


def flawed(holiday: str) -> bool:
    """Whether a holiday is no day of any year."""
    if not HOLIDAY.fullmatch(holiday):
        return True
    try:
        date.fromisoformat(holiday if len(holiday) > 5 else f"2024-{holiday}")
    except ValueError:
        return True
    return False


def _day(at: int, offset_min: int) -> date:
    return EPOCH + timedelta(days=(at + offset_min * 60_000) // DAY_MS)
