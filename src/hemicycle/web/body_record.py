"""The record of a body as people read it: a page of sentences, the newest first, for the office and for everybody."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.standing_body.access import EVERYTHING, audience_of
from hemicycle.procedure.standing_body.access import sees as admits
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.body_state import body_state
from hemicycle.web.body_told import PER_PAGE, told
from hemicycle.web.forms import number_in
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of


@allow("everybody")
async def public_record(request: Request) -> Response:
    """What the public may read: all where the record is open, else nothing."""
    state = await body_state(site_of(request), request.path_params["body"])
    if state is None or not admits("public", audience_of(state)):
        raise HTTPException(404)
    return await _page(request, state, "public")


@allow(sees("bodies"))
async def office_record(request: Request) -> Response:
    """All of it."""
    state = await body_state(site_of(request), request.path_params["body"])
    return await _page(request, state, EVERYTHING)


async def _page(request: Request, state: StandingBody | None, seen_by: str) -> Response:
    """The entries that this class of readers sees, an older page after a newer one."""
    office = seen_by == EVERYTHING
    rules = state.founding.rules if state else None
    if state is None or rules is None:
        raise HTTPException(404)
    site, reader = site_of(request), language(request)
    before = _before(request, state.size)
    async with site.composing:
        lines = await told(site.recorder, state, before, site.words[reader], reader, seen_by)
    return page(
        request,
        "body-record.html",
        title=words_in(rules.title, reader),
        lines=lines,
        size=state.size,
        newer=min(before + PER_PAGE, state.size) if before < state.size else None,
        older=before - PER_PAGE if before > PER_PAGE else None,
        office=office,
        at=f"/secretariat/bodies/{rules.id}" if office else f"/{reader}/bodies/{rules.id}",
    )


def _before(request: Request, size: int) -> int:
    """The entry before which the page begins. Raises 404 where it is no number."""
    given = number_in(request.query_params.get("before", str(size)), 9)
    if given is None:
        raise HTTPException(404)
    return max(1, min(given, size))


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/record", office_record, methods=["GET"]),
    Route("/{lang}/bodies/{body}/record", public_record, name="body-record"),
]
