"""Help from any screen: ask the secretariat, with what the device knows of itself, and read the answer there."""

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.helping import Asked
from hemicycle.access.sessions import Who
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.visitors import in_reach

HERE_MS = 30 * 60_000
"""Whoever of the office was seen since then is here. A session tells when it was used to a quarter of an hour."""
SHOWN = ("id", "words", "asked", "answer", "answered", "answered_by")


@allow("room")
async def mine(request: Request) -> Response:
    """What this person asked, and who answers."""
    site, who = site_of(request), _seated(request)
    theirs = [{key: getattr(one, key) for key in SHOWN} for one in await site.help.of(who)]
    return JSONResponse({"asked": theirs, "answers": await _here(site, request)})


@allow("room")
async def ask(request: Request) -> Response:
    """Ask, from the room."""
    site, who = site_of(request), _seated(request)
    form = await request.form(max_files=0, max_fields=40)
    words = field(form, "words")
    if not words:
        raise HTTPException(400)
    meeting = await site.recorder.meeting(request.path_params["record"])
    person = meeting.seats.participants.get(ParticipantId(who.actor))
    name = person.texts.get("name", {}).get(NO_LANGUAGE, "") if person else (who.name or "")
    return await _asked(request, who, name, words, form)


@allow("room")
async def done(request: Request) -> Response:
    """Nothing of a question stays."""
    who = _seated(request)
    form = await request.form(max_files=0, max_fields=2)
    await site_of(request).help.done(_number(field(form, "id")), who)
    return Response(status_code=204)


async def _asked(request: Request, who: Who, name: str, words: str, form: FormData) -> Response:
    device = {
        key.removeprefix("device."): field(form, key) for key in form if key.startswith("device.")
    }
    made = await site_of(request).help.ask(who, name, language(request), words, device)
    if made is None:
        raise HTTPException(429, "too-many")
    return JSONResponse({"id": made})


async def _here(site: Site, request: Request) -> list[str]:
    """The names of those of the office who may answer and are here; empty: nobody of them is known by name."""
    now, record = site.door.now(), request.path_params["record"]
    people = await site.staff.people.listed(None)
    found = []
    for one in people:
        theirs = Who(0, None, None, "secretariat", "secretariat", 0, body=one.account.body)
        if (
            one.seen
            and one.seen > now - HERE_MS
            and await in_reach(site, theirs, {"record": record})
        ):
            found.append(one.account.name)
    return found


def _seated(request: Request) -> Who:
    who: Who | None = request.state.who
    if who is None:  # the public is not in the room, and asks nobody here
        raise HTTPException(404)
    return who


# ---- the office


@allow("staff")
async def desk(request: Request) -> Response:
    """Who asks for help, those without an answer first."""
    site = site_of(request)
    asked = [one for one in await site.help.standing() if await _reached(request, one)]
    return page(
        request, "secretariat/help.html", asked=asked, mine=await site.help.of(request.state.who)
    )


async def waiting_for(request: Request) -> int:
    """How many questions without an answer are for whoever reads a page of the office."""
    standing = await site_of(request).help.standing()
    return sum([one.answer is None and await _reached(request, one) for one in standing])


@allow("staff")
async def answer(request: Request) -> Response:
    """Answer somebody, or be done with it."""
    site = site_of(request)
    asked = await site.help.find(_number(request.path_params["asked"]))
    if asked is None or not await _reached(request, asked):
        raise HTTPException(404)
    form = await request.form(max_files=0, max_fields=4)
    words = field(form, "words")
    if form.get("do") == "done":
        await site.help.done(asked.id)
    elif words:
        await site.help.answer(asked.id, words, request.state.who.name or "")
    return RedirectResponse("/secretariat/help", 303)


@allow("staff")
async def ask_colleague(request: Request) -> Response:
    """Ask whoever else of the office is here."""
    who = request.state.who
    form = await request.form(max_files=0, max_fields=40)
    words = field(form, "words")
    if words:
        await _asked(request, who, who.name or "", words, form)
    return RedirectResponse("/secretariat/help", 303)


async def _reached(request: Request, asked: Asked) -> bool:
    """Whether this question is for whoever asks the page: of a meeting of theirs, or of nobody's."""
    who = request.state.who
    if asked.record is None:
        return who.body is None or asked.account == who.account
    return await in_reach(site_of(request), who, {"record": asked.record})


def _number(written: str) -> int:
    if not (written.isascii() and written.isdecimal() and len(written) < 16):
        raise HTTPException(404)
    return int(written)


routes: list[BaseRoute] = [
    Route("/room/{record}/help", mine, methods=["GET"]),
    Route("/room/{record}/help", ask, methods=["POST"]),
    Route("/room/{record}/help/done", done, methods=["POST"]),
    Route("/secretariat/help", desk, methods=["GET"], name="help"),
    Route("/secretariat/help", ask_colleague, methods=["POST"]),
    Route("/secretariat/help/{asked}", answer, methods=["POST"]),
]
