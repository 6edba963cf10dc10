"""[PRESS-34] The press office's register of what others published: their feeds, previews, and taking over."""

from collections.abc import Mapping
from typing import get_args
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.partners.partners import BadPartner
from hemicycle.partners.sources import Item, Show
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.originals.commands import NoteOriginal
from hemicycle.web import dates
from hemicycle.web.forms import field, path_number, text_by_language
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.press.items import FORM, name_of
from hemicycle.web.press.items_office import KINDS
from hemicycle.web.press.originals import Wanted, became_of, page_language, take_over
from hemicycle.web.publishing import hand_of
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

AT = "/secretariat/sources"
SHOWN: tuple[Show, ...] = get_args(Show)
LONGEST_NAME, FIELDS = 200, 60


@allow(sees("publication"), whole=True)
async def sources(request: Request) -> Response:
    """What waits, what was taken over, and the feeds."""
    return await _list(request)


@allow(does("publication"), whole=True)
async def add(request: Request) -> Response:
    """Read one more feed."""
    form = await request.form(max_files=0, max_fields=6)
    name, address = field(form, "name")[:LONGEST_NAME], field(form, "address")
    spoken = field(form, "language")
    spoken = spoken if spoken in site_of(request).settings.languages else ""
    try:
        await site_of(request).partners.sources.add(name, address, spoken)
    except BadPartner as fault:
        return await _list(request, fault.code, {"name": name, "address": address})
    return RedirectResponse(AT, 303)


@allow(does("publication"), whole=True)
async def drop(request: Request) -> Response:
    """Read one no more."""
    await site_of(request).partners.sources.drop(path_number(request, "source"))
    return RedirectResponse(AT, 303)


@allow(does("publication"), whole=True)
async def read(request: Request) -> Response:
    """Read one now."""
    await site_of(request).partners.sources.read_now(path_number(request, "source"))
    return RedirectResponse(AT, 303)


@allow(sees("publication"), whole=True)
async def item(request: Request) -> Response:
    """An item as it reads now, and the form by which it is taken over."""
    return await _item(request, await _known(request))


@allow(does("publication"), whole=True)
async def take(request: Request) -> Response:
    """Begin a text of one's own with it."""
    known, form = await _known(request), await request.form(max_files=0, max_fields=FIELDS)
    wanted = await _wanted(request, known, form)
    if wanted is None:
        raise HTTPException(400)
    site = site_of(request)
    refused = _refused(known, wanted, field(form, "translator"))
    answer = refused or await take_over(site.items, known, wanted, hand_of(request))
    if isinstance(answer, Refusal):
        return await _item(request, known, answer, form)
    await site.partners.sources.take(known, answer)
    return RedirectResponse(f"/secretariat/items/{quote(name_of(answer))}/text", 303)


@allow(does("publication"), whole=True)
async def leave(request: Request) -> Response:
    """Leave it; or lay it back among what waits."""
    known, form = await _known(request), await request.form(max_files=0, max_fields=2)
    if known.record is None:
        state: Show = "waiting" if field(form, "do") == "back" else "left"
        await site_of(request).partners.sources.settle(known.id, state)
    return RedirectResponse(AT, 303)


@allow(does("publication"), whole=True)
async def looked_at(request: Request) -> Response:
    """[PRESS-35] What the original says now was looked at: the text that was begun with it is right."""
    known, site = await _known(request), site_of(request)
    if known.record is None:
        raise HTTPException(404)
    await site.partners.sources.looked_at(known.id)
    await site.items.do(known.record, NoteOriginal("settled"), hand_of(request))
    return RedirectResponse(f"{AT}/items/{known.id}", 303)


def _refused(known: Item, wanted: Wanted, translator: str) -> Refusal | None:
    if known.record is not None:
        return Refusal("already-taken-over", "PRESS-34", None)
    if not known.told.link:
        return Refusal("no-original", "PRESS-34", None)
    used = {code for said in wanted.written.values() for code in said}
    if (not used and not wanted.whole) or any(
        one not in wanted.written["headline"] for one in used
    ):
        return Refusal("no-headline", "PRESS-19", None)
    if used and not translator:
        return Refusal("no-translator", "PRESS-34", None)
    return None


