"""[OUTCOME-20] Texts of a meeting held against the record of the one that adopted them: entry, words and votes."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from hemicycle.cli.documents import export_entries, lines_of
from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.entries import OutcomeProposed
from hemicycle.procedure.meeting.business.outcomes.origin import ADOPTED_BY, Origin, Votes
from hemicycle.procedure.meeting.business.outcomes.state import SALT, Outcome
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.record import export
from hemicycle.record.entry import ClosedEntry, StoredEntry


class OriginVerdict(msgspec.Struct, frozen=True):
    """`faults` in words; `texts`: how many came from that record."""

    faults: list[str]
    texts: int = 0

    @property
    def lines(self) -> list[str]:
        """The verdict, in lines for people."""
        if self.faults:
            return ["adopted there: NO", *(f"  {fault}" for fault in self.faults)]
        return [f"adopted there: yes — {self.texts} texts, by entry, words and votes"]


def record_in(file: Path) -> str:
    """Whose export this is; empty where it is none."""
    head = next(iter(export.read(lines_of(file))), None)
    return head.record if isinstance(head, export.Head) else ""


def held_against_origin(meeting: Path, other: Path, key: str | None) -> OriginVerdict:
    """The verdict on the texts that name the other record; both files are exports."""
    record = record_in(other)
    laid = [
        (entry, entry.fact.origin)
        for entry in export_entries(meeting)
        if isinstance(entry, Entry)
        and isinstance(entry.fact, OutcomeProposed)
        and isinstance(entry.fact.origin, Origin)
        and entry.fact.origin.point.record == record
    ]
    if not laid:
        return OriginVerdict([f"no text of this meeting was adopted in {record}"])
    if not judge(lines_of(other), key, ()).good:
        return OriginVerdict([f"{other.name} does not verify: verify it by itself"])
    leaves = [
        one.leaf.hex()
        for one in export.read(lines_of(other))
        if isinstance(one, StoredEntry | ClosedEntry)
    ]
    state = MEETING.fold([one for one in export_entries(other) if isinstance(one, Entry)])
    faults = [fault for entry, origin in laid for fault in _faults(entry, origin, leaves, state)]
    return OriginVerdict(faults, len(laid))


def _faults(entry: Entry, origin: Origin, leaves: list[str], there: Meeting) -> Iterator[str]:
    point, told = origin.point, f"the text of entry {entry.seq}"
    if point.seq >= len(leaves) or leaves[point.seq] != point.leaf:
        yield f"{told}: entry {point.seq} of {point.record} is not the one that it names"
        return
    table = there.outcomes.table.values()
    known = next((one for one in table if one.settled == point.seq), None)
    if known is None or known.status != "adopted":
        yield f"{told}: entry {point.seq} adopts nothing that this export shows"
        return
    if _votes(there, known) != origin.votes:
        yield f"{told}: the votes are not those by which it was adopted"
    if entry.texts and _words(entry) - _said(known):
        yield f"{told}: the words are not those that were adopted"


def _votes(there: Meeting, known: Outcome) -> Votes | None:
    vote = there.ballots.votes.get(known.vote) if known.vote else None
    counts = vote.counts if vote else None
    return Votes(counts.yes, counts.no, counts.abstain) if counts else None


def _words(entry: Entry) -> set[tuple[str, str]]:
    """What was laid, by language, without who adopted it."""
    parts = {name: text for name, text in entry.words.items() if name not in (SALT, ADOPTED_BY)}
    return {pair for text in parts.values() for pair in text.items()}


def _said(known: Outcome) -> set[tuple[str, str]]:
    return {pair for text in known.texts.values() for pair in text.items()}
