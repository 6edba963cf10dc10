"""What verbs read from disk: a meeting file, or the export of a record; both end as entries."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec
from cyclopts import Parameter

from hemicycle.cli.fault import Fault, unread
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import Unplayable, play
from hemicycle.procedure.body import Body
from hemicycle.procedure.core.codec import Malformed
from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.record import export
from hemicycle.record.canonical import NotCanonical
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.recorder.sealing import unsealed
from hemicycle.rulebooks import NONE, rulebook
from hemicycle.rulebooks.given import Given, in_folder, read_given
from hemicycle.rulebooks.roll import hinted, misfits
from hemicycle.rulebooks.sentences import in_sentences

File: TypeAlias = Annotated[Path, Parameter(allow_leading_hyphen=True)]
"""A file that a verb reads, or `-` for standard input."""
Rulebooks: TypeAlias = Annotated[tuple[Path, ...], Parameter(name="--rulebook", negative="")]
"""The files of further bodies."""
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


def export_type(path: Path) -> str:
    """The type of the record of which this is an export. Raises Fault."""
    try:
        head = next(export.read(lines_of(path)), None)
    except (export.Malformed, NotCanonical) as fault:
        raise Fault(f"{path}: {fault}") from fault
    return head.type if isinstance(head, export.Head) else ""


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


class Prepared(msgspec.Struct, frozen=True):
    """A meeting that fits its body, and the rules of that body for it."""

    file: MeetingFile
    rules: Rulebook


def prepared(
    path: Path,
    rulebooks: Sequence[Path] = (),
    data: Path | None = None,
    standing: Mapping[str, Body] = NONE,
) -> Prepared:
    """The meeting of a file, and its rules. Raises Fault with all that is wrong."""
    return fitted(meeting_file(path), path, rulebooks, data, standing)


def fitted(
    file: MeetingFile,
    path: Path,
    rulebooks: Sequence[Path] = (),
    data: Path | None = None,
    standing: Mapping[str, Body] = NONE,
) -> Prepared:
    """The same of a file that was read from `path`.

    Its body is one of the `rulebooks`, of the file that the meeting file names beside it, one that has a record
    (`standing`), of the data folder, or on file.
    """
    beside = [path.parent / file.rulebook] if file.rulebook and not rulebooks else []
    named = given_bodies([*rulebooks, *beside])
    folder = read_given(in_folder(data)) if data else Given()
    for told in folder.told:
        print(f"note: {told}", file=sys.stderr)
    file = _of_given(file, named, path)
    return Prepared(file, rules_of(file, {**folder.bodies, **standing, **named}))


def rules_of(file: MeetingFile, given: Mapping[str, Body] = NONE) -> Rulebook:
    """The rules of the file's body; `given`: bodies beside those on file. Raises Fault where the file does not fit."""
    found = misfits(file, given)
    if found:
        told = "\n".join(f"  {fault}" for fault in found)
        raise Fault(f"this meeting cannot be convened as it is:\n{told}")
    return rulebook(file.convening.body, file.day, given)


def given_bodies(files: Iterable[Path]) -> dict[str, Body]:
    """The bodies of these files, by id. Raises Fault for one that cannot be used."""
    given = read_given(files)
    if given.faults:
        raise Fault("\n".join(given.told))
    return given.bodies


def _of_given(file: MeetingFile, given: Mapping[str, Body], path: Path) -> MeetingFile:
    """The meeting as one of the body that was given with it. Raises Fault where it says to be another's."""
    body = file.convening.body
    if not given or body in given:
        return file
    told = ", ".join(given)
    if body is not None:
        raise Fault(f"{path}: meeting.body is {body!r}, and the rulebook given is of {told}")
    if len(given) > 1:
        raise Fault(f"{path}: meeting.body is missing: the rulebooks given are of {told}")
    return file.of_body(told)


def entries_of(path: Path, rulebooks: Sequence[Path] = ()) -> list[Entry]:
    """The entries of an export, or of a meeting file played through its rules. Raises Fault."""
    if is_export(path):
        return [entry for entry in export_entries(path) if isinstance(entry, Entry)]
    meeting = prepared(path, rulebooks)
    note_short(meeting.file)
    try:
        return play(in_sentences(meeting.file), meeting.rules)
    except Unplayable as fault:
        raise Fault(f"{path}: {fault}") from fault


def note_short(file: MeetingFile) -> None:
    """Says that what the file has in the short form is laid as whole sentences, and where they are seen."""
    if file.short:
        print(
            f"note: {file.short} texts are in the short form (`text`); each is laid as a whole sentence: "
            "`hemicycle readout` shows them, `hemicycle sentences` writes them into the file",
            file=sys.stderr,
        )


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
