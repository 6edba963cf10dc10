"""What a measure reaches at least and at most where not every ballot is known, but how many of each kind is.

Exact by rearrangement: the largest weights cast the ballot that counts most. A member whose ballots are named and who
is not among them did not vote no; that is used where ballots have two values, and otherwise left aside, which can
only widen the bounds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Unknown:
    """Members whose ballots are unknown: by group, those free and those known not to have voted no; and the ballots."""

    free: tuple[int, ...]
    not_no: tuple[int, ...]
    ballots: Mapping[str, int]


def bounds(units: Mapping[str, int], weights: Sequence[int], unknown: Unknown) -> tuple[int, int]:
    """The least and the greatest sum of `weight x unit of the ballot` over all ways to hand out the ballots."""
    mirrored = {ballot: -unit for ballot, unit in units.items()}
    return -_most(mirrored, weights, unknown), _most(units, weights, unknown)


def _most(units: Mapping[str, int], weights: Sequence[int], unknown: Unknown) -> int:
    free = _spread(weights, unknown.free)
    bound = _spread(weights, unknown.not_no)
    cast = [units[ballot] for ballot, number in unknown.ballots.items() for _ in range(number)]
    noes = unknown.ballots.get("no", 0)
    if noes and bound and len(set(cast)) == 2:
        return _apart(cast, units["no"], noes, (free, bound))
    ranked = sorted(free + bound, reverse=True)
    return sum(w * u for w, u in zip(ranked, sorted(cast, reverse=True), strict=True))


def _spread(weights: Sequence[int], sizes: Sequence[int]) -> list[int]:
    """The weight of each member."""
    return [w for w, size in zip(weights, sizes, strict=True) for _ in range(size)]


def _apart(cast: list[int], no: int, noes: int, members: tuple[list[int], list[int]]) -> int:
    """Two values: the ballots worth other than a no go where they serve best, leaving `noes` free members theirs."""
    free, bound = members
    other = next(unit for unit in cast if unit != no)
    number, room = len(cast) - cast.count(no), len(free) - noes
    everybody = [(w, True) for w in free] + [(w, False) for w in bound]
    total = no * sum(w for w, _ in everybody)
    for weight, is_free in sorted(everybody, reverse=other > no):
        if number and (room or not is_free):
            number -= 1
            room -= is_free
            total += (other - no) * weight
    return total
