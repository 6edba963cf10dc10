"""What the public may see of a meeting; a meeting of which it may know nothing is not found."""

from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.web.site import site_of


async def seen_by_public(request: Request) -> tuple[str, Meeting, Meeting]:
    """Record id, the state, and the public's view of it. Raises 404 where the public may know nothing."""
    record: str = request.path_params["record"]
    meeting = await site_of(request).recorder.meeting(record)
    seen = view(meeting, "public")
    if seen.sitting is None and meeting.publication.status == "none":
        raise HTTPException(404)
    return record, meeting, seen
