"""Points of order come first: guards that decisions and turns ask."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.queries import holding, orders_asked
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.kernel.queries import is_present


@shared
def raising_order(meeting: BusinessState) -> dict[str, bool]:
    """Those whose point of order waits to be heard or ruled on."""
    ruling, queue = meeting.debate.ruling, meeting.debate.queue if orders_asked(meeting) else ()
    asked = [one.participant for one in queue if one.purpose == "point-of-order"]
    heard = [who for who, for_order in holding(meeting).items() if for_order]
    return dict.fromkeys([*asked, *heard, *([ruling.participant] if ruling else [])], True)


@shared
def orders_heard(meeting: BusinessState) -> Refusal | None:
    """[FLOOR-7] A point of order that somebody present has raised is heard and ruled on before a decision is made."""
    queue = [r for r in meeting.debate.queue if r.purpose == "point-of-order"]
    waits = next((r for r in queue if is_present(meeting, r.participant)), None)
    if waits is None:
        return none_to_rule(meeting)
    return refusal(meeting, "point-of-order-first", "FLOOR-7", participant=waits.participant)


@shared
def none_to_rule(meeting: BusinessState) -> Refusal | None:
    """[FLOOR-7] A point of order is heard and ruled on before anything else."""
    debate = meeting.debate
    heard = debate.speaker is not None and debate.speaker.purpose == "point-of-order"
    if heard or debate.ruling is not None:
        return refusal(meeting, "ruling-due", "FLOOR-7")
    return None


RULING_DUE = Stop[Any](
    "a point of order waits for its ruling",
    lambda meeting, order: None if closes_abandoned(meeting, order) else none_to_rule(meeting),
)
ORDERS_FIRST = Stop[Any](
    "a point of order waits to be heard", lambda meeting, _: orders_heard(meeting)
)
