"""[OUTCOME-21] Texts of a meeting held against the record of the one that adopted them: entry, words and votes."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from hemicycle.cli.documents import export_entries, lines_of
from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.entries import OutcomeProposed
from hemicycle.procedure.meeting.business.outcomes.origin import ADOPTED_BY, Origin
from hemicycle.procedure.meeting.business.outcomes.state import SALT, Outcome
from hemicycle.procedure.meeting.passed_on import passed_on
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import NO_LANGUAGE, Texts
from hemicycle.record import export
from hemicycle.record.entry import ClosedEntry, StoredEntry

FACTS = ("form", "by", "verb", "due", "body", "series", "starts", "preamble", "whole")
"""What a text says beside its words, and keeps where it is laid."""


class OriginVerdict(msgspec.Struct, frozen=True):
    """`faults` in words; `texts`: how many came from that record; `erased`: those of them whose words are erased."""

    faults: list[str]
    texts: int = 0
    erased: int = 0

    @property
    def lines(self) -> list[str]:
        """The verdict, in lines for people."""
        if self.faults:
            return ["adopted there: NO", *(f"  {fault}" for fault in self.faults)]
        erased = f"; of {self.erased} the words are erased" if self.erased else ""
        return [f"adopted there: yes — {self.texts} texts, by entry, words and votes{erased}"]


def record_in(file: Path) -> str:
    """Whose export this is; empty where it is none."""
    head = next(iter(export.read(lines_of(file))), None)
    return head.record if isinstance(head, export.Head) else ""


def held_against_origin(meeting: Path, other: Path, key: str | None) -> OriginVerdict:
    """The verdict on the texts that name the other record; both files are exports."""
    record = record_in(other)
    entries = [one for one in export_entries(meeting) if isinstance(one, Entry)]
    laid = [
        (entry, entry.fact, entry.fact.origin)
        for entry in entries
        if isinstance(entry.fact, OutcomeProposed)
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
    there = MEETING.fold([one for one in export_entries(other) if isinstance(one, Entry)])
    called = MEETING.fold(entries[:1]).sitting
    languages = called.languages if called else []
    faults, erased = list[str](), 0
    for entry, fact, origin in laid:
        known = _adopted(origin.point, leaves, there)
        if isinstance(known, str):
            faults.append(f"the text of entry {entry.seq}: {known}")
            continue
        expected = passed_on(there, known, origin.point, languages)
        kept = entry.texts is not None and _whole(known, languages)
        erased += not kept
        differing = _differing(fact, expected)
        if kept and _words(entry) != expected.texts:
            differing.append("the words")
        faults += [
            f"the text of entry {entry.seq}: {one} are not those that were adopted"
            for one in differing
        ]
    return OriginVerdict(faults, len(laid), erased)


def _adopted(point: EntryPoint, leaves: list[str], there: Meeting) -> Outcome | str:
    """What that entry adopted; or what is wrong, in words."""
    if point.seq >= len(leaves) or leaves[point.seq] != point.leaf:
        return f"entry {point.seq} of {point.record} is not the one that it names"
    table = there.outcomes.table.values()
    known = next((one for one in table if one.settled == point.seq), None)
    if known is None or known.status != "adopted":
        return f"entry {point.seq} adopts nothing that this export shows"
    return known


def _differing(fact: OutcomeProposed, expected: ProposeOutcome) -> list[str]:
    """Which of its facts are others than those with which it is to be laid."""
    found = [] if fact.origin == expected.origin else ["the votes"]
    if any((getattr(fact, one) or None) != (getattr(expected, one) or None) for one in FACTS):
        found.append("the form, the verb, the body, the dates or the preamble")
    return found


def _words(entry: Entry) -> Texts:
    """What was laid, without who adopted it."""
    return {name: text for name, text in entry.words.items() if name not in (SALT, ADOPTED_BY)}


def _whole(known: Outcome, languages: Sequence[str]) -> bool:
    """Whether nothing of its words is erased in the languages in which it is laid."""
    return all(
        code in known.texts.get(part.id, {})
        for part in known.parts
        for code in part.digests
        if code in (*languages, NO_LANGUAGE)
    )
