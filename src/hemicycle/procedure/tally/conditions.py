"""From a condition in a rulebook to its measure: one small function for each kind."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from hemicycle.procedure.body import (
    AnyCondition,
    BlockingMinority,
    Concurring,
    NoObjection,
    QuorumRule,
    Share,
    Unanimity,
    Votes,
)
from hemicycle.procedure.tally.measure import ALL, PRESENT, VOTING, Measure
from hemicycle.procedure.tally.vote import UNRECORDED

YES = frozenset({"yes"})
NO = frozenset({"no"})
AWAY = frozenset({"absent", UNRECORDED})
BASES = {"present-and-voting": VOTING, "present": PRESENT, "members": ALL}

WeightOf = Callable[[str | None, str | None], tuple[int, ...]]
"""Weights by group of members, for a table's name and for those among a group only."""


class Electorate:
    """What conditions ask about those who may vote: weights by group, and how many there are."""

    def __init__(self, weight_of: WeightOf, sizes: Sequence[int], *, all_take_part: bool) -> None:
        """`sizes`: how many members each group has."""
        self.weight_of, self.sizes, self.all_take_part = weight_of, sizes, all_take_part

    def total(self, weights: tuple[int, ...]) -> int:
        """The weight of all."""
        return sum(w * size for w, size in zip(weights, self.sizes, strict=True))

    def largest(self, weights: tuple[int, ...]) -> list[int]:
        """The weight of each member, the largest first."""
        return sorted(
            (w for w, size in zip(weights, self.sizes, strict=True) for _ in range(size)),
            reverse=True,
        )


def measure(condition: AnyCondition, electorate: Electorate) -> Measure:
    """The measure of a condition among these members."""
    match condition:
        case Share() | Votes():
            weights = electorate.weight_of(condition.weight, condition.among)
        case Concurring():
            weights = electorate.weight_of(None, condition.of)
        case _:
            weights = electorate.weight_of(None, None)
    form = _form(condition, electorate)
    return Measure(
        name=_name(condition),
        article=condition.article,
        unverified=condition.unverified,
        weights=weights,
        total=electorate.total(weights),
        **form,
    )


def _form(condition: AnyCondition, electorate: Electorate) -> Mapping[str, object]:
    match condition:
        case Share():
            return share(condition) | {"reach": YES, "base": BASES[condition.of]}
        case Votes():
            return {"reach": YES, "number": condition.at_least}
        case Concurring():
            return {"reach": NO, "number": 0, "at_most": True}
        case BlockingMinority():
            least = least_to_block(condition, electorate)
            return {"reach": ALL - YES, "number": least - 1, "at_most": True}
        case NoObjection():
            return {"reach": NO, "number": condition.allowed, "at_most": True}
        case Unanimity():
            against = NO | (frozenset({"abstain"}) if condition.abstention_blocks else frozenset())
            away = AWAY if condition.absence_blocks else frozenset()
            return {"reach": against | away, "number": 0, "at_most": True}


def share(condition: Share | QuorumRule) -> dict[str, object]:
    """The share that a condition names."""
    return {
        "share": Fraction(condition.more_than or condition.at_least or "1"),
        "exceed": condition.more_than is not None,
    }


def least_to_block(condition: BlockingMinority, electorate: Electorate) -> int:
    """How many members can block at least (TEU 16(4); where some take no part, TFEU 238(3)(a))."""
    if electorate.all_take_part or condition.of_part is None:
        return condition.least_members
    weights = electorate.weight_of(condition.weight, None)
    bound = Fraction(condition.of_part) * electorate.total(weights)
    reached = 0
    for number, weight in enumerate(electorate.largest(weights), start=1):
        reached += weight
        if reached > bound:
            return number + 1
    return condition.least_members


def quorum(rule: QuorumRule, electorate: Electorate) -> Measure:
    """The measure of a quorum: presence among all members."""
    weights = electorate.weight_of(None, None)
    there = PRESENT | {UNRECORDED} if rule.presumed else PRESENT
    return Measure(
        name="quorum",
        article=rule.article,
        unverified=rule.unverified,
        weights=weights,
        total=electorate.total(weights),
        reach=there,
        base=ALL,
        **share(rule),  # type: ignore[arg-type]
    )


def _name(condition: AnyCondition) -> str:
    """The condition in a word or two, for reasons: `share of present-and-voting (population)`."""
    match condition:
        case Share():
            what = f"share of {condition.of}"
        case Votes():
            what = "votes in favour"
        case Concurring():
            what = f"votes against among {condition.of}"
        case BlockingMinority():
            what = "members withholding their vote"
        case NoObjection():
            what = "objections"
        case Unanimity():
            what = "votes that prevent unanimity"
    among = getattr(condition, "among", None)
    weight = getattr(condition, "weight", None)
    what += f" among {among}" if among else ""
    return what + (
        f" by {weight}" if weight and not isinstance(condition, BlockingMinority) else ""
    )
