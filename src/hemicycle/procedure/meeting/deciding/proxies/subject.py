"""Proxies: one member votes for another. They stand apart from people: whoever sits for the member may cast it."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.deciding.proxies import acts
from hemicycle.procedure.meeting.deciding.proxies.evolve import ROWS
from hemicycle.procedure.meeting.deciding.proxies.offers import OFFERS
from hemicycle.procedure.meeting.state import Meeting

PROXIES = Subject[Meeting](
    name="proxies",
    home=__package__,
    parts=("proxies",),
    acts=[acts.give_proxy, acts.withdraw_proxy],
    evolve=ROWS,
    offers=OFFERS,
)
