"""Before an item is taken up: who will speak on it, and what they will say. Delegations do it on their pages."""

from hemicycle.procedure.core.subject import Reaction, Subject
from hemicycle.procedure.meeting.business.agenda.entries import ItemOpened
from hemicycle.procedure.meeting.business.documents.entries import DocumentLaid
from hemicycle.procedure.meeting.business.floor.entries import FloorEnded, FloorRequested
from hemicycle.procedure.meeting.business.inscriptions import handing_in, inscribing, ordering
from hemicycle.procedure.meeting.business.inscriptions.entries import (
    HandedInTextEnded,
    TextDelivered,
)
from hemicycle.procedure.meeting.business.inscriptions.evolve import ROWS
from hemicycle.procedure.meeting.business.state import BusinessState

INSCRIPTIONS = Subject[BusinessState](
    name="inscriptions",
    home=__package__,
    parts=("inscriptions",),
    acts=[
        inscribing.inscribe,
        inscribing.withdraw,
        ordering.order_inscriptions,
        handing_in.hand_in,
        handing_in.take_back,
    ],
    evolve=ROWS,
    reactions=(
        Reaction(ItemOpened, (FloorRequested,), inscribing.listed),
        Reaction(
            FloorEnded, (HandedInTextEnded, TextDelivered, DocumentLaid), handing_in.delivered
        ),
    ),
    offers=(),
)
