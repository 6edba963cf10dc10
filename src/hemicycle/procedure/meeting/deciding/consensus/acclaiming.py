"""Acclamation: the chair proposes it, and the gavel adopts; a member that may vote asks for a vote instead.

Where a body's rules know it alone. The call is that of consensus, and so is what it holds still.
"""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.guards import RULING_DUE
from hemicycle.procedure.meeting.business.outcomes.delaying import DELAY_RUNS
from hemicycle.procedure.meeting.business.outcomes.tabling import on_table
from hemicycle.procedure.meeting.deciding.consensus.acts import being_put, put_to_call
from hemicycle.procedure.meeting.deciding.consensus.commands import PutToAcclamation, RequestVote
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomePut, VoteRequested
from hemicycle.procedure.meeting.deciding.consensus.guards import BEING_PUT
from hemicycle.procedure.meeting.deciding.consensus.queries import acclamation
from hemicycle.procedure.meeting.deciding.electorate import member_for, voters
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN, delegates
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting


@act(
    PutToAcclamation,
    OutcomePut,
    by=CHAIR,
    when=OPEN,
    spec="ACCLAMATION-1",
    unless=(BEING_PUT, RULING_DUE, DELAY_RUNS),
)
def put_to_acclamation(meeting: Meeting, order: Submission[PutToAcclamation]) -> Decision:
    """[ACCLAMATION-1] Where the body's rules know it."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    if acclamation(meeting) is None:
        return refusal(meeting, "no-acclamation", "ACCLAMATION-1")
    return put_to_call(meeting, order, acclaimed=True)


@act(RequestVote, VoteRequested, by=delegates("ACCLAMATION-2"), when=OPEN, spec="ACCLAMATION-2")
def request_vote(meeting: Meeting, order: Submission[RequestVote]) -> Decision:
    """[ACCLAMATION-2] Any delegation present that may vote, within the call; no reason is due."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = being_put(meeting, known)
    if refused:
        return refused
    if not known.acclaimed:
        return refusal(meeting, "not-acclaimed", "ACCLAMATION-2")
    member = member_for(meeting, order.actor, known.item)
    if member is None or member not in voters(meeting, known.item, order.now):
        return refusal(meeting, "no-vote", "VOTE-3", member=member or "")
    return [Draft(VoteRequested(known.id, order.participant, known.version, known.item))]
