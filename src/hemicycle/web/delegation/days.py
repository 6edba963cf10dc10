"""Tasks by day, as the clocks of the reader have it: late, today, tomorrow, within a week, later, without a date."""

from collections.abc import Sequence
from typing import Literal

import msgspec
from babel.dates import format_skeleton

from hemicycle.locales.dates import in_own_form, locale_of
from hemicycle.web.dates import clock, full_date, moment
from hemicycle.web.delegation.task import Row
from hemicycle.web.delegation.zones import local

DAY_MS, HOUR_MS = 86_400_000, 3_600_000
Name = Literal["late", "today", "tomorrow", "week", "later", "undated"]
NAMES: tuple[Name, ...] = ("late", "today", "tomorrow", "week", "later", "undated")


class Line(msgspec.Struct, frozen=True):
    """A task with its time. `by`: what stands large, `beside` what stands under it.

    `days`: how late it is; `left`: hours and minutes until then, of what ends within two days.
    """

    row: Row
    by: str
    beside: str
    days: int
    left: tuple[int, int] | None


class Group(msgspec.Struct, frozen=True):
    """The tasks of a stretch of time. `day`: of today and of tomorrow which."""

    name: Name
    day: str
    lines: list[Line]


def by_day(rows: Sequence[Row], zone: str, now: int, language: str) -> list[Group]:
    """The groups that hold something, in the order of time."""
    found: dict[Name, list[Line]] = {name: [] for name in NAMES}
    for row in rows:
        found[_name(row, zone, now)].append(_line(row, zone, now, language))
    here = local(zone, now)
    days = {"today": full_date(here, language), "tomorrow": full_date(here + DAY_MS, language)}
    return [Group(name, days.get(name, ""), lines) for name, lines in found.items() if lines]


def _name(row: Row, zone: str, now: int) -> Name:
    due = row.found.due
    if due is None:
        return "undated"
    if due <= now:
        return "late"
    days = local(zone, due) // DAY_MS - local(zone, now) // DAY_MS
    near: dict[int, Name] = {0: "today", 1: "tomorrow"}
    return near.get(days, "week" if days < 7 else "later")


def _line(row: Row, zone: str, now: int, language: str) -> Line:
    due, name = row.found.due, _name(row, zone, now)
    if due is None:
        return Line(row, "", "", 0, None)
    there = local(zone, due)
    time, utc = clock(there, language), f"{clock(due, language)} UTC"
    left = (due - now) // 60_000
    days = (now - due) // DAY_MS if name == "late" else 0
    soon = divmod(left, 60) if 0 <= left < 48 * 60 else None
    if name in ("today", "tomorrow"):
        return Line(row, time, utc if there != due else "", days, soon)
    skeleton = "MMMEd" if name == "week" else "MMMd"
    written = format_skeleton(skeleton, moment(there), locale=locale_of(language))
    shown = in_own_form(written, language)
    return Line(row, shown, time, days, soon)
