"""What stands still while a text is being put."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import WithdrawRequest
from hemicycle.procedure.meeting.business.floor.guards import raising_order
from hemicycle.procedure.meeting.business.floor.queries import on_list
from hemicycle.procedure.meeting.business.outcomes.queries import outcome_put
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.kernel.queries import person
from hemicycle.procedure.meeting.kernel.seats.commands import ExcludeParticipant


def none_put(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[OUTCOME-7] While a text is being put to consensus nothing else is taken up."""
    put = outcome_put(meeting)
    if put is None or closes_abandoned(meeting, order):
        return None
    return refusal(meeting, "outcome-being-put", "OUTCOME-7", outcome=put.id)


def _who_decides(meeting: BusinessState, order: Submission[ExcludeParticipant]) -> Refusal | None:
    """[OUTCOME-7] Who has a say stays, and so does who raised a point of order."""
    who = order.command.participant
    known = person(meeting, who)
    has_say = known is not None and known.role == "delegate"
    return none_put(meeting, order) if has_say or who in raising_order(meeting) else None


def point_of_order_of_another(meeting: BusinessState, order: Submission[WithdrawRequest]) -> bool:
    """[FLOOR-3] Whether somebody else's point of order would be taken off the list unheard."""
    found = on_list(meeting).get(order.command.request)
    return bool(found and found.purpose == "point-of-order" and found.participant != order.actor)


def _unheard(meeting: BusinessState, order: Submission[WithdrawRequest]) -> Refusal | None:
    return none_put(meeting, order) if point_of_order_of_another(meeting, order) else None


BEING_PUT = Stop[BusinessState]("a text is being put", none_put)
HAVING_A_SAY = Stop[BusinessState](
    "who has a say in the call stays", _who_decides, alike=(raising_order,)
)
UNHEARD = Stop[BusinessState]("a point of order is heard during a call", _unheard)
