"""One line of the table that `make bench` prints: what was measured, beside its peer in the same run, and its goal."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal


@dataclass(frozen=True)
class Row:
    """`values`: one a round, in `unit`; `peers`: the peer's in the same rounds.

    `goal` is of the median: of its ratio to the peer's where `of` is "ratio", of itself where it is "value"; None: it
    is told without one. `least`: the goal is to reach it, not to stay within it.
    """

    what: str
    unit: str
    values: Sequence[float]
    peer: str = ""
    peers: Sequence[float] = ()
    goal: float | None = None
    of: Literal["ratio", "value"] = "value"
    least: bool = False

    @property
    def ratio(self) -> float | None:
        """The median, as a multiple of the peer's."""
        return median(self.values) / median(self.peers) if self.peers else None

    @property
    def reached(self) -> bool | None:
        """Whether the goal is; None: there is none."""
        told = self.ratio if self.of == "ratio" else median(self.values)
        if self.goal is None or told is None:
            return None
        return told >= self.goal if self.least else told <= self.goal

    def __str__(self) -> str:
        beside = f"{self.peer} {spread(self.peers)}  × {self.ratio:.3g}" if self.peers else ""
        sign = f"{'≥' if self.least else '≤'} {'× ' if self.of == 'ratio' else ''}"
        told = "reached" if self.reached else "MISSED"
        goal = "" if self.goal is None else f"{sign}{self.goal:g} {told}"
        rounds = f"{spread(self.values)} {self.unit}"
        return f"{self.what:<58} {rounds:<36} {beside:<46} {goal}".rstrip()


def spread(values: Sequence[float]) -> str:
    """Least, median and most."""
    return " / ".join(f"{one:.4g}" for one in (min(values), median(values), max(values)))
