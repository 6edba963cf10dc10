"""Help in a room, asked over HTTP beside the record; that something has changed is told over the line."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.helping import asker_of
from hemicycle.web.forms import field
from hemicycle.web.help_asked import answering, end, take
from hemicycle.web.helping import reached
from hemicycle.web.policy import allow
from hemicycle.web.seated import name_of, seated
from hemicycle.web.site import site_of

SHOWN = ("id", "words", "asked", "answer", "answered", "answered_by")
"""What its asker reads of a question."""
TO_OFFICE = (*SHOWN, "name", "role")


@allow("room")
async def mine(request: Request) -> Response:
    """What this person asked, and who answers."""
    site, who = site_of(request), seated(request)
    theirs = [
        {key: getattr(one, key) for key in SHOWN} for one in await site.help.of(asker_of(who))
    ]
    here = await answering(site, {"record": request.path_params["record"]}, who.account)
    return JSONResponse({"asked": theirs, "answers": here})


@allow("room")
async def ask(request: Request) -> Response:
    """Ask, from the room."""
    who = seated(request)
    form = await request.form(max_files=0, max_fields=40)
    if not field(form, "words"):
        raise HTTPException(400)
    made = await take(request, asker_of(who), await name_of(request, who), form)
    if made is None:
        raise HTTPException(429, "too-many")
    return JSONResponse({"id": made})


@allow("room")
async def done(request: Request) -> Response:
    """Nothing of a question stays."""
    who = seated(request)
    await end(request, asker_of(who), await request.form(max_files=0, max_fields=2))
    return Response(status_code=204)


@allow("room")
async def waiting(request: Request) -> Response:
    """What was asked in this meeting, to the office in its room; nobody else is told of it."""
    who = seated(request)
    if not who.is_secretariat:
        raise HTTPException(404)
    record = request.path_params["record"]
    found = [one for one in await site_of(request).help.standing() if one.record == record]
    told = [one for one in found if await reached(request, one)]
    return JSONResponse([{key: getattr(one, key) for key in TO_OFFICE} for one in told])


routes: list[BaseRoute] = [
    Route("/room/{record}/help", mine, methods=["GET"]),
    Route("/room/{record}/help", ask, methods=["POST"]),
    Route("/room/{record}/help/done", done, methods=["POST"]),
    Route("/room/{record}/help/waiting", waiting, methods=["GET"]),
]
