"""Recorded statements, played under the floor."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.business.recordings.acts import play_recorded, stop_recorded
from hemicycle.procedure.meeting.business.recordings.evolve import ROWS
from hemicycle.procedure.meeting.business.recordings.following import OVER, REACTIONS
from hemicycle.procedure.meeting.business.recordings.offers import OFFERS
from hemicycle.procedure.meeting.business.state import BusinessState

RECORDINGS = Subject[BusinessState](
    name="recordings",
    home=__package__,
    parts=("recordings",),
    acts=[play_recorded, stop_recorded],
    evolve=ROWS,
    reactions=REACTIONS,
    deadline=OVER,
    offers=OFFERS,
)
