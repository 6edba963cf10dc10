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


def weighs_alike(
    meeting: Meeting, decisions: Decisions, rule: Rule, frozen: Frozen
) -> bool | Refusal:
    """[VOTE-3] Whether no vote weighs more than another; refused where a weight is missing that the rule asks for."""
    try:
        return interchangeable(framed(decisions, rule, frozen))
    except BadVote as fault:
        return refusal(meeting, "no-weight", "VOTE-3", fault=str(fault))


@shared
def members_weigh_alike(
    meeting: Meeting, rule: str, item: ItemId | None, now: int
) -> bool | Refusal:
    """[VOTE-3] The same of those who may vote now by the rule of this name, nobody being named besides."""
    named = rule_named(meeting, rule)
    if isinstance(named, Refusal):
        return named
    frozen = freeze(meeting, *named, item, now, [])
    return frozen if isinstance(frozen, Refusal) else weighs_alike(meeting, *named, frozen)
