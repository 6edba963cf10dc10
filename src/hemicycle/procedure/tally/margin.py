"""The smallest change: the fewest ballots which, cast otherwise, bring every wanted score to nought or above.

Exact. Where one score alone falls short, taking the largest gains first is best possible. Otherwise the number of
changes grows from a lower bound, and at each number all choices are searched save those that a bound rules out.
Members of one group who cast the same ballot are interchangeable, so the search is over numbers, not names.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from hemicycle.procedure.tally.measure import Measure

CASTABLE = ("yes", "no", "abstain", "absent")
Gain = tuple[int, ...]
Class = tuple[int, str]
"""A group, and the ballot that its members cast."""


@dataclass(frozen=True)
class Swap:
    """`number` members of a class cast `after` instead."""

    source: Class
    after: str
    number: int


@dataclass(frozen=True)
class Wanted:
    """A score that must become not negative, and what each ballot of each group adds to it."""

    score: int
    coefficients: Sequence[dict[str, int]]


Gains = list[tuple[str, Gain]]
"""Ballots to cast instead, with what each adds to the scores wanted."""


@dataclass(frozen=True)
class Goal:
    """Measures to be met (True) or broken (False), and the changes worth while of each class, once worked out."""

    aims: Sequence[tuple[Measure, bool]]
    best: dict[Class, Gains] = field(default_factory=dict)

    def wanted(self, cast: Sequence[dict[str, int]]) -> list[Wanted]:
        """The scores, as the ballots are."""
        return [_wanted(measure, cast, met) for measure, met in self.aims]


def _wanted(measure: Measure, cast: Sequence[dict[str, int]], met: bool) -> Wanted:
    score = measure.score(cast)
    if met:
        return Wanted(score, measure.coefficients)
    return Wanted(-score - 1, measure.mirrored)


@dataclass(frozen=True)
class _Move:
    source: Class
    after: str
    gain: Gain
    stock: int


def fewest(goal: Goal, cast: Sequence[dict[str, int]]) -> list[Swap] | None:
    """The fewest changes that reach the goal; None where nothing does."""
    wanted = goal.wanted(cast)
    start = tuple(want.score for want in wanted)
    if all(score >= 0 for score in start):
        return []
    moves = _moves(goal, wanted, cast)
    short = [place for place, score in enumerate(start) if score < 0]
    if len(short) == 1:
        quick = _greedy(moves, start, short[0])
        if quick is not None:
            return quick
    least = max(_least(moves, start[place], place) for place in short)
    stock = sum({move.source: move.stock for move in moves}.values())
    for number in range(least, stock + 1):
        found = _search(moves, start, number)
        if found is not None:
            return found
    return None


def _moves(goal: Goal, wanted: Sequence[Wanted], cast: Sequence[dict[str, int]]) -> list[_Move]:
    found: list[_Move] = []
    for group, ballots in enumerate(cast):
        for before, stock in ballots.items():
            source = (group, before)
            if stock and source not in goal.best:
                goal.best[source] = list(_best(wanted, source))
            if stock:
                found.extend(_Move(source, after, gain, stock) for after, gain in goal.best[source])
    return sorted(found, key=lambda move: (-sum(map(_sign, move.gain)), _negated(move.gain)))


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _negated(gain: Gain) -> Gain:
    return tuple(-part for part in gain)


def _best(wanted: Sequence[Wanted], source: Class) -> Iterator[tuple[str, Gain]]:
    """The changes of a class that no other change of it outdoes."""
    group, before = source
    gains: dict[Gain, str] = {}
    for after in CASTABLE:
        if after != before:
            gain = tuple(
                want.coefficients[group][after] - want.coefficients[group][before]
                for want in wanted
            )
            gains.setdefault(gain, after)
    for gain, after in gains.items():
        outdone = any(
            other != gain and all(a >= b for a, b in zip(other, gain, strict=True))
            for other in gains
        )
        if not outdone and any(part > 0 for part in gain):
            yield after, gain


def _greedy(moves: Sequence[_Move], start: Gain, place: int) -> list[Swap] | None:
    """The largest gains first; None where that harms another score, or does not suffice."""
    turns: list[Swap] = []
    scores = list(start)
    used: set[Class] = set()
    for move in sorted(moves, key=lambda move: -move.gain[place]):
        gain = move.gain[place]
        if scores[place] >= 0 or gain <= 0:
            break
        if move.source in used:
            continue
        used.add(move.source)
        number = min(move.stock, -(scores[place] // gain))
        turns.append(Swap(move.source, move.after, number))
        scores = [s + number * g for s, g in zip(scores, move.gain, strict=True)]
    return turns if all(score >= 0 for score in scores) else None


def _least(moves: Sequence[_Move], score: int, place: int) -> int:
    """How many changes this score takes at least, were it alone."""
    number = 0
    for gain, stock in _ranked(moves, place):
        if score >= 0 or gain <= 0:
            break
        taken = min(stock, -(score // gain))
        score += taken * gain
        number += taken
    return number if score >= 0 else sum(move.stock for move in moves) + 1


def _ranked(moves: Sequence[_Move], place: int) -> list[tuple[int, int]]:
    """For each class its best gain in this score and its stock, best first."""
    best: dict[Class, tuple[int, int]] = {}
    for move in moves:
        gain = move.gain[place]
        if move.source not in best or best[move.source][0] < gain:
            best[move.source] = (gain, move.stock)
    return sorted(best.values(), reverse=True)


def _reachable(moves: Sequence[_Move], scores: Gain, number: int) -> bool:
    """Whether each score, alone, could be brought up by so many changes."""
    for place, score in enumerate(scores):
        if score < 0:
            left, reached = number, score
            for gain, stock in _ranked(moves, place):
                taken = min(left, stock)
                if gain <= 0 or not taken:
                    break
                reached += taken * gain
                left -= taken
            if reached < 0:
                return False
    return True


def _search(moves: list[_Move], scores: Gain, number: int) -> list[Swap] | None:
    """Exactly these changes or fewer, over all choices that a bound does not rule out."""
    if all(score >= 0 for score in scores):
        return []
    if not number or not moves or not _reachable(moves, scores, number):
        return None
    move, rest = moves[0], moves[1:]
    for taken in range(min(move.stock, number), -1, -1):
        after = tuple(s + taken * g for s, g in zip(scores, move.gain, strict=True))
        left = [_less(other, taken) if other.source == move.source else other for other in rest]
        found = _search([other for other in left if other.stock], after, number - taken)
        if found is not None:
            return [Swap(move.source, move.after, taken), *found] if taken else found
    return None


def _less(move: _Move, taken: int) -> _Move:
    return _Move(move.source, move.after, move.gain, move.stock - taken)
