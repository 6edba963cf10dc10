"""The landing of a personal link. Looking changes nothing; only the button takes the seat for this device.

Name and capacity come from the accreditation. Who holds the seat on another device, or another seat in this browser, is
asked once and goes on here.
"""

from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.cookies import seat_cookie
from hemicycle.access.devices import read_device
from hemicycle.access.entering import LinkInUse
from hemicycle.access.links import Link
from hemicycle.access.sessions import Who
from hemicycle.procedure.meeting.deciding.electorate import without_vote
from hemicycle.procedure.meeting.kernel.guards import nobody_meets
from hemicycle.web.cancelled import cancelled_page
from hemicycle.web.counting import count_try
from hemicycle.web.devices import device_of
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.stages import stage_of
from hemicycle.web.view_models import brief_of, person_of
from hemicycle.web.visitors import taken_off

SECRET_PAGE = {"Referrer-Policy": "strict-origin", "X-Robots-Tag": "noindex, nofollow"}
"""The address of these pages is a secret: it must reach nobody by a referrer or a search engine.

The origin alone is named, so that the page's own form says where it comes from: with `no-referrer` browsers send
`Origin: null`, and by plain http nothing else tells that form from another page's (Fetch, "append a request `Origin`
header")."""


@allow("link")
async def landing(request: Request) -> Response:
    """Who the link is for, and the button. That it was opened is told live, and is no use of it."""
    link = await link_of(request, of_secretariat=False)
    door = site_of(request).door
    held = await _held(request, link)
    if held is not None and held.link == link.id:
        return RedirectResponse(await _home(request, link.record or ""), 303, SECRET_PAGE)
    door.note_opening(link, device_of(request).written())
    if held is not None or link.in_use:
        return await _ask(request, link, held, 409 if link.in_use else 200)
    return await _landing(request, link, "join.html", 200)


@allow("link")
async def take_seat(request: Request) -> Response:
    """Take the link for this device, once its holder was asked whatever there is to ask."""
    link = await link_of(request, of_secretariat=False)
    record = link.record or ""
    door, https = site_of(request).door, site_of(request).settings.https
    held = await _held(request, link)
    if held is not None and held.link == link.id:
        return RedirectResponse(await _home(request, record), 303, SECRET_PAGE)
    meeting = await site_of(request).recorder.meeting(record)
    if stage_of(meeting) == "cancelled":
        return await _landing(request, link, "join.html", 409)
    form = await request.form(max_files=0, max_fields=4)
    if held is not None and form.get("instead-of") != held.actor:
        return await _ask(request, link, held, 409)
    entered = await door.enter(
        request.path_params["token"],
        device_of(request).written(),
        take_over=form.get("continue") == "1",
    )
    if isinstance(entered, LinkInUse):
        again = await door.find(request.path_params["token"])
        return await _ask(request, again or link, held, 409)
    if entered is None:
        raise HTTPException(404, "no-link")
    if held is not None:
        await door.leave(request.cookies.get(seat_cookie(record, https)), "replaced")
    return with_cookie(
        request, entered.cookie, seat_cookie(record, https), await _home(request, record)
    )


@allow("everybody")
async def leave_seat(request: Request) -> Response:
    """Give the seat up on this device; the link can then be used on another one."""
    record = request.path_params["record"]
    site = site_of(request)
    name = seat_cookie(record, site.settings.https)
    practice = site.practices.known(record)
    await site.door.leave(request.cookies.get(name))
    response = RedirectResponse(f"/room/{practice.of}" if practice else "/", 303)
    response.delete_cookie(name, secure=site.settings.https, httponly=True, samesite="lax")
    return response


async def link_of(request: Request, *, of_secretariat: bool) -> Link:
    """The link of the path. A wrong one counts against the address that sent it, a right one never does."""
    door = site_of(request).door
    link = await door.find(request.path_params["token"])
    if link and link.record and await taken_off(site_of(request), link.record, link.actor):
        link = None
    if link is None or (link.record is None) is not of_secretariat:
        count_try(request)
        raise HTTPException(404, "no-signin" if of_secretariat else "no-link", SECRET_PAGE)
    return link


async def _home(request: Request, record: str) -> str:
    """Where a link leads: to the room; where nobody meets, to the page on which one answers in writing."""
    meeting = await site_of(request).recorder.meeting(record)
    return f"/written/{record}" if meeting.sitting and nobody_meets(meeting) else f"/room/{record}"


async def _held(request: Request, link: Link) -> Who | None:
    """Whose seat of the link's meeting this browser holds already."""
    site, record = site_of(request), link.record or ""
    who = await site.door.session(request.cookies.get(seat_cookie(record, site.settings.https)))
    return who if who is not None and who.record == record else None


async def _ask(request: Request, link: Link, held: Who | None, status: int) -> Response:
    """What must be asked first: another device holds the seat, or this browser holds another seat."""
    site, record, reader = site_of(request), link.record or "", language(request)
    meeting = await site.recorder.meeting(record)
    other = next(
        (p for p in meeting.seats.participants.values() if held and p.id == held.actor), None
    )
    there = {*site.hub.connected(record), *site.hub.waiting(record)} if site.hub else set()
    return await _landing(
        request,
        link,
        "join-ask.html",
        status,
        here=device_of(request),
        elsewhere=read_device(link.device) if link.in_use and link.device else None,
        answers=link.actor in there,
        other=person_of(other, meeting, reader) if other else None,
    )


async def _landing(
    request: Request, link: Link, template: str, status: int, **shown: Any
) -> Response:
    record = link.record or ""
    meeting = await site_of(request).recorder.meeting(record)
    reader = language(request)
    person = next((p for p in meeting.seats.participants.values() if p.id == link.actor), None)
    brief = brief_of(record, meeting, reader)
    if person is None or brief is None:
        raise HTTPException(404, "no-link", SECRET_PAGE)
    if brief.stage == "cancelled":
        return cancelled_page(request, brief, meeting, status, SECRET_PAGE)
    return page(
        request,
        template,
        status=status,
        headers=SECRET_PAGE,
        person=person_of(person, meeting, reader),
        brief=brief,
        link=link,
        without_vote=without_vote(meeting, link.actor or ""),
        help_at=f"/join/{request.path_params['token']}/help",
        **shown,
    )


def with_cookie(request: Request, cookie: str, name: str, to: str) -> Response:
    """Send a device on its way with its session."""
    response = RedirectResponse(to, 303, SECRET_PAGE)
    set_session(request, response, cookie, name)
    return response


def set_session(request: Request, response: Response, cookie: str, name: str) -> None:
    """Give a device its session's cookie."""
    settings = site_of(request).settings
    response.set_cookie(
        name,
        cookie,
        max_age=settings.session_h * 3600 * 14,
        secure=settings.https,
        httponly=True,
        samesite="lax",
    )


routes: list[BaseRoute] = [
    Route("/join/{token}", landing, methods=["GET"], name="join"),
    Route("/join/{token}", take_seat, methods=["POST"]),
    Route("/room/{record}/leave", leave_seat, methods=["POST"], name="leave"),
]