async def _wanted(request: Request, known: Item, form: FormData) -> Wanted | None:
    """None: a body or a kind that there is not."""
    site = site_of(request)
    kind = next((one for one in KINDS if one == field(form, "kind")), None)
    body = field(form, "body")
    if kind is None or body not in dict(await known_bodies(request)):
        return None
    spoken = site.settings.languages
    own = page_language(known.language, spoken)
    written: dict[str, dict[str, str]] = {
        name: {
            code: said
            for code, said in text_by_language(form, name).items()
            if code in spoken and code != own
        }
        for name, _ in FORM
    }
    by = field(form, "translator")[:LONGEST_NAME]
    notes = {
        code: site.words[code](
            "taken-translated-note",
            came=dates.language_name(known.language, code),
            to=dates.language_name(code, code),
            by=by,
        )
        for code in written["headline"]
    }
    whole = bool(own) and form.get("whole") == "on"
    return Wanted(body, kind, own, written, notes, whole)


async def _known(request: Request) -> Item:
    known = await site_of(request).partners.sources.item(path_number(request, "taken"))
    if known is None:
        raise HTTPException(404)
    return known


async def _item(
    request: Request, known: Item, refusal: Refusal | None = None, form: FormData | None = None
) -> Response:
    site, reader = site_of(request), language(request)
    own = page_language(known.language, site.settings.languages)
    return page(
        request,
        "secretariat/source-item.html",
        status=409 if refusal else 200,
        item=known,
        own=own,
        became=became_of(known) if known.record else "",
        why=await _why(request, known),
        called=dates.language_name(known.language, reader) if known.language else "",
        text_at=f"/secretariat/items/{quote(name_of(known.record))}/text" if known.record else "",
        others=[one for one in site.settings.languages if one != own],
        bodies=await known_bodies(request),
        kinds=KINDS,
        fields=[name for name, _ in FORM],
        written={name: field(form, name) for name in form} if form else {},
        refusal=refusal,
        state=None,
    )


async def _why(request: Request, known: Item) -> dict[str, str]:
    """What may be said of its withdrawal, in the languages of the text, while that is out and the original is not."""
    site = site_of(request)
    text = await site.items.text(known.record) if known.record and known.withdrawn else None
    if text is None or text.issuing.status != "published":
        return {}
    spoken = text.drafting.languages
    return {
        one: site.words[one]("original-said-withdrawn") + "." if one in site.words else ""
        for one in spoken
    }


async def _list(
    request: Request, fault: str = "", written: Mapping[str, str] | None = None
) -> Response:
    site = site_of(request)
    asked = request.query_params.get("show")
    show: Show = next((one for one in SHOWN if one == asked), "waiting")
    return page(
        request,
        "secretariat/sources.html",
        status=422 if fault else 200,
        sources=await site.partners.sources.all(),
        items=await site.partners.sources.items(show),
        show=show,
        shown=SHOWN,
        became_of=became_of,
        fault=fault,
        written=written or {},
    )


routes: list[BaseRoute] = [
    Route(AT, sources, methods=["GET"], name="sources"),
    Route(AT, add, methods=["POST"]),
    Route(f"{AT}/items/{{taken}}", item, methods=["GET"]),
    Route(f"{AT}/items/{{taken}}/take", take, methods=["POST"]),
    Route(f"{AT}/items/{{taken}}/leave", leave, methods=["POST"]),
    Route(f"{AT}/items/{{taken}}/looked-at", looked_at, methods=["POST"]),
    Route(f"{AT}/{{source}}/drop", drop, methods=["POST"]),
    Route(f"{AT}/{{source}}/read", read, methods=["POST"]),
]
