"""How one comes to the page of a delegation: by a link that works once, by a passkey, by asking for a link by mail."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.cookies import delegation_cookie, held_delegations
from hemicycle.access.delegates import SESSION_MS, Delegate
from hemicycle.accounts.passkeys import MOST_BYTES, NoPasskey
from hemicycle.web.counting import count_try
from hemicycle.web.delegation.called import called
from hemicycle.web.delegation.entrance import stands
from hemicycle.web.delegation.pages import AT, delegate_in, place
from hemicycle.web.devices import device_of
from hemicycle.web.forms import field
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

HOME = "/delegation"
ENTER = f"{HOME}/enter"


@allow("everybody")
async def ways(request: Request) -> Response:
    """The ways in, and the pages that are open on this device."""
    return await _ways(request)


async def _ways(request: Request, *, asked: bool = False) -> Response:
    site, reader = site_of(request), language(request)
    here = [await site.delegates.here(one) for one in held_delegations(request.cookies)]
    mine = [one for one in here if one and await stands(site.recorder, one)]
    named = [
        (one, await called(site.recorder, site.given, one.body, one.member, reader)) for one in mine
    ]
    return page(
        request,
        "delegation-enter.html",
        headers=SECRET_PAGE,
        passkeys=site.delegates.passkeys,
        by_mail=site.delegates.post is not None and not asked,
        asked=asked,
        here=[(place(one), names) for one, names in named if names],
    )


@allow("everybody")
async def ask_link(request: Request) -> Response:
    """Send a link to an address, where somebody of a delegation has it; the answer says nothing of that."""
    site = site_of(request)
    if site.delegates.post is None:
        raise HTTPException(404)
    count_try(request)
    form = await request.form(max_files=0, max_fields=2)
    await site.delegates.ask_link(field(form, "mail")[:320])
    return await _ways(request, asked=True)


@allow("everybody")
async def ask_key(request: Request) -> Response:
    """What a browser is asked to answer by a passkey."""
    passkeys = site_of(request).delegates.passkeys
    if not passkeys.possible:
        raise HTTPException(404)
    return Response(passkeys.asked(), media_type="application/json")


@allow("everybody")
async def take_key(request: Request) -> Response:
    """Come in by a passkey."""
    site = site_of(request)
    try:
        answer = (await request.body())[: MOST_BYTES + 1]
        who, cookie = await site.delegates.enter_by_key(answer, device_of(request).written())
    except NoPasskey:
        count_try(request)
        raise HTTPException(400, "no-passkey") from None
    response = JSONResponse({"to": place(who)})
    set_cookie(request, response, who, cookie)
    return response


@allow("link")
async def landing(request: Request) -> Response:
    """Whom the link lets in, to which page. Looking changes nothing."""
    site, who = site_of(request), await _of_link(request)
    names = await called(site.recorder, site.given, who.body, who.member, language(request))
    if names is None or not await stands(site.recorder, who):
        raise HTTPException(404, "no-delegation-link", SECRET_PAGE)
    used = who.link_until <= site.door.now()
    return page(
        request,
        "delegation-link.html",
        status=410 if used else 200,
        headers=SECRET_PAGE,
        me=who,
        called=names,
        used=used,
        by_mail=site.delegates.post is not None,
    )


@allow("link")
async def come_in(request: Request) -> Response:
    """Use the link on this device."""
    site, who = site_of(request), await _of_link(request)
    cookie = None
    if await stands(site.recorder, who):
        token, device = request.path_params["token"], device_of(request).written()
        cookie = await site.delegates.enter(token, device)
    if cookie is None:
        return await landing(request)
    response = RedirectResponse(place(who), 303, SECRET_PAGE)
    set_cookie(request, response, who, cookie)
    return response


@allow("link")
async def stop_page(request: Request) -> Response:
    """Whose daily mail this stops. Looking changes nothing: scanners of mail look, too."""
    return await _stop_page(request, await _of_stop(request), done=False)


@allow("link")
async def stop(request: Request) -> Response:
    """Tell somebody nothing by mail any more."""
    who = await _of_stop(request)
    await site_of(request).delegates.stop(who.id)
    return await _stop_page(request, who, done=True)


@allow("delegation")
async def leave(request: Request) -> Response:
    """Give the page up on this device."""
    site, who = site_of(request), delegate_in(request)
    name = delegation_cookie(who.body, who.member, site.settings.https)
    await site.delegates.leave(request.cookies[name])
    response = RedirectResponse(HOME, 303)
    response.delete_cookie(name, secure=site.settings.https, httponly=True, samesite="lax")
    return response


def set_cookie(request: Request, response: Response, who: Delegate, cookie: str) -> None:
    """Give a device its session's cookie."""
    settings = site_of(request).settings
    response.set_cookie(
        delegation_cookie(who.body, who.member, settings.https),
        cookie,
        max_age=SESSION_MS // 1000,
        secure=settings.https,
        httponly=True,
        samesite="lax",
    )


async def _stop_page(request: Request, who: Delegate, *, done: bool) -> Response:
    site = site_of(request)
    names = await called(site.recorder, site.given, who.body, who.member, language(request))
    return page(
        request, "delegation-stop.html", headers=SECRET_PAGE, me=who, called=names, done=done
    )


async def _of_link(request: Request) -> Delegate:
    return _found(request, await site_of(request).delegates.find(request.path_params["token"]))


async def _of_stop(request: Request) -> Delegate:
    return _found(request, await site_of(request).delegates.to_stop(request.path_params["token"]))


def _found(request: Request, who: Delegate | None) -> Delegate:
    """Whose the secret in the path is. A wrong one counts against the address that sent it."""
    if who is None:
        count_try(request)
        raise HTTPException(404, "no-delegation-link", SECRET_PAGE)
    return who


routes: list[BaseRoute] = [
    Route(HOME, ways, methods=["GET"], name="delegation-ways"),
    Route(f"{ENTER}/link", ask_link, methods=["POST"]),
    Route(f"{ENTER}/passkey", ask_key, methods=["POST"]),
    Route(f"{ENTER}/passkey/answer", take_key, methods=["POST"]),
    Route(f"{ENTER}/{{token}}", landing, methods=["GET"], name="delegation-link"),
    Route(f"{ENTER}/{{token}}", come_in, methods=["POST"]),
    Route(f"{HOME}/stop/{{token}}", stop_page, methods=["GET"]),
    Route(f"{HOME}/stop/{{token}}", stop, methods=["POST"]),
    Route(f"{AT}/leave", leave, methods=["POST"]),
]
