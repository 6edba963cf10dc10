"""[CALL-2] What a meeting that is not held shows in place of its door and its room: that it is cancelled, and why."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.render import page
from hemicycle.web.view_models import Brief


def cancelled_page(
    request: Request,
    brief: Brief,
    meeting: Meeting,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The page. Nothing of the meeting can be entered, so it offers no seat and no devices."""
    return page(
        request,
        "cancelled.html",
        status=status,
        headers=headers,
        brief=brief,
        calling=meeting.calling,
        public=meeting.sitting is not None and meeting.sitting.public,
    )
