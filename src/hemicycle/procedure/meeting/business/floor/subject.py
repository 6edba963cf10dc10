"""The speakers' list and the floor."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.business.agenda.acts import close_item, open_item
from hemicycle.procedure.meeting.business.floor import clock, granting, requests
from hemicycle.procedure.meeting.business.floor.evolve import ROWS
from hemicycle.procedure.meeting.business.floor.following import REACTIONS, TIME_LIMIT
from hemicycle.procedure.meeting.business.floor.guards import RULING_DUE
from hemicycle.procedure.meeting.business.floor.offers import OFFERS
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.lifecycle.acts import close_meeting

FLOOR = Subject[BusinessState](
    name="floor",
    home=__package__,
    parts=("debate",),
    acts=[
        requests.request_floor,
        requests.withdraw_request,
        requests.reorder_list,
        granting.grant_floor,
        granting.give_floor,
        granting.end_floor,
        granting.rule_point_of_order,
        clock.stop_clock,
        clock.start_clock,
        clock.extend_time,
        clock.set_limit,
        clock.close_list,
        clock.reopen_list,
        clock.close_microphone,
        clock.open_microphone,
    ],
    evolve=ROWS,
    stops=[(RULING_DUE, [close_meeting, open_item, close_item])],
    reactions=REACTIONS,
    deadline=TIME_LIMIT,
    offers=OFFERS,
)
