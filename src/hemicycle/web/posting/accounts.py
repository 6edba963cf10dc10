"""The accounts of bodies at networks: connected by the network's own sign-in or by tokens, changed, ended."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.outbound.egress.client import checked_url
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.posting.composing import TEMPLATES
from hemicycle.posting.networks.mastodon import Mastodon
from hemicycle.posting.port import Connected, Fault, Network
from hemicycle.posting.reading import accounts_of
from hemicycle.web.forms import cleaned, field
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.posting.here import may_post, posting_of
from hemicycle.web.posting.sign_ins import Begun
from hemicycle.web.render import page
from hemicycle.web.site import site_of

FIELDS = 20
LONGEST = 500
STATE = "state"
"""The fault of a sign-in that nobody began here."""


@allow(sees("publication"))
async def accounts(request: Request) -> Response:
    """The accounts, and what connects one."""
    return await _page(request)


@allow(does("publication"))
async def connect(request: Request) -> Response:
    """Connect an account with what was typed, or say where to sign in."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    posting = posting_of(request)
    network = next(
        (one for one in posting.networks.values() if one.name == field(form, "network")), None
    )
    bodies = dict(await _bodies(request))
    if network is None or field(form, "body") not in bodies:
        raise HTTPException(400)
    given = {one.name: field(form, one.name)[:LONGEST] for one in network.fields}
    wrong = _wrong(network, given)
    if wrong:
        return await _page(request, form=form, wrong=wrong)
    given |= {"server": _server(given["server"])} if given.get("server") else {}
    try:
        if isinstance(network, Mastodon):
            return await _sign_in(request, network, given["server"], form)
        found = await network.connect(given)
    except (Fault, KeyError, TypeError) as fault:
        return await _page(request, form=form, fault=str(fault) or type(fault).__name__)
    await _keep(request, network, form, found)
    return RedirectResponse("/secretariat/posting", 303)


@allow(does("publication"))
async def back(request: Request) -> Response:
    """Back from a network's own sign-in."""
    site, posting = site_of(request), posting_of(request)
    asked, who = request.query_params, request.state.who
    begun = site.sign_ins.take(asked.get("state", ""), who.account, site.door.now())
    mastodon = posting.networks.get("mastodon")
    if begun is None or not isinstance(mastodon, Mastodon):
        return await _page(request, fault=STATE)
    if not asked.get("code"):
        return await _page(request, fault=cleaned(asked.get("error", "code"))[:LONGEST])
    try:
        found = await mastodon.connect({**begun.given, "code": asked["code"]})
    except (Fault, KeyError, TypeError) as fault:
        return await _page(request, fault=str(fault) or type(fault).__name__)
    await posting.accounts.keep(
        *(begun.body, mastodon.name, begun.language, begun.template, found, who.account)
    )
    return RedirectResponse("/secretariat/posting", 303)


@allow(does("publication"))
async def change(request: Request) -> Response:
    """Its language, its template, and when its sign-in ends."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    row = await _account(request)
    values: dict[str, object] = {
        "language": _language(request, field(form, "language")),
        "template": _template(field(form, "template")),
    }
    ends = field(form, "expires")
    if ends or row["expires"]:
        values["expires"] = _day(ends) if ends else None
    await posting_of(request).accounts.change(row["id"], values)
    return RedirectResponse("/secretariat/posting", 303)


@allow(does("publication"))
async def confirm(request: Request) -> Response:
    """Somebody has seen that what is posted there stands as it should."""
    row = await _account(request)
    await posting_of(request).accounts.confirm(row["id"])
    return RedirectResponse("/secretariat/posting", 303)


@allow(does("publication"))
async def end(request: Request) -> Response:
    """Disconnect it."""
    row = await _account(request)
    await posting_of(request).accounts.end(row["id"])
    return RedirectResponse("/secretariat/posting", 303)


async def _sign_in(request: Request, network: Mastodon, server: str, form: FormData) -> Response:
    """The page that leads to the network: a form may lead to nobody else's (`form-action`)."""
    site = site_of(request)
    base = site.settings.base_url
    callback = f"{base}/secretariat/posting/back"
    known = await network.register(server, callback, site.settings.name, base)
    begun = Begun(
        request.state.who.account,
        field(form, "body"),
        _language(request, field(form, "language")),
        _template(field(form, "template")),
        {"server": server, "callback": callback, **known},
        site.door.now(),
    )
    state = site.sign_ins.begin(begun)
    there = network.sign_in_at(server, known["client_id"], callback, state)
    return await _page(request, form=form, leads=(urlsplit(server).netloc, there))


async def _keep(request: Request, network: Network, form: FormData, found: Connected) -> None:
    language = _language(request, field(form, "language"))
    template = _template(field(form, "template"))
    who = request.state.who.account
    keep = posting_of(request).accounts.keep
    await keep(field(form, "body"), network.name, language, template, found, who)


def _wrong(network: Network, given: dict[str, str]) -> str:
    """The field that is missing or says nothing that can be meant; empty: none."""
    for one in network.fields:
        if one.needed and not given[one.name]:
            return one.name
    if given.get("server") and not _server(given["server"]):
        return "server"
    return ""


def _server(written: str) -> str:
    """`social.example` → `https://social.example`; empty where it is no address."""
    whole = written if "://" in written else f"https://{written}"
    try:
        made = checked_url(whole)
    except NotFetched:
        return ""
    return str(made).rstrip("/")


def _language(request: Request, asked: str) -> str:
    known = site_of(request).settings.languages
    return asked if asked in known else known[0]


def _template(asked: str) -> str:
    return next((one for one in TEMPLATES if one == asked), TEMPLATES[0])


def _day(written: str) -> int | None:
    """The end of a day (UTC, ms)."""
    try:
        day = datetime.fromisoformat(written[:10]).replace(tzinfo=UTC)
    except ValueError:
        return None
    return int(day.timestamp() * 1000)


async def _account(request: Request) -> Any:
    """An account within reach. Raises 404."""
    asked = request.path_params["account"]
    for row in await _rows(request):
        if str(row["id"]) == asked:
            return row
    raise HTTPException(404)


async def _rows(request: Request) -> list[Any]:
    own = request.state.who.body
    rows = await site_of(request).door.register.read(lambda c: accounts_of(c, own))
    return [row for row in rows if row["network"] in posting_of(request).networks]


async def _bodies(request: Request) -> list[tuple[str, str]]:
    own = request.state.who.body
    return [one for one in await known_bodies(request) if own in (None, one[0])]


async def _page(
    request: Request,
    *,
    form: FormData | None = None,
    wrong: str = "",
    fault: str = "",
    leads: tuple[str, str] | None = None,
) -> Response:
    posting, site = posting_of(request), site_of(request)
    return page(
        request,
        "secretariat/posting.html",
        status=422 if wrong else 409 if fault and fault != STATE else 200,
        accounts=await _rows(request),
        networks=posting.networks,
        bodies=await _bodies(request),
        titles=dict(await known_bodies(request)),
        templates=TEMPLATES,
        form=form or {},
        wrong=wrong,
        fault=fault,
        leads=leads,
        may=may_post(request),
        now=site.door.now(),
    )


AT = "/secretariat/posting"
routes: list[BaseRoute] = [
    Route(AT, accounts, methods=["GET"]),
    Route(f"{AT}/connect", connect, methods=["POST"]),
    Route(f"{AT}/back", back, methods=["GET"]),
    Route(AT + "/{account}/change", change, methods=["POST"]),
    Route(AT + "/{account}/confirm", confirm, methods=["POST"]),
    Route(AT + "/{account}/end", end, methods=["POST"]),
]
