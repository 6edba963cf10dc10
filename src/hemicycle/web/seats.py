"""What a device in the room asks at the door: go on here after the seat moved away, and undo somebody's move."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.cookies import seat_cookie
from hemicycle.access.entering import SignedIn
from hemicycle.access.sessions import Who
from hemicycle.accounts.roles import does
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.devices import device_of
from hemicycle.web.join import set_session
from hemicycle.web.links import participant
from hemicycle.web.policy import allow
from hemicycle.web.shown_links import OFFICE
from hemicycle.web.site import site_of


@allow("everybody")
async def resume(request: Request) -> Response:
    """Take the seat back on a device that lost it: 204, or 409 where this browser sits for somebody else now.

    The cookie shows that this device held the seat; 403 where the link was replaced, or somebody left here.
    """
    site, record = site_of(request), request.path_params["record"]
    form = await request.form(max_files=0, max_fields=2)
    name = seat_cookie(record, site.settings.https)
    answer = await site.door.resume(request.cookies.get(name), device_of(request).written())
    if answer is None:
        raise HTTPException(403, "no-link")
    response = Response(status_code=204)
    if isinstance(answer, SignedIn):
        set_session(request, response, answer.cookie, name)
    actor = answer.link.actor if isinstance(answer, SignedIn) else answer.actor
    if actor != form.get("participant"):
        response.status_code = 409
    return response


@allow("room", noted=True)
async def undo_move(request: Request) -> Response:
    """Cut the device that a seat moved to, and make a new link: shown once to the secretariat alone.

    The chair undoes a move and gets no link: nobody presides and sits for a delegation. Where nothing has moved there
    is nothing to undo.
    """
    site, record = site_of(request), request.path_params["record"]
    if request.state.who is None:  # alike, whether there is such a meeting or not
        raise HTTPException(403)
    meeting = await site.recorder.meeting(record)
    form = await request.form(max_files=0, max_fields=2)
    chosen = str(form.get("participant", ""))
    if not may_undo(meeting, request.state.who, chosen):
        raise HTTPException(403)
    person = participant(meeting, chosen)
    moves = (await site.door.seating(record)).moves
    if not any(move.standing and move.participant == chosen for move in moves):
        raise HTTPException(403)
    [issued] = await site.door.issue_links(record, [person])
    of_office = is_secretariat(meeting, request.state.who.actor)
    site.shown_links.keep(OFFICE, record, [issued], site.door.now())
    return JSONResponse({"participant": person.id, "link": issued.link if of_office else None})


def may_undo(meeting: Meeting, who: Who | None, of: str) -> bool:
    """The chair and the secretariat, except for their own seats: who took one by a stolen link keeps nothing by it."""
    if who is None or who.actor == of:
        return False
    if who.is_secretariat:
        return who.may(does("seats"))
    return is_chair(meeting, who.actor) or is_secretariat(meeting, who.actor)


routes: list[BaseRoute] = [
    Route("/room/{record}/resume", resume, methods=["POST"]),
    Route("/room/{record}/undo-move", undo_move, methods=["POST"]),
]
