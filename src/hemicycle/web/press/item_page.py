"""[PRESS-19] The public page of what a body publishes without a meeting."""

from typing import Any

from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.rate_limiter import network
from hemicycle.procedure.ids import ITEM
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.state import PressText
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.commenting.shown import thread_of
from hemicycle.web.exports import download
from hemicycle.web.known_bodies import body_title
from hemicycle.web.newsroom import related_to, told_in
from hemicycle.web.page_cache import KEEP
from hemicycle.web.policy import allow
from hemicycle.web.press.notes import corrections_of, own_withdrawn_page
from hemicycle.web.press.originals import taken_over
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.republishing import republished
from hemicycle.web.press.tellings import published_as
from hemicycle.web.readout import news_article
from hemicycle.web.render import language, page
from hemicycle.web.security import address_of
from hemicycle.web.sharing import share_links
from hemicycle.web.site import site_of


@allow("everybody")
async def item_page(request: Request) -> Response:
    """The item, once it is out."""
    site, reader = site_of(request), language(request)
    kept_as = KEEP if await site.catalogue.current() else None
    record, text = await item_out(request, gone=True)
    answer = await own_withdrawn_page(request, record, text)
    if answer:
        return answer
    last = text.issuing.versions[-1]
    official = [str(one) for one in last.languages]
    kept = await site.recorder.entry_point(record, last.seq)
    told = await site.readouts.out(record, kept, 0, 0, told_in(reader, official))
    body = await body_title(site, str(text.issuing.body), reader)
    if not told.source:
        source = await body_title(site, str(text.issuing.body), told.language)
        told = replace(told, source=source)
    place = public_path(record)
    address = f"{site.settings.base_url}/{reader}{place}"
    out = published_as(text, kept)
    shown: dict[str, Any] = {
        "told": told,
        "day_told": told.date,
        "record": record,
        "item": text.issuing.item,
        "body": str(text.issuing.body),
        "body_title": body,
        "languages_told": [one for one in official if one in site.settings.languages],
        "as_published": not told.erased,
        "place": place,
        "number_of_version": last.version,
        "versions_gone": text.issuing.withdrawn,
        "corrections": corrections_of(text.issuing),
        "out": out,
        "address": address,
        "shares": share_links(told.title, address),
        "thread": await thread_of(request, record, text.issuing.body),
        "taken": taken_over(text),
        "republished": republished(site, told, reader, record),
        "related": await related_to(site, record, reader),
        "news_article": {
            **news_article(site, told, Meeting(publication=out), address, None),
            **({"isBasedOn": text.original.address} if text.original.address else {}),
        },
    }
    return page(request, "readout.html", headers=kept_as, **WITHOUT_MEETING, **shown)


WITHOUT_MEETING: dict[str, Any] = {
    "sitting": None,
    "held": None,
    "side": "",
    "issued_as": "",
    "chaired": "no",
    "tellings": [],
    "rows": [],
    "votes": [],
    "people": [],
    "groups": [],
    "picture": None,
    "followed": [],
    "with_entries": False,
}
"""What the page of a meeting's text shows beside it."""


@allow("everybody")
async def item_export(request: Request) -> Response:
    """The record of what is out, as the public may have it."""
    record, _ = await item_out(request)
    return await download(
        site_of(request).exports, record, "public", network(address_of(request.scope))
    )


async def item_out(request: Request, *, gone: bool = False) -> tuple[str, PressText]:
    """The record of an item and its text. Raises 404, or 410 once it was withdrawn, unless `gone` is asked for."""
    record = ITEM + request.path_params["item"]
    try:
        text = await site_of(request).recorder.state(record)
    except UnknownRecord as fault:
        raise HTTPException(404) from fault
    if not isinstance(text, PressText) or text.issuing.status == "none":
        raise HTTPException(404)
    if text.issuing.status == "withdrawn" and not gone:
        raise HTTPException(410, "withdrawn")
    return record, text


routes: list[BaseRoute] = [
    Route("/{lang}/items/{item}", item_page, name="item"),
    Route("/{lang}/items/{item}/record.jsonl", item_export),
]
