"""What stands still while a proposal of the chair stands for objections."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import OpenDecision
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.consensus.guards import joins
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.kernel.queries import person
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ExcludeParticipant,
)
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.meeting.state import Meeting


def none_put(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[PROPOSAL-6] While it stands for objections nothing else is taken up."""
    known = meeting.proposals.open
    if known is None or not known.put or closes_abandoned(meeting, order):
        return None
    return refusal(meeting, "proposal-put", "PROPOSAL-6", proposal=known.id)


def _who_decides(meeting: Meeting, order: Submission[ExcludeParticipant]) -> Refusal | None:
    who = order.command.participant
    known = person(meeting, who)
    has_say = known is not None and known.role == "delegate"
    return none_put(meeting, order) if has_say else None


def _new_delegation(meeting: Meeting, order: Submission[AccreditParticipant]) -> Refusal | None:
    """[DECISION-1] Who may object is settled when it is put."""
    known = meeting.proposals.open
    if known is None or not joins(meeting, order.command.participant, meeting.seats.heads):
        return None
    put = none_put(meeting, order)
    return put and refusal(meeting, put.code, "DECISION-1", proposal=known.id)


def _texts_stay(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[PROPOSAL-7] What is put with others stays as it is."""
    known = meeting.proposals.open
    return none_put(meeting, order) if known and known.about == "texts" else None


TEXTS_STAY = Stop[Meeting]("texts are put together", _texts_stay)
PROPOSAL_PUT = Stop[Meeting]("a proposal of the chair stands for objections", none_put)
PROPOSAL = OpenDecision[Meeting](
    PROPOSAL_PUT.words,
    (KernelState.sitting, KernelState.seats, BusinessState.agenda, BusinessState.outcomes),
    none_put,
)
HAVING_A_SAY = Stop[Meeting]("who has a say in a proposal stays", _who_decides)
NEW_DELEGATION = Stop[Meeting]("who has a say in a proposal is settled", _new_delegation)
