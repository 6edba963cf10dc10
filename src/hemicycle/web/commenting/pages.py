"""A reader writes a comment, looks at it before it is sent, changes it or takes it back; and reports another's."""

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.rate_limiter import network
from hemicycle.comments.comment import Comment
from hemicycle.comments.comments import CHANGE_MS, Sent
from hemicycle.comments.words import Refused, checked, paragraphs
from hemicycle.documents.rule_words import words_in
from hemicycle.web.commenting.items import Item, item_of
from hemicycle.web.commenting.shown import MOST, ShownComment, shown
from hemicycle.web.forms import field, number_in
from hemicycle.web.known_bodies import bodies_of
from hemicycle.web.policy import allow
from hemicycle.web.press.public_path import public_path
from hemicycle.web.render import language, page
from hemicycle.web.security import address_of
from hemicycle.web.site import Site, site_of

FIELDS = ("name", "mail", "words")


@allow("everybody")
async def challenge(request: Request) -> Response:
    """What a browser works on while somebody writes."""
    made = site_of(request).comments.proof.challenge()
    return JSONResponse(made, headers={"Cache-Control": "no-store"})


@allow("everybody")
async def write(request: Request) -> Response:
    """Show it as it will stand, or take it. What is refused is shown with all that was written."""
    site, reader = site_of(request), language(request)
    form = await request.form(max_files=0, max_fields=10)
    item = await item_of(site, field(form, "item"), reader)
    if item is None:
        raise HTTPException(404)
    typed = {name: field(form, name) for name in FIELDS} | {"answers": field(form, "answers")}
    try:
        written = checked(*(typed[name] for name in FIELDS))
    except Refused as fault:
        return _form(request, item, typed, fault, status=422)
    if await site.comment_queue.reading(item.body) == "closed":
        return _form(request, item, typed, Refused("words", "closed"), status=409)
    if form.get("do") == "preview":
        looked = ShownComment(
            0, written.name, False, 0, site.recorder.now(), None, reader, paragraphs(written.words)
        )
        return _form(request, item, typed, None, preview=looked)
    if not site.comment_rate.allows(network(address_of(request.scope))):
        return _form(request, item, typed, Refused("words", "too-often"), status=429)
    sent = Sent(
        item.id,
        item.body,
        written,
        reader,
        number_in(typed["answers"], 15),
        site.comments.proof.of(field(form, "proof")),
        trapped=bool(field(form, "website")),
        names=await names_of_office(site, item.body),
    )
    mine = await site.comments.send(sent)
    if mine is None:
        return _form(request, item, typed, Refused("words", "already"), status=409)
    if mine.state == "published":
        site.pages.forget(public_path(mine.item))
    return RedirectResponse(f"/{reader}/comments/{mine.secret}", 303)


@allow("link")
async def own(request: Request) -> Response:
    """A writer's own page of a comment: what became of it, and for a while the way to change it."""
    site, reader = site_of(request), language(request)
    mine = await site.comments.own(request.path_params["secret"])
    if mine is None:
        raise HTTPException(404)
    typed: Mapping[str, str] = {"name": mine.name, "words": mine.words}
    fault = None
    if request.method == "POST":
        form = await request.form(max_files=0, max_fields=10)
        if form.get("do") == "take-back":
            done = await site.comments.take_back(mine.secret)
        else:
            typed = {"name": field(form, "name"), "words": field(form, "words")}
            done, fault = await _change(request, mine, typed)
        if fault is None:
            if done and "published" in (mine.state, done.state):
                site.pages.forget(public_path(mine.item))
            late = "" if done else "?late"
            return RedirectResponse(f"/{reader}/comments/{mine.secret}{late}", 303)
    return page(
        request,
        "comment-own.html",
        status=422 if fault else 200,
        headers={"Cache-Control": "no-store"},
        mine=mine,
        shown=shown(mine),
        item=await item_of(site, mine.item, reader),
        may_change=site.comments.may_change(mine),
        until=mine.made + CHANGE_MS,
        typed=typed,
        fault=fault,
        most=MOST,
        late="late" in request.query_params,
    )


@allow("everybody")
async def report(request: Request) -> Response:
    """Say that a comment should be looked at: asked once more before, told afterwards."""
    site, reader = site_of(request), language(request)
    number = number_in(request.path_params["comment"], 15)
    found = await site.comment_queue.find(number) if number is not None else None
    item = await item_of(site, found.item, reader) if found else None
    if found is None or item is None or found.state != "published" or found.office:
        raise HTTPException(404)
    done = False
    if request.method == "POST":
        where = network(address_of(request.scope))
        if not site.comment_rate.allows(where):
            raise HTTPException(429, "too-many")
        after = await site.comments.report(found.id, where)
        if after and after.state != "published":
            site.pages.forget(public_path(after.item))
        done = True
    return page(
        request,
        "comment-report.html",
        shown=shown(found, reader),
        item=item,
        comment=found,
        done=done,
    )


async def names_of_office(site: Site, body: str) -> list[str]:
    """The names that only the office may speak under here: of the server, and of the body in each language."""
    known = (await bodies_of(site)).get(body)
    titles = [words_in(known.title, one) for one in site.settings.languages] if known else []
    return [site.settings.name, body, *titles]


async def _change(
    request: Request, mine: Comment, typed: Mapping[str, str]
) -> tuple[Comment | None, Refused | None]:
    site = site_of(request)
    try:
        written = checked(typed["name"], mine.mail or "", typed["words"])
    except Refused as fault:
        return None, fault
    names = await names_of_office(site, mine.body)
    return await site.comments.change(mine.secret, written, names), None


def _form(
    request: Request,
    item: Item,
    typed: Mapping[str, str],
    fault: Refused | None,
    *,
    status: int = 200,
    preview: object = None,
) -> Response:
    return page(
        request,
        "comment-write.html",
        status=status,
        item=item,
        typed=typed,
        fault=fault,
        preview=preview,
        most=MOST,
    )


routes: list[BaseRoute] = [
    Route("/comments/challenge", challenge, methods=["GET"]),
    Route("/{lang}/comments", write, methods=["POST"], name="comments"),
    Route("/{lang}/comments/{comment}/report", report, methods=["GET", "POST"]),
    Route("/{lang}/comments/{secret}", own, methods=["GET", "POST"]),
]
