"""What verbs read from disk: a meeting file, or the export of a record; both end as entries."""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, TypeAlias

from cyclopts import Parameter

from hemicycle.cli.fault import Fault, unread
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import Unplayable, play
from hemicycle.procedure.core.codec import Malformed
from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.record import export
from hemicycle.record.canonical import NotCanonical
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.recorder.sealing import unsealed
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.roll import hinted, misfits

File: TypeAlias = Annotated[Path, Parameter(allow_leading_hyphen=True)]
"""A file that a verb reads, or `-` for standard input."""
LARGEST_FILE = 8_000_000
"""Bytes of a meeting file; more is somebody's mistake."""


def lines_of(path: Path) -> Iterator[bytes]:
    """The lines of a file (`-`: standard input). Raises Fault."""
    try:
        if str(path) == "-":
            yield from _standard_input()
            return
        with path.open("rb") as file:
            yield from file
    except OSError as fault:
        raise unread(path, fault) from fault


@cache
def _standard_input() -> list[bytes]:
    """It can be read only once, and is asked for what it is before it is read."""
    return sys.stdin.buffer.readlines()


def is_export(path: Path) -> bool:
    """Whether the file begins as an export does. Raises Fault."""
    return next(lines_of(path), b"").startswith(b"{")


def meeting_file(path: Path) -> MeetingFile:
    """The meeting file. Raises Fault with every fault in it: the key's path, the line, what is wrong."""
    text = b"".join(lines_of(path))
    if len(text) > LARGEST_FILE:
        raise Fault(f"{path}: {len(text)} bytes are too many for a meeting file")
    read = read_meeting_file(text)
    if isinstance(read, MeetingFile):
        return read
    told = "\n".join(f"  {fault}" for fault in hinted(read))
    raise Fault(f"{path} is not a meeting file that can be used:\n{told}")


def rules_of(file: MeetingFile) -> Rulebook:
    """The rules of the file's body. Raises Fault where the file does not fit it."""
    found = misfits(file)
    if found:
        told = "\n".join(f"  {fault}" for fault in found)
        raise Fault(f"this meeting cannot be convened as it is:\n{told}")
    return rulebook(file.convening.body, file.day)


def entries_of(path: Path) -> list[Entry]:
    """The entries of an export, or of a meeting file played through its rules. Raises Fault."""
    if is_export(path):
        return [entry for entry in export_entries(path) if isinstance(entry, Entry)]
    file = meeting_file(path)
    try:
        return play(file, rules_of(file))
    except Unplayable as fault:
        raise Fault(f"{path}: {fault}") from fault


def export_entries(path: Path) -> list[Entry | Hidden]:
    """The entries of an export, hidden where the reader may not see one. Raises Fault."""
    try:
        return list(opened(export.read(lines_of(path))))
    except (export.Malformed, Malformed, NotCanonical) as fault:
        raise Fault(f"{path}: {fault}") from fault


def opened(lines: Iterator[export.Line]) -> Iterator[Entry | Hidden]:
    """The entries among the lines of an export."""
    for line in lines:
        if isinstance(line, StoredEntry):
            yield unsealed(line)
        elif isinstance(line, ClosedEntry):
            yield Hidden(line.label)
