"""Calendar objects that come in: what each says of an event, read so that no fault of a sender loses an answer.

Lines are put together before their bytes are read as characters: programs fold within a letter, and call windows-1252
UTF-8. A line that says nothing is passed over. Pure.
"""

import re
from collections.abc import Iterator
from datetime import UTC, tzinfo

import msgspec

from hemicycle.calendar.moments import Moment, explained_zone, read_moment

LARGEST = 1_000_000
"""Bytes of an object that is read."""
MOST_LINES = 20_000
MOST_EVENTS, MOST_PEOPLE = 500, 2_000
LONGEST = 4_000
"""Characters of a comment that are kept."""
END = re.compile(rb"\r+\n?|\n")
MOST_ZONES = 3
"""VTIMEZONEs that are followed: names of IANA and of Windows are known without them."""
LINE = re.compile(r"([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:\"[^\"]*\"|[^\";:])*)*):(.*)", re.DOTALL)
PARAM = re.compile(r";([A-Za-z0-9-]+)=((?:\"[^\"]*\"|[^\";:])*)")
ESCAPED = re.compile(r"\\([nN\\;,:\"])")


class Person(msgspec.Struct, frozen=True):
    """An ATTENDEE (RFC 5545, 3.8.4.1). `address` in small letters; `answer`: their PARTSTAT."""

    address: str
    name: str
    answer: str
    delegated_to: str
    delegated_from: str


class Event(msgspec.Struct, frozen=True):
    """A VEVENT as it was written. `onward`: it speaks of all that follow its RECURRENCE-ID, too."""

    method: str
    uid: str
    recurrence: Moment | None
    onward: bool
    stamp: int | None
    sequence: int | None
    people: tuple[Person, ...]
    starts: Moment | None
    ends: Moment | None
    comment: str


Property = tuple[str, dict[str, str], str]


def read_objects(raw: bytes) -> list[Event]:
    """The events of all calendar objects in these bytes."""
    events: list[Event] = []
    method, inside, block = "", "", list[Property]()
    kept: list[str] = []
    zones: dict[str, tzinfo] = {}
    waiting: list[tuple[str, list[Property]]] = []
    for line in _lines(raw):
        read = _property(line)
        if read is None:
            continue
        name, _, value = read
        word = value.strip().upper()
        if name == "BEGIN" and not inside and word in ("VEVENT", "VTIMEZONE"):
            inside, block, kept = word, [], [line]
        elif name == "END" and word == inside == "VEVENT":
            waiting.append((method, block))
            inside = ""
        elif name == "END" and word == inside == "VTIMEZONE":
            explained = explained_zone([*kept, line]) if len(zones) < MOST_ZONES else None
            if explained:
                zones[explained[0]] = explained[1]
            inside = ""
        elif inside:
            block.append(read)
            kept.append(line)
        elif name == "METHOD":
            method = word
    for said, properties in waiting[:MOST_EVENTS]:
        events.append(_event(said or method, _own(properties), zones))
    return events


def _lines(raw: bytes) -> Iterator[str]:
    raw = raw[:LARGEST]
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raw = raw.decode("utf-16", "replace").encode()
    whole = END.sub(b"\n", raw).replace(b"\n ", b"").replace(b"\n\t", b"")
    for number, line in enumerate(whole.split(b"\n")):
        if number >= MOST_LINES:
            return
        if line.strip():
            yield _characters(line.lstrip(b"\xef\xbb\xbf"))


def _characters(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def _property(line: str) -> Property | None:
    found = LINE.fullmatch(line)
    if found is None:
        return None
    params = {
        name.upper(): value.replace('"', "").strip() for name, value in PARAM.findall(found[2])
    }
    return found[1].upper(), params, found[3]


def _own(properties: list[Property]) -> list[Property]:
    """Those of the event itself, not of an alarm within it."""
    own, depth = [], 0
    for one in properties:
        if one[0] == "BEGIN":
            depth += 1
        elif one[0] == "END":
            depth = max(0, depth - 1)
        elif not depth:
            own.append(one)
    return own


def _event(method: str, properties: list[Property], zones: dict[str, tzinfo]) -> Event:
    first: dict[str, Property] = {}
    for one in properties:
        first.setdefault(one[0], one)

    def text(name: str) -> str:
        return _plain(first[name][2]) if name in first else ""

    def moment(name: str) -> Moment | None:
        return read_moment(first[name][2], first[name][1], zones) if name in first else None

    people = [_person(params, value) for name, params, value in properties if name == "ATTENDEE"]
    comments = [_plain(value) for name, _, value in properties if name == "COMMENT"]
    recurrence, stamp = moment("RECURRENCE-ID"), moment("DTSTAMP")
    written = text("SEQUENCE").strip()
    return Event(
        method=method,
        uid=text("UID").strip(),
        recurrence=recurrence,
        onward=first.get("RECURRENCE-ID", ("", {}, ""))[1].get("RANGE", "").upper()
        == "THISANDFUTURE",
        stamp=stamp.instant(UTC) if stamp else None,
        sequence=int(written) if re.fullmatch(r"\d{1,9}", written, re.ASCII) else None,
        people=tuple(people[:MOST_PEOPLE]),
        starts=moment("DTSTART"),
        ends=moment("DTEND"),
        comment="\n".join(filter(None, (one.strip() for one in comments)))[:LONGEST],
    )


def _person(params: dict[str, str], value: str) -> Person:
    return Person(
        address=_address(value) or _address(params.get("EMAIL", "")),
        name=params.get("CN", ""),
        answer=params.get("PARTSTAT", "NEEDS-ACTION").upper(),
        delegated_to=_address(params.get("DELEGATED-TO", "")),
        delegated_from=_address(params.get("DELEGATED-FROM", "")),
    )


def _address(value: str) -> str:
    """An address in small letters; nothing where the value is none, as a `urn:uuid`."""
    plain = value.strip().strip("<>").lower()
    plain = plain.rpartition("mailto:")[2].strip()
    return plain[:320] if "@" in plain and not plain.startswith("urn:") else ""


def _plain(value: str) -> str:
    """TEXT without its escapes (RFC 5545, 3.3.11)."""
    return ESCAPED.sub(lambda one: "\n" if one[1] in "nN" else one[1], value)
