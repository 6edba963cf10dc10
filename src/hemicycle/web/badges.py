"""Badges of the lobby: who waits shows a photo; who may let them in sees it, asks for it, and is alone in that."""

import asyncio

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.badges import Badge
from hemicycle.accounts.roles import does
from hemicycle.live.greeting import must_wait
from hemicycle.media.stills import NotAStill, still
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.kernel.queries import is_over
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.links import participant
from hemicycle.web.policy import allow
from hemicycle.web.site import Site, site_of

SIZE = (256, 320)
"""Of what is kept, in pixels: as large as a face is recognised."""


@allow("room")
async def own(request: Request) -> Response:
    """Whether this person was asked for a photo, and shows one."""
    record, who = request.path_params["record"], _seated(request)
    found = await site_of(request).badges.of(record)
    return JSONResponse(msgspec.to_builtins(found.get(who, Badge(asked=False, shown=None))))


@allow("room")
async def show(request: Request) -> Response:
    """Take a photo of who waits. What is kept is drawn anew, and small."""
    site, record, who = site_of(request), request.path_params["record"], _seated(request)
    if not _waits(await site.recorder.meeting(record), who):
        return PlainTextResponse("not-in-lobby", 409)
    sent = await request.body()
    try:
        async with site.composing:
            picture = await asyncio.to_thread(still, sent, SIZE)
    except NotAStill:
        return PlainTextResponse("not-a-still", 415)
    await site.badges.show(record, who, picture)
    _tell(site, record, None)
    return Response(status_code=204)


@allow("room")
async def take_back(request: Request) -> Response:
    """Nothing of it stays."""
    site, record = site_of(request), request.path_params["record"]
    await site.badges.take_back(record, _seated(request))
    _tell(site, record, None)
    return Response(status_code=204)


@allow("room")
async def shown(request: Request) -> Response:
    """Who was asked and who shows a photo, to those who keep the door."""
    await _keeps_door(request)
    found = await site_of(request).badges.of(request.path_params["record"])
    return JSONResponse(msgspec.to_builtins(found))


@allow("room")
async def picture(request: Request) -> Response:
    """The photo, to those who keep the door and to whom it is of."""
    who, params = request.state.who, request.path_params
    if who is None or who.actor != params["participant"]:
        await _keeps_door(request)
    found = await site_of(request).badges.picture(params["record"], params["participant"])
    if found is None:
        raise HTTPException(404)
    policy = {"Content-Security-Policy": "default-src 'none'; sandbox"}
    return Response(found, media_type="image/jpeg", headers=policy)


@allow("room")
async def ask(request: Request) -> Response:
    """Ask somebody who waits for a photo, from the room."""
    meeting = await _keeps_door(request)
    await _ask(request, meeting, request.path_params["participant"])
    return Response(status_code=204)


@allow(does("seats"))
async def ask_from_office(request: Request) -> Response:
    """The same, from the office's page."""
    record = request.path_params["record"]
    meeting = await site_of(request).recorder.meeting(record)
    form = await request.form(max_files=0, max_fields=2)
    await _ask(request, meeting, str(form.get("participant", "")))
    return RedirectResponse(f"/secretariat/meetings/{record}", 303)


async def _ask(request: Request, meeting: Meeting, chosen: str) -> None:
    who = participant(meeting, chosen).id
    if _waits(meeting, who):
        site, record = site_of(request), request.path_params["record"]
        await site.badges.ask(record, who)
        _tell(site, record, [who])
        _tell(site, record, None)


def _tell(site: Site, record: str, to: list[str] | None) -> None:
    """The devices of those whom it concerns look again; `to` None: of those who keep the door."""
    if site.hub is not None:
        site.hub.tell_beside(record, "badge", to)


def _waits(meeting: Meeting, who: str) -> bool:
    return must_wait(meeting, who) and not is_over(meeting)


def _seated(request: Request) -> str:
    """Whose seat it is. Raises 404."""
    who = request.state.who
    if who is None or who.is_secretariat:
        raise HTTPException(404)
    return str(who.actor)


async def _keeps_door(request: Request) -> Meeting:
    """The meeting, for whoever may let people in. Raises 404: nobody else is told of it."""
    who = request.state.who
    try:
        meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    except UnknownRecord:
        raise HTTPException(404) from None
    if who is None or not (
        who.may(does("seats"))
        if who.is_secretariat
        else class_of(meeting, who.actor).startswith("secretariat")
    ):
        raise HTTPException(404)
    return meeting


routes: list[BaseRoute] = [
    Route("/room/{record}/badge", own, methods=["GET"]),
    Route("/room/{record}/badge", show, methods=["POST"]),
    Route("/room/{record}/badge/take-back", take_back, methods=["POST"]),
    Route("/room/{record}/badges", shown, methods=["GET"]),
    Route("/room/{record}/badges/{participant}", picture, methods=["GET"]),
    Route("/room/{record}/badges/{participant}/ask", ask, methods=["POST"]),
    Route("/secretariat/meetings/{record}/ask-for-photo", ask_from_office, methods=["POST"]),
]
