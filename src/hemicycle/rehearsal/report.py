"""How a rehearsal went."""

import msgspec

from hemicycle.procedure.core.refusal import Refusal


class Refused(msgspec.Struct, frozen=True):
    """An act that was refused and should not have been."""

    actor: str
    step: str
    refusal: Refusal

    def __str__(self) -> str:
        why = ", ".join(f"{name} {value}" for name, value in self.refusal.details.items())
        return (
            f"{self.step} by {self.actor}: {self.refusal.code} [{self.refusal.spec}] {why}".rstrip()
        )


class Report(msgspec.Struct):
    """`latencies_ms`: from sending an act to its acknowledgement. `left`: seats that others hold.

    `dropped`: what was left out: a turn that its holder did not take, a text that lacks a language.
    `halted`: where the play could not go on, in words.
    """

    acts: int = 0
    latencies_ms: list[float] = []
    refusals: list[Refused] = []
    retries: int = 0
    reconnections: int = 0
    left: list[str] = []
    dropped: list[str] = []
    closed: bool = False
    published: bool = False
    halted: str | None = None

    @property
    def well(self) -> bool:
        """Whether the meeting was held to its end and nothing was refused that should not be."""
        return self.closed and not self.refusals and self.halted is None

    def percentile(self, percent: int) -> float:
        """The latency (ms) that so many percent of the acts kept within; 0 without acts."""
        ordered = sorted(self.latencies_ms)
        if not ordered:
            return 0.0
        return ordered[min(len(ordered) - 1, -(-len(ordered) * percent // 100) - 1)]

    def told(self) -> str:
        """The report in words, a fact a line."""
        pace = " ".join(f"p{p} {self.percentile(p):.0f} ms" for p in (50, 95, 99, 100))
        lines = [
            f"{self.acts} acts accepted; acknowledged within {pace}",
            f"{self.reconnections} reconnections, {self.retries} acts sent again",
            *(f"left to its holder: {seat}" for seat in self.left),
            *(f"not done: {scene}" for scene in self.dropped),
            *(f"refused: {refused}" for refused in self.refusals),
            *([f"halted: {self.halted}"] if self.halted else []),
            "the meeting was closed" if self.closed else "the meeting was not closed",
        ]
        return "\n".join([*lines, *(["the readout is published"] if self.published else [])])
