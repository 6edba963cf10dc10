"""What a sentence of the record needs of the entries before it."""

from bisect import bisect_right
from typing import Any

import msgspec

from hemicycle.procedure.core.entry import Entry


class Course(msgspec.Struct, frozen=True):
    """Who presided from which seq on, and who asked for the floor."""

    chairs: list[tuple[int, str]] = []
    requests: dict[str, tuple[str, str | None]] = {}

    def chair_at(self, seq: int) -> str | None:
        """Who presided when the entry `seq` was written."""
        place = bisect_right(self.chairs, seq, key=lambda one: one[0])
        return self.chairs[place - 1][1] if place else None

    def follow(self, entry: Entry) -> None:
        """Take in the next entry."""
        fact: Any = entry.fact
        if entry.kind == "meeting-convened":
            self.chairs.append((entry.seq, fact.chair))
        elif entry.kind == "chair-passed":
            self.chairs.append((entry.seq + 1, fact.to))
        elif entry.kind == "floor-requested":
            self.requests[fact.request] = (fact.participant, fact.capacity)
