"""Explanations of vote: before it, once it is announced, and after; and not by whose text it is (UNGA rule 88)."""

from typing import Any

from hemicycle.procedure.core.act import Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import GrantFloor, RequestFloor
from hemicycle.procedure.meeting.business.floor.queries import on_list
from hemicycle.procedure.meeting.business.outcomes.sponsoring import sponsor_of
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import on_table
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.votes.commands import AnnounceVote
from hemicycle.procedure.meeting.deciding.votes.entries import VoteAnnounced
from hemicycle.procedure.meeting.deciding.votes.guards import DECISION_OPEN
from hemicycle.procedure.meeting.deciding.votes.queries import last_vote
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import of_delegation
from hemicycle.procedure.meeting.state import Meeting

EXPLAINS = "explanation-of-vote"


@act(AnnounceVote, VoteAnnounced, by=CHAIR, when=OPEN, spec="VOTE-12", unless=(DECISION_OPEN,))
def announce(meeting: Meeting, order: Submission[AnnounceVote]) -> Decision:
    """[VOTE-12] Where votes are explained beforehand: who explains asks for the floor, and then voting begins."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    if not explained_before(meeting):
        return refusal(meeting, "explained-after", "VOTE-12")
    if meeting.ballots.announced == known.id:
        return refusal(meeting, "unchanged", "VOTE-12")
    return [Draft(VoteAnnounced(known.id, known.item))]


def explained_before(meeting: Meeting) -> bool:
    """Whether the body's rules let votes be explained before they are taken."""
    decisions = decisions_of(meeting)
    return decisions is not None and decisions.voting.explained == "before-and-after"


def _nothing_to_explain(meeting: Meeting, order: Submission[RequestFloor]) -> Refusal | None:
    """[VOTE-12] A vote is explained once it was announced, or taken on the item in hand (UNGA rule 88)."""
    explains = order.command.purpose == EXPLAINS
    if not explains or meeting.ballots.announced or last_vote(meeting, meeting.agenda.current):
        return None
    return refusal(meeting, "nothing-voted", "VOTE-12")


@shared
def own_votes(meeting: Meeting) -> dict[str, bool]:
    """The requests to explain a vote on what is one's own: a text that one sponsors, an amendment that one proposed."""
    decisions = decisions_of(meeting)
    if decisions is None or decisions.voting.sponsors_explain is not False:
        return {}
    asked = on_list(meeting).values()
    return {r.id: True for r in asked if r.purpose == EXPLAINS and _own(meeting, r.participant)}


def _own(meeting: Meeting, who: str) -> bool:
    table = meeting.outcomes.table
    if meeting.ballots.announced:
        return _sponsors(meeting, who, table.get(meeting.ballots.announced))
    vote = last_vote(meeting, meeting.agenda.current)
    if vote is None or vote.amendment is None:
        return vote is not None and _sponsors(
            meeting, who, table.get(vote.outcome) if vote.outcome else None
        )
    every = (one for text in table.values() for one in text.amendments)
    amendment = next(one for one in every if one.id == vote.amendment)
    return of_delegation(meeting, who, amendment.participant, amendment.capacity)


def _sponsors(meeting: Meeting, who: str, text: Outcome | None) -> bool:
    return text is not None and sponsor_of(meeting, who, text) is not None


def _not_own(meeting: Meeting, order: Submission[GrantFloor]) -> Refusal | None:
    """[VOTE-21] The chair does not let the proposer explain a vote on its own proposal (UNGA rule 88)."""
    decisions = decisions_of(meeting)
    if order.command.request not in own_votes(meeting) or decisions is None:
        return None
    return Refusal("sponsor-explains", "VOTE-21", decisions.voting.article or None, {})


NOTHING_VOTED = Stop[Any]("no vote was announced, or taken on the item", _nothing_to_explain)
OWN_PROPOSAL = Stop[Any]("one's own proposal is voted on", _not_own, alike=(own_votes,))
