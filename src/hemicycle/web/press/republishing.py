"""[PRESS-32] What is out, for whoever takes it over: a page to embed, its JSON, its text to copy with its source."""

from html import escape
from typing import Any

import msgspec
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.partners.dates import rfc3339
from hemicycle.procedure.ids import ITEM, is_item, readout_of
from hemicycle.web.known_bodies import body_title
from hemicycle.web.newsroom import releases_of
from hemicycle.web.page_cache import KEEP
from hemicycle.web.policy import allow
from hemicycle.web.press.feeds import TYPES, Gone, Item, as_html, as_json, item_of, paragraphs_of
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.readout import Readout
from hemicycle.web.render import language, page
from hemicycle.web.security import FRAMED
from hemicycle.web.site import Site, site_of

JSON_FEED = TYPES["feed.json"]
ANYWHERE = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
"""It is everybody's: pages of others may read it."""
KINDS = ("embed", "json")
HIGH_PX = 420


class Republished(msgspec.Struct, frozen=True):
    """`html`: the text with its source, to put into a page. `head`: what its page says of the original.

    `embed`: the frame of the page that is kept right here. `json`: where machines read it.
    """

    html: str
    head: str
    embed: str
    json: str


def republished(site: Site, told: Readout, reader: str, record: str) -> Republished:
    """A text for whoever takes it over."""
    base, place = f"{site.settings.base_url}/{reader}", public_path(record)
    source, address = told.source or site.settings.name, escape(f"{base}{place}")
    words = site.words[reader]
    credit = f'<p>{escape(words("source-named"))} <a href="{address}">{escape(source)}</a></p>'
    return Republished(
        html=f'<article lang="{told.language}">\n<h2>{escape(told.title)}</h2>\n'
        f"{as_html(paragraphs_of(told))}\n{credit}\n</article>",
        head=f'<link rel="canonical" href="{address}">',
        embed=f'<iframe src="{escape(f"{base}/embed{place}")}" title="{escape(told.title)}" '
        f'width="100%" height="{HIGH_PX}" loading="lazy" sandbox="allow-popups"></iframe>',
        json=f"/{reader}/json{place}",
    )


@allow("everybody")
async def embedded(request: Request) -> Response:
    """The page that others put into theirs: it says what the text says now, also once it was withdrawn."""
    site, reader, record = site_of(request), language(request), _record(request)
    kept = KEEP if await site.catalogue.current() else None
    found, gone = await item_at(site, record, reader)
    headers = {"Content-Security-Policy": FRAMED, "Cross-Origin-Resource-Policy": "cross-origin"}
    return page(
        request,
        "embed.html",
        status=200 if found else 410,
        headers={**(kept or {}), **headers},
        item=found,
        gone=gone,
        address=f"{site.settings.base_url}/{reader}{public_path(record)}",
    )


@allow("everybody")
async def as_feed(request: Request) -> Response:
    """The text as a JSON Feed of one item; once it was withdrawn of none, which says so."""
    site, reader, record = site_of(request), language(request), _record(request)
    kept = KEEP if await site.catalogue.current() else None
    found, gone = await item_at(site, record, reader)
    base, place = site.settings.base_url, public_path(record)
    told = as_json(
        reader,
        site.settings.name,
        site.settings.name,
        f"{base}/{reader}/",
        f"{base}/{reader}/json{place}",
        f"{base}/hub",
        [found] if found else [],
        [gone] if gone else [],
    )
    body, status = msgspec.json.encode(told), 200 if found else 410
    return Response(body, status, {**(kept or {}), **ANYWHERE}, JSON_FEED)


async def item_at(site: Site, record: str, reader: str) -> tuple[Item | None, Gone | None]:
    """What is out on a record, or that it was withdrawn. Raises 404 where nothing came out."""
    card, withdrawn = await site.catalogue.card(record)
    for release in await releases_of(site, [card] if card and card.release else [], reader):
        found = item_of(site, release, reader)
        return replace(found, author=found.author or await _whose(site, record, reader)), None
    if withdrawn is None:
        raise HTTPException(404)
    address = f"{site.settings.base_url}/{reader}{public_path(record)}"
    return None, Gone(address, withdrawn)


async def described(site: Site, record: str) -> dict[str, Any]:
    """[PRESS-33] What a partner is told of a text: its id and its addresses by language, and none of its words."""
    await site.catalogue.current()
    card, withdrawn = await site.catalogue.card(record)
    out, base, place = card.release if card else None, site.settings.base_url, public_path(record)
    spoken = [one for one in (out.languages if out else []) if one in site.settings.languages]
    spoken = spoken or site.settings.languages
    return {
        "id": base + place,
        "kind": out.item if out else None,
        "changed": rfc3339(out.changed) if out else None,
        "withdrawn": rfc3339(withdrawn) if withdrawn else None,
        "addresses": {one: f"{base}/{one}{place}" for one in spoken},
        "json": {one: f"{base}/{one}/json{place}" for one in spoken},
    }


async def _whose(site: Site, record: str, reader: str) -> str:
    """The body that published what names no source."""
    text = await site.items.text(record) if is_item(record) else None
    return await body_title(site, str(text.issuing.body), reader) if text else ""


def _record(request: Request) -> str:
    given = request.path_params
    if "item" in given:
        return ITEM + str(given["item"])
    side = given.get("side")
    return readout_of(given["record"], side) if side else str(given["record"])


def _routes() -> list[BaseRoute]:
    found: list[BaseRoute] = []
    for kind, endpoint in zip(KINDS, (embedded, as_feed), strict=True):
        at = f"/{{lang}}/{kind}"
        found += [
            Route(f"{at}/items/{{item}}", endpoint),
            Route(f"{at}/meetings/{{record}}/readout", endpoint),
            Route(f"{at}/meetings/{{record}}/readout/{{side}}", endpoint),
        ]
    return found


routes: list[BaseRoute] = _routes()
