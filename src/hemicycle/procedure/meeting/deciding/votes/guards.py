"""What stands still while a vote is taken."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    GrantFloor,
    RequestFloor,
    WithdrawRequest,
)
from hemicycle.procedure.meeting.business.floor.guards import raises_order
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.deciding.consensus.guards import point_of_order_of_another
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.votes.queries import last_vote, vote_taken
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.kernel.queries import person, votes_for
from hemicycle.procedure.meeting.kernel.seats.commands import ExcludeParticipant
from hemicycle.procedure.meeting.state import Meeting


def none_voting(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[VOTE-2] Nothing interrupts a vote but a point of order on how it is taken (UNGA rule 88)."""
    taken = meeting.ballots.open
    if taken is None or closes_abandoned(meeting, order):
        return None
    return refusal(meeting, "vote-open", "VOTE-2", vote=taken)


def _but_points_of_order(meeting: Meeting, order: Submission[GrantFloor]) -> Refusal | None:
    found = next((r for r in meeting.debate.queue if r.id == order.command.request), None)
    if found is None or found.purpose == "point-of-order":
        return None
    return none_voting(meeting, order)


def _unheard(meeting: Meeting, order: Submission[WithdrawRequest]) -> Refusal | None:
    return none_voting(meeting, order) if point_of_order_of_another(meeting, order) else None


def _who_decides(meeting: Meeting, order: Submission[ExcludeParticipant]) -> Refusal | None:
    """[VOTE-2] Who has a ballot stays while the vote is open, and so does who raised a point of order."""
    who = order.command.participant
    stays = _has_ballot(meeting, who) or raises_order(meeting, who)
    return none_voting(meeting, order) if stays else None


def _has_ballot(meeting: Meeting, who: str) -> bool:
    known, taken, decisions = person(meeting, who), vote_taken(meeting), decisions_of(meeting)
    if known is None or known.role != "delegate" or taken is None:
        return False
    member = votes_for(meeting, who, taken.item)
    members = decisions.members if decisions else []
    also = next((m.code for m in members if member in m.also), member)
    return member in taken.register or also in taken.register


def _voted(meeting: Meeting, order: Submission[RequestFloor]) -> Refusal | None:
    """[VOTE-12] A vote is explained once it was taken on the item in hand (UNGA rule 88)."""
    explains = order.command.purpose == "explanation-of-vote"
    if not explains or last_vote(meeting, meeting.agenda.current):
        return None
    return refusal(meeting, "nothing-voted", "VOTE-12")


def not_voted_on(meeting: Meeting, known: Outcome, spec: str) -> Refusal | None:
    """[VOTE-5] While a vote is taken on it, on a part of it or on an amendment to it, a text stays as it is."""
    taken = vote_taken(meeting)
    amending = taken is not None and taken.amendment in {one.id for one in known.amendments}
    if taken is None or not (taken.outcome == known.id or amending):
        return None
    return refusal(meeting, "vote-open", spec, outcome=known.id)


def _text_stays(spec: str) -> Stop[Meeting]:
    """The stop of an act on a text, named by its command in `outcome`; refused under `spec`."""

    def check(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
        known = meeting.outcomes.table.get(order.command.outcome)
        return not_voted_on(meeting, known, spec) if known else None

    return Stop("a vote is taken on the text", check)


def _words_stay(meeting: Meeting, order: Submission[RedactText]) -> Refusal | None:
    """[PUBLISH-4] While a text is voted on its words stay: nobody decides on what is gone."""
    texted = meeting.publication.texted
    about = next((t.outcome for t in texted if t.seq == order.command.target), None)
    known = meeting.outcomes.table.get(about) if about else None
    return not_voted_on(meeting, known, "PUBLISH-4") if known else None


VOTE_OPEN = Stop[Meeting]("a vote is taken", none_voting)
POINT_OF_ORDER_ALONE = Stop[Meeting]("a vote is taken; points of order pass", _but_points_of_order)
UNHEARD = Stop[Meeting]("a point of order is heard during a vote", _unheard)
HAVING_A_BALLOT = Stop[Meeting]("who has a ballot stays", _who_decides)
NOTHING_VOTED = Stop[Meeting]("no vote was taken on the item, for an explanation of vote", _voted)
TEXT_REWORDED = _text_stays("OUTCOME-4")
TEXT_WITHDRAWN = _text_stays("OUTCOME-5")
WORDS_ERASED = Stop[Meeting]("a vote is taken on the words", _words_stay)
