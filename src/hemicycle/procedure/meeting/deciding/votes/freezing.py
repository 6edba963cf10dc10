"""What is frozen with the opening of a vote, in session or by correspondence: the register, its proxies and weights."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import register
from hemicycle.procedure.meeting.deciding.proxies.queries import in_force
from hemicycle.procedure.meeting.deciding.votes.counting import Frozen, framed
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Decisions
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.tally.electorate import Electorate
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


def weighed(
    meeting: Meeting, decisions: Decisions, rule: Rule, frozen: Frozen
) -> Electorate | Refusal:
    """[VOTE-3] The rule applied to them; refused where a member has no weight that it asks for."""
    try:
        return framed(decisions, rule, frozen)
    except BadVote as fault:
        return refusal(meeting, "no-weight", "VOTE-3", fault=str(fault))
