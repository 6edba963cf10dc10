"""The judgement on an export, in three parts: intact, lawful, and what this reader cannot check."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec

from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.core.judging import ReplayFault
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.replay import Lawfulness, Shown, lawful
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.record_types import RECORD_TYPES, RecordTypes
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.record import canonical
from hemicycle.record.checkpoint import check_extends, open_checkpoint
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.record.note import BadNote
from hemicycle.record.receipt import Receipt
from hemicycle.record.verify import Checked, Fault, IntegrityReport, read_checked
from hemicycle.recorder.sealing import unsealed
from hemicycle.rulebooks import UnknownRulebook, rulebook

Kept = StoredEntry | ClosedEntry


class Rules(msgspec.Struct, frozen=True):
    """The rulebook that a record judges itself by. `digest`: SHA-256 of its canonical JSON, in hexadecimal.

    `known`: it is this release's for that body and day.
    """

    id: str
    edition: str
    digest: str
    known: bool


class Verdict(msgspec.Struct, frozen=True):
    """`lawfulness` is None where the bytes already are not what they should be, `rules` where entry 0 is not seen.

    `checkpoints`: how many kept ones the record was held against.
    """

    intactness: IntegrityReport
    lawfulness: Lawfulness | None
    rules: Rules | None = None
    checkpoints: int = 0

    @property
    def good(self) -> bool:
        """Whether no fault was found."""
        return self.intactness.intact and self.lawfulness is not None and not self.lawfulness.faults


def judge(
    lines: Sequence[bytes],
    vkey: str | None,
    receipts: Iterable[Receipt],
    checkpoints: Sequence[tuple[str, str]] = (),
    types: RecordTypes = RECORD_TYPES,
) -> Verdict:
    """The verdict on the lines of an export. Raises BadNote where `vkey` is no key.

    `checkpoints`: those that were kept, each with the name to call it by. `types`: the types of record that are known.
    """
    read = read_checked(lines, vkey, receipts)
    if read.report.intact:
        read.report.faults += _other_histories(read, checkpoints)
    verdict = _judge(read.entries, read.report, types)
    return msgspec.structs.replace(verdict, checkpoints=len(checkpoints))


def _other_histories(read: Checked, checkpoints: Sequence[tuple[str, str]]) -> Iterator[Fault]:
    """The kept checkpoints of which the record is no continuation."""
    found = read.report
    if found.key is None or found.record is None:
        return
    for name, note in checkpoints:
        try:
            check_extends(open_checkpoint(note, found.key, found.record), read.tree)
        except BadNote as fault:
            yield Fault(name, str(fault))


def _judge(stored: Sequence[Kept], intactness: IntegrityReport, types: RecordTypes) -> Verdict:
    if not intactness.intact:
        return Verdict(intactness, None)
    kind, reader = types.types.get(intactness.type or ""), intactness.audience or ""
    if kind is None or not kind.authorship.is_reader(reader):
        return Verdict(
            intactness, Lawfulness(0, 0, [ReplayFault(0, "export", "unknown-type-or-reader")])
        )
    entries = _entries(stored, kind)
    if isinstance(entries, ReplayFault):
        return Verdict(intactness, Lawfulness(0, 0, [entries]))
    found = lawful(kind, entries, reader)
    first = entries[0] if entries else None
    if not isinstance(first, Entry) or not isinstance(first.fact, MeetingConvened):
        return Verdict(intactness, found)
    if first.fact.meeting != intactness.record:
        found.faults.insert(0, ReplayFault(0, first.kind, "other-meeting"))
    return Verdict(intactness, found, _rules(first.fact))


def _entries(stored: Sequence[Kept], kind: RecordType[Any]) -> list[Shown] | ReplayFault:
    """The entries of an intact export, or the first that is none."""
    entries: list[Shown] = []
    for line in stored:
        if isinstance(line, ClosedEntry):
            entries.append(Hidden(line.label))
            continue
        try:
            entries.append(unsealed(line, kind))
        except ValueError as fault:
            return ReplayFault(line.seq, _kind(line, kind), f"malformed: {fault}")
        except Exception as fault:  # noqa: BLE001 (it was signed by a stranger)
            return ReplayFault(
                line.seq, _kind(line, kind), f"cannot-be-judged: {type(fault).__name__}"
            )
    return entries


def _kind(line: StoredEntry, known: RecordType[Any]) -> str:
    header = canonical.read(line.header)
    kind = header.get("kind") if isinstance(header, dict) else None
    return kind if isinstance(kind, str) and kind in known.kinds else "of no known kind"


def _rules(fact: MeetingConvened) -> Rules:
    given = fact.rulebook
    digest = hashlib.sha256(canonical.encode(msgspec.to_builtins(given))).hexdigest()
    return Rules(given.id, given.edition, digest, _of_this_release(given, fact))


def _of_this_release(given: Rulebook, fact: MeetingConvened) -> bool:
    try:
        return given == rulebook(given.id, _day(fact))
    except (UnknownRulebook, OverflowError, ValueError):
        return False


def _day(fact: MeetingConvened) -> date:
    """The day on which the meeting begins, where it is held."""
    begins = datetime.fromtimestamp(fact.starts / 1000, UTC)
    return (begins + timedelta(minutes=fact.offset_min)).date()
