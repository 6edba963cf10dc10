"""Answering an invitation from the delegation's page, for somebody of the delegation."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.delegation.pages import AT, delegate_in
from hemicycle.web.policy import allow
from hemicycle.web.reply import reply_page, take_reply
from hemicycle.web.reply_place import Place, place_of
from hemicycle.web.site import site_of

REPLY = f"{AT}/reply/{{record}}/{{participant}}"


@allow("delegation")
async def look(request: Request) -> Response:
    """The page of the invitation. Looking answers nothing."""
    return reply_page(request, await _place(request))


@allow("delegation")
async def answer(request: Request) -> Response:
    """Take an answer of whoever may act for the delegation."""
    if delegate_in(request).rank == "reads":
        raise HTTPException(403, "not-your-role")
    return await take_reply(request, await _place(request))


async def _place(request: Request) -> Place:
    """The invitation of somebody who is on the list for this member. Raises 404."""
    site, record = site_of(request), request.path_params["record"]
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        raise HTTPException(404) from None
    who = request.path_params["participant"]
    person = meeting.seats.participants.get(ParticipantId(who))
    if person is None or person.member != delegate_in(request).member:
        raise HTTPException(404)
    found = await site.door.register.read(lambda r: site.invitations.of_sitting(r, record))
    invitee = (
        next((one for one in found.invitees if one.participant == who), None) if found else None
    )
    if found is None or invitee is None:
        raise HTTPException(404)
    return await place_of(request, found, invitee)


routes: list[BaseRoute] = [
    Route(REPLY, look, methods=["GET"]),
    Route(REPLY, answer, methods=["POST"]),
]
