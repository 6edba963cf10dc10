"""Dates and times as a language writes them (CLDR, by Babel). The record's times are UTC in milliseconds."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.lists import format_list

LOCALES = {"en": "en_GB"}
"""The region whose usage stands for a language, where the language alone is not clear."""
FIRST = re.compile(r"\b1(?= [a-zéû])")
TIMES = {"fr": "H' h 'mm"}
"""How a language writes the time of day, where it is not `HH:mm`."""


def locale_of(language: str) -> Locale:
    """The CLDR locale of a language of the pages."""
    return Locale.parse(LOCALES.get(language, language))


def moment(at_ms: int) -> datetime:
    """The instant."""
    return datetime.fromtimestamp(at_ms / 1000, UTC)


def iso(at_ms: int) -> str:
    """As machines read it: `2022-01-24T20:00:00Z`."""
    return moment(at_ms).strftime("%Y-%m-%dT%H:%M:%SZ")


def long_date(at_ms: int, language: str) -> str:
    """`24 January 2022`, `1er mars 2022`."""
    return _first(format_date(moment(at_ms), "long", locale_of(language)), language)


def _first(words: str, language: str) -> str:
    """In French the first of a month is an ordinal, which CLDR does not know (Imprimerie nationale)."""
    return FIRST.sub("1er", words) if language == "fr" else words


def day(written: str, language: str) -> str:
    """`1 March 2022`, of a date as the record writes it; words that are no date stay as they are."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return written
    return _first(format_date(at, "long", locale_of(language)), language)


def full_date(at_ms: int, language: str) -> str:
    """`Monday 24 January 2022`, with a capital, as it stands alone."""
    words = _first(format_date(moment(at_ms), "EEEE d MMMM y", locale_of(language)), language)
    return words[:1].upper() + words[1:]


def time_of_day(at_ms: int, language: str) -> str:
    """`20:00 UTC`, `20 h 00 UTC`."""
    pattern = TIMES.get(language, "HH:mm")
    clock = format_datetime(moment(at_ms), pattern, locale=locale_of(language))
    return f"{clock} UTC"


def clock(at_ms: int, language: str) -> str:
    """`20:00`, `20 h 00`: the time of day (UTC), where the zone is said elsewhere."""
    return time_of_day(at_ms, language).removesuffix(" UTC").removesuffix("\u00a0UTC")


def date_and_time(at_ms: int, language: str) -> str:
    """`24 January 2022, 20:00 UTC`."""
    return f"{long_date(at_ms, language)}, {time_of_day(at_ms, language)}"


def language_name(code: str, within: str | None = None) -> str:
    """A language named in itself, or in the language `within`; its code where CLDR does not know it."""
    try:
        name = Locale.parse(code).get_display_name(within or code)
    except ValueError:
        return code
    return (name or code)[:1].upper() + (name or code)[1:]


def languages_named(codes: Sequence[str], within: str) -> str:
    """`French and English`, `français et anglais`: named in the language `within`, inside a sentence."""
    names = [Locale.parse(code).get_display_name(within) or code for code in codes]
    return format_list(names, locale=locale_of(within))
