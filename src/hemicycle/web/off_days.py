"""[DRAFT-9] Where a meeting falls on a public holiday, or on the weekend, by the clocks there."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import msgspec

from hemicycle.locales.manifest import fallbacks
from hemicycle.procedure.codes import is_state


class OffDay(msgspec.Struct, frozen=True):
    """Of a state: `holiday`, by its name in the language `lang`; none: it is the weekend there, as it has it."""

    member: str
    holiday: str = ""
    lang: str = ""


class _Calendar(msgspec.Struct, frozen=True):
    """A year of a state. `weekend`: days of the week, from 0 for Monday."""

    holidays: Mapping[date, str]
    weekend: frozenset[int]
    lang: str


def off_days(parties: Iterable[tuple[str, str]], at: datetime, reader: str) -> list[OffDay]:
    """Of these states, each with its zone, those in which nobody works on that day. Blocks on the disk."""
    found: dict[str, OffDay] = {}
    for member, zone in parties:
        if member in found or not is_state(member):
            continue
        try:
            day = at.astimezone(ZoneInfo(zone)).date()
        except (KeyError, ValueError, OSError, OverflowError):
            continue
        known = _calendar(member, day.year, reader)
        if known is not None and day in known.holidays:
            found[member] = OffDay(member, known.holidays[day], known.lang)
        elif known is not None and day.weekday() in known.weekend:
            found[member] = OffDay(member)
    return list(found.values())


@lru_cache(maxsize=2_000)
def _calendar(state: str, year: int, reader: str) -> _Calendar | None:
    """None where the library knows nothing of a state.

    Its words are in the reader's language, else in the one that stands in for it. Those of a state for which the
    library names no language are in that of all sources.
    """
    from holidays import country_holidays  # noqa: PLC0415 (a start does without)

    wanted = [reader, *fallbacks(reader)]
    try:
        spoken = country_holidays(state).supported_languages
        named = (one for code in wanted for one in spoken if one.partition("_")[0] == code)
        language = next(named, None)
        there = country_holidays(state, years=year, language=language)
    except NotImplementedError:
        return None
    lang = (language or there.default_language or wanted[-1]).partition("_")[0]
    return _Calendar(dict(there), frozenset(there.weekend), lang)
