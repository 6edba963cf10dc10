"""The office reads what readers wrote: publish, refuse with a reason, put apart, answer; each may be undone."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.comments.comment import READINGS, REASONS, Comment, State
from hemicycle.comments.words import Refused, checked
from hemicycle.web.commenting.items import item_of
from hemicycle.web.commenting.shown import shown
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

PARTS = ("waiting", "reported", "spam", "published", "refused")
"""The parts of the queue, in the order in which they are read."""
STATES: dict[str, State] = {
    "publish": "published",
    "refuse": "refused",
    "spam": "spam",
    "undo": "waiting",
}
"""What each act makes of a comment."""


@allow(sees("publication"))
async def queue(request: Request) -> Response:
    """One part of the queue, and the comment that is being read."""
    site, reader = site_of(request), language(request)
    part = request.query_params.get("part", "waiting")
    part = part if part in PARTS else "waiting"
    body = request.state.who.body
    listed = await site.comment_queue.listed(part, body)
    wanted = request.query_params.get("read", "")
    read = next((one for one in listed if str(one.id) == wanted), next(iter(listed), None))
    last = await _reached(request, request.query_params.get("done", ""))
    return page(
        request,
        "secretariat/comments.html",
        parts_of_queue=PARTS,
        part=part,
        counts=await site.comment_queue.counts(body),
        listed=listed,
        read=read,
        shown=shown(read) if read else None,
        above=await _above(request, read),
        item=await item_of(site, read.item, reader) if read else None,
        reading=await site.comment_queue.reading(read.body) if read else None,
        readings=READINGS,
        reasons=REASONS,
        last=last,
        fault=request.query_params.get("fault", ""),
    )


@allow(does("publication"))
async def decide(request: Request) -> Response:
    """Do what a button says, and go on to the next one."""
    site = site_of(request)
    found = await _reached(request, request.path_params["comment"])
    if found is None:
        raise HTTPException(404)
    form = await request.form(max_files=0, max_fields=6)
    do, part, by = field(form, "do"), field(form, "part"), request.state.who.name or ""
    part = part if part in PARTS else "waiting"
    if do == "answer":
        fault = await _answer(request, found, field(form, "words"), by)
        again = f"&fault={fault}" if fault else ""
        return RedirectResponse(f"/secretariat/comments?part={part}&read={found.id}{again}", 303)
    if do not in STATES:
        raise HTTPException(400)
    if field(form, "seen") != found.state:
        there = f"/secretariat/comments?part={part}&done={found.id}&fault=decided"
        return RedirectResponse(there, 303)
    reason = next((one for one in REASONS if one == field(form, "reason")), None)
    await site.comment_queue.decide(found.id, STATES[do], by, reason if do == "refuse" else None)
    site.pages.forget()
    told = "" if do == "undo" else f"&done={found.id}"
    return RedirectResponse(f"/secretariat/comments?part={part}{told}", 303)


@allow(does("publication"))
async def rule(request: Request) -> Response:
    """What is read before it is published, from now on."""
    site, who = site_of(request), request.state.who
    form = await request.form(max_files=0, max_fields=4)
    body, wanted = field(form, "body"), field(form, "reading")
    reading = next((one for one in READINGS if one == wanted), None)
    if reading is None or (who.body is not None and who.body != body):
        raise HTTPException(400)
    await site.comment_queue.set_reading(body, reading)
    site.pages.forget()
    return RedirectResponse("/secretariat/comments", 303)


async def _answer(request: Request, found: Comment, words: str, by: str) -> str:
    """The office's answer under a comment; what is wrong with it, by its code, or nothing."""
    site = site_of(request)
    try:
        written = checked(by or site.settings.name, "", words)
    except Refused as fault:
        return fault.code
    if found.state != "published":
        await site.comment_queue.decide(found.id, "published", by)
    await site.comment_queue.answer(
        found.id, written.words, site.settings.name, language(request), by
    )
    site.pages.forget()
    return ""


async def _reached(request: Request, number: str) -> Comment | None:
    """A comment, if it is for whoever asks."""
    if not (number.isascii() and number.isdecimal() and len(number) < 16):
        return None
    found = await site_of(request).comment_queue.find(int(number))
    body = request.state.who.body
    return found if found is not None and body in (None, found.body) else None


async def _above(request: Request, read: Comment | None) -> object:
    """The comment that is answered, as it stands."""
    if read is None or read.answers is None:
        return None
    found = await site_of(request).comment_queue.find(read.answers)
    return shown(found) if found is not None else None


routes: list[BaseRoute] = [
    Route("/secretariat/comments", queue, methods=["GET"], name="comments-office"),
    Route("/secretariat/comments/rule", rule, methods=["POST"]),
    Route("/secretariat/comments/{comment}", decide, methods=["POST"]),
]
