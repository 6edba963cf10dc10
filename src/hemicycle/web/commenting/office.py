"""The office reads what readers wrote: publish, refuse with a reason, put apart, answer; each may be undone."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.comments.comment import READINGS, REASONS, Comment, Reading, State
from hemicycle.comments.words import Refused, checked
from hemicycle.web.commenting.items import item_of
from hemicycle.web.commenting.shown import MOST, shown
from hemicycle.web.forms import field, number_in
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.press.public_path import public_path
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

PARTS = ("waiting", "reported", "spam", "published", "refused")
"""The parts of the queue, in the order in which they are read."""
STATES: dict[str, State] = {"publish": "published", "refuse": "refused", "spam": "spam"}
"""What each act makes of a comment."""
BEFORE: tuple[State, ...] = ("waiting", "spam", "published", "refused")
"""What an act can be undone to."""


@allow(sees("publication"))
async def queue(request: Request) -> Response:
    """One part of the queue, and the comment that is being read."""
    return await _queue(request)


async def _queue(request: Request, typed: str = "", fault: str = "") -> Response:
    """As it stands; `typed`: an answer that was not taken."""
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
        others=[shown(read, one) for one in read.others] if read else [],
        above=await _above(request, read),
        item=await item_of(site, read.item, reader) if read else None,
        readings=READINGS,
        reasons=REASONS,
        last=last,
        was=next((one for one in BEFORE if one == request.query_params.get("was")), "waiting"),
        fault=fault or request.query_params.get("fault", ""),
        typed=typed,
        most=MOST,
        bodies=await _bodies(request, read),
        status=422 if fault else 200,
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
    part, seen = part if part in PARTS else "waiting", field(form, "seen")
    there = f"/secretariat/comments?part={part}&done={found.id}"
    if do == "answer":
        try:
            words = checked(by or site.settings.name, "", field(form, "words")).words
        except Refused as fault:
            return await _queue(request, field(form, "words"), fault.code)
        named = site.settings.name, language(request), by
        made = await site.comment_queue.answer(found.id, seen, words, *named)
        done = made and f"/secretariat/comments?part={part}&done={made.id}&was=refused"
    elif do == "undo":
        back: State = next((one for one in BEFORE if one == field(form, "was")), "waiting")
        done = await site.comment_queue.decide(found.id, back, by, seen) and there.partition("&")[0]
    elif do in STATES:
        reason = next((one for one in REASONS if one == field(form, "reason")), None)
        decided = await site.comment_queue.decide(
            found.id, STATES[do], by, seen, reason if do == "refuse" else None
        )
        done = decided and f"{there}&was={found.state}"
    else:
        raise HTTPException(400)
    if not done:
        return RedirectResponse(f"{there}&fault=decided", 303)
    site.pages.forget(public_path(found.item))
    return RedirectResponse(done, 303)


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


async def _bodies(request: Request, read: Comment | None) -> list[tuple[str, str, Reading]]:
    """The body of what is read, else all of whoever reads, and that there is none (empty).

    Of each its name, its title, and what is read before it is published.
    """
    own, site = request.state.who.body, site_of(request)
    known, said = [("", ""), *await known_bodies(request)], await site.comment_queue.readings()
    return [
        (name, title, said.get(name, "first"))
        for name, title in known
        if own in (None, name) and (read is None or read.body == name)
    ]


async def _reached(request: Request, written: str) -> Comment | None:
    """A comment, if it is for whoever asks."""
    number = number_in(written, 15)
    found = await site_of(request).comment_queue.find(number) if number is not None else None
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
