"""The days that a stated date may mean: a day, a month or a year of the calendar."""

import re
from calendar import monthrange
from datetime import date

from hemicycle.procedure.tally.vote import BadVote

STATED = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)


def days_meant(stated: str | None) -> tuple[date, date]:
    """The first and the last day; without a date, the rules as they stand. Raises BadVote for what is no date."""
    if stated is None:
        return date.max, date.max
    found = STATED.fullmatch(stated)
    try:
        if found is None:
            raise ValueError(stated)
        year, month, day = (int(part or 0) for part in found.groups())
        if day:
            return date(year, month, day), date(year, month, day)
        last = month or 12
        return date(year, month or 1, 1), date(year, last, monthrange(year, last)[1])
    except ValueError as fault:
        raise BadVote(f"date: {stated!r} is no date; write it as 2022-02-27") from fault
