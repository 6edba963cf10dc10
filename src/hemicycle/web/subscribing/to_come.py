"""The press conferences to come, or under way, that the public may know of."""

from hemicycle.procedure.meeting.kernel.rights import press_asks
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.site import Site
from hemicycle.web.view_models import Brief

MOST = 24


def is_conference(meeting: Meeting) -> bool:
    """Whether the press asks there, and the public may know of it."""
    return press_asks(meeting) and bool(meeting.sitting and meeting.sitting.public)


async def conferences(site: Site, reader: str) -> list[Brief]:
    """Those that are live, then those to come."""
    await site.catalogue.current()
    front = await site.catalogue.front(1, 1, MOST, site.recorder.now())
    briefs = [card.briefs[reader] for card in (*front.live, *front.coming)]
    return [one for one in briefs if is_conference(await site.recorder.meeting(one.record))]
