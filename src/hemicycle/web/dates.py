"""Dates and times as a language writes them (CLDR, by Babel). The record's times are UTC in milliseconds.

`offset_min`: minutes east of UTC, where the day and time of a place are meant.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list

from hemicycle.locales.dates import in_own_form, locale_of
from hemicycle.locales.manifest import manifest_of


def moment(at_ms: int, offset_min: int = 0) -> datetime:
    """The instant, by the clock of the place."""
    place = timezone(timedelta(minutes=offset_min)) if offset_min else UTC
    return datetime.fromtimestamp(at_ms / 1000, place)


def iso(at_ms: int, offset_min: int = 0) -> str:
    """As machines read it: `2022-01-24T20:00:00Z`, `2021-11-15T19:45:00-05:00`."""
    return moment(at_ms, offset_min).isoformat(timespec="seconds").replace("+00:00", "Z")


def long_date(at_ms: int, language: str, offset_min: int = 0) -> str:
    """`24 January 2022`, `1er mars 2022`."""
    return in_own_form(
        format_date(moment(at_ms, offset_min), "long", locale_of(language)), language
    )


def day(written: str, language: str) -> str:
    """`1 March 2022`, of a date as the record writes it; words that are no date stay as they are."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return written
    return in_own_form(format_date(at, "long", locale_of(language)), language)


def short_day(written: str, language: str) -> str:
    """`1 Mar 2022`, of a date as the record writes it."""
    at = datetime.fromisoformat(written)
    return in_own_form(format_date(at, "medium", locale_of(language)), language)


def month_of(written: str, language: str) -> str:
    """`March 2022`, of a day in it."""
    return str(format_date(datetime.fromisoformat(written), "LLLL y", locale_of(language)))


def full_date(at_ms: int, language: str, offset_min: int = 0) -> str:
    """`Monday 24 January 2022`, with a capital, as it stands alone."""
    day_there = moment(at_ms, offset_min)
    words = in_own_form(format_date(day_there, "EEEE d MMMM y", locale_of(language)), language)
    return words[:1].upper() + words[1:]


def calendar_leaf(at_ms: int, language: str, offset_min: int = 0) -> tuple[str, str, str]:
    """The day as a leaf of a calendar has it: the day of the week, the number, the month."""
    moment_there = moment(at_ms, offset_min)
    weekday, month = (format_date(moment_there, form, locale=language) for form in ("EEEE", "LLLL"))
    return weekday, str(moment_there.day), month


def same_day(one_ms: int, other_ms: int) -> bool:
    """Whether both instants lie on one day of UTC."""
    return moment(one_ms).date() == moment(other_ms).date()


def time_of_day(at_ms: int, language: str, offset_min: int = 0) -> str:
    """`20:00 UTC`, `20 h 00 UTC`; of another offset `19:45 (UTC−5)`."""
    there, times = moment(at_ms, offset_min), manifest_of(language).times
    hour = f"{there.hour:02}" if times.padded else str(there.hour)
    clock = times.minutes.format(hour=hour, minute=f"{there.minute:02}")
    return f"{clock} ({_offset(offset_min)})" if offset_min else f"{clock} {times.utc}"


def clock(at_ms: int, language: str) -> str:
    """`20:00`, `20 h 00`: the time of day (UTC), where the zone is said elsewhere."""
    return time_of_day(at_ms, language).removesuffix(f" {manifest_of(language).times.utc}")


def _offset(minutes: int) -> str:
    """`UTC−5`, `UTC+5:30`."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}{f':{rest:02}' if rest else ''}"


def date_and_time(at_ms: int, language: str, offset_min: int = 0) -> str:
    """`24 January 2022, 20:00 UTC`."""
    return manifest_of(language).dates.timed.format(
        date=long_date(at_ms, language, offset_min), time=time_of_day(at_ms, language, offset_min)
    )


def in_numbers(at_ms: int, language: str, offset_min: int = 0) -> str:
    """`2022-01-24, 20:00 UTC` (ISO 8601), where a body writes its days in numbers."""
    there = moment(at_ms, offset_min)
    return f"{there:%Y-%m-%d}, {time_of_day(at_ms, language, offset_min)}"


def language_name(code: str, within: str | None = None) -> str:
    """A language as it writes its own name (`English`, `français`), or in the language `within`.

    Its code where CLDR does not know it.
    """
    try:
        display = locale_of(within) if within else code
        return Locale.parse(code, sep="-").get_display_name(display) or code
    except (UnknownLocaleError, ValueError):
        return code


def languages_named(codes: Sequence[str], within: str) -> str:
    """`French and English`, `français et anglais`: named in the language `within`, inside a sentence."""
    return format_list([language_name(code, within) for code in codes], locale=locale_of(within))


def listed(names: Sequence[str], within: str) -> str:
    """`France, Poland and Spain`: names as they are, joined in the language `within`."""
    return format_list(list(names), locale=locale_of(within))
