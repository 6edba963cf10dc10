import copy
import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hemicycle.examples import example
from hemicycle.files import Fault, MeetingFile, gaps, read_meeting_file, write
from hemicycle.files.lines import lines_of
from tests.profiles import examples

from .strategies import meeting_files


def faults(text: str | bytes) -> list[str]:
    found = read_meeting_file(text)
    assert isinstance(found, list), "the file was taken as sound"
    return [f"{fault.line} {fault.path}: {fault.message}" for fault in found]


def changed(*changes: tuple[str, str]) -> str:
    """The example with each first text in place of the second; each must be there."""
    text = example()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def test_the_example_is_sound_and_complete() -> None:
    file = read_meeting_file(example())
    assert isinstance(file, MeetingFile)
    assert gaps(file) == []
    assert file.convening.chair == file.convening.host == file.ids["biden"] == "p2"
    assert file.convening.participants[6].capacity_member == "OSCE"


def without_family_names(file: object) -> MeetingFile:
    """The data says nowhere which part of a name is the family's."""
    assert isinstance(file, MeetingFile)
    people = [replace(person, family={}) for person in file.convening.participants]
    return replace(file, convening=replace(file.convening, participants=people))


def test_the_example_is_the_meeting_as_it_was(data: Path) -> None:
    for path in sorted((data / "meetings").glob("*.toml")):
        file = read_meeting_file(path.read_bytes())
        assert isinstance(file, MeetingFile), file
        if file.id == "2022-01-24-leaders-call":
            typed = example().replace("’", "'")  # as the data writes it
            assert file == without_family_names(read_meeting_file(typed))


CASES = [
    (
        'office.fr = "président français"',
        'ofice.fr = "président français"',
        "participants[3].ofice",
        "unknown key (did you mean `office`?)",
    ),
    (
        'office.en = "Polish President"',
        'office.de = "Polnischer Präsident"',
        "participants[6].office.de",
        "is no official language",
    ),
    ('host = "biden"', 'host = "bidn"', "meeting.host", "did you mean `biden`?"),
    ('id = "macron"', 'id = "biden"', "participants[3].id", "second time"),
    ('id = "macron"', 'id = "Macron!"', "participants[3].id", "is not a slug"),
    ('id = "macron"', 'id = "leaders"', "participants[3].id", "is a word of the format"),
    ('member = "PL"', "member = 48", "participants[6].member", "to be a text, not a number"),
    ('mode = "virtual"', 'mode = "zoom"', "meeting.mode", "virtual, hybrid, in-person, telephone"),
    ("2022-01-24T20:00:00Z", "2022-01-24T20:00:00", "meeting.starts", "with its offset"),
    ('languages = ["fr", "en"]', 'languages = "fr"', "meeting.languages", "is to be a list"),
    ('agenda = "situation"', 'agenda = "situatoin"', "conclusions[0].agenda", "`situation`"),
    ('by = "leaders"', 'by = "XX"', "conclusions[5].by", "there is no participant or member"),
    ('track = "dialogue"', 'track = "dialog"', "conclusions[5].track", "`dialogue`"),
    ('verb = "recall"', 'verb = "Recall It"', "conclusions[2].verb", "not an operative verb"),
    ('verb = "recall"\n', "", "conclusions[2].verb", "is missing"),
    (
        'verb = "stress"',
        'verb = "stress"\njoined = true',
        "conclusions[0].joined",
        "the one before",
    ),
    ("series = true", 'series = "yes"', "invitations[0].series", "true or false"),
    ('title.en = "Dialogue"', 'title.en = ""', "tracks[1].title.en", "is empty"),
    ('title.en = "Dialogue"', 'title.en = "a\\u0007b"', "tracks[1].title.en", "control characters"),
    ('"michel", "von', '"michel", "michel", "von', "photo.order[8]", "second time"),
    ("format = 1", "format = 3", "format", "one of 1, 2"),
    ('host = "biden"\n', "", "meeting.chair", "has a host or a chair"),
    ('member = "US"', 'member = "US"\nrole = "press"', "meeting.host", "cannot preside"),
    (
        'member = "PL"',
        'member = "PL"\nbooth = "fr"',
        "participants[6].booth",
        "only an interpreter",
    ),
    (
        'member = "PL"',
        'role = "interpreter"\nbooth = "de"',
        "participants[6].booth",
        "neither an official language nor a sign language",
    ),
    (
        '{ fr = "la non-prolifération"',
        '{ it = "la non-proliferazione"',
        "invitations[0].topics[3].it",
        "is no official language",
    ),
    (
        'whom.en = "all members of the NATO-Russia Council"\n',
        "",
        "invitations[0].topics[1].en",
        "`whom` is not said in this language",
    ),
]


@pytest.mark.parametrize(("old", "new", "path", "message"), CASES)
def test_a_fault_is_named_by_path_line_and_cause(
    old: str, new: str, path: str, message: str
) -> None:
    text = changed((old, new))
    found = read_meeting_file(text)
    assert isinstance(found, list)
    named = [fault for fault in found if fault.path == path]
    assert named, found
    assert message in named[0].message
    key = path.replace("[", ".").replace("]", "").split(".")[-1]
    row = text.split("\n")[(named[0].line or 0) - 1]
    assert key in row or (key.isdigit() and "order" in row) or "is missing" in message or not new


