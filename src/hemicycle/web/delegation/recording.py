"""Recorded statements that a delegation hands in from its own page, without taking a seat."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.web.delegation.entrance import names_of
from hemicycle.web.delegation.gathering import seated_of
from hemicycle.web.delegation.pages import AT, delegate_in, place
from hemicycle.web.policy import allow
from hemicycle.web.recorded import Asking, film, kept, recorded_page, taken, withdrawn
from hemicycle.web.render import language
from hemicycle.web.site import site_of


@allow("delegation")
async def own(request: Request) -> Response:
    """What the delegation has handed in for a meeting."""
    return await recorded_page(request, await _asking(request))


@allow("delegation")
async def hand_in(request: Request) -> Response:
    """Take a file."""
    return await taken(request, await _acting(request))


@allow("delegation")
async def withdraw(request: Request) -> Response:
    """Let it go again."""
    return await withdrawn(request, await _acting(request))


@allow("delegation")
async def give(request: Request) -> Response:
    """The file of one of its own."""
    asking, digest = await _asking(request), request.path_params["digest"]
    for one in await kept(request).of(asking.record, asking.party):
        if one.digest == digest:
            return film(request, asking.record, digest, one.format)
    raise HTTPException(404)


async def _acting(request: Request) -> Asking:
    if not delegate_in(request).acts:
        raise HTTPException(403, "delegation-reads")
    return await _asking(request)


async def _asking(request: Request) -> Asking:
    """Raises 404 where nobody of the member takes part in such a meeting of the body."""
    site, who, record = site_of(request), delegate_in(request), request.path_params["record"]
    names = await names_of(site.recorder, who)
    for one in await seated_of(
        site.recorder, site.catalogue, [record], who.member, language(request), names
    ):
        people = [p.id for p in one.people if not p.refused]
        if people and one.whole.sitting and one.whole.sitting.body == who.body:
            own = one.own if one.own in people else people[0]
            at = f"{place(who)}/recorded/{record}"
            return Asking(record, one.whole, at, at, place(who), who.member, own)
    raise HTTPException(404)


routes: list[BaseRoute] = [
    Route(f"{AT}/recorded/{{record}}", own, methods=["GET"]),
    Route(f"{AT}/recorded/{{record}}", hand_in, methods=["POST"]),
    Route(f"{AT}/recorded/{{record}}/withdraw", withdraw, methods=["POST"]),
    Route(f"{AT}/recorded/{{record}}/{{digest}}", give, methods=["GET"]),
]
