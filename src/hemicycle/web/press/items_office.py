"""[PRESS-19] The office's list of what its bodies publish without a meeting, and the form that begins an item."""

from typing import get_args
from urllib.parse import quote

import msgspec
from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import ITEM, item_of
from hemicycle.procedure.publication.scheduling.queries import due_at
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import ItemKind
from hemicycle.procedure.words import Text
from hemicycle.web.forms import cleaned, field, text_by_language
from hemicycle.web.known_bodies import bodies_of, known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.press.items import FORM, headline, name_of
from hemicycle.web.publishing import hand_of
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.tables import listed

KINDS: tuple[ItemKind, ...] = get_args(ItemKind)
MOST = 60
"""Items that the list shows, the last ones."""
FIELDS = 60


class Begun(msgspec.Struct, frozen=True):
    """An item in the list. `stands`: draft, due, published or withdrawn; `due`: when it goes out by itself."""

    name: str
    kind: ItemKind
    body: str
    title: str
    stands: str
    due: int | None


@allow(sees("readout"))
async def items(request: Request) -> Response:
    """What was begun, and the form."""
    return await _page(request)


@allow(does("publication"))
async def begin(request: Request) -> Response:
    """Begin an item with what was written."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    body, kind = cleaned(str(form.get("body", ""))), cleaned(str(form.get("kind", "")))
    site, known = site_of(request), await _bodies(request)
    item = next((one for one in KINDS if one == kind), None)
    if item is None or body not in dict(known):
        raise HTTPException(400)
    written = {name: text_by_language(form, name) for name, _ in FORM}
    own = (await bodies_of(site))[body].languages
    spoken = [one for one in own if one in site.settings.languages] or site.settings.languages
    wanted = [str(one) for one in spoken]
    used = [one for one in wanted if any(one in said for said in written.values())]
    foreign = next((one for said in written.values() for one in said if one not in wanted), None)
    if foreign is not None:
        refused = Refusal("unknown-language", "TEXT-1", None, {"language": foreign})
        return await _page(request, refused, {"body": body, "kind": kind}, written)
    if any(one not in written["headline"] for one in used) or not used:
        refused = Refusal("no-headline", "PRESS-19", None)
        return await _page(request, refused, {"body": body, "kind": kind}, written)
    async with site.items.turn(field(form, "once")[:64]) as made:
        if not made:
            answer = await site.items.begin(body, item, used, written, hand_of(request))
            if isinstance(answer, Refusal):
                return await _page(request, answer, {"body": body, "kind": kind}, written)
            made.append(answer)
    return RedirectResponse(f"/secretariat/items/{quote(name_of(made[0]))}/text", 303)


async def _bodies(request: Request) -> list[tuple[str, str]]:
    """The bodies for which whoever is signed in publishes."""
    own = request.state.who.body
    return [one for one in await known_bodies(request) if own in (None, one[0])]


async def _page(
    request: Request,
    refusal: Refusal | None = None,
    chosen: dict[str, str] | None = None,
    written: dict[str, Text] | None = None,
) -> Response:
    site = site_of(request)
    return page(
        request,
        "secretariat/items.html",
        status=409 if refusal else 200,
        begun=await _begun(request),
        bodies=await _bodies(request),
        kinds=KINDS,
        fields=[name for name, _ in FORM],
        pages_in=site.settings.languages,
        chosen=chosen or {},
        written=written or {},
        refusal=refusal,
        state=None,
        to_read=(await site.comment_queue.counts(request.state.who.body)).get("waiting", 0),
    )


async def _begun(request: Request) -> list[Begun]:
    site, reader, own = site_of(request), language(request), request.state.who.body
    before = item_of(own, "") if own else ITEM
    known = select(listed.c.record).where(listed.c.record.startswith(before, autoescape=True))
    found = []
    for (record,) in await site.catalogue.rows(known.order_by(listed.c.id.desc()).limit(MOST)):
        text = await site.recorder.state(record)
        if isinstance(text, PressText):
            due = due_at(text)
            out = text.issuing.status
            stands = "due" if due else "draft" if out == "none" else out
            body, title = str(text.drafting.body), headline(text, reader)
            found.append(Begun(name_of(record), text.drafting.item, body, title, stands, due))
    return found


routes: list[BaseRoute] = [
    Route("/secretariat/items", items, methods=["GET"]),
    Route("/secretariat/items", begin, methods=["POST"]),
]
