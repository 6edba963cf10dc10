"""What somebody chooses to fill a draft with, as changes that their page makes: a body of a day, an earlier list."""

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.draft import Draft
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.body_meetings import meetings_of
from hemicycle.web.body_state import body_state
from hemicycle.web.drafting.asked import Filled, Take, draft_of, own_body, read, told
from hemicycle.web.drafting.filling import as_changes, of_body, of_meeting, with_unnamed
from hemicycle.web.drafting.finding import day_of
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import site_of
from hemicycle.web.visitors import in_reach


@allow(does("meetings"), noted=False)
async def take(request: Request) -> Response:
    """What would fill the draft. Nothing is changed by it."""
    site, kept = site_of(request), await draft_of(request)
    asked = await read(request, Take)
    if asked.record:
        new = await earlier_meeting(request, asked.record)
        people = msgspec.structs.replace(
            kept.draft, people=new.people, chair=new.chair, host=new.host, vice=new.vice
        )
        return told(Filled([*as_changes(kept.draft, people)]))
    own_body(request, asked.body)
    named = msgspec.structs.replace(kept.draft, body=asked.body)
    state = await body_state(site, asked.body) if asked.people else None
    if state is not None:
        named = of_body(state, day_of(kept.draft), named, site.settings.languages)
        named = with_unnamed(state, day_of(kept.draft), named) if asked.unnamed else named
    return told(Filled([*as_changes(kept.draft, named)]))


class Earlier(msgspec.Struct, frozen=True):
    """A meeting of the body that was called before. `number`: how many people are on its list."""

    record: str
    title: str
    starts: int
    people: int


@allow(does("meetings"), noted=False)
async def earlier(request: Request) -> Response:
    """The meetings of the draft's body, the last first."""
    site, kept, reader = site_of(request), await draft_of(request), language(request)
    if not kept.draft.body:
        return told([])
    known = await meetings_of(site, kept.draft.body, reader, office=True)
    briefs = [one.brief for one in (*reversed(known.coming), *known.now, *known.held)]
    rows = [Earlier(one.record, one.title.words, one.starts, one.people) for one in briefs]
    return told(sorted(rows, key=lambda one: -one.starts)[:12])


async def earlier_meeting(request: Request, record: str) -> Draft:
    """A meeting within reach, as a draft. Raises 404."""
    site = site_of(request)
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        raise HTTPException(404) from None
    if not await in_reach(site, request.state.who, {"record": record}):
        raise HTTPException(404)
    return of_meeting(meeting)


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/earlier", earlier, methods=["GET"]),
    Route("/secretariat/drafts/{draft}/take", take, methods=["POST"]),
]
