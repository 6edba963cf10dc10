"""`hemicycle verify`: whether a record is intact, and its outcomes what the rules give."""

import hashlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from hemicycle.cli.documents import File, Rulebooks, given_bodies, lines_of
from hemicycle.cli.fault import Fault
from hemicycle.cli.verdict import Rules, Verdict, judge
from hemicycle.cli.with_body import BodyVerdict, held_against
from hemicycle.cli.with_meeting import held_against_meeting
from hemicycle.cli.with_origin import OriginVerdict, held_against_origin, record_in
from hemicycle.procedure.core.replay import Lawfulness
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.standing_body.record import PREFIX
from hemicycle.record import receipt
from hemicycle.record.note import BadNote
from hemicycle.record.verify import IntegrityReport


def verify(
    file: File,
    *,
    key: Annotated[str | None, Parameter(name="--key")] = None,
    receipts: Annotated[tuple[Path, ...], Parameter(name="--receipt", negative="")] = (),
    checkpoints: Annotated[tuple[Path, ...], Parameter(name="--checkpoint", negative="")] = (),
    rulebook: Rulebooks = (),
    documents: Annotated[tuple[Path, ...], Parameter(name="--document", negative="")] = (),
    body: Annotated[Path | None, Parameter(name="--with")] = None,
) -> None:
    """Verify an exported record, offline. Exits 1 if it was tampered with or its outcomes are not lawful.

    Parameters
    ----------
    file
        The export, as `hemicycle export` or the public page gives it; `-` for standard input.
    key
        The key that you know the server by. Without it the file's own key is named, and stays unchecked.
    receipts
        Receipts that you were given: the record must hold what they prove. A file holds one, or one on each line. May
        be repeated.
    checkpoints
        Checkpoints that you kept, as the room gives them: the record must be a continuation of each. May be repeated.
    rulebook
        The file of the meeting's body, where that is not on file: it is said whether the record's rules are its. May be
        repeated.
    documents
        Files that were laid before the meeting: each must be one that the record names. May be repeated.
    body
        The export of the record of the meeting's body: rules, members, people and offices must be those that it had for
        the meeting's day. Or that of a committee's meeting: texts that came from it must be those that it adopted. Of a
        text for the press: the export of its meeting, whose entries it tells, and which published its versions.
    """
    kept = [(path.name, note_in(path)) for path in checkpoints]
    known = [receipt for path in receipts for receipt in receipts_in(path)]
    try:
        verdict = judge(lines_of(file), key, known, kept, given=given_bodies(rulebook))
    except BadNote as fault:
        raise Fault(f"--key: {fault}") from fault
    shown = {path.name: entry_of(path, verdict.files) for path in documents}
    of_text = verdict.intactness.type == PUBLICATION.name
    against = held_against_meeting if of_text else _beside
    of_body = against(file, body, key) if body and verdict.intactness.intact else None
    lines = [*told(verdict), *(of_body.lines if of_body else ()), *_files(verdict.files, shown)]
    for line in lines:
        print(printable(line))
    if not verdict.good or None in shown.values() or (of_body and of_body.faults):
        sys.exit(1)


def _beside(file: Path, other: Path, key: str | None) -> BodyVerdict | OriginVerdict:
    """Held against the record of its body; against that of a meeting where it adopted texts of this one."""
    of_body = record_in(other).startswith(PREFIX)
    return held_against(file, other, key) if of_body else held_against_origin(file, other, key)


def entry_of(path: Path, files: Mapping[str, int]) -> int | None:
    """The entry that laid this file; None: the record, as far as it is shown, names no such file. Raises Fault."""
    try:
        with path.open("rb") as file:
            return files.get(hashlib.file_digest(file, "sha256").hexdigest())
    except OSError as fault:
        raise Fault(f"--document: {fault}") from fault


def _files(files: Mapping[str, int], shown: Mapping[str, int | None]) -> Iterator[str]:
    """How many files are named and not shown; of those that are, which entry laid each."""
    missing = len(set(files.values()) - set(shown.values()))
    if files:
        yield f"files: {missing} of {len(files)} not shown here; an export holds their digests alone"
    for name, entry in shown.items():
        yield f"  {name}: " + (
            "NOT laid on this record" if entry is None else f"laid by entry {entry}"
        )


