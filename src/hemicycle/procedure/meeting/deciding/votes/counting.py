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
from hemicycle.procedure.rules import AnyCondition, Concurring, Rule
from hemicycle.procedure.tally import tally
from hemicycle.procedure.tally.electorate import Electorate, Register, frame, groups_of
from hemicycle.procedure.tally.ties import equal_division, lead_of_one
from hemicycle.procedure.tally.vote import UNRECORDED, Ballot, Casting, Change, Outcome, Reason

Taken = tuple[Vote, Decisions, Rule]
"""A vote that is being taken, and the rule by which it is decided."""


class Declared(msgspec.Struct, frozen=True):
    """What the chair declares."""

    result: Outcome
    counts: VoteCounts
    ballots: dict[str, Ballot]
    reasons: list[VoteReason]
    changes: list[Change] | None


class Frozen(msgspec.Struct, frozen=True):
    """Who may vote in a vote, who votes for whom (giver → holder), the votes of each by the list, who is concerned."""

    register: list[str]
    proxies: dict[str, str]
    weights: dict[str, int]
    concerned: str | None = None


class Tie(msgspec.Struct, frozen=True):
    """What follows a tie: a second vote (`again`), or a casting vote as it was given, by the article.

    `makes`: that vote makes a tie, too.
    """

    again: bool = False
    makes: bool = False
    casting: Casting | None = None
    article: str = ""
    unverified: bool = False


class Count(msgspec.Struct, frozen=True):
    """The ballots as they are tallied: in `cast` by group, and by member, where the record holds them by name."""

    ruled: Electorate
    cast: tally.Cast
    counts: VoteCounts
    ballots: dict[str, Ballot] = {}
    counted: dict[str, str] | None = None


def framed(
    decisions: Decisions,
    rule: Rule,
    taken: Frozen,
    left_out: frozenset[str] = frozenset(),
    *,
    hands: bool = False,
) -> Electorate:
    """The rule applied to a register. Raises BadVote where a weight is missing: none is made up.

    `hands`: groups of members that the rule does not ask about tell nobody apart.
    """
    among = groups_of(decisions.members)
    if hands:
        among = {name: codes for name, codes in among.items() if name in _asked(rule)}
    tables = {LISTED: taken.weights} | {table.name: table.of for table in decisions.weights}
    voters = Register(
        members=tuple(taken.register),
        weights=tables,
        among=among,
        unverified=frozenset(table.name for table in decisions.weights if table.unverified),
        proxies=taken.proxies,
    ).setting_aside(rule, taken.concerned)
    quorum = next((replace(q, presumed=True) for q in decisions.quorum), None)
    return frame(rule, voters, left_out, quorum)


def declared(meeting: Meeting, taken: Taken, finding: bool | None, tie: Tie) -> Declared:
    """The result, the reason for each condition, and the smallest change that would have turned it."""
    vote, decisions, rule = taken
    made = count(meeting, decisions, rule, vote)
    result, reasons = tally.outcome_of(made.ruled, made.cast), _reasons(made.ruled, made.cast)
    if rule.judged:
        result = "adopted" if finding else "not-adopted"
        return Declared(result, made.counts, made.ballots, reasons, None)
    changes, equal = _turned(made, result), equal_division(made.ruled, made.cast)
    if equal is not None and tie.again:
        result = "tied"
    if equal is not None and tie.casting in ("yes", "no"):
        reasons.append(_casting_vote(equal, tie))
    if equal is not None and tie.casting == "yes":
        result, changes = "adopted", [Change(None, "yes", "no")]
    lead = lead_of_one(made.ruled, made.cast) if tie.makes and tie.casting == "no" else None
    if lead is not None:
        reasons.append(_casting_vote(lead, tie))
        result, changes = "not-adopted", [Change(None, "no", "yes")]
    return Declared(result, made.counts, made.ballots, reasons, changes)


def count(meeting: Meeting, decisions: Decisions, rule: Rule, vote: Vote) -> Count:
    """The ballots that were cast, or the hands that were counted, under the rule."""
    here = frozenset(vote.ballots) if vote.open_until else members_present(meeting, vote.item)
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
    counts = _counts(Counter(ballots.values()))
    return Count(ruled, tally.cast_in(ruled, counted), counts, ballots, counted)


def divided_equally(meeting: Meeting, taken: Taken) -> bool:
    """[VOTE-14] Whether the votes cast so far are equally divided."""
    vote, decisions, rule = taken
    if rule.judged:
        return False
    made = count(meeting, decisions, rule, vote)
    return equal_division(made.ruled, made.cast) is not None


def led_by_one(meeting: Meeting, taken: Taken) -> bool:
    """[VOTE-15] Whether one vote more against would make a tie."""
    vote, decisions, rule = taken
    if rule.judged:
        return False
    made = count(meeting, decisions, rule, vote)
    return lead_of_one(made.ruled, made.cast) is not None


def _turned(made: Count, result: Outcome) -> list[Change] | None:
    turns = tally.smallest_turn(made.ruled, made.cast, result)
    if turns is None:
        return None
    if made.counted is not None:
        return tally.named_changes(made.ruled, turns, made.counted)
    return [Change(None, t.source[1], t.after) for t in turns for _ in range(t.number)]


def _casting_vote(equal: int, tie: Tie) -> VoteReason:
    """It stands in for the condition that the tie leaves unmet."""
    cast = int(tie.casting == "yes")
    return VoteReason(
        kind="casting-vote",
        article=tie.article,
        reached=cast,
        needed=1,
        bound="at least",
        met=bool(cast),
        instead=equal,
        unverified=tie.unverified,
    )


def frozen_of(vote: Vote) -> Frozen:
    """What was frozen when the vote was opened."""
    return Frozen(vote.register, vote.proxies, vote.weights, vote.concerned)


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
    """Whether a count of hands is enough: no vote weighs more than another in any condition of the rule."""
    return all(len({*one.weights}) <= 1 for clause in ruled.clauses for one in clause)


def _asked(rule: Rule) -> set[str | None]:
    """The groups that the rule asks about."""
    every = [c for condition in rule.conditions for c in (condition, *condition.otherwise)]
    named = {one.of for one in every if isinstance(one, Concurring)}
    return named | {getattr(one, "among", None) for one in every}


def _by_hands(decisions: Decisions, rule: Rule, vote: Vote, here: frozenset[str]) -> Count:
    yes, no, abstain = vote.hands or (0, 0, 0)
    hands = yes + no + abstain
    present = max(hands, len(here & set(vote.register)))
    silent = present - hands
    counts = VoteCounts(yes, no, abstain, len(vote.register) - present, silent)
    kinds = {"yes": yes, "no": no, "abstain": abstain, "absent": counts.absent}
    ruled = framed(decisions, rule, frozen_of(vote), hands=True)
    return Count(ruled, [kinds | {"not-participating": silent}], counts)


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
