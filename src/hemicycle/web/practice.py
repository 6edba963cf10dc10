"""[PREPARE-3] Trying the room alone, from a seat, days before a meeting."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.cookies import seat_cookie
from hemicycle.access.entering import SignedIn
from hemicycle.access.sessions import Who
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.web.devices import device_of
from hemicycle.web.join import with_cookie
from hemicycle.web.policy import allow
from hemicycle.web.practice_file import practice_file
from hemicycle.web.practices import Full, Practice
from hemicycle.web.site import site_of
from hemicycle.web.testing import ahead


@allow("room", noted=False)
async def step_in(request: Request) -> Response:
    """Into one's own room alone: the one that runs, or a new one."""
    site, who = site_of(request), _seated(request)
    of = request.path_params["record"]
    practice = site.practices.of(of, who.actor) or await _begun(request, who)
    token = practice.link.rpartition("/")[2]
    entered = await site.door.enter(token, device_of(request).written(), take_over=True)
    if not isinstance(entered, SignedIn):
        raise HTTPException(404, "no-link")
    name = seat_cookie(practice.record, site.settings.https)
    return with_cookie(request, entered.cookie, name, f"/room/{practice.record}")


@allow("room", noted=False)
async def end(request: Request) -> Response:
    """End it."""
    site, who, of = site_of(request), _seated(request), request.path_params["record"]
    practice = site.practices.of(of, who.actor)
    if practice is not None:
        await site.practices.end(practice)
    return RedirectResponse(f"/room/{of}", 303)


async def _begun(request: Request, who: Who) -> Practice:
    site, of = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(of)
    if not ahead(meeting, site.door.now()):
        raise HTTPException(409, "practice-over")
    if site.rehearse is None or await site.rehearse.out_of_reach():
        raise HTTPException(409, "no-rehearsal")
    now = site.recorder.now()
    file, seat = practice_file(meeting, who.actor, now, site.words)
    try:
        begun = await site.practices.begin(of, who.actor, seat, file, sitting_of(meeting).rulebook)
    except Full:
        raise HTTPException(409, "practice-full") from None
    if isinstance(begun, Refusal):
        raise HTTPException(409, "no-practice")
    return begun


def _seated(request: Request) -> Who:
    """Whoever sits in this meeting. Raises 404."""
    who: Who | None = request.state.who
    if who is None or who.record is None:
        raise HTTPException(404)
    return who


routes: list[BaseRoute] = [
    Route("/room/{record}/practice", step_in, methods=["POST"]),
    Route("/room/{record}/practice/end", end, methods=["POST"]),
]
