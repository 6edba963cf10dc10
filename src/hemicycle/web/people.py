"""The people of the office: accounts by name, their roles, and what each role may see and do."""

from collections.abc import Sequence
from urllib.parse import urlencode

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.cookies import secretariat_cookie
from hemicycle.access.staff import CameIn
from hemicycle.accounts.accounts import Account, LastAdministrator
from hemicycle.accounts.roles import DUTIES, ROLES, StaffRole, does, level_of
from hemicycle.web.devices import device_of
from hemicycle.web.forms import field
from hemicycle.web.join import with_cookie
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.signing_in import MOST_MAIL, MOST_NAME, OWN_ACCOUNT
from hemicycle.web.site import site_of

HOME = "/secretariat/people"


@allow("staff")
async def people(request: Request) -> Response:
    """Everybody's roles; to who lets others in, the accounts, too."""
    return await _people(request)


@allow(does("accounts"), noted=False)
async def first(request: Request) -> Response:
    """Give the office its first name: from here on nobody acts for it without one."""
    site = site_of(request)
    form = await request.form(max_files=0, max_fields=4)
    name, mail = field(form, "name")[:MOST_NAME], field(form, "mail")[:MOST_MAIL]
    if not name or site.settings.demo:
        return await _people(request, status=400, fault="account-nameless")
    device = device_of(request).written()
    came = await site.staff.found(request.state.who, name, mail or None, device)
    if not isinstance(came, CameIn):
        raise HTTPException(409)
    return with_cookie(request, came.cookie, secretariat_cookie(site.settings.https), OWN_ACCOUNT)


@allow(does("accounts"), noted=False)
async def invite(request: Request) -> Response:
    """A new account, and the link by which its person comes in."""
    who, staff = request.state.who, site_of(request).staff
    form = await request.form(max_files=0, max_fields=20)
    name, mail, roles = _read(form)
    body = who.body or field(form, "body")[:MOST_NAME] or None
    if who.account is None or not name or not roles:
        return await _people(request, status=400, fault="account-incomplete")
    account, link = await staff.people.invite(
        who.account, name, mail, roles, body, language(request)
    )
    return await _link_page(request, account, link)


@allow(does("accounts"), noted=False)
async def change(request: Request) -> Response:
    """Another name, address or roles."""
    account, staff = await _chosen(request), site_of(request).staff
    name, mail, roles = _read(await request.form(max_files=0, max_fields=20))
    if not name or not roles:
        return await _people(request, status=400, fault="account-incomplete")
    try:
        await staff.people.change(request.state.who.account, account, name, mail, roles)
    except LastAdministrator:
        return await _people(request, status=409, fault="account-last")
    return RedirectResponse(HOME, 303)


@allow(does("accounts"), noted=False)
async def remove(request: Request) -> Response:
    """Let an account open nothing any more: its links, passkeys and sessions with it."""
    account, staff = await _chosen(request), site_of(request).staff
    try:
        await staff.people.remove(request.state.who.account, account)
    except LastAdministrator:
        return await _people(request, status=409, fault="account-last")
    return RedirectResponse(HOME, 303)


@allow(does("accounts"), noted=False)
async def link(request: Request) -> Response:
    """A new link for somebody who cannot get in; an earlier one that still waits is closed."""
    account, staff = await _chosen(request), site_of(request).staff
    made = await staff.people.link_for(account, request.state.who.account, language(request))
    return await _link_page(request, account, made)


async def _chosen(request: Request) -> Account:
    """The account that the address names, where it is of the body that this person works for. Raises 404."""
    who = request.state.who
    account = await site_of(request).staff.account(request.path_params["account"])
    if account is None or who.account is None or who.body not in (None, account.body):
        raise HTTPException(404)
    return account


def _read(form: FormData) -> tuple[str, str | None, Sequence[StaffRole]]:
    """Name, address and roles of a form."""
    chosen = [role for role in ROLES if role in form.getlist("role")]
    name, mail = field(form, "name")[:MOST_NAME], field(form, "mail")[:MOST_MAIL]
    return name, mail or None, chosen


async def _link_page(request: Request, account: Account, made: str) -> Response:
    """The link, shown once, and as a letter that the person's own mail program sends."""
    site = site_of(request)
    words = site.words[language(request)]
    letter = {
        "subject": words("account-mail-subject", name=site.settings.name),
        "body": words("account-mail", name=account.name, link=made),
    }
    mailto = f"mailto:{account.mail or ''}?{urlencode(letter).replace('+', '%20')}"
    return page(
        request,
        "secretariat/account-link.html",
        headers={"Referrer-Policy": "same-origin"},
        account=account,
        link=made,
        mailto=mailto,
        posted=bool(account.mail) and site.staff.people.post is not None,
    )


async def _people(request: Request, *, status: int = 200, fault: str = "") -> Response:
    site, who = site_of(request), request.state.who
    lets_in = who.may(does("accounts"))
    return page(
        request,
        "secretariat/people.html",
        status=status,
        fault=fault,
        lets_in=lets_in,
        named=who.account is not None,
        demo=site.settings.demo,
        colleagues=await site.staff.people.listed(who.body) if lets_in else [],
        bodies=await known_bodies(request) if lets_in and who.body is None else [],
        roles=ROLES,
        mine=frozenset(who.roles),
        table=[(duty, [(role, level_of(role, duty)) for role in ROLES]) for duty in DUTIES],
        now=site.door.now(),
    )


routes: list[BaseRoute] = [
    Route(HOME, people, methods=["GET"], name="people"),
    Route(HOME, invite, methods=["POST"]),
    Route(f"{HOME}/first", first, methods=["POST"]),
    Route(f"{HOME}/{{account}}", change, methods=["POST"]),
    Route(f"{HOME}/{{account}}/remove", remove, methods=["POST"]),
    Route(f"{HOME}/{{account}}/link", link, methods=["POST"]),
]
