"""What stands still while a text is being put."""

from collections.abc import Container
from typing import Any

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import OpenDecision
from hemicycle.procedure.meeting.business.floor.commands import WithdrawRequest
from hemicycle.procedure.meeting.business.floor.guards import orders_heard, raising_order
from hemicycle.procedure.meeting.business.floor.queries import on_list
from hemicycle.procedure.meeting.business.outcomes.queries import outcome_put
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.kernel.queries import person
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
    ExcludeParticipant,
)
from hemicycle.procedure.meeting.kernel.state import KernelState


def none_put(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[OUTCOME-7] While a text is being put to consensus nothing else is taken up."""
    put = outcome_put(meeting)
    if put is None or closes_abandoned(meeting, order):
        return None
    return refusal(meeting, "outcome-being-put", "OUTCOME-7", outcome=put.id)


def _who_decides(meeting: BusinessState, order: Submission[ExcludeParticipant]) -> Refusal | None:
    """[OUTCOME-7] Who has a say stays."""
    known = person(meeting, order.command.participant)
    has_say = known is not None and known.role == "delegate"
    return none_put(meeting, order) if has_say else None


def _who_raised(meeting: BusinessState, order: Submission[ExcludeParticipant]) -> Refusal | None:
    """[FLOOR-3] Whose point of order waits stays until it is ruled on."""
    who = order.command.participant
    if who not in raising_order(meeting):
        return None
    return refusal(meeting, "point-of-order-first", "FLOOR-3", participant=who)


def _unheard(meeting: BusinessState, order: Submission[WithdrawRequest]) -> Refusal | None:
    """[FLOOR-3] Nobody takes another's point of order off the list unheard."""
    found = on_list(meeting).get(order.command.request)
    if found is None or found.purpose != "point-of-order" or found.participant == order.actor:
        return None
    return refusal(meeting, "point-of-order-first", "FLOOR-3", participant=found.participant)


def _heard_before(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[FLOOR-7] A point of order is heard before the item, the meeting or a motion disposes of the list."""
    return None if closes_abandoned(meeting, order) else orders_heard(meeting)


def joins(meeting: BusinessState, given: ConvenedParticipant, entitled: Container[str]) -> bool:
    """[DECISION-1] Whether somebody would decide for a delegation that is not among those entitled."""
    code = given.member or given.capacity_member
    return given.role == "delegate" and (code is None or own_code(code) not in entitled)


def _new_delegation(
    meeting: BusinessState, order: Submission[AccreditParticipant]
) -> Refusal | None:
    """[DECISION-1] Who may object is settled when the text is put."""
    put = outcome_put(meeting)
    if put is None or not joins(meeting, order.command.participant, meeting.seats.heads):
        return None
    return refusal(meeting, "outcome-being-put", "DECISION-1", outcome=put.id)


BEING_PUT = Stop[BusinessState]("a text is being put", none_put)
CALL = OpenDecision[BusinessState](
    BEING_PUT.words,
    (KernelState.sitting, KernelState.seats, BusinessState.agenda, BusinessState.outcomes),
    none_put,
)
HAVING_A_SAY = Stop[BusinessState]("who has a say in the call stays", _who_decides)
RAISING_ORDER = Stop[BusinessState](
    "whose point of order waits stays", _who_raised, alike=(raising_order,)
)
UNHEARD = Stop[BusinessState]("a point of order is heard", _unheard)
HEARD_BEFORE = Stop[BusinessState]("a point of order waits to be heard", _heard_before)
NEW_DELEGATION = Stop[BusinessState]("who has a say in the call is settled", _new_delegation)
