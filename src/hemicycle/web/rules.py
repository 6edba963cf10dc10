"""The rules of procedure to be read: those that a meeting goes by, and those of each body that is known here.

Every number of an article in the product leads to its place on one of these pages.
"""

from asyncio import to_thread
from datetime import UTC, date, datetime

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.clock import now_ms
from hemicycle.documents.rule_model import RulesTold
from hemicycle.documents.rule_tables import tell_rules
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.view import view
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.rulebooks import UnknownRulebook, rulebook
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import said


async def _sitting(request: Request) -> Sitting:
    """The meeting as its reader sees it. Raises 404 where that is nothing."""
    site, record = site_of(request), request.path_params["record"]
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        raise HTTPException(404, "seat-only") from None
    sitting = (meeting if request.state.who else view(meeting, "public")).sitting
    if sitting is None:
        raise HTTPException(404, "seat-only")
    return sitting


@allow("room")
async def meeting_rules(request: Request) -> Response:
    """The rules that stand in the record of a meeting."""
    sitting, reader = await _sitting(request), language(request)
    told = await to_thread(tell_rules, sitting.rulebook, reader)
    title = said(sitting.texts, "title", reader, sitting.languages)
    return page(
        request,
        "rules.html",
        rules=told,
        meeting=title,
        record=request.path_params["record"],
        look=site_of(request).looks.shown(sitting.rulebook.id),
    )


@allow("room")
async def rules_in_room(request: Request) -> Response:
    """The same as data, for the room."""
    sitting, reader = await _sitting(request), language(request)
    told: RulesTold = await to_thread(tell_rules, sitting.rulebook, reader)
    return Response(msgspec.json.encode(told), media_type="application/json")


@allow("everybody")
async def body_rules(request: Request) -> Response:
    """The rules of a body that is known here, as they are on a day (`?day=2020-01-31`); today without it."""
    given = (await to_thread(site_of(request).given)).bodies
    try:
        day = date.fromisoformat(request.query_params.get("day") or _today())
        rules = await to_thread(rulebook, request.path_params["body"], day, given)
    except (UnknownRulebook, ValueError):
        raise HTTPException(404) from None
    told = await to_thread(tell_rules, rules, language(request))
    look = site_of(request).looks.shown(rules.id)
    return page(request, "rules.html", rules=told, meeting=None, record=None, look=look)


@allow("everybody")
async def bodies_page(request: Request) -> Response:
    """The bodies that are known here."""
    return page(request, "bodies.html", bodies=await known_bodies(request))


def _today() -> str:
    return datetime.fromtimestamp(now_ms() / 1000, UTC).date().isoformat()


routes: list[BaseRoute] = [
    Route("/room/{record}/rules", rules_in_room, methods=["GET"], name="room-rules"),
    Route("/{lang}/meetings/{record}/rules", meeting_rules, name="rules"),
    Route("/{lang}/bodies", bodies_page, name="bodies"),
    Route("/{lang}/bodies/{body}/rules", body_rules, name="body-rules"),
]
