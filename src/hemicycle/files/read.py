"""Read a meeting file: the file as data, or all that is wrong with it, each fault with its path and line.

It decides whether the text is a well-formed meeting; it refuses to know what the rules of
procedure allow.
Invariant: nothing that it is given makes it raise.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from hemicycle.files.consistency import inconsistencies
from hemicycle.files.decoding import Decoder
from hemicycle.files.fault import Details, Fault, written
from hemicycle.files.forms import Names
from hemicycle.files.lines import lines_of
from hemicycle.files.model import MeetingFile
from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.refusal import Path
from hemicycle.procedure.words import ParticipantId

LARGEST_BYTES = 2_000_000
MOST_PARTS = 200
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""The marks before text in UTF-16."""
_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
LONG_KEY = re.compile(rf"(?<![A-Za-z0-9_.-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{MOST_PARTS},}}")
"""A dotted key that takes a reader of TOML long: the time grows with the square of its parts."""


def read_meeting_file(text: str | bytes) -> MeetingFile | list[Fault]:
    """The meeting file in `text` (bytes as `text_of` reads them), or all that is wrong with it, in order of lines."""
    if len(text) > LARGEST_BYTES:
        return [Fault("", None, "too-large", {"most": LARGEST_BYTES})]
    try:
        document = text_of(text)
    except UnicodeDecodeError as wrong:
        return [Fault("", _line_of_byte(wrong), "not-utf8")]
    if LONG_KEY.search(document):
        return [Fault("", None, "long-key", {"most": MOST_PARTS})]
    try:
        raw = tomllib.loads(document)
        lines = lines_of(document)
    except RecursionError:
        return [Fault("", None, "too-deep")]
    except ValueError as wrong:
        return [_not_toml(wrong)]
    return _file_of(raw, lines)


def text_of(given: str | bytes) -> str:
    """The text with plain line ends: UTF-8, or UTF-16 where a mark says so. Raises UnicodeDecodeError."""
    if isinstance(given, bytes):
        marked = given.startswith(UTF_16)
        given = given.decode("utf-16" if marked else "utf-8")
    return given.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _line_of_byte(wrong: UnicodeDecodeError) -> int:
    return wrong.object[: wrong.start].count(b"\n") + 1


def _not_toml(wrong: ValueError) -> Fault:
    place = re.search(r" \(at line (\d+), column \d+\)$", str(wrong))
    why = str(wrong) if place is None else str(wrong)[: place.start()]
    return Fault("", int(place[1]) if place else None, "not-toml", {"why": why})


def _file_of(raw: dict[str, Any], lines: dict[Path, int]) -> MeetingFile | list[Fault]:
    decoder, presided = Decoder(_names_of(raw)), _presided(raw)
    meeting = raw.get("meeting")
    if isinstance(meeting, dict) and not meeting.keys() & {"chair", "host"}:
        decoder.note(_CHAIR, "no-chair")
    file = decoder.table(MeetingFile, presided, ())
    wrong = {**decoder.wrong}
    if presided is not raw:
        wrong = {_HOST if path == _CHAIR else path: why for path, why in wrong.items()}
    for path, code, details in inconsistencies(file):
        here = _HOST if presided is not raw and path == _CHAIR else decoder.spelt.get(path, path)
        if not any(here[:length] in wrong for length in range(1, len(here) + 1)):
            wrong[here] = code, details
    if wrong:
        return _faults(wrong, lines)
    offset = raw["meeting"]["starts"].utcoffset() // timedelta(minutes=1)
    return replace(file, convening=replace(file.convening, offset_min=offset))


_CHAIR, _HOST = ("meeting", "chair"), ("meeting", "host")


def _presided(raw: dict[str, Any]) -> dict[str, Any]:
    """The file with its host in the chair, where it names nobody else."""
    meeting = raw.get("meeting")
    if isinstance(meeting, dict) and "chair" not in meeting and "host" in meeting:
        return {**raw, "meeting": {**meeting, "chair": meeting["host"]}}
    return raw


def _faults(wrong: dict[Path, tuple[str, Details]], lines: dict[Path, int]) -> list[Fault]:
    found = [Fault(written(path), _line(path, lines), *why) for path, why in wrong.items()]
    return sorted(found, key=lambda fault: fault.line or 0)


def _line(path: Path, lines: dict[Path, int]) -> int | None:
    """The line of the value, or of the nearest table that holds it."""
    return next(
        (lines[path[:length]] for length in range(len(path), 0, -1) if path[:length] in lines), None
    )


def _names_of(raw: dict[str, Any]) -> Names:
    """What the file defines, as far as it can be made out where much is wrong."""
    people = list(_rows(raw, "participants"))
    known: dict[str, ParticipantId] = {}
    for n, one in enumerate(people, 1):
        if isinstance(one.get("id"), str):
            known.setdefault(one["id"].strip(), ParticipantId(f"p{n}"))
    codes = [one.get("member") for one in people]
    codes += [
        one["capacity"].get("member") for one in people if isinstance(one.get("capacity"), dict)
    ]
    meeting = raw.get("meeting")
    languages = meeting.get("languages") if isinstance(meeting, dict) else None
    codes += [one.get("code") for one in _rows(raw, "members")]
    return Names(
        languages=list(_strings(languages if isinstance(languages, list) else [])),
        participants=known,
        items=list(_strings(one.get("id") for one in _rows(raw, "agenda"))),
        tracks=list(_strings(one.get("id") for one in _rows(raw, "tracks"))),
        members=[own_code(code) for code in _strings(codes)],
    )


def _rows(raw: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    """The rows of a list of tables; what is none counts as an empty one."""
    rows = raw.get(name)
    yield from (
        row if isinstance(row, dict) else {} for row in (rows if isinstance(rows, list) else [])
    )


def _strings(values: Iterable[object]) -> dict[str, None]:
    return dict.fromkeys(value.strip() for value in values if isinstance(value, str))
