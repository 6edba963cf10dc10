"""A text for the press held against the record of its meeting.

Whether the entries that its sentences tell exist there, and whether the versions that it published are on this record.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import UNSET

from hemicycle.cli.documents import export_entries, lines_of
from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.publication.entries import ReadoutPublished
from hemicycle.procedure.publication.drafting.entries import (
    SentenceLaid,
    SentenceOutdated,
    SentenceReworded,
)
from hemicycle.procedure.publication.issuing.entries import BlockIssued, VersionIssued
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.record import export
from hemicycle.record.entry import ClosedEntry, StoredEntry


class MeetingVerdict(msgspec.Struct, frozen=True):
    """`faults` in words; `told`: how many entries are told; `closed`: those of them closed to this reader.

    `published`: the entries of the meeting by which versions of the text were published. `side`: whose own text it is.
    """

    faults: list[str]
    told: int = 0
    closed: int = 0
    published: list[int] = []
    side: str = ""

    @property
    def lines(self) -> list[str]:
        """The verdict, in lines for people."""
        if self.faults:
            return ["told and published: NO", *(f"  {fault}" for fault in self.faults)]
        hidden = f", {self.closed} of them closed to this reader" if self.closed else ""
        by = ", ".join(map(str, self.published))
        return [
            f"told: yes — {self.told} entries of the meeting, each on its record{hidden}",
            f"published: yes — by entry {by} of the meeting, each naming a version on this record"
            if self.published
            else f"published: by {self.side} for itself, of which the meeting's record tells nothing"
            if self.side
            else "published: not told by this export of the meeting",
        ]


def held_against_meeting(text: Path, meeting: Path, key: str | None) -> MeetingVerdict:
    """The verdict on what the text tells and what was published of it; both files are exports.

    Raises Fault where one is none.
    """
    if not judge(lines_of(meeting), key, ()).good:
        return MeetingVerdict([f"{meeting.name} does not verify: verify it by itself"])
    head, entries = _lines(meeting)
    told = {(one.seq, one.leaf): one for one in _told(text)}
    faults = [
        f"entry {point.seq} of {point.record} is told, and is not on {head} as it is told"
        for point in told.values()
        if point.record != head
        or point.seq >= len(entries)
        or entries[point.seq].leaf.hex() != point.leaf
    ]
    published = dict(_published(meeting, text))
    faults += [fault for fault in published.values() if fault]
    closed = 0 if faults else sum(isinstance(entries[seq], ClosedEntry) for seq, _ in told)
    return MeetingVerdict(faults, len(told), closed, [*published], _side(text))


def _side(text: Path) -> str:
    """[PRESS-15] Whose own text it is, as its versions say; empty: of no side."""
    for entry in export_entries(text):
        if isinstance(entry, Entry) and isinstance(entry.fact, VersionIssued) and entry.fact.side:
            return entry.fact.side
    return ""


def _published(meeting: Path, text: Path) -> Iterator[tuple[int, str]]:
    """[PUBLISH-1] The entries of the meeting that published this text, and what is wrong with the version they name."""
    head, entries = _lines(text)
    versions = {
        (one.seq, entries[one.seq].leaf.hex())
        for one in export_entries(text)
        if isinstance(one, Entry) and isinstance(one.fact, VersionIssued)
    }
    for entry in export_entries(meeting):
        if not isinstance(entry, Entry) or not isinstance(entry.fact, ReadoutPublished):
            continue
        kept = entry.fact.kept
        if kept is not UNSET and kept.record == head:
            right = (kept.seq, kept.leaf) in versions
            told = f"entry {entry.seq} of the meeting published entry {kept.seq} of {head}"
            yield entry.seq, "" if right else f"{told}, which is no version as it names it"


def _lines(file: Path) -> tuple[str, list[StoredEntry | ClosedEntry]]:
    """Whose export a file is, and its entries."""
    head, entries = "", list[StoredEntry | ClosedEntry]()
    for line in export.read(lines_of(file)):
        if isinstance(line, export.Head):
            head = line.record
        elif isinstance(line, StoredEntry | ClosedEntry):
            entries.append(line)
    return head, entries


def _told(text: Path) -> Iterator[EntryPoint]:
    for entry in export_entries(text):
        match entry.fact if isinstance(entry, Entry) else None:
            case (
                SentenceLaid(tells=tells)
                | SentenceReworded(tells=tells)
                | SentenceOutdated(tells=tells)
            ):
                yield from tells
            case BlockIssued(sentences=sentences):
                for one in sentences:
                    yield from one.tells
