"""docs/meeting-file.md has each table and key that the reader knows, with types and defaults; its example is read."""

import tomllib
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import msgspec
import pytest

from hemicycle.files import MeetingFile, gaps, read_meeting_file, write
from hemicycle.files.forms import FORMS, YEARS
from hemicycle.files.model import (
    Ballot,
    Ballots,
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
from hemicycle.files.play import play
from hemicycle.files.read import LARGEST_BYTES
from hemicycle.files.spelling import REQUIRED, Field, Keys, fields_of, keys_of
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.characters import LONGEST_TEXT
from hemicycle.procedure.ids import EVERYBODY, RESERVED
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.words import ItemId, Language, MemberCode, ParticipantId, Text
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.roll import misfits
from tests.reference import CODE, fences, page, parts, rows

PAGE = page("meeting-file.md")
PARTS = parts(PAGE)
KINDS: dict[Any, str] = {
    Text: "text",
    str: "words",
    Name: "name",
    FileName: "file",
    Weight: "votes",
    Minutes: "minutes",
    Slug: "id",
    Language: "language",
    MemberCode: "member",
    Verb: "verb",
    ParticipantRef: "participant",
    ParticipantId: "participant",
    ItemRef: "item",
    ItemId: "item",
    TrackRef: "track",
    TextRef: "text by all",
    Paragraph: "number",
    Subject: "subject",
    Moment: "moment",
    Day: "day",
    Ballots: "ballots",
}
"""Type of a field → the page's word for it."""


Rows = dict[str, tuple[str, str]]
"""The keys of a table, each with its type and its default."""


def tables(keys: Keys, name: str) -> Iterator[tuple[str, Rows]]:
    """The heading of a table → its keys; and so those in it."""
    yield name, {key: row(one) for key, one in keys.items()}
    for key, one in keys.items():
        if isinstance(one, dict):
            yield from tables(one, f"[{key}]")
        elif one.beside:
            yield key, {"LANGUAGE": ("text", default(one))}
        elif (shape := of_tables(one.kind)) is not None:
            heading = f"[[{key}]]"
            yield from tables(keys_of(shape), heading)
            for inner in fields_of(shape):
                if inner.place[:-1]:
                    yield ".".join(inner.place[:-1]), {inner.place[-1]: row(inner)}


def row(one: Field | Keys) -> tuple[str, str]:
    if isinstance(one, dict):
        needed = any(isinstance(f, Field) and f.default is REQUIRED for f in one.values())
        return "table", "required" if needed else "none"
    return "table" if one.beside else typed(one.kind), default(one)


def of_tables(kind: Any) -> type[msgspec.Struct] | None:
    one = get_args(kind)[0] if get_origin(kind) is list else None
    return one if isinstance(one, type) and issubclass(one, msgspec.Struct) else None


def all_tables() -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    for name, told in tables(keys_of(MeetingFile), "The file"):
        found[name] = {**found.get(name, {}), **told}
    return found


def typed(kind: Any) -> str:
    if get_origin(kind) is Literal:
        return ", ".join(f"`{msgspec.json.encode(one).decode()}`" for one in get_args(kind))
    if of_tables(kind):
        return "list of tables"
    if get_origin(kind) is list:
        return f"list of {typed(get_args(kind)[0])}s"
    return "true or false" if kind is bool else KINDS[kind]


def default(field: Field) -> str:
    value = field.default
    if value is REQUIRED:
        return "required"
    nothing = value in (None, [], {}, msgspec.UNSET) or (value is False and field.kind is not bool)
    return "none" if nothing else f"`{msgspec.json.encode(value).decode()}`"


TABLES = all_tables()


def example() -> str:
    (found,) = fences(PAGE, "toml")
    return found


def test_the_page_has_each_table_and_no_other() -> None:
    assert set(PARTS) == {*TABLES, "Kinds of values", "A whole file"}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_its_keys_with_type_and_default(name: str) -> None:
    told = rows(PARTS[name])
    assert {one: (row["type"], row["default"]) for one, row in told.items()} == TABLES[name]


def test_the_page_has_each_kind_of_value_and_no_other() -> None:
    assert set(FORMS) | {Text, Ballots, ItemId} == set(KINDS)
    assert set(rows(PARTS["Kinds of values"])) == set(KINDS.values())


def test_the_limits_are_those_that_hold() -> None:
    told = rows(PARTS["Kinds of values"])
    assert f"at most {LARGEST_BYTES} bytes" in PAGE
    assert f"at most {LONGEST_TEXT} characters" in told["text"]["is written as"]
    assert f"{YEARS.start} to {YEARS.stop - 1}" in told["moment"]["is written as"]
    assert set(RESERVED) <= set(CODE.findall(told["id"]["is written as"]))
    assert set(CODE.findall(told["subject"]["is written as"])) == set(EVERYBODY)
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
    entries = play(file, rulebook(file.convening.body, file.day))
    assert len(meeting_file_of(fold(entries)).conclusions) == len(file.conclusions)


def test_the_example_has_each_key() -> None:
    raw = tomllib.loads(example())
    found: dict[str, set[str]] = {"The file": set(raw)}
    for name, value in raw.items():
        heading = f"[[{name}]]" if isinstance(value, list) else f"[{name}]"
        for row in value if isinstance(value, list) else [value]:
            found.setdefault(heading, set()).update(row if isinstance(row, dict) else ())
    lacking = {
        (name, key)
        for name, told in TABLES.items()
        if name in found
        for key in told
        if key not in found[name]
    }
    # a body on file needs no rulebook, and one that names its members no weights
    # nothing came from elsewhere, and nothing stands under another item
    carried = {("[[agenda]]", key) for key in ("carried", "proposer", "sub")}
    assert lacking == {("[meeting]", "rulebook"), ("[[participants]]", "weight")} | carried
    assert set(TABLES) == {*found, "capacity"} - {"[format]"}
