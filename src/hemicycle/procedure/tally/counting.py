"""The tally where not every ballot is known, but how many there were of each kind and some by name.

Undetermined only where the ballots that are not known could matter.
"""

from collections.abc import Mapping, Set

from hemicycle.procedure.tally.bounds import Unknown
from hemicycle.procedure.tally.electorate import Electorate
from hemicycle.procedure.tally.margin_counts import Known, sure_change
from hemicycle.procedure.tally.vote import (
    UNRECORDED,
    BadVote,
    Change,
    Counts,
    Outcome,
    Reason,
)

NOT_SURE = "by counts alone no change is sure to turn the outcome: it depends on who voted how"
MORE_NOES = "more voted no than are not named: nothing is assumed of those named"

Told = tuple[Outcome, list[Reason], list[Change] | None, list[str]]
"""Outcome, reasons, smallest change and notes."""


def counted(counts: Counts, named: Set[str], ruled: Electorate, ballots: Mapping[str, str]) -> Told:
    """The result by counts. Raises BadVote where the counts do not fit the names or the register."""
    notes: list[str] = []
    left = _left(counts, ballots)
    free = tuple(sum(c not in ballots and c not in named for c in g) for g in ruled.groups)
    not_no = tuple(sum(c not in ballots and c in named for c in g) for g in ruled.groups)
    rest = sum(free) + sum(not_no) - sum(left.values())
    if rest < 0:
        raise BadVote(f"counts: more ballots than the {len(ruled.members)} members")
    if left["no"] > sum(free):  # somebody named did vote no: nothing is known of those named
        notes.append(MORE_NOES)
        free, not_no = tuple(map(sum, zip(free, not_no, strict=True))), (0,) * len(free)
    known = Known(ruled, ballots, Unknown(free, not_no, left | {UNRECORDED: rest}))
    outcome, reasons = known.judged()
    change = None if outcome == "undetermined" else sure_change(known, outcome)
    if change is None and outcome != "undetermined":
        notes.append(NOT_SURE)
    return outcome, reasons, change, notes


def _left(counts: Counts, ballots: Mapping[str, str]) -> dict[str, int]:
    """How many ballots of each kind are nobody's by name."""
    left = {b: getattr(counts, b) for b in ("yes", "no", "abstain")}
    if min(left.values()) < 0:
        raise BadVote("counts: a number of ballots is at least 0")
    for ballot in ballots.values():
        if ballot in left:
            left[ballot] -= 1
    over = [ballot for ballot, number in left.items() if number < 0]
    if over:
        raise BadVote(f"counts: fewer {over[0]} than ballots named")
    return left
