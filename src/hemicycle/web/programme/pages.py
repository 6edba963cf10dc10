"""[CONFERENCE-5] The programme of a conference, day by day, for everybody who may read the body's record."""

from datetime import date
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.conferences.state import Conference
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import ConferenceId
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import shown_body
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.programme.clocks import day_there, midnight
from hemicycle.web.programme.grid import grid_of
from hemicycle.web.programme.shown import ConferenceShown, shown
from hemicycle.web.programme.texts import targets_of
from hemicycle.web.render import language, page
from hemicycle.web.series.clocks import at_place
from hemicycle.web.site import site_of


@allow("everybody")
async def public_programme(request: Request) -> Response:
    """The programme of a body whose record is open."""
    state = await body_state(site_of(request), request.path_params["body"])
    return await programme_page(request, view(state, "public") if state else None)


@allow(sees("bodies"))
async def office_programme(request: Request) -> Response:
    """The same, with what can be changed."""
    state = await body_state(site_of(request), request.path_params["body"])
    return await programme_page(request, state, office=True)


async def programme_page(
    request: Request,
    state: StandingBody | None,
    *,
    office: bool = False,
    status: int = 200,
    refusal: Refusal | None = None,
    **more: Any,
) -> Response:
    """The page of a day. Raises 404 where there is no such conference, or this reader may not know of it."""
    site, reader = site_of(request), language(request)
    known = conference_of(request, state)
    body = shown_body(state, today(), reader) if state else None
    if state is None or body is None:
        raise HTTPException(404)
    now = site.recorder.now()
    one = await shown(site, state, known, reader, office=office)
    day = day_asked(request, one, now)
    at = f"/secretariat/bodies/{body.id}" if office else f"/{reader}/bodies/{body.id}"
    wanted = request.query_params.get("sitting", "")
    return page(
        request,
        "programme.html",
        status=status,
        conference=one,
        grid=grid_of(one, day),
        day_shown=day,
        chosen=next((each for each in one.sittings if str(each.number) == wanted), None),
        changes=one.changes_on(day),
        now=now,
        body=body,
        look=site.looks.shown(body.id),
        office=office,
        at_body=at,
        here=f"{at}/conferences/{one.id}",
        there=at_place,
        midnight=_midnight,
        targets=await targets_of(site, known, reader) if office else [],
        bodies=await known_bodies(request) if office else [],
        refusal=refusal,
        articles=state.founding.rules.articles if state.founding.rules else [],
        **{"misfilled": None, "sent": {}, **more},
    )


def conference_of(request: Request, state: StandingBody | None) -> Conference:
    """The conference of the address. Raises 404."""
    wanted = ConferenceId(request.path_params["conference"])
    known = state.conferences.table.get(wanted) if state else None
    if known is None:
        raise HTTPException(404)
    return known


def day_asked(request: Request, one: ConferenceShown, now: int) -> date:
    """The day that is asked for; else today, else the first with a sitting, else the first."""
    asked = request.query_params.get("day", "")
    found = next((day for day in one.days if day.isoformat() == asked), None)
    if found is not None:
        return found
    here = day_there(now, one.zone)
    if here in one.days:
        return here
    return min((each.day for each in one.sittings if each.day in one.days), default=one.days[0])


def _midnight(day: date) -> int:
    """A day as an instant, for words that name it."""
    return midnight(day, "UTC")


routes: list[BaseRoute] = [  # the public one last: its language is any one word
    Route("/secretariat/bodies/{body}/conferences/{conference}", office_programme, methods=["GET"]),
    Route("/{lang}/bodies/{body}/conferences/{conference}", public_programme, methods=["GET"]),
]
