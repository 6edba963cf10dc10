"""[FEDI-1] What other servers ask for: accounts, what they posted, how many follow; found by WebFinger and NodeInfo."""

import json
from importlib.metadata import version

from sqlalchemy import Connection, func, select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.federation import documents
from hemicycle.federation.accounts import SERVER, Account
from hemicycle.federation.addresses import parted
from hemicycle.federation.deliveries import CONTEXT, post_activity
from hemicycle.federation.federation import Federation
from hemicycle.federation.reading import Object
from hemicycle.federation.tables import followers, posts
from hemicycle.web.body_looks import address as look_files
from hemicycle.web.forms import page_number
from hemicycle.web.known_bodies import body_title
from hemicycle.web.policy import allow
from hemicycle.web.press.public_path import public_path
from hemicycle.web.site import Site, site_of

JRD = "application/jrd+json"


@allow("everybody")
async def account(request: Request) -> Response:
    """A body's account, or the server's own; a browser is led to the body's page."""
    site, federation = site_of(request), federation_of(request)
    found = await _account(request, federation)
    if found.body != SERVER and _wants_page(request):
        return RedirectResponse(_page(site, found), 302, {"Vary": "Accept"})
    return _told(await actor_of(site, federation, found))


@allow("everybody")
async def outbox(request: Request) -> Response:
    """What was told and stands, the newest first."""
    federation = federation_of(request)
    found = await _account(request, federation)
    account_at = federation.addresses.account(found.body)
    address = f"{account_at}/outbox"
    standing = posts.c.body == found.body, posts.c.note.is_not(None)

    def work(register: Connection) -> tuple[int, list[str]]:
        number = register.scalar(select(func.count()).select_from(posts).where(*standing))
        asked = select(posts.c.note).where(*standing)
        newest = asked.order_by(posts.c.made.desc(), posts.c.record)
        start = (page_number(request) - 1) * documents.PAGE
        return int(number or 0), list(
            register.scalars(newest.offset(start).limit(documents.PAGE + 1))
        )

    number, rows = await federation.register.read(work)
    if "page" not in request.query_params:
        return _told(documents.collection(address, number, paged=True))
    items = [
        post_activity("create", account_at, note["id"], note, 0)
        for note in (json.loads(one) for one in rows[: documents.PAGE])
    ]
    more = len(rows) > documents.PAGE
    page = page_number(request)
    return _told(documents.collection_page(address, number, page, items, more=more))


@allow("everybody")
async def following(request: Request) -> Response:
    """How many follow; nobody is told who."""
    federation = federation_of(request)
    found = await _account(request, federation)
    asked = select(func.count()).where(followers.c.body == found.body)
    number = await federation.register.read(lambda register: register.scalar(asked))
    address = f"{federation.addresses.account(found.body)}/followers"
    return _told(documents.collection(address, int(number or 0)))


@allow("everybody")
async def item(request: Request) -> Response:
    """What was told of a publication; 410 with a tombstone once it was withdrawn. A browser is led to its page."""
    site, federation = site_of(request), federation_of(request)
    record, turn = parted(request.path_params["item"])
    asked = select(posts.c.note, posts.c.turn).where(posts.c.record == record)
    row = await federation.register.read(lambda register: register.execute(asked).first())
    if row is None or turn > row.turn:
        raise HTTPException(404)
    if _wants_page(request):
        where = f"{site.settings.base_url}/{site.settings.languages[0]}{public_path(record)}"
        return RedirectResponse(where, 302, {"Vary": "Accept"})
    if row.note is None or turn < row.turn:
        gone = {"id": federation.addresses.item(record, turn), "type": "Tombstone"}
        return _told({"@context": CONTEXT, **gone}, 410)
    return _told({"@context": CONTEXT, **json.loads(row.note)})


@allow("everybody")
async def webfinger(request: Request) -> Response:
    """Where a handle leads (RFC 7033)."""
    site, federation = site_of(request), federation_of(request)
    resource = request.query_params.get("resource", "")
    if not resource:
        raise HTTPException(400)
    name, body = federation.addresses.name_in(resource), federation.addresses.body_at(resource)
    found = await federation.accounts.named(name) if name else None
    if found is None and body:
        found = await federation.accounts.of(body)
    if found is None:
        raise HTTPException(404)
    told = documents.webfinger(found, federation.addresses, _page(site, found))
    return JSONResponse(told, media_type=JRD, headers={"Access-Control-Allow-Origin": "*"})


@allow("everybody")
async def nodeinfo_links(request: Request) -> Response:
    """Where NodeInfo stands."""
    federation = federation_of(request)
    if not await federation.accounts.bodies():
        raise HTTPException(404)
    return JSONResponse(documents.nodeinfo_links(federation.addresses))


@allow("everybody")
async def nodeinfo(request: Request) -> Response:
    """What this server is."""
    site, federation = site_of(request), federation_of(request)
    asked = select(func.count()).select_from(posts).where(posts.c.note.is_not(None))
    number = await federation.register.read(lambda register: register.scalar(asked))
    bodies = len(await federation.accounts.bodies())
    if not bodies:
        raise HTTPException(404)
    release, name = version("hemicycle"), site.settings.name
    return JSONResponse(documents.nodeinfo(release, bodies, int(number or 0), name))


async def actor_of(site: Site, federation: Federation, found: Account) -> Object:
    """An account as others show it."""
    language = site.settings.languages[0]
    title = await body_title(site, found.body, language) if found.body else ""
    look = site.looks.of(found.body)
    shown = found.body and look.emblem_type == "image/png"  # others show no SVG
    emblem = f"{site.settings.base_url}{look_files(look)}/emblem" if shown else ""
    called = title or found.name if found.body else site.settings.name
    page = _page(site, found)
    return documents.actor(found, federation.addresses, called, site.settings.name, page, emblem)


def federation_of(request: Request) -> Federation:
    """The fediverse of this server. Raises 404 where it has none."""
    federation = site_of(request).federation
    if federation is None:
        raise HTTPException(404)
    return federation


async def _account(request: Request, federation: Federation) -> Account:
    body = request.path_params.get("body", SERVER)
    found = await federation.accounts.of(body)
    if found is None:
        raise HTTPException(404)
    return found


def _page(site: Site, found: Account) -> str:
    of = f"bodies/{found.body}" if found.body else ""
    return f"{site.settings.base_url}/{site.settings.languages[0]}/{of}"


def _wants_page(request: Request) -> bool:
    """Browsers name pages first, and servers none."""
    accepted = request.headers.get("accept", "")
    return "text/html" in accepted and "json" not in accepted


def _told(told: Object, status: int = 200) -> Response:
    headers = {"Vary": "Accept", "Cache-Control": "no-cache"}
    return JSONResponse(told, status, headers, documents.ACTIVITY)


routes: list[BaseRoute] = [
    Route("/.well-known/webfinger", webfinger),
    Route("/.well-known/nodeinfo", nodeinfo_links),
    Route("/nodeinfo/2.1", nodeinfo),
    Route("/ap/server", account),
    Route("/ap/bodies/{body}", account),
    Route("/ap/bodies/{body}/outbox", outbox),
    Route("/ap/bodies/{body}/followers", following),
    Route("/ap/items/{item}", item),
]
