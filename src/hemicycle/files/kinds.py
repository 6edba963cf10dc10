"""The form of each kind of value: what a slug, a language, a reference, a moment may be.

A checker takes the raw value and what the file defines elsewhere, and gives the value as data; it raises
ValueError with the words of the fault. Words are kept in Unicode's NFC, without blanks at their ends.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches
from typing import Any

import msgspec

from hemicycle.files.model import (
    Code,
    Day,
    ItemRef,
    Moment,
    Name,
    ParticipantRef,
    Slug,
    Subject,
    TrackRef,
    Verb,
)
from hemicycle.procedure.characters import in_one_line, is_blank, unfit
from hemicycle.procedure.codes import CODE, own_code
from hemicycle.procedure.words import Language

ALL = ("participants", "leaders")
"""Subjects that mean all who sit in the meeting."""
RESERVED = (*ALL, "self", "secretariat", "system")
YEARS = range(1900, 2201)
LONGEST_TEXT = 20_000

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_VERB = re.compile(r"[a-z]+(-[a-z]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Known(msgspec.Struct, frozen=True):
    """What the file defines, as far as it can be made out."""

    languages: list[str]
    participants: list[str]
    members: list[str]
    items: list[str]
    tracks: list[str]


def words(value: object) -> str:
    """Prose or a name: a string of which something is seen, without characters that nobody sees."""
    if not isinstance(value, str):
        raise ValueError(f"is to be a text, not {shown(value)}")
    clean = unicodedata.normalize("NFC", value).strip()
    if is_blank(clean):
        raise ValueError("is empty")
    if len(clean) > LONGEST_TEXT:
        raise ValueError(f"is longer than {LONGEST_TEXT} characters")
    stray = unfit(clean, lines=True)
    if stray:
        raise ValueError(f"holds control characters, or others that nobody sees ({stray})")
    return clean


def shown(value: object) -> str:
    """What a value is, in a word of TOML."""
    kinds: dict[type, str] = {
        bool: "a boolean",
        int: "a number",
        float: "a number",
        str: "a string",
        list: "a list",
        dict: "a table",
    }
    return kinds.get(type(value), "a date or time")


def closest(given: str, known: Iterable[str]) -> str | None:
    """What is known and most like what was given; None where nothing is like it."""
    return next(iter(get_close_matches(given, list(known), 1, 0.5)), None)


def nearest(given: str, known: Iterable[str]) -> str:
    """` (did you mean …?)`, or what there is."""
    names = list(known)
    if near := closest(given, names):
        return f" (did you mean `{near}`?)"
    return f" (known: {', '.join(f'`{name}`' for name in names[:12])})" if names else ""


def _matching(pattern: re.Pattern[str], rule: str) -> Callable[[Any, Known], str]:
    def check(value: object, known: Known) -> str:
        text = words(value)
        if not pattern.fullmatch(text):
            raise ValueError(f"`{text[:80]}` is not {rule}")
        return text

    return check


def _reference(kind: str, names: Callable[[Known], list[str]]) -> Callable[[Any, Known], str]:
    def check(value: object, known: Known) -> str:
        text = words(value)
        if text not in names(known):
            raise ValueError(f"there is no {kind} `{text[:80]}`{nearest(text, names(known))}")
        return text

    return check


def _slug(value: object, known: Known) -> str:
    text = _matching(_SLUG, "a slug (lower-case letters, digits and `-`)")(value, known)
    if text in RESERVED:
        raise ValueError(f"`{text}` is a word of the format and cannot be an id")
    return text


_code_form = _matching(CODE, "the code of a member (as `FR`, `NATO` or `org:AU`)")
_subject_form = _reference(
    "participant or member", lambda known: [*known.participants, *known.members, *ALL]
)


def _code(value: object, known: Known) -> str:
    return own_code(_code_form(value, known))


def _subject(value: object, known: Known) -> str:
    is_member = isinstance(value, str) and value not in known.participants
    return _subject_form(own_code(str(value)) if is_member else value, known)


def moment(value: object) -> datetime:
    """An offset date-time to the millisecond."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError("is to be a date and time with its offset, as 2022-01-24T20:00:00Z")
    if value.year not in YEARS:
        raise ValueError(f"is to lie in the years {YEARS.start} to {YEARS.stop - 1}")
    if value.microsecond % 1000:
        raise ValueError("is finer than a millisecond")
    offset = value.utcoffset() or timedelta()
    return value if offset else value.replace(tzinfo=UTC)


def day(value: object) -> date:
    """A date, or an offset date-time; also written as a string."""
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
        except ValueError:
            raise ValueError("is to be a date, as 2022-03-01") from None
    if isinstance(value, datetime):
        return moment(value)
    if not isinstance(value, date):
        raise ValueError("is to be a date, as 2022-03-01")
    if value.year not in YEARS:
        raise ValueError(f"is to lie in the years {YEARS.start} to {YEARS.stop - 1}")
    return value


CHECKERS: dict[Any, Callable[[Any, Known], Any]] = {
    str: lambda value, known: words(value),
    Name: lambda value, known: in_one_line(words(value)),
    Slug: _slug,
    Code: _code,
    Verb: _matching(_VERB, "an operative verb (as `call-on`)"),
    Language: _matching(_LANGUAGE, "a language (as `fr` or `pt-BR`)"),
    ParticipantRef: _reference("participant", lambda known: known.participants),
    ItemRef: _reference("agenda item", lambda known: known.items),
    TrackRef: _reference("track", lambda known: known.tracks),
    Subject: _subject,
    Moment: lambda value, known: moment(value),
    Day: lambda value, known: day(value),
}
"""Type of a field → its checker."""