def note_in(path: Path) -> str:
    """The text of a file that holds a checkpoint. Raises Fault."""
    try:
        return b"".join(lines_of(path)).decode()
    except UnicodeDecodeError as fault:
        raise Fault(f"{path} holds no checkpoint: it is no UTF-8") from fault


def receipts_in(path: Path) -> list[receipt.Receipt]:
    """The receipts of a file: one, spaced as its holder likes, or one on each line. Raises Fault."""
    lines = [line.strip() for line in lines_of(path) if line.strip()]
    if not lines:
        raise Fault(f"{path} holds no receipt: it is empty")
    one_a_line = all(line.startswith(b"{") and line.endswith(b"}") for line in lines)
    return [receipt_of(path, each) for each in (lines if one_a_line else [b"\n".join(lines)])]


def receipt_of(path: Path, line: bytes) -> receipt.Receipt:
    """A receipt from its line. Raises Fault."""
    try:
        return receipt.read(line.strip())
    except receipt.BadReceipt as fault:
        raise Fault(f"{path} holds no receipt: {fault}") from fault


WITHHELD = {
    "open-to-all": "is shown as closed, and is labelled as open to all",
    "closed-to-nobody": "is shown as closed to a reader who may read it",
    "no-such-item": "is shown as closed with an item that the meeting does not have",
    "no-such-label": "is closed in a way that this type of record does not know",
    "other-label": "is labelled otherwise than the access of the meeting and its items gives",
    "texts-withheld": "lacks its texts, and no entry erased them",
    "unknown-type-or-reader": "names a type of record, or a class of readers, that there is not",
}
"""What a reader is not shown and should be, by the code of the fault."""


def told(verdict: Verdict) -> list[str]:
    """The verdict, in lines for people."""
    lines = _intact(verdict.intactness, verdict.checkpoints)
    if verdict.lawfulness is None:
        return [*lines, "lawful: not checked, since the record is not intact"]
    rules = _rules(verdict.rules) if verdict.of_meeting else []
    return [*lines, *_lawful(verdict.lawfulness), *rules]


def printable(line: str) -> str:
    """What a stranger wrote, without what would move a terminal's cursor."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in line)


def _rules(rules: Rules | None) -> list[str]:
    if rules is None:
        return ["rules: not shown to this reader"]
    return [f"rules: {rules.id} {rules.edition}, {_whose(rules)}", f"  SHA-256 {rules.digest}"]


def _whose(rules: Rules) -> str:
    if rules.given is not None:
        return (
            "those of the file given" if rules.given else "NOT those of the file given: read them"
        )
    return "those of this release" if rules.known else "NOT those of this release: read them"


def _intact(found: IntegrityReport, checkpoints: int) -> list[str]:
    if found.faults:
        return ["intact: NO", *(f"  {fault.place}: {fault.message}" for fault in found.faults)]
    name = found.key.vkey if found.key else "none"
    checked = "is the one given" if found.key_checked else "was not checked: pass it with --key"
    erased = f", {found.erased} with erased texts" if found.erased else ""
    receipts = f"; {found.receipts} receipts hold" if found.receipts else ""
    kept = f"; it continues {checkpoints} checkpoints" if checkpoints else ""
    return [
        f"intact: yes — record {found.record}, {found.size} entries{erased}{receipts}{kept}",
        f"  key {name} {checked}",
    ]


def _lawful(found: Lawfulness) -> list[str]:
    closed = f"not checkable here: {found.closed} acts (closed to this reader, or erased)"
    if not found.faults:
        return [f"lawful: yes — {found.checked} acts are what the rules give", closed]
    faults = [
        f"  entry {fault.seq} ({fault.kind}): {WITHHELD.get(fault.code, fault.code)}"
        + (f" [{fault.spec}]" if fault.spec else "")
        for fault in found.faults
    ]
    return ["lawful: NO", *faults, closed]
