"""The form of each kind of value in a meeting file: what a slug, a language, a reference, a moment may be.

A form takes the raw value and what the file defines, and gives the value as data, or raises Misfit. What has a form in
the procedure is asked there.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from hemicycle.files.fault import hint
from hemicycle.files.model import (
    Day,
    FileName,
    ItemRef,
    Minutes,
    Moment,
    Name,
    Paragraph,
    ParticipantRef,
    Slug,
    Subject,
    TextRef,
    TrackRef,
    Verb,
    Weight,
)
from hemicycle.procedure.characters import in_one_line, misspelt
from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.ids import EVERYBODY, RESERVED, is_id
from hemicycle.procedure.meeting.business.outcomes.wording import MOST_PARTS, VERB
from hemicycle.procedure.meeting.kernel.seats.accrediting import MOST_VOTES
from hemicycle.procedure.words import Language, MemberCode, ParticipantId

DAY_MIN = 24 * 60
YEARS = range(1900, 2201)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_TEXT = re.compile(r"(conclusion|commitment|invitation)-[1-9][0-9]{0,3}")
_FILE_NAME = re.compile(r"[^/\\:]+\.toml")
_SHOWN = {bool: "a boolean", int: "a number", float: "a number", str: "a string", list: "a list"}


class Misfit(Exception):
    """A value is not of its kind: the code and details of the fault."""

    def __init__(self, code: str, **details: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class Names(msgspec.Struct, frozen=True):
    """What a file defines and its parts refer to."""

    languages: list[str] = []
    participants: dict[str, ParticipantId] = {}
    items: list[str] = []
    tracks: list[str] = []
    members: list[str] = []


Form = Callable[[Any, Names], Any]


def shown(value: object) -> str:
    """What a value is, in a word of TOML."""
    return "a table" if isinstance(value, dict) else _SHOWN.get(type(value), "a date or time")


def words(value: object) -> str:
    """Prose or a name, in Unicode's NFC, without blanks at its ends. Raises Misfit."""
    if not isinstance(value, str):
        raise Misfit("not-string", found=shown(value))
    clean = unicodedata.normalize("NFC", value).strip()
    wrong = misspelt(clean, lines=True)
    if wrong:
        raise Misfit(wrong[0], **wrong[1])
    return clean


def _held(holds: Callable[[str], object], code: str, detail: str) -> Form:
    def check(value: object, names: Names) -> str:
        text = words(value)
        if not holds(text):
            raise Misfit(code, **{detail: text[:80]})
        return text

    return check


def _reference(kind: str, known: Callable[[Names], Iterable[str]]) -> Form:
    def check(value: object, names: Names) -> str:
        text = words(value)
        if text not in known(names):
            raise Misfit("unknown", kind=kind, value=text[:80], **hint(text, known(names)))
        return text

    return check


def _slug(value: object, names: Names) -> str:
    text = words(value)
    if not is_id(text):
        raise Misfit("reserved-id" if text in RESERVED else "bad-id", id=text[:80])
    return text


_person = _reference("participant", lambda names: names.participants)
_member = _held(is_code, "unknown-member", "member")
_sayer = _reference(
    "participant or member", lambda names: [*names.participants, *names.members, *EVERYBODY]
)


def _subject(value: object, names: Names) -> str:
    is_member = isinstance(value, str) and value not in names.participants
    return str(_sayer(own_code(str(value)) if is_member else value, names))


def _weight(value: object) -> int:
    """A whole number of votes. Raises Misfit."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_VOTES:
        raise Misfit("unknown", kind="number of votes", value=str(value)[:80])
    return value


def _minutes(value: object) -> int:
    """For how long something is planned, at most a day. Raises Misfit."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= DAY_MIN:
        raise Misfit("unknown", kind="number of minutes", value=str(value)[:80])
    return value


def _paragraph(value: object) -> int:
    """The number of a paragraph. Raises Misfit."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST_PARTS:
        raise Misfit("unknown", kind="paragraph", value=str(value)[:80])
    return value


def moment(value: object) -> datetime:
    """An offset date-time to the millisecond. Raises Misfit."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise Misfit("moment")
    if value.microsecond % 1000:
        raise Misfit("too-fine")
    in_years(value)
    return value if value.utcoffset() else value.replace(tzinfo=UTC)


def day(value: object) -> date:
    """A date, or an offset date-time; also written as a string. Raises Misfit."""
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
        except ValueError:
            raise Misfit("date") from None
    if isinstance(value, datetime):
        return moment(value)
    if not isinstance(value, date):
        raise Misfit("date")
    in_years(value)
    return value


def in_years(value: date) -> None:
    """Raises Misfit for a day on which no meeting is held."""
    if value.year not in YEARS:
        raise Misfit("years", first=YEARS.start, last=YEARS.stop - 1)


FORMS: dict[Any, Form] = {
    str: lambda value, names: words(value),
    Name: lambda value, names: in_one_line(words(value)),
    Slug: _slug,
    MemberCode: lambda value, names: own_code(_member(value, names)),
    FileName: _held(_FILE_NAME.fullmatch, "not-beside", "value"),
    Verb: _held(VERB.fullmatch, "bad-verb", "value"),
    Language: _held(_LANGUAGE.fullmatch, "not-language", "value"),
    ParticipantId: lambda value, names: names.participants[_person(value, names)],
    ParticipantRef: _person,
    ItemRef: _reference("agenda item", lambda names: names.items),
    TrackRef: _reference("track", lambda names: names.tracks),
    Subject: _subject,
    Moment: lambda value, names: moment(value),
    TextRef: _held(_TEXT.fullmatch, "no-such-text", "value"),
    Paragraph: lambda value, names: _paragraph(value),
    Weight: lambda value, names: _weight(value),
    Minutes: lambda value, names: _minutes(value),
    Day: lambda value, names: day(value),
}
"""A kind of value → its form; what is not here is words."""
