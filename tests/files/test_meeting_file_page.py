"""docs/meeting-file.md has each table and key that the reader knows, with types and defaults; its example is read."""

import tomllib
from collections.abc import Iterator
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import msgspec
import pytest

from hemicycle.files import MeetingFile, gaps, read_meeting_file, write
from hemicycle.files.kinds import ALL, CHECKERS, LONGEST_TEXT, RESERVED, YEARS
from hemicycle.files.model import (
    Ballot,
    Ballots,
    Capacity,
    Code,
    Day,
    ItemRef,
    Moment,
    Name,
    ParticipantRef,
    Slug,
    Subject,
    Table,
    TrackRef,
    Verb,
)
from hemicycle.files.play import play
from hemicycle.files.read import LARGEST_BYTES
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.words import Language, Text
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.roll import misfits
from tests.reference import CODE, fences, page, parts, rows

PAGE = page("meeting-file.md")
PARTS = parts(PAGE)
KINDS: dict[Any, str] = {
    Text: "text",
    str: "words",
    Name: "name",
    Slug: "id",
    Language: "language",
    Code: "member",
    Verb: "verb",
    ParticipantRef: "participant",
    ItemRef: "item",
    TrackRef: "track",
    Subject: "subject",
    Moment: "moment",
    Day: "day",
    Ballots: "ballots",
}
"""Type of a field → the page's word for it."""


def bare(kind: Any) -> Any:
    """The type without None."""
    several = get_args(kind)
    return next(one for one in several if one is not NoneType) if NoneType in several else kind


def tables(shape: type[Table], name: str) -> Iterator[tuple[str, type[Table]]]:
    """The heading of a table → the table, and those in it."""
    yield name, shape
    for field in msgspec.structs.fields(shape):
        kind = bare(field.type)
        several = get_origin(kind) is list
        one = get_args(kind)[0] if several else kind
        if isinstance(one, type) and issubclass(one, Table):
            heading = f"[[{field.name}]]" if several else f"[{field.name}]"
            yield from tables(one, field.name if one is Capacity else heading)


TABLES = dict(tables(MeetingFile, "The file"))


def typed(kind: Any) -> str:
    kind = bare(kind)
    if get_origin(kind) is Literal:
        return ", ".join(f"`{msgspec.json.encode(one).decode()}`" for one in get_args(kind))
    if get_origin(kind) is list:
        return f"list of {typed(get_args(kind)[0])}s"
    if isinstance(kind, type) and issubclass(kind, Table):
        return "table"
    return "true or false" if kind is bool else KINDS[kind]


def default(field: msgspec.structs.FieldInfo) -> str:
    if field.required:
        return "required"
    made = field.default_factory
    value = field.default if made is msgspec.NODEFAULT else made()
    return "none" if value in (None, [], {}) else f"`{msgspec.json.encode(value).decode()}`"


def key(shape: type[Table], field: str) -> str:
    """How a key is written: the words of a capacity stand under their languages."""
    return "LANGUAGE" if shape is Capacity and field == "text" else field


def example() -> str:
    (found,) = fences(PAGE, "toml")
    return found


def test_the_page_has_each_table_and_no_other() -> None:
    assert set(PARTS) == {*TABLES, "Kinds of values", "A whole file"}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_its_keys_with_type_and_default(name: str) -> None:
    shape, told = TABLES[name], rows(PARTS[name])
    assert {one: (row["type"], row["default"]) for one, row in told.items()} == {
        key(shape, field.name): (typed(field.type), default(field))
        for field in msgspec.structs.fields(shape)
    }


def test_the_page_has_each_kind_of_value_and_no_other() -> None:
    assert set(CHECKERS) | {Text, Ballots} == set(KINDS)
    assert set(rows(PARTS["Kinds of values"])) == set(KINDS.values())


def test_the_limits_are_those_that_hold() -> None:
    told = rows(PARTS["Kinds of values"])
    assert f"at most {LARGEST_BYTES} bytes" in PAGE
    assert f"at most {LONGEST_TEXT} characters" in told["text"]["is written as"]
    assert f"{YEARS.start} to {YEARS.stop - 1}" in told["moment"]["is written as"]
    assert set(RESERVED) <= set(CODE.findall(told["id"]["is written as"]))
    assert set(CODE.findall(told["subject"]["is written as"])) == set(ALL)
    ballots = {f'"{one}"' for one in get_args(Ballot)}
    assert set(CODE.findall(told["ballots"]["is written as"])) == ballots


def test_the_example_is_read_and_fits_its_body() -> None:
    file = read_meeting_file(example())
    assert isinstance(file, MeetingFile), file
    assert (misfits(file), gaps(file)) == ([], [])
    assert read_meeting_file(write(file)) == file


def test_the_example_can_be_held() -> None:
    file = read_meeting_file(example())
    assert isinstance(file, MeetingFile)
    entries = play(file, rulebook(file.meeting.body, file.meeting.starts.date()))
    assert len(meeting_file_of(fold(entries)).conclusions) == len(file.conclusions)


def test_the_example_has_each_key() -> None:
    raw = tomllib.loads(example())
    found: dict[str, set[str]] = {"The file": set(raw)}
    for name, value in raw.items():
        heading = f"[[{name}]]" if isinstance(value, list) else f"[{name}]"
        for row in value if isinstance(value, list) else [value]:
            found.setdefault(heading, set()).update(row if isinstance(row, dict) else ())
    lacking = {
        (name, field.name)
        for name, shape in TABLES.items()
        if shape is not Capacity
        for field in msgspec.structs.fields(shape)
        if field.name not in found[name]
    }
    assert lacking == set()
