"""[DRAFT-2] The page saves what changes, and learns what others change and where they are."""

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.changes import BadChange, Put
from hemicycle.web.drafting.asked import Look, Save, draft_of, own_body, read, seen, told, writer
from hemicycle.web.drafting.presence import Here
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of


@allow(does("meetings"), noted=False)
async def save(request: Request) -> Response:
    """Keep the changes of a page."""
    site, kept = site_of(request), await draft_of(request)
    asked = await read(request, Save)
    own_body(
        request, *(one.value for one in asked.changes if isinstance(one, Put) and one.at == "body")
    )
    try:
        saved = await site.meeting_drafts.save(
            kept.id, asked.seen, asked.changes, writer(request, asked.tab)
        )
    except BadChange:
        raise HTTPException(400) from None
    return told(seen(saved, site.drafting.others(kept.id, asked.tab)))


@allow(does("meetings"), noted=False)
async def look(request: Request) -> Response:
    """What a page has not seen yet."""
    site, kept = site_of(request), await draft_of(request)
    try:
        asked = msgspec.convert(dict(request.query_params), Look, strict=False)
    except msgspec.ValidationError:
        raise HTTPException(400) from None
    site.drafting.tell(kept.id, asked.tab, Here(request.state.who.name or "", asked.field))
    saved = await site.meeting_drafts.since(kept, asked.seen, asked.tab)
    return told(seen(saved, site.drafting.others(kept.id, asked.tab)))


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/changes", look, methods=["GET"]),
    Route("/secretariat/drafts/{draft}/changes", save, methods=["POST"]),
]
