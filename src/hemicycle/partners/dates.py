"""Times as machines write them to each other, and as newsrooms write them in feeds."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from functools import cache

from babel.dates import get_month_names

from hemicycle.locales import languages
from hemicycle.partners.feed import Dated

FIRST_YEAR = 1990
"""What says an earlier one means none: 1970 is a clock that was never set."""
AHEAD = timedelta(days=1)
ISO = re.compile(
    r"(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?)?",
    re.IGNORECASE,
)
TIME = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]m\b)?", re.IGNORECASE)
OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d\d):?(\d\d)$", re.IGNORECASE)
ZONES = {
    "z": 0,
    "ut": 0,
    "utc": 0,
    "gmt": 0,
    "wet": 0,
    "cet": 1,
    "west": 1,
    "cest": 2,
    "eet": 2,
    "eest": 3,
    "msk": 3,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "jst": 9,
}
"""Hours east of UTC (RFC 822, 5.1, and what is written beside it)."""


def rfc3339(at_ms: int) -> str:
    """An instant (UTC, ms) as RFC 3339 has it."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="milliseconds")


def when(written: str, now_ms: int) -> tuple[int | None, Dated]:
    """The time (UTC, ms) that somebody wrote, in whichever way, and how well it is known."""
    try:
        found, dated = _read(" ".join(written.split()))
    except (ValueError, OverflowError):
        return None, "none"
    if found is None or found.year < FIRST_YEAR:
        return None, "none"
    if found - datetime.fromtimestamp(now_ms / 1000, UTC) > AHEAD:
        return None, "ahead"
    return int(found.timestamp() * 1000), dated


def _read(written: str) -> tuple[datetime | None, Dated]:
    if re.fullmatch(r"\d{9,10}", written):
        return datetime.fromtimestamp(int(written), UTC), "exact"
    iso = ISO.fullmatch(written)
    if iso:
        return _of_iso(*iso.groups())
    return _of_words(written)


def _of_iso(*parts: str | None) -> tuple[datetime, Dated]:
    year, month, day, hour, minute, second, zone = parts
    whole = [int(one or other) for one, other in ((year, 1), (month, 1), (day, 1))]
    clock = [int(one or 0) for one in (hour, minute, second)]
    found = datetime(*whole, *clock, tzinfo=UTC)  # type: ignore[misc,arg-type]
    if hour is None:
        return found, "day" if day else "month"
    if zone is None:
        return found, "no-zone"
    return found - _offset(zone), "exact"


def _of_words(written: str) -> tuple[datetime | None, Dated]:
    """As RFC 822 has it, and whatever looks like it: the month in letters, the rest in any order."""
    clock = TIME.search(written)
    rest = written[: clock.start()] + " " + written[clock.end() :] if clock else written
    zone = written[clock.end() :].strip() if clock else ""
    month = next(filter(None, map(_month, re.findall(r"[^\W\d_]{3,}", rest))), None)
    before = written[: clock.start()] if clock else written
    numbers = [one for one in re.findall(r"\d+", before) if len(one) <= 4]
    if month is None or len(numbers) < 2:
        return None, "none"
    year = next((one for one in numbers if len(one) == 4), numbers[1])
    day = next(one for one in numbers if one is not year)
    at = int(year) if len(year) == 4 else 2000 + int(year)
    if clock is None:
        return datetime(at, month, int(day), tzinfo=UTC), "day"
    hour, minute, second, half = clock.groups()
    hours = _hours(int(hour), half)
    found = datetime(at, month, int(day), hours, int(minute), int(second or 0), tzinfo=UTC)
    if not zone:
        return found, "no-zone"
    if OFFSET.search(zone) or zone.lower() in ZONES:
        return found - _offset(zone), "exact"
    return datetime(at, month, int(day), tzinfo=UTC), "day"  # of a zone that nobody knows


def _hours(hour: int, half: str | None) -> int:
    if half is None or hour > 12:
        return hour
    return hour % 12 + (12 if half.lower() == "pm" else 0)


def _offset(zone: str) -> timedelta:
    known = ZONES.get(zone.lower())
    if known is not None:
        return timedelta(hours=known)
    found = OFFSET.search(zone)
    if found is None:
        raise ValueError(zone)
    way, hours, minutes = found.groups()
    apart = timedelta(hours=int(hours), minutes=int(minutes))
    return apart if way == "+" else -apart


def _month(word: str) -> int | None:
    """The number of a month by its name, or three letters or more of it, in any language of the pages."""
    plain = _plain(word)
    return next((n for name, n in _months() if name.startswith(plain) or plain == name[:3]), None)


@cache
def _months() -> list[tuple[str, int]]:
    return [
        (_plain(name), number)
        for code in languages()
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=code).items()
    ]


def _plain(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one)).strip(".")
