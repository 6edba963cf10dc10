"""An equal division of votes: as many for as against, where more than half of those present and voting decide.

It says whether there is one, and refuses to know what follows from it: that is the body's rule.
"""

from fractions import Fraction

from hemicycle.procedure.tally.electorate import Electorate
from hemicycle.procedure.tally.measure import VOTING, Measure
from hemicycle.procedure.tally.tally import Cast, outcome_of

HALF = Fraction(1, 2)


def equal_division(frame: Electorate, cast: Cast) -> int | None:
    """The place, among the reasons, of the one condition that a tie leaves unmet; None where there is no tie."""
    if outcome_of(frame, cast) != "not-adopted":
        return None
    place, unmet = int(frame.quorum is not None), list[int | None]()
    for clause in frame.clauses:
        if all(one.score(cast) < 0 for one in clause):
            equal = (place + n for n, one in enumerate(clause) if _equal(one, cast))
            unmet.append(next(equal, None))
        place += len(clause)
    return unmet[0] if len(unmet) == 1 else None


def lead_of_one(frame: Electorate, cast: Cast) -> int | None:
    """The place of the one condition that a vote more against would leave unmet, by a tie; None where there is none."""
    if outcome_of(frame, cast) != "adopted":
        return None
    place = int(frame.quorum is not None)
    for clause in frame.clauses:
        if len(clause) == 1 and _lead(clause[0], cast) == 1:
            return place
        place += len(clause)
    return None


def _lead(measure: Measure, cast: Cast) -> int:
    """By how much those in favour are more than those against, where more than half decide; else 0."""
    halved = measure.base == VOTING and measure.share == HALF and measure.exceed
    return 2 * measure.reached(cast) - measure.counted(cast, measure.base) if halved else 0


def _equal(measure: Measure, cast: Cast) -> bool:
    """By weight, and not that nobody voted."""
    halved = measure.base == VOTING and measure.share == HALF and measure.exceed
    base = measure.counted(cast, measure.base) if halved else 0
    return base > 0 and 2 * measure.reached(cast) == base
