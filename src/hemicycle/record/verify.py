"""Whether an export is intact: bytes, hashes, order and signature. Whether it is lawful is not asked here.

Each entry's leaf is recomputed from its bytes, the root from the leaves, and compared with what
the key signed. A fault names its place: a line, a receipt. Where the root is wrong, the signed
stretch hashes name the entries. Without a key from elsewhere the file can vouch only for itself:
`key_checked` says so.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from hemicycle.record import export, stretches
from hemicycle.record.checkpoint import open_checkpoint
from hemicycle.record.entry import ClosedEntry, StoredEntry, commitment
from hemicycle.record.export import Foot, Head, Malformed
from hemicycle.record.note import BadNote, Verifier
from hemicycle.record.receipt import BadReceipt, Receipt, check_against
from hemicycle.record.tree import Tree


class Fault(NamedTuple):
    """Where, and what."""

    place: str
    message: str


@dataclass(slots=True)
class IntegrityReport:
    """The verdict.

    `whole` counts entries shown, `closed` those of which only the commitment is, `erased` those
    among the whole ones whose texts were erased, `receipts` the receipts compared. `key` is the
    key that the file is signed with, `key_checked` whether it is the one that the reader gave.
    """

    record: str | None = None
    type: str | None = None
    audience: str | None = None
    key: Verifier | None = None
    key_checked: bool = False
    whole: int = 0
    closed: int = 0
    erased: int = 0
    receipts: int = 0
    faults: list[Fault] = field(default_factory=list)

    @property
    def intact(self) -> bool:
        """Whether no fault was found."""
        return not self.faults

    @property
    def size(self) -> int:
        """Number of entries."""
        return self.whole + self.closed


def check_intact(
    lines: Iterable[bytes], vkey: str | None = None, receipts: Iterable[Receipt] = ()
) -> IntegrityReport:
    """The verdict on the lines of an export, given in order with their newlines.

    Raises BadNote if `vkey`, the key that the reader trusts, is not one.
    """
    checked = Checked(lines, vkey)
    for _ in checked:
        pass
    checked.hold_against(receipts)
    return checked.report


class Checked:
    """An export that is checked while it is read: its entries, as far as they have a form, each given out once.

    The head is read at once; the verdict is whole when the last entry was read. `tree`: of the entries read so far.
    Raises BadNote if `vkey`, the key that the reader trusts, is not one.
    """

    def __init__(self, lines: Iterable[bytes], vkey: str | None = None) -> None:
        self.report, self.tree = IntegrityReport(), Tree()
        self._trusted = None if vkey is None else Verifier.of(vkey)
        self._hidden = dict[int, str]()
        self._well_formed = False
        self._reading = self._read(lines)
        next(self._reading, None)

    def __iter__(self) -> Iterator[StoredEntry | ClosedEntry]:
        """The entries that were not read yet."""
        return (one for one in self._reading if one is not None)

    def _read(self, lines: Iterable[bytes]) -> Iterator[StoredEntry | ClosedEntry | None]:
        """None for the head, then each entry when it was checked."""
        try:
            for number, line in enumerate(export.read(lines), 1):
                self.report.faults += _check_line(
                    line, number, self.report, self.tree, self._trusted
                )
                if isinstance(line, ClosedEntry):
                    self._hidden[line.seq] = line.label
                if not isinstance(line, Foot):
                    yield None if isinstance(line, Head) else line
        except Malformed as fault:
            self.report.faults.append(Fault(fault.place, fault.message))
        else:
            self._well_formed = True

    def hold_against(self, receipts: Iterable[Receipt]) -> None:
        """Once the record was read, if it has a form: whether it holds what these receipts prove."""
        for number, receipt in enumerate(receipts if self._well_formed else (), 1):
            self.report.receipts = number
            self.report.faults += _check_receipt(
                receipt, number, self.report, self.tree, self._hidden
            )


def _check_line(
    line: export.Line, number: int, verdict: IntegrityReport, tree: Tree, trusted: Verifier | None
) -> Iterator[Fault]:
    match line:
        case Head():
            yield from _check_head(line, verdict, trusted)
        case StoredEntry():
            verdict.whole += 1
            tree.append(line.leaf)
            yield from _check_texts(line, number, verdict)
        case ClosedEntry():
            verdict.closed += 1
            tree.append(line.leaf)
        case Foot():
            yield from _check_foot(line, number, verdict, tree)


def _check_head(head: Head, verdict: IntegrityReport, trusted: Verifier | None) -> Iterator[Fault]:
    verdict.record, verdict.type, verdict.audience = head.record, head.type, head.audience
    try:
        verdict.key = Verifier.of(head.vkey)
    except BadNote as fault:
        yield Fault("line 1, vkey", str(fault))
    verdict.key_checked = trusted is not None and verdict.key == trusted
    if trusted is not None and not verdict.key_checked:
        yield Fault(
            "line 1, vkey", f"signed with {head.vkey}, not with the key given, {trusted.vkey}"
        )


def _check_texts(entry: StoredEntry, number: int, verdict: IntegrityReport) -> Iterator[Fault]:
    committed = entry.texts_commitment
    if entry.texts is None or entry.text_salt is None:
        verdict.erased += committed is not None
    elif commitment(entry.text_salt, entry.texts).hex() != committed:
        yield Fault(f"line {number}, texts", f"not the texts that entry {entry.seq} commits to")


def _check_foot(foot: Foot, number: int, verdict: IntegrityReport, tree: Tree) -> Iterator[Fault]:
    place = f"line {number}, checkpoint"
    if verdict.key is None or verdict.record is None:
        return
    try:
        checkpoint = open_checkpoint(foot.checkpoint, verdict.key, verdict.record)
    except BadNote as fault:
        yield Fault(place, str(fault))
        return
    if len(checkpoint.extensions) != 3:
        yield Fault(
            place, "not signed for an export: the type, audience and stretches lines are missing"
        )
        return
    signed_type, signed_for, signed_stretches = checkpoint.extensions
    if signed_type != f"type {verdict.type}":
        yield Fault("line 1, type", f"{verdict.type}, but signed as {signed_type!r}")
    if signed_for != f"audience {verdict.audience}":
        yield Fault("line 1, audience", f"{verdict.audience}, but signed for {signed_for!r}")
    for first, last in stretches.changed(tree, checkpoint.size, signed_stretches):
        yield Fault(_place(first, last), "not as it was signed")
    if checkpoint.size != tree.size:
        yield Fault(place, f"signed for {checkpoint.size} entries; the file has {tree.size}")
    elif checkpoint.root != tree.root():
        yield Fault(place, "the entries do not give the root that was signed")
    elif signed_stretches != stretches.line(tree):
        yield Fault(place, "the stretches line is not that of the entries")


def _place(first: int, last: int) -> str:
    if first == last:
        return f"line {first + 2}, entry {first}"
    return f"lines {first + 2}–{last + 2}, entries {first}–{last}"


def _check_receipt(
    receipt: Receipt, number: int, verdict: IntegrityReport, tree: Tree, hidden: dict[int, str]
) -> Iterator[Fault]:
    if verdict.key is None or verdict.record is None:
        return
    try:
        check_against(receipt, verdict.key, verdict.record, tree)
    except BadReceipt as fault:
        yield Fault(f"receipt {number}", str(fault))
    for leaf in receipt.leaves:
        if leaf.seq in hidden:
            shut = f"entry {leaf.seq} is not shown here ({hidden[leaf.seq]})"
            yield Fault(f"receipt {number}", f"{shut}: compare it with an export for its readers")
