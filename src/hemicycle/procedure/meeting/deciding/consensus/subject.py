"""Consensus on a text: the call, objections, the gavel. Its state is the text's."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Reaction, Subject
from hemicycle.procedure.meeting.business.agenda.acts import close_item, open_item
from hemicycle.procedure.meeting.business.floor.requests import withdraw_request
from hemicycle.procedure.meeting.business.outcomes.queries import outcome_put
from hemicycle.procedure.meeting.business.photos.acts import call_photo
from hemicycle.procedure.meeting.deciding.consensus import acclaiming, acts
from hemicycle.procedure.meeting.deciding.consensus.entries import CallEnded
from hemicycle.procedure.meeting.deciding.consensus.evolve import ROWS
from hemicycle.procedure.meeting.deciding.consensus.guards import (
    BEING_PUT,
    CALL,
    HAVING_A_SAY,
    HEARD_BEFORE,
    NEW_DELEGATION,
    RAISING_ORDER,
    UNHEARD,
)
from hemicycle.procedure.meeting.deciding.consensus.offers import OFFERS
from hemicycle.procedure.meeting.deciding.proxies.acts import give_proxy, withdraw_proxy
from hemicycle.procedure.meeting.kernel.lifecycle.acts import close_meeting
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.seats.acts import accredit, exclude
from hemicycle.procedure.meeting.state import Meeting


def _broken_off(meeting: Meeting, _: MeetingClosed, now: int) -> list[Draft]:
    """[MEETING-5] What was being decided when nobody presided any more ends without a decision."""
    put = outcome_put(meeting)
    return [Draft(CallEnded(put.id, put.item))] if put else []


CONSENSUS = Subject[Meeting](
    name="consensus",
    home=__package__,
    parts=(),
    acts=[
        acts.put,
        acclaiming.put_to_acclamation,
        acclaiming.request_vote,
        acts.raise_objection,
        acts.lift_objection,
        acts.end_call,
        acts.adopt,
    ],
    evolve=ROWS,
    decisions=[CALL],
    stops=[
        (BEING_PUT, [call_photo, give_proxy, withdraw_proxy]),
        (NEW_DELEGATION, [accredit]),
        (HAVING_A_SAY, [exclude]),
        (RAISING_ORDER, [exclude]),
        (UNHEARD, [withdraw_request]),
        (HEARD_BEFORE, [open_item, close_item, close_meeting]),
    ],
    reactions=[Reaction(MeetingClosed, (CallEnded,), _broken_off, ends=True)],
    offers=OFFERS,
)
