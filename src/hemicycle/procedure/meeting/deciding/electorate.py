"""Who may vote on an item: the register, frozen when the vote opens, in the order of the roll-call.

Where the rulebook names the body's members they are the register, seated or not; seats whose holders it does not name
are those of the other delegations here, and of members named at the opening. Where it names none, the delegations
seated are the members.
A delegation has one ballot, cast by any delegate of it; who sits in another capacity still votes for their own member.
A capacity brings a vote only where the rulebook names its member: then whoever sits in it casts that ballot as well.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import msgspec

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.noting import shared, whole
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import (
    accredited,
    capacity_of,
    person,
    refused_members,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.membership import Member
from hemicycle.procedure.rulebook import Decisions
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.words import ItemId

DAY_MS = 86_400_000
LONGEST_D = 366
"""So many days ahead a date is set, and no more: of a silence, of a vote by correspondence, of the next meeting."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def decisions_of(meeting: KernelState) -> Decisions | None:
    """How the body decides by vote; None where its rulebook does not say."""
    decisions = sitting_of(meeting).rulebook.decisions
    return None if isinstance(decisions, msgspec.UnsetType) else decisions


def rule_named(meeting: KernelState, rule: str | None) -> tuple[Decisions, Rule] | Refusal:
    """[VOTE-1] A vote is taken by a rule of the body."""
    decisions = decisions_of(meeting)
    rules = decisions.rules if decisions else []
    found = next((r for r in rules if r.id == rule), None)
    if decisions is None or found is None:
        known = ", ".join(r.id for r in rules)
        return refusal(meeting, "no-such-rule", "VOTE-1", rule=rule or "", known=known)
    return decisions, found


def register(
    meeting: KernelState, decisions: Decisions, item: ItemId | None, now: int, holders: list[str]
) -> list[str] | Refusal:
    """[VOTE-3] Who may vote, in the order of the roll-call. `holders`: of seats, named by the chair."""
    seated = seated_members(meeting, item)
    if not decisions.members:
        return refusal(meeting, "no-seat", "VOTE-3", free=0) if holders else [*seated]
    voting, others, left = _members_on(meeting, item, now)
    if not holders:
        return [*voting, *others]
    known = {code for m in decisions.members for code in (m.code, *m.also)}
    taken = {*known, *others} & {*holders}
    if len(set(holders)) < len(holders) or len(holders) > left or taken:
        return refusal(meeting, "no-seat", "VOTE-3", free=left)
    return [*voting, *others, *holders]


@shared
def _members_on(
    meeting: KernelState, item: ItemId | None, now: int
) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """The members named by the rulebook that may vote that day; who sits besides; how many seats are left."""
    decisions = decisions_of(meeting)
    members = decisions.members if decisions else []
    day = (EPOCH + timedelta(days=now // DAY_MS)).date()
    own = {m.code for m in members}
    voting = tuple(m.code for m in members if not any(s.holds(day) for s in m.suspended))
    seats = decisions.seats[0].number if decisions and decisions.seats else len(own)
    free = max(0, seats - len(own))
    others = tuple(code for code in seated_members(meeting, item) if code not in own)[:free]
    return voting, others, free - len(others)


def voters(meeting: KernelState, item: ItemId | None, now: int) -> list[str]:
    """[VOTE-3] Who may vote, as far as nobody was named to hold a seat."""
    decisions = decisions_of(meeting)
    found = (
        register(meeting, decisions, item, now, [])
        if decisions
        else [*seated_members(meeting, item)]
    )
    return [] if isinstance(found, Refusal) else found


@shared
def seated_members(meeting: KernelState, item: ItemId | None) -> tuple[str, ...]:
    """The members that delegations sit for on this item, in protocol order, each once."""
    people, votes = accredited(meeting), whole(voting_for(meeting, item))
    sat = (votes[who] for who, one in people.items() if one.role == "delegate" and one.member)
    return tuple(dict.fromkeys(code for code in sat if code))


@shared
def members_present(meeting: KernelState, item: ItemId | None) -> frozenset[str]:
    """The members of whom a delegate is present."""
    votes = whole(voices(meeting, item))
    return frozenset(code for one in _delegates(meeting) if one.present for code in votes[one.id])


@shared
def able_to_vote(meeting: KernelState, item: ItemId | None) -> frozenset[str]:
    """[VOTE-13] The members of whom a delegate is present that casts a ballot."""
    votes, idle = voices(meeting, item), presiding_idle(meeting)
    here = (one for one in _delegates(meeting) if one.present and one.id != idle)
    return frozenset(code for one in here for code in votes[one.id])


@shared
def presiding_idle(meeting: KernelState) -> str | None:
    """[VOTE-13] Who presides and therefore casts no ballot, by the body's rules; None where they do."""
    decisions = decisions_of(meeting)
    rule = decisions.presiding if decisions else msgspec.UNSET
    idle = not isinstance(rule, msgspec.UnsetType) and not rule.votes
    return sitting_of(meeting).chair if idle else None


@shared
def voting_for(meeting: KernelState, item: ItemId | None) -> dict[str, str | None]:
    """The member whose ballot each person casts first on the item, by the code of the register."""
    return {who: next(iter(codes), None) for who, codes in whole(voices(meeting, item)).items()}


@shared
def voices(meeting: KernelState, item: ItemId | None) -> dict[str, tuple[str, ...]]:
    """[VOTE-3] For whom each person votes: for their own member, and in a capacity that the rulebook makes a member.

    [CREDENTIALS-4] Nobody for a member whose credentials were refused.
    """
    decisions = decisions_of(meeting)
    members = decisions.members if decisions else []
    known = {code: m.code for m in reversed(members) for code in (*m.also, m.code)}
    out = {known.get(code, code) for code in refused_members(meeting)}
    found: dict[str, tuple[str, ...]] = {}
    for who, one in whole(accredited(meeting)).items():
        own = own_code(one.member) if one.member else None
        acting = known.get(own_code(capacity_of(one, item) or ""))
        codes = (known.get(own, own) if own else None, acting)
        found[who] = tuple(dict.fromkeys(code for code in codes if code and code not in out))
    return found


def _delegates(meeting: KernelState) -> Iterable[Participant]:
    return (p for p in meeting.seats.participants.values() if p.role == "delegate")


def member_for(meeting: KernelState, actor: str, item: ItemId | None) -> str | None:
    """The member for whom this participant votes on the item, by the code of the register."""
    return voting_for(meeting, item).get(actor)


def without_vote(meeting: KernelState, actor: str) -> bool:
    """[VOTE-3] Whether this participant casts no ballot here, though the body votes: a guest, an observer.

    By the register as it stands on the day of the invitation; that of a vote is frozen when it opens.
    """
    decisions, known = decisions_of(meeting), person(meeting, actor)
    if known is None or decisions is None or not decisions.rules:
        return False
    if known.role != "delegate":
        return known.role == "observer"
    voters = register(meeting, decisions, None, sitting_of(meeting).starts, [])
    return not isinstance(voters, Refusal) and member_for(meeting, actor, None) not in voters


def canonical(decisions: Decisions, code: str) -> str:
    """The code by which the rulebook knows the member."""
    return _canonical(decisions.members, code)


def _canonical(members: Iterable[Member], given: str) -> str:
    code = own_code(given)
    return next((m.code for m in members if code in m.also), code)
