"""Dates as forms give them: a day and an hour on the clocks of a place, and what follows from a rule or a shift."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfoNotFoundError

from msgspec.structs import replace
from starlette.datastructures import FormData

from hemicycle.procedure.standing_body.series.commands import Move, Plan
from hemicycle.procedure.standing_body.series.state import Series, Sitting, Slot
from hemicycle.web.command_form import Misfilled
from hemicycle.web.forms import field
from hemicycle.web.series.clocks import at_place, instant

MOST_AT_ONCE = 60
FIRST_YEAR, LAST_YEAR = 1970, 9000
EVERY = {"day": timedelta(days=1), "week": timedelta(weeks=1)}


def plans_of(form: FormData) -> list[Plan]:
    """As many sittings as are asked for, at the same hour of the place, each so many weeks later. Raises Misfilled."""
    first, zone = _clock(form, "first"), field(form, "zone")
    minutes = number_of(form, "minutes", 24 * 60)
    count, weeks = number_of(form, "count", MOST_AT_ONCE), number_of(form, "weeks", 52, least=0)
    if count > 1 and weeks == 0:
        raise Misfilled("weeks")
    slots = (_slot(first + timedelta(weeks=weeks * n), zone, minutes) for n in range(count))
    chosen = [str(one) for one in form.getlist("topic")]
    topics = sorted({int(one) for one in chosen if one.isdecimal() and len(one) < 4})
    return [Plan(slot, topics) for slot in slots]


def spread(plans: list[Plan], topics: int, how: str) -> list[Plan]:
    """The topics of a series upon its sittings: `each` in turn, the last one with what is left; `all`; else none."""
    every, last = list(range(1, topics + 1)), len(plans) - 1
    if how == "all":
        return [replace(one, topics=every) for one in plans]
    if how != "each":
        return plans
    return [
        replace(one, topics=every[place:] if place == last else every[place : place + 1])
        for place, one in enumerate(plans)
    ]


def moves_of(known: Series, number: int, form: FormData) -> list[Move]:
    """What is moved: one sitting, or by as much on the clocks of the place those after it, or all (`scope`).

    Those that are cancelled or called as meetings stay where they are. Raises Misfilled.
    """
    one = known.sittings.get(number)
    if one is None:
        raise Misfilled("number")
    to, zone, scope = _clock(form, "first"), field(form, "zone"), field(form, "scope")
    minutes = number_of(form, "minutes", 24 * 60)
    by = to - at_place(one.slot.starts, one.slot.zone).replace(tzinfo=None)
    others = [each for each in _movable(known, number, scope) if each.number != number]
    shifted = [Move(each.number, _shifted(each.slot, by)) for each in others] if by else []
    return [Move(number, _slot(to, zone, minutes)), *shifted]


def _movable(known: Series, number: int, scope: str) -> Iterable[Sitting]:
    every = (s for s in known.sittings.values() if not s.cancelled and s.meeting is None)
    if scope == "all":
        return every
    return (s for s in every if s.number >= number) if scope == "later" else ()


def _shifted(slot: Slot, by: timedelta) -> Slot:
    """The same hour of the clocks there, so much later."""
    clock = at_place(slot.starts, slot.zone).replace(tzinfo=None) + by
    return replace(slot, starts=_instant(clock, slot.zone))


def _slot(clock: datetime, zone: str, minutes: int) -> Slot:
    return Slot(_instant(clock, zone), minutes, zone)


def _instant(clock: datetime, zone: str) -> int:
    try:
        return instant(clock, zone)
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        raise Misfilled("zone") from None


def _clock(form: FormData, name: str) -> datetime:
    try:
        clock = datetime.fromisoformat(field(form, name)).replace(tzinfo=None)
    except ValueError:
        raise Misfilled(name) from None
    if not FIRST_YEAR <= clock.year <= LAST_YEAR:
        raise Misfilled(name)
    return clock


def number_of(form: FormData, name: str, most: int, *, least: int = 1) -> int:
    """A whole number of a field. Raises Misfilled."""
    written = field(form, name)
    if not (written.isdecimal() and len(written) < 6 and least <= int(written) <= most):
        raise Misfilled(name)
    return int(written)
