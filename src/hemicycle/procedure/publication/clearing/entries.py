"""Entries upon the clearing of a joint text: the secretariat alone reads them."""

import msgspec

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.publication.clearing.state import AnswerId, Asked, Side, Verdict
from hemicycle.procedure.publication.words import SentenceId


class ClearingAsked(Fact, frozen=True):
    """These sides are asked for these sentences, until a time (UTC, ms). `silence`: saying nothing clears.

    `tells`: how many entries each sentence that stands tells.
    """

    sides: list[Asked]
    until: int
    silence: bool
    tells: dict[SentenceId, int] | msgspec.UnsetType = msgspec.UNSET


class ClearingAnswered(Fact, frozen=True):
    """A side answered. Texts: `words` asked for instead, `reason`, `name` of who answered."""

    answer: AnswerId
    side: Side
    sentence: SentenceId
    base: int
    verdict: Verdict


class AnswerTakenBack(Fact, frozen=True):
    """An answer stands no longer."""

    answer: AnswerId


class AnswerErased(Fact, frozen=True):
    """The words of an answer in entry `target` were erased. `answer`: where it is the one that stands."""

    target: int
    answer: AnswerId | None

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target
