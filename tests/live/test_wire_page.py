"""docs/wire.md has each message with its fields, types and defaults, each reason, code and limit, and no other."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from msgspec import inspect as shapes

from hemicycle.cli import listening
from hemicycle.live import booths, connection, decoding, journal, quota, rates, room, troubles
from hemicycle.live.acts import ID_CHARACTERS
from hemicycle.live.interpreting import BoothTalk
from hemicycle.live.protocol import (
    PROTOCOL,
    Channel,
    DeviceState,
    FromClient,
    FromServer,
)
from hemicycle.live.reasons import ByeReason, FailedCode
from hemicycle.rehearsal.line import COMES_BACK
from hemicycle.signals import Signal
from hemicycle.web import check, frame_count, line, live
from hemicycle.web.lines import LINES_AN_ADDRESS
from tests.reference import CODE, Row, page, parts, rows

ROOT = Path(__file__).parents[2]
PAGE = page("wire.md")
PARTS = parts(PAGE)
TYPES = (ROOT / "room/src/wire/types.ts").read_text("utf-8")
SOCKET = (ROOT / "room/src/wire/socket.ts").read_text("utf-8")


def structs(shape: shapes.Type) -> Iterator[type[msgspec.Struct]]:
    """The structs of a type, and those in their fields."""
    if isinstance(shape, shapes.StructType):
        yield shape.cls
        for field in shape.fields:
            yield from structs(field.type)
    for name in ("types", "item_types"):
        for one in getattr(shape, name, ()):
            yield from structs(one)
    for name in ("item_type", "value_type"):
        if isinstance(one := getattr(shape, name, None), shapes.Type):
            yield from structs(one)


def named(cls: type[msgspec.Struct]) -> str:
    """What the page calls it: a message by its tag, a part of one by its type."""
    shape = cls.__struct_config__
    return str(shape.tag) if shape.tag_field == "type" else cls.__name__


SENT = {named(cls): cls for cls in structs(shapes.type_info(FromClient))}
RECEIVED = {named(cls): cls for cls in structs(shapes.type_info(FromServer))}
EVERY = {**RECEIVED, **SENT}


def typed(cls: type[msgspec.Struct]) -> dict[str, str]:
    """Field → its type in TypeScript, as `make wire` writes it."""
    found = re.search(rf"^export interface {cls.__name__} {{\n(.*?)^}}", TYPES, re.M | re.S)
    assert found, cls
    pairs = re.findall(r"^  (\w+)\??: (.+)$", found[1], re.M)
    return {
        name: kind
        for name, kind in pairs
        if name not in ("type", "t") or cls.__struct_config__.tag_field != name
    }


def default(field: shapes.Field) -> str:
    if field.required:
        return "required"
    made = field.default_factory
    value = field.default if made is msgspec.NODEFAULT else made()
    return f"`{msgspec.json.encode(value).decode()}`"


def section(name: str) -> str:
    """All under a heading of the second level."""
    return PAGE.split(f"\n## {name}\n")[1].partition("\n## ")[0]


def told(text: str, column: str) -> dict[str, Row]:
    """The rows of the table whose first column is called so."""
    tables = re.findall(rf"^\| {re.escape(column)} \|.*?(?=^$)", text, re.M | re.S)
    assert len(tables) == 1, column
    return rows(tables[0])


def test_the_page_has_each_message_and_no_other() -> None:
    for heading, known in (("From the client", SENT), ("From the server", RECEIVED)):
        elsewhere = set() if known is SENT else set(SENT)
        assert set(parts(section(heading))) == set(known) - elsewhere


@pytest.mark.parametrize("name", EVERY)
def test_a_message_has_its_fields(name: str) -> None:
    found, known = rows(PARTS[name]), typed(EVERY[name])
    assert {field: row["type"] for field, row in found.items()} == {
        field: f"`{kind}`" for field, kind in known.items()
    }
    if name in SENT:
        shape = shapes.type_info(EVERY[name])
        assert isinstance(shape, shapes.StructType)
        defaults = {field.encode_name: default(field) for field in shape.fields}
        assert {field: row["default"] for field, row in found.items()} == defaults


def test_the_page_says_the_protocol() -> None:
    assert f"\nProtocol {PROTOCOL}." in PAGE


def test_a_goodbye_has_each_reason_and_whether_one_comes_back() -> None:
    found = told(section("How a connection ends"), "`bye`")
    assert set(found) == set(get_args(ByeReason))
    again = {reason for reason, row in found.items() if row["again"] == "yes"}
    passing = re.search(r"const PASSING.*new Set\(\[(.*)\]\)", SOCKET)
    assert passing
    assert again == COMES_BACK == set(re.findall(r"'([a-z-]+)'", passing[1]))


def test_an_act_that_failed_has_each_code() -> None:
    assert set(told(section("Act once"), "`failed`")) == set(get_args(FailedCode))


def sources(*places: str) -> str:
    return "\n".join(path.read_text("utf-8") for place in places for path in ROOT.glob(place))


def test_a_refusal_of_the_wire_has_each_code() -> None:
    given = sources("src/hemicycle/live/*.py", "src/hemicycle/web/live.py")
    codes = set(re.findall(r"\bRefusal\(\s*\"([a-z-]+)\"", given))
    codes |= set(re.findall(r"\bRefusal\(\s*\"([a-z-]+)\"", sources("src/hemicycle/recorder/err*")))
    assert set(told(section("Act once"), "`refused`")) == codes


def test_a_close_has_each_code() -> None:
    given = sources("src/hemicycle/web/*.py", "src/hemicycle/cli/*.py")
    codes = set(re.findall(r"(?:close|_fail|WebSocketClose)\((\d{4})\b", given))
    by_the_library = {"1009", "1011", "1012"}
    assert set(told(section("How a connection ends"), "close code")) == codes | by_the_library


def test_a_handshake_that_is_refused_has_each_cause() -> None:
    causes = set(
        re.findall(r"return \d{3}, \"([a-z-]+)\"", sources("src/hemicycle/web/security.py"))
    )
    assert causes
    assert causes <= set(CODE.findall(section("Connect")))


def test_a_device_has_each_trouble() -> None:
    assert (
        set(CODE.findall(rows(PARTS[named(DeviceState)])["troubles"]["means"])) >= troubles.TROUBLES
    )


def longest(kind: Any) -> int:
    return int(get_args(kind)[1].max_length)


def then(at_once: float, per_s: float) -> str:
    often = f"{per_s:g} a second" if per_s >= 1 else f"1 in {1 / per_s:g} s"
    return f"{at_once:g}, then {often}"


def test_the_limits_are_those_that_hold() -> None:
    values = {name: row["value"] for name, row in told(section("Limits"), "limit").items()}
    controls = then(frame_count.CONTROL_AT_ONCE, frame_count.CONTROL_PER_S)
    pages = f"{journal.PAGE_BYTES // 1024} KiB or {journal.PAGE_ENTRIES} entries looked at"
    waiting = f"{connection.MOST_WAITING} characters; past them the record comes in pages"
    assert list(values.values()) == [
        f"{decoding.LONGEST}",
        f"{ID_CHARACTERS.start} to {ID_CHARACTERS.stop - 1}",
        f"{longest(Channel)}",
        f"{room.MOST_PICTURES}",
        f"{troubles.MOST}",
        f"{line.HELLO_S:g}",
        f"{booths.APPEAL_MS // 1000}",
        controls,
        then(frame_count.FRAMES_AT_ONCE, frame_count.FRAMES_PER_S),
        f"{LINES_AN_ADDRESS}",
        pages,
        waiting,
    ]


def test_numbers_in_sentences_are_those_that_hold() -> None:
    assert f"{line.LARGEST_MESSAGE // 1024} KiB" in PAGE
    assert f"every {listening.PING_S:g} s, was not answered within {line.PONG_S:g} s" in PAGE
    assert f"each {rates.CHARACTERS_A_TOKEN} characters" in PAGE
    assert f"({check.MOST_PINGS}\nmessages of {check.PING_CHARACTERS} characters" in PAGE
    assert f"for {check.ECHO_S:g} s)" in PAGE
    assert f"; {booths.LINES_KEPT} at most" in PAGE
    assert f"`retry` is {re.findall('[0-9]+', live.RETRY)[0]} ms" in PAGE
    length = shapes.type_info(BoothTalk.__annotations__["text"])
    assert isinstance(length, shapes.StrType)
    assert f"{length.min_length} to {length.max_length} characters" in PAGE


def test_each_kind_of_message_has_its_rates() -> None:
    def said(table: Mapping[type, rates.Rate]) -> dict[str, str]:
        every = {named(kind): rate for kind, rate in table.items()}
        every["what cannot be read"] = rates.UNREADABLE
        return {name: then(rate.burst, rate.per_s) for name, rate in every.items()}

    found = told(section("Limits"), "message")
    assert {name: row["with a seat"] for name, row in found.items()} == said(rates.OF_SEATS)
    assert {name: row["public"] for name, row in found.items()} == said(rates.OF_PUBLIC)


def test_each_quota_is_told() -> None:
    found = told(section("Limits"), "who")
    assert [[*row.values()][1:] for row in found.values()] == [
        [*map(str, quota.STAFF)],
        [*map(str, quota.PARTICIPANT)],
    ]


@pytest.mark.parametrize("name", [name for name, cls in EVERY.items() if issubclass(cls, Signal)])
def test_a_signal_has_its_word(name: str) -> None:
    assert PARTS[name].strip().startswith(f"`{EVERY[name].__struct_config__.tag}`: ")
