"""Read a meeting file: the file as data, or all that is wrong with it, each fault with its path and line.

It decides whether the text is a well-formed meeting; it refuses to know what the rules of
procedure allow.
Invariant: nothing that it is given makes it raise.
"""

import re
import tomllib
from typing import Any

from msgspec.structs import replace

from hemicycle.files.consistency import inconsistencies, known_of
from hemicycle.files.fault import Fault, Path, written
from hemicycle.files.lines import lines_of
from hemicycle.files.model import MeetingFile, Photo
from hemicycle.files.tables import Tables

LARGEST_BYTES = 2_000_000
MOST_PARTS = 200
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""The marks before text in UTF-16."""
NOT_UTF8 = (
    "is not saved as UTF-8: open it in the editor, choose “Save as”, and “UTF-8” as its encoding"
    " (in Excel “CSV UTF-8”)"
)
_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
LONG_KEY = re.compile(rf"(?<![A-Za-z0-9_.-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{MOST_PARTS},}}")
"""A dotted key that takes a reader of TOML long: the time grows with the square of its parts."""


def read_meeting_file(text: str | bytes) -> MeetingFile | list[Fault]:
    """The meeting file in `text` (bytes as `text_of` reads them), or all that is wrong with it, in order of lines."""
    if len(text) > LARGEST_BYTES:
        return [Fault("", None, f"is larger than {LARGEST_BYTES} bytes")]
    try:
        document = text_of(text)
    except UnicodeDecodeError as wrong:
        return [Fault("", _line_of_byte(wrong), NOT_UTF8)]
    if LONG_KEY.search(document):
        return [Fault("", None, f"has a key of more than {MOST_PARTS} parts")]
    try:
        raw = tomllib.loads(document)
        lines = lines_of(document)
    except RecursionError:
        return [Fault("", None, "is nested too deeply")]
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
    if place is None:
        return Fault("", None, f"is not TOML: {wrong}")
    return Fault("", int(place[1]), f"is not TOML: {str(wrong)[: place.start()]}")


def _file_of(raw: dict[str, Any], lines: dict[Path, int]) -> MeetingFile | list[Fault]:
    tables = Tables(known_of(raw))
    file = tables.table(MeetingFile, raw, ())
    wrong = [*tables.wrong, *inconsistencies(raw)]
    if wrong or not isinstance(file, MeetingFile):
        faults = [Fault(written(path), _line(path, lines), message) for path, message in wrong]
        return sorted(dict.fromkeys(faults), key=lambda fault: fault.line or 0)
    return _normal(file)


def _line(path: Path, lines: dict[Path, int]) -> int | None:
    """The line of the value, or of the nearest table that holds it."""
    return next(
        (lines[path[:length]] for length in range(len(path), 0, -1) if path[:length] in lines), None
    )


def _normal(file: MeetingFile) -> MeetingFile:
    """The file with its defaults filled in."""
    meeting = file.meeting
    ends = meeting.ends.astimezone(meeting.starts.tzinfo) if meeting.ends else None
    chair = meeting.chair or meeting.host
    photo = file.photo if file.photo != Photo() else None
    return replace(file, meeting=replace(meeting, ends=ends, chair=chair), photo=photo)
