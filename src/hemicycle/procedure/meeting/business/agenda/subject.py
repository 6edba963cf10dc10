"""The agenda: its items, which is in hand, the tracks, and the order of the photo."""

from hemicycle.procedure.core.subject import Reaction, Subject
from hemicycle.procedure.meeting.business.agenda import acts
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed
from hemicycle.procedure.meeting.business.agenda.evolve import ROWS
from hemicycle.procedure.meeting.business.agenda.offers import OFFERS
from hemicycle.procedure.meeting.business.agenda.revising import revise_agenda
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.seats.acts import accredit
from hemicycle.procedure.meeting.kernel.seats.appointing import change_participant
from hemicycle.procedure.meeting.kernel.seats.replacing import replace_participant

AGENDA = Subject[BusinessState](
    name="agenda",
    home=__package__,
    parts=("agenda",),
    acts=[acts.add_item, acts.strike_item, acts.open_item, acts.close_item, revise_agenda],
    evolve=ROWS,
    stops=[(acts.UNKNOWN_ITEM, [accredit, replace_participant, change_participant])],
    reactions=[Reaction(MeetingClosed, (ItemClosed,), acts.left_with, ends=True)],
    offers=OFFERS,
)
