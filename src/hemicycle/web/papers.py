"""A meeting's papers on one page: its agenda and the documents under each item. It needs no script and no room.

Opened once it is readable without a connection (`static/papers-worker.js`), and so are the documents that were opened.
"""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.meeting.business.documents.deadline import deadline
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.paper_lists import heaps
from hemicycle.web.policy import allow
from hemicycle.web.reads_as import papers_seen
from hemicycle.web.render import language, page
from hemicycle.web.security import page_policy
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of


@allow("room")
async def papers(request: Request) -> Response:
    """The papers, as far as the reader may see them."""
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        raise HTTPException(404, "seat-only") from None
    who = request.state.who
    seen = papers_seen(meeting, who.actor if who else None)
    brief = brief_of(record, seen, reader)
    if brief is None:
        raise HTTPException(404, "seat-only")
    return page(
        request,
        "papers.html",
        headers={"Content-Security-Policy": page_policy(types="papers-worker")},
        record=record,
        brief=brief,
        heaps=heaps(seen, reader),
        due=deadline(seen),
        seated=who is not None,
        read_at=site.recorder.now(),
    )


@allow("everybody")
async def worker(request: Request) -> Response:
    """The script that keeps papers on a device; at the root, since it keeps what lies in several places."""
    assets = site_of(request).assets
    script = assets.file(assets.own["papers-worker.js"].removeprefix("/static/"))
    if script is None:
        raise HTTPException(404)
    return Response(
        script.body, media_type=script.media_type, headers={"Cache-Control": "no-cache"}
    )


routes: list[BaseRoute] = [
    Route("/papers-worker.js", worker, methods=["GET"]),
    Route("/{lang}/meetings/{record}/papers", papers, methods=["GET"], name="papers"),
]