def test_all_faults_come_at_once_in_order_of_lines() -> None:
    text = changed(*((old, new) for old, new, *_ in CASES[:3]), ("series = true", "serie = 4"))
    found = read_meeting_file(text)
    assert isinstance(found, list)
    assert [fault.path for fault in found] == [
        "meeting.host",
        "participants[3].ofice",
        "participants[6].office.de",
        "invitations[0].serie",
    ]
    assert [fault.line for fault in found] == sorted(fault.line or 0 for fault in found)


def test_what_is_not_toml_is_said_with_its_line() -> None:
    assert faults("format = 1\nmeeting = [") == ["2 : is not TOML: Invalid value"] or faults(
        "format = 1\nmeeting = ["
    )[0].startswith("None : is not TOML")
    assert faults("format = 1\nformat 2")[0].startswith("2 : is not TOML")
    assert "is not saved as UTF-8" in faults(b"\xff\xe9")[0]
    assert faults("a = " + "[" * 100_000) == ["None : is nested too deeply"]
    assert "is not TOML" in faults("a = " + "9" * 5000)[0]
    assert "larger than" in faults("#" * 3_000_000)[0]


def test_a_missing_language_is_a_gap_and_no_fault() -> None:
    text = changed(('office.fr = "président français"\n', ""), ('title.en = "Dialogue"\n', ""))
    file = read_meeting_file(text)
    assert isinstance(file, MeetingFile)
    assert [gap.path for gap in gaps(file)] == ["participants[3].office.fr", "tracks[1].title.en"]


def test_no_value_of_any_kind_makes_it_raise_and_each_is_told_once() -> None:
    """A list or a table in place of an id, of an item, of anything: a fault at its place, with its line."""
    document = tomllib.loads(example())
    values: tuple[object, ...] = (
        7,
        True,
        [],
        {},
        ["a"],
        {"en": "a"},
        "",
        "a\u202eb",
        date(2020, 1, 1),
    )
    for path in paths(document):
        for value in values:
            found = read_meeting_file(toml_lines(put(document, path, value)))
            if isinstance(found, list):
                places = [fault.path for fault in found]
                assert len(places) == len(set(places)), (path, value)
                assert all(fault.line for fault in found if not fault.code.startswith("missing"))


def paths(value: object, above: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The paths of a document, those in lists by their first row."""
    rows: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        rows = list(value.items())
    elif isinstance(value, list):
        rows = list(enumerate(value))[:1]
    inner = [path for name, one in rows for path in paths(one, (*above, name))]
    return [above, *inner] if above else inner


def put(document: dict[str, Any], path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    changed: Any = copy.deepcopy(document)
    at = changed
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return changed  # type: ignore[no-any-return]


def toml_lines(document: dict[str, Any]) -> str:
    return "\n".join(f'"{key}" = {toml_of(value)}' for key, value in document.items())


def test_who_has_no_voice_says_nothing() -> None:
    text = changed(('member = "NATO"', 'member = "NATO"\nrole = "interpreter"'))
    assert any("does not speak" in fault for fault in faults(text))


def test_texts_by_all_need_a_delegation() -> None:
    text = """
        format = 1
        meeting = { id = "talk", starts = 2024-05-01T10:00:00+02:00, chair = "ida",
                    languages = ["en"], title.en = "Talk" }
        participants = [{ id = "ida", name = "Ida Holm" }]
        conclusions = [{ by = "leaders", verb = "agree", text.en = "to meet again" }]
    """.replace("\n                    ", " ")
    assert faults(text) == ["5 conclusions[0].by: nobody here sits as a delegate for a member"]


@given(st.text() | st.binary())
def test_no_text_makes_it_raise(text: str | bytes) -> None:
    assert isinstance(read_meeting_file(text), list)


KEYS = st.sampled_from(
    [
        "format",
        "meeting",
        "participants",
        "agenda",
        "conclusions",
        "photo",
        "languages",
        "host",
        "id",
        "name",
        "office",
        "capacity",
        "by",
        "text",
        "topics",
        "joined",
        "order",
        "fr",
        "x y",
    ]
)
VALUES = st.recursive(
    st.booleans()
    | st.integers(-5, 5)
    | st.sampled_from(["fr", "biden", "FR", "", "é", "2022-01-01"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def toml_of(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{k}" = {toml_of(v)}' for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml_of, value)) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, bool | str) else str(value)


@given(st.dictionaries(KEYS, VALUES))
def test_no_document_makes_it_raise_and_every_fault_below_the_root_has_its_line(
    document: dict[str, object],
) -> None:
    text = "\n".join(f'"{key}" = {toml_of(value)}' for key, value in document.items())
    assert tomllib.loads(text) == document
    found = read_meeting_file(text)
    assert isinstance(found, list)
    for fault in found:
        assert isinstance(fault, Fault)
        top = fault.path.split(".")[0].split("[")[0]
        assert fault.line is not None or top not in document


@given(meeting_files())
@settings(max_examples=examples(40))
def test_a_file_written_is_the_file_read(file: MeetingFile) -> None:
    text = write(file)
    assert read_meeting_file(text) == file
    assert read_meeting_file(text.replace("\n", "\r\n").encode()) == file


@given(meeting_files())
@settings(max_examples=examples(40))
def test_every_value_has_its_line(file: MeetingFile) -> None:
    text = write(file)
    lines, rows = lines_of(text), text.split("\n")
    for n, person in enumerate(file.convening.participants):
        row = rows[lines["participants", n, "name"] - 1]
        assert row.startswith("name = ")
        for language in person.office:
            assert rows[lines["participants", n, "office", language] - 1].startswith("office.")
