"""The measure: the one form that every condition takes, so that outcome, bounds and smallest change stay exact.

A measure counts weighted ballots. `score` is linear in the ballots, with whole coefficients, and the condition is met
exactly when it is not negative:

- at least (or more than) a share p/q of a base:  q·reached − p·base ≥ 0 (or ≥ 1), and nothing is reached by nobody;
- at least a number:  reached − n ≥ 0;
- at most a number (objections, vetoes, a blocking minority):  n − reached ≥ 0.

It refuses to know bodies, dates and who a member is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from hemicycle.procedure.tally.vote import UNRECORDED

YES = frozenset({"yes"})
NO = frozenset({"no"})
VOTING = frozenset({"yes", "no"})
PRESENT = frozenset({"yes", "no", "abstain", "not-participating"})
ALL = PRESENT | {"absent", UNRECORDED}
BALLOTS = ("yes", "no", "abstain", "absent", "not-participating", UNRECORDED)


@dataclass(frozen=True)
class Measure:
    """One condition over groups of interchangeable members; `weights` has a weight for each group.

    `reach` and `base`: the ballots that count as reached, and as the base of the share. `reaching`: the weights that
    count as reached, where they are others than those of the base (who is represented is of the base, and not present).
    `beside`: so many count as reached, and are of the base, that cast no ballot.
    """

    name: str
    article: str
    unverified: bool
    weights: tuple[int, ...]
    total: int
    reach: frozenset[str] = YES
    base: frozenset[str] = frozenset()
    share: Fraction = Fraction(0)
    exceed: bool = False
    number: int = 0
    at_most: bool = False
    reaching: tuple[int, ...] | None = None
    beside: int = 0

    @cached_property
    def unit(self) -> dict[str, int]:
        """The score of one ballot of weight 1."""
        return self._scored(1, 1)

    def _scored(self, weight: int, reaching: int) -> dict[str, int]:
        gain, cost = self._worth
        return {
            ballot: reaching * gain * (ballot in self.reach) - weight * cost * (ballot in self.base)
            for ballot in BALLOTS
        }

    @cached_property
    def _worth(self) -> tuple[int, int]:
        """What is gained by reaching, and lost by being of the base, for a weight of 1.

        Scaled where a base may be empty: 0 of 0 is never enough.
        """
        if self.at_most:
            return -1, 0
        p, q = self.share.numerator, self.share.denominator
        scale = self.total + 1 if self._needs_somebody else 1
        return scale * q + self._needs_somebody, scale * p

    @property
    def _reaching(self) -> tuple[int, ...]:
        return self.weights if self.reaching is None else self.reaching

    @property
    def _needs_somebody(self) -> bool:
        return bool(self.share) and not self.exceed

    @property
    def offset(self) -> int:
        """What the score starts from."""
        if self.at_most:
            return self.number
        if self.share:
            gain, cost = self._worth
            return self.beside * (gain - cost) - 1  # more than: one part more; at least: one vote
        return -self.number

    @cached_property
    def coefficients(self) -> tuple[dict[str, int], ...]:
        """The score of one ballot, for each group."""
        return tuple(
            self._scored(weight, reaching)
            for weight, reaching in zip(self.weights, self._reaching, strict=True)
        )

    @cached_property
    def mirrored(self) -> tuple[dict[str, int], ...]:
        """The same for breaking the condition."""
        return tuple({b: -c for b, c in group.items()} for group in self.coefficients)

    def score(self, cast: Sequence[Mapping[str, int]]) -> int:
        """Not negative exactly when the condition is met. `cast`: for each group, ballot → how many."""
        return self.offset + sum(
            coefficient[ballot] * number
            for coefficient, ballots in zip(self.coefficients, cast, strict=True)
            for ballot, number in ballots.items()
        )

    def reached(self, cast: Sequence[Mapping[str, int]]) -> int:
        """The weight of the ballots that count as reached."""
        return _weighed(self._reaching, cast, self.reach) + self.beside

    def counted(self, cast: Sequence[Mapping[str, int]], which: frozenset[str]) -> int:
        """The weight of those ballots, and of those that cast none."""
        return _weighed(self.weights, cast, which) + self.beside

    def needed(self, base: int) -> int:
        """The least that must be reached, or the most that may be, of that base."""
        if self.at_most or not self.share:
            return self.number
        part = self.share * base
        if self.exceed:
            return part.numerator // part.denominator + 1
        return max(1, -(-part.numerator // part.denominator))


def _weighed(
    weights: Sequence[int], cast: Sequence[Mapping[str, int]], which: frozenset[str]
) -> int:
    return sum(
        weight * number
        for weight, ballots in zip(weights, cast, strict=True)
        for ballot, number in ballots.items()
        if ballot in which
    )
