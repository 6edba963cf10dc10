"""The office's page of Help: who asks, from which screen and device; and the answers."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.helping import Asked, asker_of
from hemicycle.web.forms import field, number_in
from hemicycle.web.help_asked import tell_office
from hemicycle.web.help_page import help_page
from hemicycle.web.policy import allow
from hemicycle.web.render import page
from hemicycle.web.site import site_of
from hemicycle.web.visitors import in_reach


@allow("staff")
async def desk(request: Request) -> Response:
    """Who asks for help, those without an answer first."""
    asked = [one for one in await site_of(request).help.standing() if await reached(request, one)]
    return page(request, "secretariat/help.html", asked=asked)


async def waiting_for(request: Request) -> int:
    """How many questions without an answer are for whoever reads a page of the office."""
    standing = await site_of(request).help.standing()
    return sum([one.answer is None and await reached(request, one) for one in standing])


@allow("staff")
async def answer(request: Request) -> Response:
    """Answer somebody, or be done with it."""
    site, number = site_of(request), number_in(request.path_params["asked"], 15)
    asked = await site.help.find(number) if number is not None else None
    if asked is None or not await reached(request, asked):
        raise HTTPException(404)
    form = await request.form(max_files=0, max_fields=4)
    words = field(form, "words")
    if form.get("do") == "done":
        await site.help.done(asked.id)
    elif words:
        await site.help.answer(asked.id, words, request.state.who.name or "")
    tell_office(site, asked.record)
    if site.hub is not None and asked.record and asked.participant:
        site.hub.tell_beside(asked.record, "help", [asked.participant])
    return RedirectResponse("/secretariat/help", 303)


@allow("staff")
async def ask_colleague(request: Request) -> Response:
    """Ask whoever else of the office is here."""
    who = request.state.who
    return await help_page(request, asker_of(who), who.name or "", "/secretariat/help/ask")


async def reached(request: Request, asked: Asked) -> bool:
    """Whether this question is for whoever asks the page: of a meeting or a body of theirs, or their own."""
    who, site = request.state.who, site_of(request)
    if asked.record is not None:
        return await in_reach(site, who, {"record": asked.record})
    if asked.body is not None:
        return await in_reach(site, who, {"body": asked.body})
    return who.body is None or asked.account == who.account


routes: list[BaseRoute] = [
    Route("/secretariat/help", desk, methods=["GET"], name="help"),
    Route("/secretariat/help/ask", ask_colleague, methods=["GET", "POST"]),
    Route("/secretariat/help/{asked}", answer, methods=["POST"]),
]
