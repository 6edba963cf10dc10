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


def read_meeting_file(text: str | bytes) -> MeetingFile | list[Fault]:
    """The meeting file in `text` (UTF-8 if bytes), or all that is wrong with it, in order of lines."""
    if len(text) > LARGEST_BYTES:
        return [Fault("", None, f"is larger than {LARGEST_BYTES} bytes")]
    try:
        document = (text.decode() if isinstance(text, bytes) else text).removeprefix("\ufeff")
        raw = tomllib.loads(document)
        lines = lines_of(document.replace("\r\n", "\n"))
    except UnicodeDecodeError:
        return [Fault("", None, "is not text in UTF-8")]
    except RecursionError:
        return [Fault("", None, "is nested too deeply")]
    except ValueError as wrong:
        return [_not_toml(wrong)]
    return _file_of(raw, lines)


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
