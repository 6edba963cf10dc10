"""The tally where not every ballot is known, but how many there were of each kind and some by name.

Undetermined only where the ballots that are not known could matter. A smallest change is given where it does not depend
on who voted how.
"""

from collections.abc import Mapping, Set

from hemicycle.procedure.tally import tally
from hemicycle.procedure.tally.bounds import Unknown, bounds
from hemicycle.procedure.tally.electorate import Frame
from hemicycle.procedure.tally.measure import BALLOTS, NO
from hemicycle.procedure.tally.vote import (
    UNRECORDED,
    BadVote,
    Change,
    Counts,
    Outcome,
    Reason,
)


def counted(
    counts: Counts, named: Set[str], ruled: Frame, ballots: Mapping[str, str]
) -> tuple[Outcome, list[Reason], list[Change] | None]:
    """Outcome, reasons and smallest change. Raises BadVote where the counts do not fit the names or the register."""
    left = {b: getattr(counts, b) for b in ("yes", "no", "abstain")}
    known: tally.Cast = [{} for _ in ruled.groups]
    for code, ballot in ballots.items():
        cast = known[ruled.group_of[code]]
        cast[ballot] = cast.get(ballot, 0) + 1
        if ballot in left:
            left[ballot] -= 1
    over = [ballot for ballot, number in left.items() if number < 0]
    if over:
        raise BadVote(f"counts: fewer {over[0]} than ballots named")
    free = tuple(sum(c not in ballots and c not in named for c in g) for g in ruled.groups)
    not_no = tuple(sum(c not in ballots and c in named for c in g) for g in ruled.groups)
    rest = sum(free) + sum(not_no) - sum(left.values())
    if rest < 0:
        raise BadVote(f"counts: more ballots than the {len(ruled.members)} members")
    if left["no"] > sum(free):  # somebody named did vote no: nothing is known of those named
        free, not_no = tuple(map(sum, zip(free, not_no, strict=True))), (0,) * len(free)
    unknown = Unknown(free, not_no, left | {UNRECORDED: rest})
    sit_out = ruled.rule.taking_no_part == "left-out" and rest > 0
    outcome, reasons = tally.bounded(ruled, known, unknown, may_sit_out=sit_out)
    if outcome == "undetermined":
        return outcome, reasons, None
    changes = _anybodys(ruled, known, unknown, outcome)
    if changes is None and outcome == "adopted":
        changes = _lone(ruled, known, unknown, {c: ballots.get(c) for c in named | ballots.keys()})
    return outcome, reasons, changes


def _anybodys(
    ruled: Frame, known: tally.Cast, unknown: Unknown, outcome: Outcome
) -> list[Change] | None:
    """The smallest change where members are interchangeable; unknown (None) where it depends on who voted how."""
    if len(ruled.groups) != 1:
        return None
    kinds = known[0].keys() | unknown.ballots.keys()
    together = {b: known[0].get(b, 0) + unknown.ballots.get(b, 0) for b in kinds}
    turns = tally.smallest_turn(ruled, [together], outcome)
    if turns is None:
        return None
    return [Change(None, t.source[1], t.after) for t in turns for _ in range(t.number)]


def _lone(
    ruled: Frame, known: tally.Cast, unknown: Unknown, named: Mapping[str, str | None]
) -> list[Change] | None:
    """One objection or veto by somebody known not to have cast it, where one is enough: no change is smaller."""
    for clause in ruled.clauses:
        measure = clause[0]
        counted_no = bounds(
            {"no": 1} | dict.fromkeys(BALLOTS[:1] + BALLOTS[2:], 0), measure.weights, unknown
        )
        most = measure.counted(known, NO) + counted_no[0]
        if len(clause) == 1 and measure.at_most and measure.reach >= NO and most == measure.number:
            for code, ballot in named.items():
                place = ruled.group_of.get(code)
                if place is not None and measure.weights[place] and ballot != "no":
                    return [Change(code, ballot or "unknown", "no")]
    return None
