"""From a condition in a rulebook to its measure: one small function for each kind."""

from collections.abc import Callable, Container, Sequence
from fractions import Fraction
from typing import TypedDict

from hemicycle.procedure.rules import (
    AnyCondition,
    BlockingMinority,
    Concurring,
    NoObjection,
    QuorumRule,
    Share,
    Unanimity,
    Votes,
)
from hemicycle.procedure.tally.measure import ALL, NO, PRESENT, VOTING, YES, Measure
from hemicycle.procedure.tally.vote import UNRECORDED

AWAY = frozenset({"absent", UNRECORDED})
APART = "all but the State concerned"
"""The group of those whose objection counts where that of the State concerned is set aside."""
BASES = {"present-and-voting": VOTING, "present": PRESENT, "members": ALL}


class Form(TypedDict, total=False):
    """What of a measure a kind of condition decides."""

    reach: frozenset[str]
    base: frozenset[str]
    share: Fraction
    exceed: bool
    number: int
    at_most: bool


WeightOf = Callable[[str | None, str | None], tuple[int, ...]]
"""Weights by group of members, for a table's name and for those among a group only."""


class Voters:
    """What conditions ask about those who may vote: weights by group, and how many there are."""

    def __init__(
        self,
        weight_of: WeightOf,
        sizes: Sequence[int],
        *,
        all_take_part: bool,
        unverified: Container[str | None] = (),
        each: Callable[[str | None], list[int]],
        here: tuple[int, ...],
    ) -> None:
        """`weight_of`: what one ballot of each group counts; `sizes`: how many of them each group casts.

        `each`: the weight of each member in a table; `here`: how many members each ballot of a group has there itself,
        not represented. `unverified`: tables of weights not checked against their text.
        """
        self.weight_of, self.sizes, self.all_take_part = weight_of, sizes, all_take_part
        self.unverified, self.each, self.here = unverified, each, here

    def total(self, weights: tuple[int, ...]) -> int:
        """The weight of all."""
        return sum(w * size for w, size in zip(weights, self.sizes, strict=True))

    def largest(self, table: str | None) -> list[int]:
        """The weight of each member, the largest first."""
        return sorted(self.each(table), reverse=True)


def measure(condition: AnyCondition, electorate: Voters) -> Measure:
    """The measure of a condition among these members."""
    match condition:
        case Share() | Votes():
            weights = electorate.weight_of(condition.weight, condition.among)
        case Concurring():
            weights = electorate.weight_of(None, condition.of)
        case NoObjection() if condition.concerned:
            weights = electorate.weight_of(None, APART)
        case _:
            weights = electorate.weight_of(None, None)
    return Measure(
        name=_name(condition),
        article=condition.article,
        unverified=condition.unverified
        or getattr(condition, "weight", None) in electorate.unverified,
        weights=weights,
        total=electorate.total(weights),
        **_form(condition, electorate),
    )


def _form(condition: AnyCondition, electorate: Voters) -> Form:
    match condition:
        case Share():
            return {"reach": YES, "base": BASES[condition.of], **share(condition)}
        case Votes():
            return _number(condition)
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


def _number(condition: Votes) -> Form:
    if condition.out_of is None:
        return {"reach": YES, "number": condition.at_least}
    part = Fraction(condition.at_least, condition.out_of)
    return {"reach": YES, "base": ALL, "share": part, "exceed": False}


def share(condition: Share | QuorumRule) -> Form:
    """The share that a condition names."""
    return {
        "share": Fraction(condition.more_than or condition.at_least or "1"),
        "exceed": condition.more_than is not None,
    }


def least_to_block(condition: BlockingMinority, electorate: Voters) -> int:
    """How many members can block at least (TEU 16(4); where some take no part, TFEU 238(3)(a))."""
    if electorate.all_take_part or condition.of_part is None:
        return condition.least_members
    weights = electorate.weight_of(condition.weight, None)
    bound = Fraction(condition.of_part) * electorate.total(weights)
    reached = 0
    for number, weight in enumerate(electorate.largest(condition.weight), start=1):
        reached += weight
        if reached > bound:
            return number + 1
    return condition.least_members


def quorum(rule: QuorumRule, electorate: Voters, aside: int) -> Measure:
    """The measure of a quorum: presence among all members, where the rule says so also of those who are represented.

    `aside`: how many take no part in the vote; where the rule is of all members they are there, as the others are.
    """
    weights = electorate.weight_of(None, None)
    there = PRESENT | {UNRECORDED} if rule.presumed else PRESENT
    form: Form = {"reach": there, "base": ALL, **share(rule)}
    return Measure(
        name="quorum",
        article=rule.article,
        unverified=rule.unverified,
        weights=weights,
        total=electorate.total(weights),
        beside=aside if rule.of == "all-members" else 0,
        reaching=None if rule.represented or weights == electorate.here else electorate.here,
        **form,
    )


def _name(condition: AnyCondition) -> str:
    """The condition in a word or two, for reasons: `share of members by population`."""
    match condition:
        case Share():
            return f"share of {condition.of}{_scope(condition)}"
        case Votes():
            return f"votes in favour{_scope(condition)}"
        case Concurring():
            return f"votes against among {condition.of}"
        case BlockingMinority():
            return "members withholding their vote"
        case NoObjection():
            return "objections"
        case Unanimity():
            return "votes that prevent unanimity"


def _scope(condition: Share | Votes) -> str:
    among = f" among {condition.among}" if condition.among else ""
    return among + (f" by {condition.weight}" if condition.weight else "")
