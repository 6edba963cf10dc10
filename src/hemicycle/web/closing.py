"""The secretariat closes a meeting over which nobody presides any more (MEETING-5), from its page."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting
from hemicycle.web.acting import act_for_office
from hemicycle.web.policy import allow
from hemicycle.web.secretariat import meeting_page


@allow(does("meetings"))
async def close(request: Request) -> Response:
    """Close it, or say why the rules do not let the secretariat."""
    record = request.path_params["record"]
    answer = await act_for_office(request, record, CloseMeeting())
    if isinstance(answer, Refusal):
        return await meeting_page(request, status=409, refusal=answer)
    return RedirectResponse(f"/secretariat/meetings/{record}", 303)


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/close", close, methods=["POST"]),
]
