"""What is frozen with the opening of a vote, in session or by correspondence: the register, its proxies and weights."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import register, rule_named
from hemicycle.procedure.meeting.deciding.proxies.queries import in_force
from hemicycle.procedure.meeting.deciding.votes.counting import Frozen, framed, interchangeable
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Decisions
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.tally.vote import BadVote
from hemicycle.procedure.words import ItemId

Ruled = tuple[Decisions, Rule]


def freeze(
    meeting: Meeting,
    decisions: Decisions,
    rule: Rule,
    item: ItemId | None,
    now: int,
    holders: list[str],
) -> Frozen | Refusal:
    """[VOTE-3] Who may vote, for whom and with how many votes, as it stands now. `holders`: named by the chair."""
    voters = register(meeting, decisions, item, now, holders)
    if isinstance(voters, Refusal):
        return voters
    if not voters:
        return refusal(meeting, "nobody-votes", "VOTE-3")
    weights = {str(code): votes for code, votes in meeting.seats.weights.items() if code in voters}
    return Frozen(voters, in_force(meeting, item, rule.proxies, voters), weights)


def weigh_alike(
    meeting: Meeting, ruled: Ruled, frozen: Frozen, item: ItemId | None, now: int, *, named: bool
) -> bool | Refusal:
    """[VOTE-3] Whether no vote weighs more than another; refused where a weight is missing that the rule asks for.

    `named`: that the chair named somebody besides. Where nobody is, the answer is kept for all who ask.
    """
    if named:
        return _of_frozen(meeting, ruled, frozen)
    return _of_members(meeting, ruled[1].id, item, now)


def _of_frozen(meeting: Meeting, ruled: Ruled, frozen: Frozen) -> bool | Refusal:
    try:
        return interchangeable(framed(*ruled, frozen))
    except BadVote as fault:
        return refusal(meeting, "no-weight", "VOTE-3", fault=str(fault))


@shared
def _of_members(meeting: Meeting, rule: str, item: ItemId | None, now: int) -> bool | Refusal:
    ruled = rule_named(meeting, rule)
    if isinstance(ruled, Refusal):
        return ruled
    frozen = freeze(meeting, *ruled, item, now, [])
    return frozen if isinstance(frozen, Refusal) else _of_frozen(meeting, ruled, frozen)
