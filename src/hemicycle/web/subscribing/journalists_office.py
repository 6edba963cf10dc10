"""[EMBARGO-1] [EMBARGO-2] The press office accredits journalists, gives copies under embargo, sees who opened them."""

from datetime import UTC, datetime, timedelta
from functools import partial

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.readers.copies import Copy
from hemicycle.readers.journalists import Journalist, State
from hemicycle.web import dates
from hemicycle.web.forms import field, number_in
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.subscribing.copy_told import all_embargoed, embargoed, title_of
from hemicycle.web.subscribing.press_letters import decided, under_embargo

AT = "/secretariat/journalists"
STATES: dict[str, State] = {"accredit": "accredited", "refuse": "refused", "end": "ended"}
FIELDS, MOST_REASON = 2_000, 2_000
MOST_PAST = 100
"""Texts that were under embargo of which it is shown who opened them, the last ones."""
TERM = timedelta(days=365)
"""How long an accreditation is, where nobody says otherwise."""


@allow(sees("publication"), whole=True)
async def look(request: Request) -> Response:
    """Who asks, who is accredited, what is or was under embargo, and who opened it."""
    return await _page(request)


@allow(does("publication"), whole=True)
async def decide(request: Request) -> Response:
    """Accredit for a term, refuse with a reason, or end an accreditation; they are told by mail."""
    site, form = site_of(request), await request.form(max_files=0, max_fields=6)
    state = STATES.get(field(form, "do"))
    who = number_in(request.path_params["number"], 15)
    if state is None or who is None or site.post_office is None:
        raise HTTPException(400)
    until = _end_of(field(form, "until")) if state == "accredited" else None
    if state == "accredited" and (until is None or until <= site.door.now()):
        return await _page(request, "until", status=422)
    done = await site.journalists.decide(
        who,
        state,
        request.state.who.name or "",
        until=until,
        reason=field(form, "reason")[:MOST_REASON] if state == "refused" else "",
        outbox=site.post_office.outbox,
        letter=partial(decided, site.settings),
    )
    if done is None:
        raise HTTPException(404)
    return RedirectResponse(AT, 303)


@allow(does("publication"), whole=True)
async def give(request: Request) -> Response:
    """Give a text that is under embargo to those who were chosen."""
    site, form = site_of(request), await request.form(max_files=0, max_fields=FIELDS)
    found = await embargoed(site, field(form, "record"), language(request))
    if found is None or site.post_office is None:
        return await _page(request, "no-embargo", status=409)
    chosen, now, due = {str(one) for one in form.getlist("to")}, site.door.now(), found.due
    to = [one for one in await site.journalists.listed() if str(one.id) in chosen]
    to = [one for one in to if one.is_accredited(now)]
    request.state.noted = {
        "n": await site.embargoed.give(
            found.record,
            found.schedule,
            to,
            site.post_office.outbox,
            lambda who, token: under_embargo(site.settings, who, token, due),
        )
    }
    return RedirectResponse(AT, 303)


@allow(does("publication"), whole=True)
async def take_back(request: Request) -> Response:
    """One link opens nothing any more."""
    copy = number_in(request.path_params["number"], 15)
    if copy is None:
        raise HTTPException(404)
    await site_of(request).embargoed.end(copy)
    return RedirectResponse(AT, 303)


async def _page(request: Request, fault: str = "", *, status: int = 200) -> Response:
    site, now = site_of(request), site_of(request).door.now()
    known = await site.journalists.listed()
    texts = await all_embargoed(site, language(request))
    names = {one.id: one for one in known}
    given = await site.embargoed.of()
    copies = [(one, names[one.journalist]) for one in given if one.journalist in names]
    past: dict[str, list[tuple[Copy, Journalist]]] = {}
    for each in sorted(copies, key=_last_opened, reverse=True):
        if each[0].opened and each[0].record not in {one.record for one in texts}:
            past.setdefault(each[0].record, []).append(each)
    return page(
        request,
        "secretariat/journalists.html",
        status=status,
        asking=[one for one in known if one.state == "asked"],
        accredited=[one for one in known if one.is_accredited(now)],
        others=[one for one in known if one.state != "asked" and not one.is_accredited(now)],
        texts=[(one, [each for each in copies if each[0].record == one.record]) for one in texts],
        past=[
            (await title_of(site, record, language(request)), had)
            for record, had in [*past.items()][:MOST_PAST]
        ],
        term=(dates.moment(now) + TERM).date().isoformat(),
        fault=fault,
        by_mail=site.post_office is not None and site.post_office.by_mail,
    )


def _last_opened(copy: tuple[Copy, Journalist]) -> int:
    return max(copy[0].opened, default=0)


def _end_of(day: str) -> int | None:
    """The last instant of a day (UTC, ms); None: it is none."""
    try:
        begins = datetime.fromisoformat(day[:10]).replace(tzinfo=UTC)
    except ValueError:
        return None
    return round((begins + timedelta(days=1)).timestamp()) * 1000 - 1


routes: list[BaseRoute] = [
    Route(AT, look, methods=["GET"]),
    Route(f"{AT}/copies", give, methods=["POST"]),
    Route(f"{AT}/copies/{{number}}/end", take_back, methods=["POST"]),
    Route(f"{AT}/{{number}}", decide, methods=["POST"]),
]
