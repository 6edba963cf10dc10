"""How staff sign in: by a passkey, by a link that works once, or the first time as the office as a whole."""

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.cookies import secretariat_cookie
from hemicycle.access.entering import LinkInUse, SignedIn
from hemicycle.access.links import Link
from hemicycle.access.staff import CameIn
from hemicycle.accounts.organisation import LASTS_MS, NoProvider, NotSignedIn, Organisation
from hemicycle.accounts.passkeys import MOST_BYTES, NoPasskey
from hemicycle.web.counting import count_try
from hemicycle.web.devices import device_of
from hemicycle.web.forms import field
from hemicycle.web.join import SECRET_PAGE, link_of, set_session, with_cookie
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

OFFICE, OWN_ACCOUNT = "/secretariat", "/secretariat/account"
ENTER = "/secretariat/enter"
STATE = "hemicycle-asked"
"""The cookie that binds an answer of the organisation's to the browser that asked."""
MOST_NAME, MOST_MAIL = 200, 320
log = structlog.get_logger("hemicycle.web")


@allow("everybody")
async def signin_page(request: Request) -> Response:
    """The ways in."""
    site = site_of(request)
    if await site.door.who(request.cookies):
        return RedirectResponse(OFFICE, 303)
    return _ways(request)


def _ways(request: Request, *, asked: bool = False) -> Response:
    staff = site_of(request).staff
    return page(
        request,
        "signin-ways.html",
        passkeys=staff.passkeys,
        outside=staff.organisation,
        by_mail=staff.people.post is not None and not asked,
        asked=asked,
    )


@allow("everybody")
async def ask_link(request: Request) -> Response:
    """Send a link to an address, where an account has it; the answer says nothing of that."""
    site = site_of(request)
    if site.staff.people.post is None:
        raise HTTPException(404)
    count_try(request)
    form = await request.form(max_files=0, max_fields=2)
    await site.staff.people.ask_link(field(form, "mail")[:MOST_MAIL], language(request))
    return _ways(request, asked=True)


@allow("everybody")
async def ask_key(request: Request) -> Response:
    """What a browser is asked to answer by a passkey."""
    passkeys = site_of(request).staff.passkeys
    if not passkeys.possible:
        raise HTTPException(404)
    return Response(passkeys.asked(), media_type="application/json")


@allow("everybody")
async def take_key(request: Request) -> Response:
    """Sign in by a passkey."""
    site = site_of(request)
    try:
        came = await site.staff.enter_by_key(
            (await request.body())[: MOST_BYTES + 1], device_of(request).written()
        )
    except NoPasskey:
        count_try(request)
        raise HTTPException(400, "no-passkey") from None
    response = JSONResponse({"to": OFFICE})
    set_session(request, response, came.cookie, secretariat_cookie(site.settings.https))
    return response


@allow("everybody")
async def go_outside(request: Request) -> Response:
    """Send a browser to the organisation's own sign-in."""
    site, outside = site_of(request), _organisation(request)
    try:
        to, state = await outside.begin()
    except NoProvider as fault:
        raise _away(fault) from fault
    response = RedirectResponse(to, 303)
    response.set_cookie(
        STATE,
        state,
        max_age=LASTS_MS // 1000,
        path=ENTER,
        secure=site.settings.https,
        httponly=True,
        samesite="lax",
    )
    return response


@allow("everybody")
async def come_back(request: Request) -> Response:
    """Sign in whoever comes back from there."""
    site, outside = site_of(request), _organisation(request)
    try:
        identity = await outside.finish(request.query_params, request.cookies.get(STATE, ""))
    except NoProvider as fault:
        raise _away(fault) from fault
    except NotSignedIn as fault:
        log.info("not signed in", fault=str(fault))
        raise HTTPException(400, "not-signed-in") from None
    came = await site.staff.enter_by_identity(identity, device_of(request).written())
    if came is None:
        raise HTTPException(400, "no-account-outside")
    cookie = secretariat_cookie(site.settings.https)
    response = with_cookie(request, came.cookie, cookie, OFFICE)
    response.delete_cookie(STATE, path=ENTER)
    return response


def _organisation(request: Request) -> Organisation:
    outside = site_of(request).staff.organisation
    if outside is None:
        raise HTTPException(404)
    return outside


def _away(fault: NoProvider) -> HTTPException:
    log.warning("the organisation's sign-in does not answer", fault=str(fault))
    return HTTPException(503, "no-provider")


@allow("link")
async def landing(request: Request) -> Response:
    """Whom the link signs in. Looking changes nothing."""
    link = await link_of(request, of_secretariat=True)
    return await _landing(request, link)


@allow("link")
async def sign_in(request: Request) -> Response:
    """Sign in on this device: by name, or as the office as long as nobody has a name."""
    link = await link_of(request, of_secretariat=True)
    site, token = site_of(request), request.path_params["token"]
    form = await request.form(max_files=0, max_fields=4)
    device = device_of(request).written()
    name, mail = field(form, "name")[:MOST_NAME], field(form, "mail")[:MOST_MAIL]
    entered: CameIn | SignedIn | LinkInUse | None
    if link.account is not None:
        entered = await site.staff.enter(token, device)
    elif name and not site.settings.demo:
        entered = await site.staff.found(token, name, mail or None, device)
    else:
        entered = await site.door.enter(token, device)
    if entered is None:
        raise HTTPException(404, "no-signin")
    if isinstance(entered, LinkInUse):
        return await _landing(request, entered.link, used=True)
    to = OFFICE
    if isinstance(entered, CameIn) and not entered.account.keys and site.staff.passkeys.possible:
        to = OWN_ACCOUNT
    return with_cookie(request, entered.cookie, secretariat_cookie(site.settings.https), to)


async def _landing(request: Request, link: Link, *, used: bool = False) -> Response:
    site = site_of(request)
    who = await site.door.who(request.cookies)
    mine = who is not None and (who.link == link.id or (who.account or "") == link.account)
    if mine:
        return RedirectResponse(OFFICE, 303, SECRET_PAGE)
    account = await site.staff.account(link.account) if link.account else None
    if used or link.used or (link.account and account is None):
        return page(request, "signin-in-use.html", status=410, headers=SECRET_PAGE, link=link)
    return page(
        request,
        "signin.html",
        headers=SECRET_PAGE,
        link=link,
        account=account,
        founding=account is None and not site.settings.demo,
    )


routes: list[BaseRoute] = [
    Route("/secretariat/signin", signin_page, methods=["GET"], name="signin-ways"),
    Route("/secretariat/signin/{token}", landing, methods=["GET"], name="signin"),
    Route("/secretariat/signin/{token}", sign_in, methods=["POST"]),
    Route(f"{ENTER}/link", ask_link, methods=["POST"]),
    Route(f"{ENTER}/organisation", go_outside, methods=["GET"]),
    Route(f"{ENTER}/organisation/back", come_back, methods=["GET"]),
    Route("/secretariat/enter/passkey", ask_key, methods=["POST"]),
    Route("/secretariat/enter/passkey/answer", take_key, methods=["POST"]),
]
