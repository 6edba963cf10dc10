"""A roll-call as some bodies know it: who declared to be present and voting, who passes, and is called again."""

from msgspec import UnsetType

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import decisions_of, member_for
from hemicycle.procedure.meeting.deciding.motions.guards import APPEAL_FIRST
from hemicycle.procedure.meeting.deciding.votes.balloting import being_asked, may_answer
from hemicycle.procedure.meeting.deciding.votes.commands import AnswerRoll, PassCall
from hemicycle.procedure.meeting.deciding.votes.entries import CallPassed, RollAnswered
from hemicycle.procedure.meeting.deciding.votes.guards import VOTE_OPEN
from hemicycle.procedure.meeting.deciding.votes.queries import called_now, passed_so_far
from hemicycle.procedure.meeting.kernel.declared import OPEN, delegates
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting


@act(
    AnswerRoll,
    RollAnswered,
    by=delegates("VOTE-17"),
    when=OPEN,
    spec="VOTE-17",
    unless=(VOTE_OPEN,),
)
def answer_roll(meeting: Meeting, order: Submission[AnswerRoll]) -> Decision:
    """[VOTE-17] Present, or present and voting: who is, does not abstain from then on."""
    decisions, voting = decisions_of(meeting), order.command.voting
    if decisions is None or not decisions.voting.present_and_voting:
        return refusal(meeting, "no-roll", "VOTE-17")
    member = member_for(meeting, order.actor, meeting.agenda.current)
    if member is None:
        return refusal(meeting, "no-vote", "VOTE-3", member="")
    if (member in meeting.ballots.pledged) == voting:
        return refusal(meeting, "unchanged", "VOTE-17")
    return [Draft(RollAnswered(member, order.participant, voting))]


@act(
    PassCall, CallPassed, by=delegates("VOTE-17"), when=OPEN, spec="VOTE-17", unless=(APPEAL_FIRST,)
)
def pass_call(meeting: Meeting, order: Submission[PassCall]) -> Decision:
    """[VOTE-17] Once, when one's name is called; and then at the end, when it is called again."""
    vote, decisions = being_asked(meeting, order.command.vote), decisions_of(meeting)
    if isinstance(vote, Refusal):
        return vote
    known = decisions is not None and not isinstance(decisions.voting.passing, UnsetType)
    if not known or vote.method != "roll-call":
        return refusal(meeting, "no-pass", "VOTE-17")
    member = member_for(meeting, order.actor, vote.item)
    refused = may_answer(meeting, order.actor, vote, member)
    if refused:
        return refused
    if member != called_now(meeting):
        return refusal(meeting, "not-called", "VOTE-6", called=called_now(meeting) or "")
    if member in passed_so_far(meeting):
        return refusal(meeting, "passed-before", "VOTE-17")
    return [Draft(CallPassed(vote.id, member or "", order.participant, vote.item))]
