"""The family photo."""

from hemicycle.procedure.core.subject import Deadline, Subject
from hemicycle.procedure.meeting.business.photos import acts
from hemicycle.procedure.meeting.business.photos.entries import PhotoWithdrawn
from hemicycle.procedure.meeting.business.photos.evolve import ROWS
from hemicycle.procedure.meeting.business.photos.lapsing import awaited, lapsed
from hemicycle.procedure.meeting.business.photos.offers import OFFERS
from hemicycle.procedure.meeting.business.state import BusinessState

PHOTOS = Subject[BusinessState](
    name="photos",
    home=__package__,
    parts=("photos",),
    acts=[acts.call_photo, acts.answer_photo, acts.enter_photo, acts.withdraw_photo],
    evolve=ROWS,
    deadline=Deadline((PhotoWithdrawn,), awaited, lapsed),
    offers=OFFERS,
)
