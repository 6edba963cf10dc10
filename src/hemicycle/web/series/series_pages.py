"""The page of a series of meetings, for everybody where the body's record is open, and for the secretariat."""

from datetime import datetime
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.series.state import Series, Slot
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import SeriesId
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import BodyShown, shown_body
from hemicycle.web.inviting.counting import to_hand_over
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.series.clocks import at_place
from hemicycle.web.series.invite_series import known_in
from hemicycle.web.series.shown import one_series
from hemicycle.web.site import site_of
from hemicycle.web.zones import zones


@allow("everybody")
async def public_series(request: Request) -> Response:
    """A series of a body whose record is open."""
    state = await body_state(site_of(request), request.path_params["body"])
    return await series_page(request, view(state, "public") if state else None)


@allow(sees("bodies"))
async def office_series(request: Request) -> Response:
    """The same, with what can be changed."""
    state = await body_state(site_of(request), request.path_params["body"])
    return await series_page(request, state, office=True)


async def series_page(
    request: Request,
    state: StandingBody | None,
    *,
    office: bool = False,
    status: int = 200,
    refusal: Refusal | None = None,
    **more: Any,
) -> Response:
    """The page. Raises 404 where there is no such series, or this reader may not know of it."""
    site, reader = site_of(request), language(request)
    wanted = SeriesId(request.path_params["series"])
    known = state.series.table.get(wanted) if state else None
    body = shown_body(state, today(), reader) if state and known else None
    if state is None or known is None or body is None:
        raise HTTPException(404)
    shown = await one_series(site, state, known, reader, office=office)
    return page(
        request,
        "series.html",
        status=status,
        series=shown,
        next_open=next((one.number for one in shown.sittings if one.open), 0),
        body=body,
        look=site.looks.shown(body.id),
        office=office,
        at=f"/secretariat/bodies/{body.id}" if office else f"/{reader}/bodies/{body.id}",
        clocks={n: clock(one.slot) for n, one in known.sittings.items()},
        zones=zones(),
        invited=await invited_to(request, state, known, body) if office else None,
        refusal=refusal,
        articles=state.founding.rules.articles if state.founding.rules else [],
        **{"misfilled": None, **more},
    )


async def invited_to(
    request: Request, state: StandingBody, known: Series, body: BodyShown
) -> tuple[int, int, int, int]:
    """How many of the body's people are invited to all of it, of how many; and how many may be invited now.

    The last: to how many an invitation is still to be handed over.
    """
    people = await known_in(site_of(request), state, known, body, language(request))
    there = {one.participant for one in people.invited if one.ended is None}
    fresh = [key for key in people.reached if key not in there]
    register = site_of(request).door.register
    waits = await register.read(lambda c: to_hand_over(c, people.key)) & people.people.keys()
    told = (there & people.people.keys()) - waits
    return len(told), len(people.people), len(fresh), len(waits & there)


def clock(slot: Slot) -> datetime:
    """What the clocks of the place show when a sitting begins."""
    return at_place(slot.starts, slot.zone)


routes: list[BaseRoute] = [  # the public one last: its language is any one word
    Route("/secretariat/bodies/{body}/series/{series}", office_series, name="office-series"),
    Route("/{lang}/bodies/{body}/series/{series}", public_series, name="series"),
]
