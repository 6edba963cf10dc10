"""What a body's file must make sense of where it says who calls a meeting, how long before, and on which days."""

from collections.abc import Iterator
from fractions import Fraction

import msgspec

from hemicycle.procedure.body import Body
from hemicycle.procedure.calendar import flawed
from hemicycle.procedure.convocation import CallerRule, CallingRules, NoticeRule
from hemicycle.procedure.membership import Dated


def calendar_faults(body: Body) -> Iterator[str]:
    """Holidays that are no days."""
    if body.calendar is msgspec.UNSET:
        return
    for place, holiday in enumerate(body.calendar.holidays):
        if flawed(holiday):
            yield f"calendar.holidays[{place}]: {holiday!r} is no day, as 12-25 or 2026-04-03"


def calling_faults(body: Body) -> Iterator[str]:
    """A name that stands twice, a notice of two lengths or of none, somebody named who does not call."""
    rules = body.calling
    if isinstance(rules, msgspec.UnsetType):
        return
    yield from _twice("calling.callers", [(one.id, one) for one in rules.callers])
    yield from _twice("calling.notice", [(one.id, one) for one in rules.notice])
    for place, one in enumerate(rules.callers):
        yield from _asking(f"calling.callers[{place}]", one)
    for place, rule in enumerate(rules.notice):
        yield from _notice(f"calling.notice[{place}]", rule, rules)


def _twice(key: str, values: list[tuple[str, Dated]]) -> Iterator[str]:
    for place, (name, one) in enumerate(values):
        if any(name == other and _meet(one, before) for other, before in values[:place]):
            yield f"{key}[{place}].id: {name!r} is in force twice"


def _meet(one: Dated, other: Dated) -> bool:
    starts = other.since is None or one.until is None or other.since <= one.until
    return starts and (one.since is None or other.until is None or one.since <= other.until)


def _asking(path: str, one: CallerRule) -> Iterator[str]:
    said = [key for key in ("members", "at_least", "more_than") if _said(one, key)]
    if len(said) > 1:
        yield f"{path}: give one of {' and '.join(said)}"
    for key in ("at_least", "more_than"):
        if _said(one, key):
            text = getattr(one, key)
            try:
                if not 0 <= Fraction(text) <= 1:
                    yield f"{path}.{key}: {text} is not between 0 and 1"
            except (ValueError, ZeroDivisionError):
                yield f"{path}.{key}: {text!r} is no fraction; write it as 1/2"


def _notice(path: str, rule: NoticeRule, rules: CallingRules) -> Iterator[str]:
    if sum(_said(rule, key) for key in ("hours", "days", "working_days")) != 1:
        yield f"{path}: give one of hours, days and working_days"
    known = {one.id for one in rules.callers}
    for caller in rule.callers or ():
        if caller not in known:
            yield f"{path}.callers: {caller!r} is none of those who call, as {', '.join(known)}"


def _said(value: CallerRule | NoticeRule, key: str) -> bool:
    return not isinstance(getattr(value, key), msgspec.UnsetType)
