"""The landing of a personal link. Looking changes nothing; only the button takes the seat for this device.

Name and capacity come from the accreditation. A link in use on another device opens nothing here.
"""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.door.cookies import seat_cookie, secretariat_cookie
from hemicycle.door.door import Entered, InUse
from hemicycle.door.links import Link
from hemicycle.web.briefs import brief_of, person_of
from hemicycle.web.devices import device_of
from hemicycle.web.pages import language, page
from hemicycle.web.policy import allow
from hemicycle.web.security import address_of
from hemicycle.web.site import site_of

SECRET_PAGE = {"Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow"}
"""The address of these pages is a secret: it must reach nobody by a referrer or a search engine."""


@allow("link")
async def landing(request: Request) -> Response:
    """Who the link is for, and the button."""
    link = await _link(request, of_secretariat=False)
    who = await site_of(request).door.who(request.cookies, link.record)
    if who is not None and who.link == link.id:
        return RedirectResponse(f"/room/{link.record}", 303, SECRET_PAGE)
    if link.in_use:
        return await _landing(request, link, "join-in-use.html", 409)
    return await _landing(request, link, "join.html", 200)


@allow("link")
async def take_seat(request: Request) -> Response:
    """Take the link for this device."""
    link = await _link(request, of_secretariat=False)
    record = link.record or ""
    door, https = site_of(request).door, site_of(request).settings.https
    held = request.cookies.get(seat_cookie(record, https))
    who = await door.session(held)
    if who is not None and who.link == link.id:
        return RedirectResponse(f"/room/{record}", 303, SECRET_PAGE)
    entered = await door.enter(request.path_params["token"], device_of(request))
    if isinstance(entered, InUse):
        return await _landing(request, link, "join-in-use.html", 409)
    if entered is None:
        raise HTTPException(404, "no-link")
    if who is not None and who.record == record:
        await door.leave(held)  # one browser holds one seat of a meeting
    return _with_cookie(request, entered, seat_cookie(record, https), f"/room/{record}")


@allow("link")
async def signin(request: Request) -> Response:
    """The secretariat's landing."""
    link = await _link(request, of_secretariat=True)
    who = await site_of(request).door.who(request.cookies)
    if who is not None and who.link == link.id:
        return RedirectResponse("/secretariat", 303, SECRET_PAGE)
    template, status = ("signin-in-use.html", 409) if link.in_use else ("signin.html", 200)
    return page(request, template, status=status, headers=SECRET_PAGE, link=link)


@allow("link")
async def sign_in(request: Request) -> Response:
    """Sign in on this device."""
    link = await _link(request, of_secretariat=True)
    site = site_of(request)
    entered = await site.door.enter(request.path_params["token"], device_of(request))
    if entered is None:
        raise HTTPException(404, "no-link")
    if isinstance(entered, InUse):
        who = await site.door.who(request.cookies)
        if who is not None and who.link == link.id:
            return RedirectResponse("/secretariat", 303, SECRET_PAGE)
        return page(request, "signin-in-use.html", status=409, headers=SECRET_PAGE, link=link)
    return _with_cookie(request, entered, secretariat_cookie(site.settings.https), "/secretariat")


@allow("everybody")
async def leave_seat(request: Request) -> Response:
    """Give the seat up on this device; the link can then be used on another one."""
    record = request.path_params["record"]
    site = site_of(request)
    name = seat_cookie(record, site.settings.https)
    await site.door.leave(request.cookies.get(name))
    response = RedirectResponse("/", 303)
    response.delete_cookie(name, secure=site.settings.https, httponly=True, samesite="lax")
    return response


async def _link(request: Request, *, of_secretariat: bool) -> Link:
    """The link of the path. A wrong one counts against the address that sent it, a right one never does."""
    door = site_of(request).door
    link = await door.find(request.path_params["token"])
    if link is None or (link.record is None) is not of_secretariat:
        if not door.failures.allows(address_of(request.scope)):
            raise HTTPException(429, "too-many")
        raise HTTPException(404, "no-link", SECRET_PAGE)
    return link


async def _landing(request: Request, link: Link, template: str, status: int) -> Response:
    record = link.record or ""
    meeting = await site_of(request).desk.meeting(record)
    reader = language(request)
    person = next((p for p in meeting.seats.participants.values() if p.id == link.actor), None)
    brief = brief_of(record, meeting, reader)
    if person is None or brief is None:
        raise HTTPException(404, "no-link", SECRET_PAGE)
    return page(
        request,
        template,
        status=status,
        headers=SECRET_PAGE,
        person=person_of(person, meeting, reader),
        brief=brief,
        link=link,
    )


def _with_cookie(request: Request, entered: Entered, name: str, to: str) -> Response:
    settings = site_of(request).settings
    response = RedirectResponse(to, 303, SECRET_PAGE)
    response.set_cookie(
        name,
        entered.cookie,
        max_age=settings.session_h * 3600 * 14,
        secure=settings.https,
        httponly=True,
        samesite="lax",
    )
    return response


routes: list[BaseRoute] = [
    Route("/join/{token}", landing, methods=["GET"], name="join"),
    Route("/join/{token}", take_seat, methods=["POST"]),
    Route("/secretariat/signin/{token}", signin, methods=["GET"], name="signin"),
    Route("/secretariat/signin/{token}", sign_in, methods=["POST"]),
    Route("/room/{record}/leave", leave_seat, methods=["POST"], name="leave"),
]
