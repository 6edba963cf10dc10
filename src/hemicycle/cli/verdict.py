"""The judgement on an export, in three parts: intact, lawful, and what this reader cannot check."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import msgspec

from hemicycle.procedure.body import Body
from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.core.judging import ReplayFault
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.replay import Lawfulness, Shown, lawful
from hemicycle.procedure.ids import item_of, readout_of
from hemicycle.procedure.meeting.business.documents.entries import DocumentLaid
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.meeting.kernel.queries import day_of
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.publication.drafting.entries import PublicationBegun
from hemicycle.procedure.record_types import RECORD_TYPES, RecordTypes
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.standing_body.founding.entries import BodyBegun
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.record import canonical
from hemicycle.record.checkpoint import check_extends, open_checkpoint
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.record.note import BadNote
from hemicycle.record.receipt import Receipt
from hemicycle.record.verify import Checked, Fault, IntegrityReport
from hemicycle.recorder.sealing import unsealed
from hemicycle.rulebooks import NONE, UnknownRulebook, rulebook


class Rules(msgspec.Struct, frozen=True):
    """The rulebook that a record judges itself by. `digest`: SHA-256 of its canonical JSON, in hexadecimal.

    `known`: it is this release's for that body and day. `given`: whether it is that of the file that was given for
    this body; None where none was.
    """

    id: str
    edition: str
    digest: str
    known: bool
    given: bool | None = None


class Verdict(msgspec.Struct, frozen=True):
    """`lawfulness` is None where the bytes already are not what they should be, `rules` where entry 0 is not seen.

    `checkpoints`: how many kept ones the record was held against. `files`: of the documents that were laid, SHA-256 to
    the entry; the files themselves are no part of an export.
    """

    intactness: IntegrityReport
    lawfulness: Lawfulness | None
    rules: Rules | None = None
    checkpoints: int = 0
    files: dict[str, int] = {}

    @property
    def of_meeting(self) -> bool:
        """Whether the record is one that judges itself by rules of its own: others are none."""
        return self.intactness.type == MEETING.name

    @property
    def good(self) -> bool:
        """Whether no fault was found."""
        return self.intactness.intact and self.lawfulness is not None and not self.lawfulness.faults


def judge(
    lines: Iterable[bytes],
    vkey: str | None,
    receipts: Iterable[Receipt],
    checkpoints: Sequence[tuple[str, str]] = (),
    types: RecordTypes = RECORD_TYPES,
    given: Mapping[str, Body] = NONE,
) -> Verdict:
    """The verdict on the lines of an export, each read once. Raises BadNote where `vkey` is no key.

    `checkpoints`: those that were kept, each with the name to call it by. `types`: the types of record that are known.
    `given`: bodies of files that were given to compare its rules with.
    """
    read = Checked(lines, vkey)
    files: dict[str, int] = {}
    lawfulness, rules = _judge(read, types, given, files)
    for _ in read:  # what was not judged any more
        pass
    read.hold_against(receipts)
    if read.report.intact:
        read.report.faults += _other_histories(read, checkpoints)
    if not read.report.intact:
        return Verdict(read.report, None, None, len(checkpoints))
    return Verdict(read.report, lawfulness, rules, len(checkpoints), files)


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


def _judge(
    read: Checked, types: RecordTypes, bodies: Mapping[str, Body], files: dict[str, int]
) -> tuple[Lawfulness, Rules | None]:
    """Whether the entries are lawful, while they are read: it counts only where they turn out to be intact."""
    kind, reader = types.types.get(read.report.type or ""), read.report.audience or ""
    if kind is None or not kind.authorship.is_reader(reader):
        return Lawfulness(0, 0, [ReplayFault(0, "export", "unknown-type-or-reader")]), None
    entries = _noting(_entries(read, kind), files)
    try:
        first = next(entries, None)
        found = lawful(kind, chain([] if first is None else [first], entries), reader)
    except NoEntry as none:
        return Lawfulness(0, 0, [none.fault]), None
    if not isinstance(first, Entry):
        return found, None
    if isinstance(first.fact, BodyBegun) and record_of(first.fact.body) != read.report.record:
        found.faults.insert(0, ReplayFault(0, first.kind, "other-body"))
    if isinstance(first.fact, PublicationBegun) and not _named_so(first.fact, read.report.record):
        found.faults.insert(0, ReplayFault(0, first.kind, "other-meeting"))
    if not isinstance(first.fact, MeetingConvened):
        return found, None
    if first.fact.meeting != read.report.record:
        found.faults.insert(0, ReplayFault(0, first.kind, "other-meeting"))
    return found, _rules(first.fact, bodies)


def _named_so(begun: PublicationBegun, record: str | None) -> bool:
    """Whether a text stands on the record that is named after its meeting, or its body."""
    if not begun.meeting:
        return bool(begun.body) and (record or "").startswith(item_of(str(begun.body), ""))
    return readout_of(begun.meeting, begun.side or None) == record


class NoEntry(ValueError):
    """A line that was signed as an entry and is none."""

    def __init__(self, line: StoredEntry, kind: RecordType[Any], why: str) -> None:
        super().__init__(why)
        self.fault = ReplayFault(line.seq, _kind(line, kind), why)


def _entries(lines: Iterable[StoredEntry | ClosedEntry], kind: RecordType[Any]) -> Iterator[Shown]:
    """The entries of an export. Raises NoEntry at the first that is none."""
    for line in lines:
        if isinstance(line, ClosedEntry):
            yield Hidden(line.label)
            continue
        try:
            entry = unsealed(line, kind)
        except ValueError as fault:
            raise NoEntry(line, kind, f"malformed: {fault}") from fault
        except Exception as fault:
            raise NoEntry(line, kind, f"cannot-be-judged: {type(fault).__name__}") from fault
        yield entry


def _noting(entries: Iterator[Shown], files: dict[str, int]) -> Iterator[Shown]:
    """The entries; what files they name is written down."""
    for entry in entries:
        if isinstance(entry, Entry) and isinstance(entry.fact, DocumentLaid):
            files.setdefault(entry.fact.digest, entry.seq)
        yield entry


def _kind(line: StoredEntry, known: RecordType[Any]) -> str:
    header = canonical.read(line.header)
    kind = header.get("kind") if isinstance(header, dict) else None
    return kind if isinstance(kind, str) and kind in known.kinds else "of no known kind"


def _rules(fact: MeetingConvened, bodies: Mapping[str, Body]) -> Rules:
    own = fact.rulebook
    digest = hashlib.sha256(canonical.encode(msgspec.to_builtins(own))).hexdigest()
    given = _is_of(own, fact, bodies) if own.id in bodies else None
    return Rules(own.id, own.edition, digest, _is_of(own, fact, NONE), given)


def _is_of(own: Rulebook, fact: MeetingConvened, bodies: Mapping[str, Body]) -> bool:
    """Whether these are the rules of the body on the day: of one that was given, else of this release."""
    try:
        return own == rulebook(own.id, day_of(fact.starts, fact.offset_min), bodies)
    except (UnknownRulebook, OverflowError, ValueError):
        return False
