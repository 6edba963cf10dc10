"""What a room has of its record: the durable entries, their bytes for the wire, and the state they fold to.

Pure but for growing. An erasure and a release change what stands in it; then every reader folds anew.
"""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from hemicycle.live.encoding import wire_entry
from hemicycle.procedure.audiences import visible
from hemicycle.procedure.entry import Entry
from hemicycle.procedure.evolve import fold
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.publication.entries import ItemReleased, TextRedacted


class Journal:
    """The entries of one record, in order and without gap."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self._entries = list(entries)
        self._wire = [wire_entry(entry) for entry in entries]
        self.meeting: Meeting = fold(self._entries)

    @property
    def size(self) -> int:
        """The number of entries."""
        return len(self._entries)

    def extend(self, entries: Sequence[Entry]) -> bool:
        """Take new entries; those known already are passed over. True: every reader must fold anew.

        Raises ValueError on a gap.
        """
        new = [entry for entry in entries if entry.seq >= self.size]
        if new and new[0].seq != self.size:
            raise ValueError(f"entries {self.size} to {new[0].seq - 1} are missing")
        self._entries += new
        self._wire += [wire_entry(entry) for entry in new]
        erased = [e.fact.target for e in new if isinstance(e.fact, TextRedacted)]
        if not erased:
            self.meeting = fold(new, self.meeting)
            return any(isinstance(entry.fact, ItemReleased) for entry in new)
        for seq in erased:
            self._entries[seq] = replace(self._entries[seq], texts=None)
            self._wire[seq] = wire_entry(self._entries[seq])
        self.meeting = fold(self._entries)
        return True

    def seen_by(self, audience: str, start: int = 0) -> list[tuple[int, msgspec.Raw]]:
        """What this class sees from `start` on: seq and bytes."""
        return [
            (entry.seq, raw)
            for entry, raw in zip(self._entries[start:], self._wire[start:], strict=True)
            if visible(self.meeting, entry, audience)
        ]
