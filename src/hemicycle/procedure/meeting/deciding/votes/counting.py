"""From the ballots of a vote to its result: the rule of the rulebook applied to the frozen register.

Exact, and by `procedure.tally` alone, as `hemicycle tally` counts. A member without a ballot is *absent*, or where one
of its delegates is present *not participating*; under a rule that leaves those who take no part out of both sides only
a member's own word does. Who is there counts for the quorum, whatever it casts.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Literal

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.meeting.deciding.electorate import members_present
from hemicycle.procedure.meeting.deciding.votes.entries import VoteCounts, VoteReason
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import LISTED, Decisions
from hemicycle.procedure.rules import AnyCondition, Rule
from hemicycle.procedure.tally import tally
from hemicycle.procedure.tally.electorate import Electorate, Register, frame, groups_of
from hemicycle.procedure.tally.vote import UNRECORDED, Ballot, Change, Outcome, Reason


class Declared(msgspec.Struct, frozen=True):
    """What the chair declares."""

    result: Outcome
    counts: VoteCounts
    ballots: dict[str, Ballot]
    reasons: list[VoteReason]
    changes: list[Change] | None


class Frozen(msgspec.Struct, frozen=True):
    """Who may vote in a vote, who votes for whom (giver → holder), and the votes of each by the meeting's list."""

    register: list[str]
    proxies: dict[str, str]
    weights: dict[str, int]


def framed(
    decisions: Decisions, rule: Rule, taken: Frozen, left_out: frozenset[str] = frozenset()
) -> Electorate:
    """The rule applied to a register. Raises BadVote where a weight is missing: none is made up."""
    tables = {LISTED: taken.weights} | {table.name: table.of for table in decisions.weights}
    voters = Register(
        members=tuple(taken.register),
        weights=tables,
        among=groups_of(decisions.members),
        unverified=frozenset(table.name for table in decisions.weights if table.unverified),
        proxies=taken.proxies,
    )
    quorum = next((replace(q, presumed=True) for q in decisions.quorum), None)
    return frame(rule, voters, left_out, quorum)


def declared(
    meeting: Meeting, decisions: Decisions, rule: Rule, vote: Vote, finding: bool | None
) -> Declared:
    """The result, the reason for each condition, and the smallest change that would have turned it."""
    here = members_present(meeting, vote.item)
    if vote.hands is not None:
        return _by_hands(decisions, rule, vote, here)
    ballots = complete(vote, rule, here)
    out = frozenset(
        m
        for m, b in ballots.items()
        if b == "not-participating" and rule.taking_no_part == "left-out"
    )
    ruled = framed(decisions, rule, frozen_of(vote), out)
    counted = _counted(vote, ballots, here, out)
    cast = tally.cast_in(ruled, counted)
    result = tally.outcome_of(ruled, cast)
    changes: list[Change] | None = None
    if rule.judged:
        result = "adopted" if finding else "not-adopted"
    else:
        turns = tally.smallest_turn(ruled, cast, result)
        changes = None if turns is None else tally.named_changes(ruled, turns, counted)
    return Declared(
        result, _counts(Counter(ballots.values())), ballots, _reasons(ruled, cast), changes
    )


def frozen_of(vote: Vote) -> Frozen:
    """What was frozen when the vote was opened."""
    return Frozen(vote.register, vote.proxies, vote.weights)


def complete(vote: Vote, rule: Rule, here: frozenset[str]) -> dict[str, Ballot]:
    """A ballot for each member of the register, in its order."""
    present: Ballot = "absent" if rule.taking_no_part == "left-out" else "not-participating"
    return {m: vote.ballots.get(m, present if m in here else "absent") for m in vote.register}


def _counted(
    vote: Vote, ballots: Mapping[str, Ballot], here: frozenset[str], out: frozenset[str]
) -> dict[str, str]:
    """The ballots that are tallied. Who is there and silent is told as absent, and is there for the quorum."""
    found: dict[str, str] = {m: ballot for m, ballot in ballots.items() if m not in out}
    silent = (m for m in here & found.keys() if m not in vote.ballots and found[m] == "absent")
    return found | dict.fromkeys(silent, UNRECORDED)


def interchangeable(ruled: Electorate) -> bool:
    """Whether a count of hands is enough: no member differs from another under the rule."""
    return len(ruled.groups) <= 1 and not ruled.rule.judged


def _by_hands(decisions: Decisions, rule: Rule, vote: Vote, here: frozenset[str]) -> Declared:
    yes, no, abstain = vote.hands or (0, 0, 0)
    hands = yes + no + abstain
    present = max(hands, len(here & set(vote.register)))
    silent = present - hands
    counts = VoteCounts(yes, no, abstain, len(vote.register) - present, silent)
    kinds = {"yes": yes, "no": no, "abstain": abstain, "absent": counts.absent}
    ruled = framed(decisions, rule, frozen_of(vote))
    cast: tally.Cast = [kinds | {"not-participating": silent}]
    result = tally.outcome_of(ruled, cast)
    turns = tally.smallest_turn(ruled, cast, result)
    changes = (
        None
        if turns is None
        else [Change(None, t.source[1], t.after) for t in turns for _ in range(t.number)]
    )
    return Declared(result, counts, {}, _reasons(ruled, cast), changes)


def _counts(found: Mapping[str, int]) -> VoteCounts:
    return VoteCounts(
        found.get("yes", 0),
        found.get("no", 0),
        found.get("abstain", 0),
        found.get("absent", 0),
        found.get("not-participating", 0),
    )


def _reasons(ruled: Electorate, cast: tally.Cast) -> list[VoteReason]:
    """The reasons of the tally beside the conditions that they are of, the quorum first."""
    given = tally.reasons_of(ruled, cast)
    quorum = [None] if ruled.quorum else []
    flat = [c for condition in ruled.rule.conditions for c in (condition, *condition.otherwise)]
    return [_reason(c, r) for c, r in zip([*quorum, *flat], given, strict=True)]


def _reason(condition: AnyCondition | None, reason: Reason) -> VoteReason:
    kind = "quorum" if condition is None else str(type(condition).__struct_config__.tag)
    bound: Literal["at least", "at most"] = reason.bound
    return VoteReason(
        kind=kind,
        article=reason.article,
        reached=reason.reached or 0,
        needed=reason.needed,
        bound=bound,
        met=bool(reason.met),
        of=getattr(condition, "of", None),
        weight=getattr(condition, "weight", None),
        among=getattr(condition, "among", None),
        base=reason.of,
        instead=reason.instead,
        unverified=reason.unverified,
    )
