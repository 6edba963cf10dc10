"""A text for the press held against the record of its meeting: whether the entries that its sentences tell exist."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from hemicycle.cli.documents import export_entries, lines_of
from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.publication.drafting.entries import SentenceLaid, SentenceReworded
from hemicycle.procedure.publication.issuing.entries import BlockIssued
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.record import export
from hemicycle.record.entry import ClosedEntry, StoredEntry


class MeetingVerdict(msgspec.Struct, frozen=True):
    """`faults` in words; `told`: how many entries are told; `closed`: those of them closed to this reader."""

    faults: list[str]
    told: int = 0
    closed: int = 0

    @property
    def lines(self) -> list[str]:
        """The verdict, in lines for people."""
        if self.faults:
            return ["told: NO", *(f"  {fault}" for fault in self.faults)]
        hidden = f", {self.closed} of them closed to this reader" if self.closed else ""
        return [f"told: yes — {self.told} entries of the meeting, each on its record{hidden}"]


def held_against_meeting(text: Path, meeting: Path, key: str | None) -> MeetingVerdict:
    """The verdict on what the sentences tell; both files are exports. Raises Fault where one is none."""
    if not judge(lines_of(meeting), key, ()).good:
        return MeetingVerdict([f"{meeting.name} does not verify: verify it by itself"])
    head, entries = "", list[StoredEntry | ClosedEntry]()
    for line in export.read(lines_of(meeting)):
        if isinstance(line, export.Head):
            head = line.record
        elif isinstance(line, StoredEntry | ClosedEntry):
            entries.append(line)
    told = {(one.seq, one.leaf): one for one in _told(text)}
    faults = [
        f"entry {point.seq} of {point.record} is told, and is not on {head} as it is told"
        for point in told.values()
        if point.record != head
        or point.seq >= len(entries)
        or entries[point.seq].leaf.hex() != point.leaf
    ]
    closed = 0 if faults else sum(isinstance(entries[seq], ClosedEntry) for seq, _ in told)
    return MeetingVerdict(faults, len(told), closed)


def _told(text: Path) -> Iterator[EntryPoint]:
    for entry in export_entries(text):
        match entry.fact if isinstance(entry, Entry) else None:
            case SentenceLaid(tells=tells) | SentenceReworded(tells=tells):
                yield from tells
            case BlockIssued(sentences=sentences):
                for one in sentences:
                    yield from one.tells
