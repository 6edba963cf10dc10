"""The body of an address, as its record has it."""

from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.site import Site


async def body_state(site: Site, body: str) -> StandingBody | None:
    """The body as its record has it; None where it has none."""
    known = await body_point(site, body)
    return known[0] if known else None


async def body_point(site: Site, body: str) -> tuple[StandingBody, RecordPoint] | None:
    """The same, and where its record stands with it."""
    try:
        state, point = await site.recorder.point(record_of(body))
    except UnknownRecord:
        return None
    return (state, point) if isinstance(state, StandingBody) else None
