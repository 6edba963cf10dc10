"""What stands still while a vote is taken."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import OpenDecision
from hemicycle.procedure.meeting.business.floor.commands import (
    GrantFloor,
)
from hemicycle.procedure.meeting.business.floor.queries import on_list
from hemicycle.procedure.meeting.business.outcomes.queries import amended_text
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.consensus.guards import joins, none_put
from hemicycle.procedure.meeting.deciding.electorate import decisions_of, voting_for
from hemicycle.procedure.meeting.deciding.motions.commands import WithdrawMotion
from hemicycle.procedure.meeting.deciding.motions.queries import appeal_waiting
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.queries import (
    by_correspondence,
    question,
)
from hemicycle.procedure.meeting.deciding.votes.ties import second_due
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.kernel.queries import accredited
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ExcludeParticipant,
)
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.meeting.state import Meeting


def none_voting(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[VOTE-2] Nothing interrupts a vote but a point of order on how it is taken (UNGA rule 88)."""
    taken = meeting.ballots.open
    if taken is None or closes_abandoned(meeting, order):
        return None
    return refusal(meeting, "vote-open", "VOTE-2", vote=taken)


def _nothing_open(meeting: Meeting, order: Submission[OpenVote]) -> Refusal | None:
    """[VOTE-2] One decision at a time; an appeal is put during it (UNGA rule 71)."""
    appeal, taken = appeal_waiting(meeting), question(meeting)
    puts_appeal = appeal is not None and order.command.motion == appeal.id
    if puts_appeal and (taken is None or taken.motion != order.command.motion):
        return None
    return none_put(meeting, order) or none_voting(meeting, order)


def _appeal_waits(meeting: Meeting, order: Submission[WithdrawMotion]) -> Refusal | None:
    """[MOTION-2] During a vote an appeal is taken back, before it is put."""
    appeal, taken = appeal_waiting(meeting), question(meeting)
    put = taken is not None and taken.motion == order.command.motion
    if appeal is not None and appeal.id == order.command.motion and not put:
        return None
    return none_voting(meeting, order)


def _but_points_of_order(meeting: Meeting, order: Submission[GrantFloor]) -> Refusal | None:
    found = on_list(meeting).get(order.command.request)
    if found is None or found.purpose == "point-of-order":
        return None
    return none_voting(meeting, order)


def _who_decides(meeting: Meeting, order: Submission[ExcludeParticipant]) -> Refusal | None:
    """[VOTE-2] Who has a ballot stays while the vote is open."""
    stays = order.command.participant in having_ballot(meeting)
    return none_voting(meeting, order) if stays else None


def _new_delegation(meeting: Meeting, order: Submission[AccreditParticipant]) -> Refusal | None:
    """[DECISION-1] Who may vote is settled when the vote is opened."""
    taken, decisions = question(meeting), decisions_of(meeting)
    if taken is None or decisions is None:
        return None
    also = {code for m in decisions.members if m.code in taken.register for code in m.also}
    if not joins(meeting, order.command.participant, {*taken.register, *also}):
        return None
    return refusal(meeting, "vote-open", "DECISION-1", vote=taken.id)


@shared
def having_ballot(meeting: Meeting) -> dict[str, bool]:
    """Those who have a ballot in the vote that is taken."""
    taken, people = question(meeting), accredited(meeting)
    if taken is None:
        return {}
    register, votes = {*taken.register}, voting_for(meeting, taken.item)
    here = (who for who, member in votes.items() if member in register)
    return {who: True for who in here if people[who].role == "delegate"}


@shared
def voted_on(meeting: Meeting) -> dict[str, bool]:
    """The texts on which a vote is taken, also by correspondence, or stands still for an appeal.

    On it, on a part, on an amendment to it, on a motion that names it, or on under which rule it falls.
    """
    taken = question(meeting)
    held = meeting.ballots.votes.get(taken.interrupts) if taken and taken.interrupts else None
    votes = [one for one in (taken, held, *by_correspondence(meeting)) if one is not None]
    amended = (amended_text(meeting).get(one.amendment) for one in votes if one.amendment)
    moved = (meeting.motions.moved[one.motion].outcome for one in votes if one.motion)
    asked = (one.matter or one.outcome for one in votes)
    return {text: True for text in (*asked, *amended, *moved) if text}


def not_voted_on(meeting: Meeting, known: Outcome, spec: str) -> Refusal | None:
    """[VOTE-5] While a vote is taken on it, a text stays as it is."""
    if known.id not in voted_on(meeting):
        return None
    return refusal(meeting, "vote-open", spec, outcome=known.id)


def _text_stays(spec: str) -> Stop[Meeting]:
    """The stop of an act on a text, named by its command in `outcome`; refused under `spec`."""

    def check(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
        known = meeting.outcomes.table.get(order.command.outcome)
        return not_voted_on(meeting, known, spec) if known else None

    return Stop("a vote is taken on the text", check, alike=(voted_on,))


def _second_waits(spec: str) -> Stop[Meeting]:
    """[VOTE-14] The same until the second vote is taken on the same text."""

    def check(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
        if order.command.outcome not in second_due(meeting):
            return None
        return refusal(meeting, "voting-begun", spec, outcome=order.command.outcome)

    return Stop("the second vote on the text is due", check, alike=(second_due,))


def _words_stay(meeting: Meeting, order: Submission[RedactText]) -> Refusal | None:
    """[PUBLISH-4] While a text or a question is voted on its words stay: nobody decides on what is gone."""
    for taken in (question(meeting), *by_correspondence(meeting)):
        if taken is not None and order.command.target == taken.seq:
            return refusal(meeting, "vote-open", "PUBLISH-4", vote=taken.id)
    texted = meeting.publication.texted
    about = next((t.outcome for t in texted if t.seq == order.command.target), None)
    known = meeting.outcomes.table.get(about) if about else None
    return not_voted_on(meeting, known, "PUBLISH-4") if known else None


DECISION_OPEN = Stop[Meeting]("a decision is open; an appeal passes", _nothing_open)
APPEAL_BACK = Stop[Meeting]("a vote is taken; an appeal that is not put passes", _appeal_waits)
VOTE_OPEN = Stop[Meeting]("a vote is taken", none_voting)
POINT_OF_ORDER_ALONE = Stop[Meeting]("a vote is taken; points of order pass", _but_points_of_order)
VOTE = OpenDecision[Meeting](
    VOTE_OPEN.words,
    (
        KernelState.sitting,
        KernelState.seats,
        BusinessState.agenda,
        BusinessState.outcomes,
        Meeting.ballots,
    ),
    none_voting,
)
HAVING_A_BALLOT = Stop[Meeting]("who has a ballot stays", _who_decides, alike=(having_ballot,))
NEW_DELEGATION = Stop[Meeting]("who may vote is settled", _new_delegation)
SECOND_VOTED = _second_waits("OUTCOME-4")
SECOND_KEPT = _second_waits("OUTCOME-5")
TEXT_REWORDED = _text_stays("OUTCOME-4")
TEXT_WITHDRAWN = _text_stays("OUTCOME-5")
TEXT_ISSUED = _text_stays("OUTCOME-20")
WORDS_ERASED = Stop[Meeting]("a vote is taken on the words", _words_stay)
