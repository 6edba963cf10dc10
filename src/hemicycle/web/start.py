"""The first start: four questions, each answered by a guess, and a meeting to step into.

A body that is known by this name keeps its own rules and members; another begins with the rules that were chosen.
"""

from asyncio import to_thread
from datetime import UTC, datetime

import msgspec
from babel import Locale
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.directory.house import Told
from hemicycle.procedure.body import Body
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.rulebooks import body as known_body
from hemicycle.rulebooks.fitting import Fitting, fitting
from hemicycle.rulebooks.founding import BEGINNINGS, MOST_NAME, by_title, founded
from hemicycle.settings import Settings
from hemicycle.web.body_state import body_state
from hemicycle.web.first_meeting import PLAYED, rehearsal_text
from hemicycle.web.forms import field
from hemicycle.web.known_bodies import bodies_of
from hemicycle.web.language import wished
from hemicycle.web.policy import allow
from hemicycle.web.rehearsing import free_address, step_in
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.start_mail import Asked, Came, asked_in, can_be_set, set_mail
from hemicycle.web.zones import zones

WORLD = "un-ga"
"""Whose languages are offered beside those of the pages."""


class Answers(msgspec.Struct, frozen=True):
    """What stands in the fields."""

    name: str = ""
    rules: str = BEGINNINGS[0]
    languages: list[str] = []
    zone: str = ""
    mail: Asked = Asked()


@allow(does("accounts"), whole=True)
async def ask(request: Request) -> Response:
    """The four questions, with a guess in each; or what was answered, and the way into another rehearsal."""
    return await _page(request, await _guesses(request))


@allow(does("accounts"), whole=True)
async def answer(request: Request) -> Response:
    """Keep the answers, begin the body's record, and step into a rehearsal, or go on to a first meeting."""
    form = await request.form(max_files=0, max_fields=60)
    site = site_of(request)
    told = await site.directory.told()
    given = Answers(
        " ".join(field(form, "name").split())[:MOST_NAME],
        field(form, "rules"),
        [code for code in _offered(request) if code in form.getlist("languages")],
        field(form, "zone"),
        asked_in(form),
    )
    came = None
    if given.mail.by == "server" and can_be_set(site):
        came = await set_mail(request, given.mail, field(form, "mail-password"))
        if came.fault:
            return await _page(request, given, status=400, fault="mail", came=came)
    if form.get("do") == "mail":
        return await _page(request, given, came=came)
    fault = _fault(given, told)
    if fault:
        return await _page(request, given, status=400, fault=fault)
    body = told.body or await _begun(request, given)
    if isinstance(body, Refusal):
        return await _page(request, given, status=409, refusal=body)
    await site.directory.tell(Told(body, given.zone))
    site.looks.house, site.zone = body, given.zone
    site.pages.forget()
    if form.get("do") == "meet":
        return RedirectResponse(f"/secretariat/convene?body={body}", 303)
    return await _step_in(request, body, given)


def _fault(given: Answers, told: Told) -> str:
    """Which question is not answered; empty: none."""
    if not told.body and not given.name:
        return "name"
    if not told.body and given.rules not in BEGINNINGS:
        return "rules"
    if not told.body and not given.languages:
        return "languages"
    return "" if given.zone in zones() else "zone"


async def _begun(request: Request, given: Answers) -> str | Refusal:
    """The id of the body of this name, whose record has begun now or before."""
    site = site_of(request)
    known = await bodies_of(site)
    there = by_title(given.name, known)
    if there is not None:
        rules = msgspec.structs.replace(known[there], languages=given.languages)
    else:
        rules = founded(given.name, language(request), given.rules, given.languages, known)
    record = record_of(rules.id)
    mark = request.state.who.mark(record)
    begun = await site.recorder.begin(record, BeginBody(rules.id, "closed", rules), account=mark)
    if isinstance(begun, Refusal) and begun.code != "already-begun":
        return begun
    return rules.id


async def _step_in(request: Request, name: str, given: Answers) -> Response:
    """A rehearsal of the body, in whose chair this device sits."""
    site = site_of(request)
    state = await body_state(site, name)
    body = body_of(state) if state else None
    if body is None or site.rehearse is None:
        raise HTTPException(404)
    unreached = await site.rehearse.out_of_reach()
    if unreached:
        return await _page(request, given, status=409, unreached=unreached)
    stepped = await step_in(request, await _rehearsal(request, body))
    if isinstance(stepped, Refusal):
        return await _page(request, given, status=409, refusal=stepped)
    return stepped


async def _rehearsal(request: Request, body: Body) -> Fitting:
    site, who = site_of(request), request.state.who
    spoken = [code for code in body.languages if code in site.words] or [language(request)]
    first = language(request)
    spoken.sort(key=lambda code: code != first)
    now = datetime.fromtimestamp(site.door.now() / 1000, UTC)
    record = await free_address(request, f"rehearsal-{now:%Y-%m-%d}")
    words = {code: site.words[code] for code in spoken}
    chair = who.name or site.words[first]("start-chair")
    text = rehearsal_text(body, chair, record, now, words)
    await site.catalogue.current()  # the body's record may have begun just now
    read = await to_thread(fitting, text, None, site.given)
    if isinstance(read, list):
        raise ValueError(f"the rehearsal does not fit {body.id}: {read}")
    return read


async def _guesses(request: Request) -> Answers:
    """The house's own name, the reader's languages, and the clock that was chosen before, if one was."""
    site, offered = site_of(request), _offered(request)
    told = await site.directory.told()
    reads = [language(request), *wished(request.headers.get("accept-language", ""))]
    return Answers(
        name=site.settings.name if site.settings.name != Settings().name else "",
        languages=[code for code in dict.fromkeys(reads) if code in offered],
        zone=told.zone if told.body else "",
    )


def _offered(request: Request) -> list[str]:
    """The languages of the pages, and those of the world."""
    spoken = site_of(request).settings.languages
    return list(dict.fromkeys([*spoken, *known_body(WORLD).languages]))


async def _page(
    request: Request,
    answers: Answers,
    *,
    status: int = 200,
    fault: str = "",
    refusal: Refusal | None = None,
    came: Came | None = None,
    unreached: str = "",
) -> Response:
    site, reader = site_of(request), language(request)
    told = await site.directory.told()
    known = await bodies_of(site)
    state = await body_state(site, told.body) if told.body else None
    return page(
        request,
        "secretariat/start.html",
        status=status,
        answers=answers,
        fault=fault,
        refusal=refusal,
        told=told,
        body=body_of(state) if state else None,
        known=sorted({t for b in known.values() for t in [b.title.get(reader)] if t}),
        beginnings=BEGINNINGS,
        offered={code: Locale.parse(code).language_name or code for code in _offered(request)},
        zones=zones(),
        mail_server=site.settings.mail_server,
        can_mail=can_be_set(site),
        came=came,
        unreached=unreached,
        played=PLAYED,
        plays=site.rehearse is not None,
    )


routes: list[BaseRoute] = [
    Route("/secretariat/start", ask, methods=["GET"], name="start"),
    Route("/secretariat/start", answer, methods=["POST"]),
]
