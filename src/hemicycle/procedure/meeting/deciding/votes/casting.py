"""The casting vote of whoever presides, where the votes are equally divided and the body's rules know one."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.guards import ORDERS_FIRST
from hemicycle.procedure.meeting.deciding.electorate import member_for, members_present
from hemicycle.procedure.meeting.deciding.motions.guards import APPEAL_FIRST
from hemicycle.procedure.meeting.deciding.votes.balloting import OWN
from hemicycle.procedure.meeting.deciding.votes.closing import (
    CLOSES,
    closed_vote,
    may_be_closed,
    question_taken,
)
from hemicycle.procedure.meeting.deciding.votes.commands import GiveCastingVote
from hemicycle.procedure.meeting.deciding.votes.counting import divided_equally, led_by_one
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.deciding.votes.ties import tie_rule
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting


def _may_cast(meeting: Meeting, order: Submission[GiveCastingVote]) -> Refusal | None:
    """[VOTE-15] Where the body's rules give one, when the vote may be closed, on a tie, or to make one."""
    taken = question_taken(meeting, order.command.vote)
    if isinstance(taken, Refusal):
        return taken
    known = tie_rule(meeting, taken[0])
    if known is None or known.then != "casting-vote":
        return refusal(meeting, "no-casting-vote", "VOTE-15")
    refused = may_be_closed(meeting, taken[0], order.now)
    makes = known.makes is True and order.command.ballot == "no" and led_by_one(meeting, taken)
    if refused or divided_equally(meeting, taken):
        return refused
    if not makes:
        return refusal(meeting, "no-tie", "VOTE-15")
    return _has_not_voted(meeting, taken[0], order.actor)


def _has_not_voted(meeting: Meeting, vote: Vote, chair: str) -> Refusal | None:
    """[VOTE-15] Who presides and has voted as a member does not vote twice to make a tie (RONR 44:12)."""
    member = member_for(meeting, chair, vote.item)
    if member not in vote.register:
        return None
    raised = sum(vote.hands or ())  # of hands the record knows the number alone
    here = members_present(meeting, vote.item).intersection(vote.register)
    voted = vote.ballots.get(member) in OWN if vote.hands is None else raised >= len(here)
    return refusal(meeting, "chair-has-voted", "VOTE-15", member=member) if voted else None


@act(
    GiveCastingVote,
    *CLOSES,
    by=CHAIR,
    when=OPEN,
    spec="VOTE-15",
    unless=(ORDERS_FIRST, APPEAL_FIRST),
    guard=_may_cast,
)
def give_casting_vote(meeting: Meeting, order: Submission[GiveCastingVote]) -> Decision:
    """[VOTE-15] It closes the vote: for, against, or not used, and then the question is lost."""
    taken = question_taken(meeting, order.command.vote)
    if isinstance(taken, Refusal):
        return taken
    return closed_vote(meeting, order.now, taken, None, order.command.ballot)
