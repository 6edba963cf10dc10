"""Periods and working days: an expiry that is counted in them, how many there are at least, one that falls on none."""

from msgspec import UNSET, UnsetType

from hemicycle.procedure.calendar import DAY_MS, Calendar, Rest
from hemicycle.procedure.conduct import CorrespondenceRules, SilenceRules
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.silence.guards import HOUR_MS
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting

MOST_DAYS = 250
"""How many working days a period may be said to have."""


def expiry(
    meeting: Meeting, now: int, expires: int | None, working_days: int | None, spec: str
) -> int | Refusal:
    """[SILENCE-11] As it was given, or so many working days from now: one of them."""
    if (expires is None) == (working_days is None):
        return refusal(meeting, "one-expiry", spec)
    if working_days is None:
        return expires or 0
    if not 1 <= working_days <= MOST_DAYS:
        return refusal(meeting, "out-of-range", spec, least=1, most=MOST_DAYS)
    return in_working_days(meeting, now, working_days)


def too_few_days(
    meeting: Meeting,
    rules: SilenceRules | CorrespondenceRules | None,
    now: int,
    expires: int,
    spec: str,
) -> Refusal | None:
    """[SILENCE-11] The period has at least the working days that the body's rules ask for."""
    if rules is None or isinstance(rules.least_working_days, UnsetType):
        return None
    days = rules.least_working_days
    if in_working_days(meeting, now, days) <= expires:
        return None
    return Refusal("too-few-working-days", spec, rules.article, {"days": days})


def long_enough(
    meeting: Meeting, rules: SilenceRules | CorrespondenceRules | None, now: int
) -> int:
    """An expiry that no rule on its period refuses: by it is asked whether one may be given at all."""
    if rules is None:
        return now + DAY_MS
    days = rules.least_working_days
    working = now if isinstance(days, UnsetType) else in_working_days(meeting, now, days)
    return max(now + rules.least_period_h * HOUR_MS, working) + DAY_MS


def in_working_days(meeting: Meeting, now: int, days: int) -> int:
    """The same time of day so many working days later (UTC, ms)."""
    passed = calendar(meeting).days_until(now, days, sitting_of(meeting).offset_min)
    return now + passed * DAY_MS


def rest_at(meeting: Meeting, at: int) -> Rest | UnsetType:
    """[SILENCE-11] Whether an expiry falls on a day that is no working day at the seat."""
    return calendar(meeting).rest_at(at, sitting_of(meeting).offset_min) or UNSET


def calendar(meeting: Meeting) -> Calendar:
    """The body's; where it names none, the usual week."""
    known = sitting_of(meeting).rulebook.calendar
    return Calendar() if isinstance(known, UnsetType) else known
