"""Credentials: handed in by a delegation from its seat, examined by the office, accepted or challenged with a reason.

A file is read by the office alone and as a download: it runs nothing here, whatever it holds. What a challenge does in
the meeting is the procedure's.
"""

from asyncio import to_thread
from typing import Any

import structlog
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access import papers
from hemicycle.access.papers import LARGEST, Paper, Papers
from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.meeting.kernel.queries import is_over
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of, people_of

MOST_REASON = 2000
log = structlog.get_logger("hemicycle.web")
ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png"}


@allow("room")
async def own(request: Request) -> Response:
    """What a delegation has handed in, and what came of it."""
    return await _own_page(request)


@allow("room")
async def send(request: Request) -> Response:
    """Take a file; one that was handed in before makes place for it."""
    site, record, kept = site_of(request), request.path_params["record"], _papers(request)
    who = _seated(request)
    if is_over(await site.recorder.meeting(record)):
        raise HTTPException(404)
    form = await request.form(max_files=1, max_fields=2, max_part_size=LARGEST + 1)
    given = form.get("file")
    sent = await given.read() if isinstance(given, UploadFile) else b""
    kind = await to_thread(papers.media_type_of, sent)
    if kind is None:
        return await _own_page(request, status=400, fault="credentials-fault")
    try:
        digest = await to_thread(kept.keep, sent)
    except OSError as fault:
        log.error("credentials not kept", fault=type(fault).__name__)
        raise HTTPException(503) from fault
    now = site.door.now()
    gone = await site.door.register.write(
        lambda r: papers.hand_in(r, record, who, digest, kind, len(sent), now)
    )
    for one in gone:
        if one != digest:
            await to_thread(kept.remove, one)
    return RedirectResponse(f"/room/{record}/credentials", 303)


@allow(sees("accreditation"))
async def office(request: Request) -> Response:
    """Every delegation with what it handed in."""
    return await _office_page(request)


@allow(sees("accreditation"))
async def read(request: Request) -> Response:
    """A file, as a download of what it is by its bytes; no page of ours shows it."""
    paper = await _paper(request)
    found = await to_thread(_papers(request).read, paper.digest)
    if found is None:
        raise HTTPException(404)
    name = f"credentials-{paper.participant}.{ENDINGS[paper.media_type]}"
    return Response(
        found,
        media_type=paper.media_type,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cache-Control": "private, no-store",
        },
    )


@allow(does("accreditation"))
async def decide(request: Request) -> Response:
    """Accept them, or challenge them with a reason."""
    site, paper = site_of(request), await _paper(request)
    form = await request.form(max_files=0, max_fields=4)
    outcome = next((one for one in ("accepted", "challenged") if one == form.get("do")), None)
    reason, now = field(form, "reason")[:MOST_REASON], site.door.now()
    if outcome is None:
        raise HTTPException(400)
    if outcome == "challenged" and not reason:
        return await _office_page(request, status=400, fault="credentials-reasonless")
    stood = await site.door.register.write(
        lambda r: papers.examine(r, paper.id, outcome, reason, now)
    )
    if not stood:
        return await _office_page(request, status=409, fault="credentials-stale")
    return RedirectResponse(f"/secretariat/meetings/{paper.record}/credentials", 303)


def _papers(request: Request) -> Papers:
    kept = site_of(request).papers
    if kept is None:
        raise HTTPException(404)
    return kept


def _seated(request: Request) -> str:
    """Whose seat it is. Raises 404: whoever has none is not told that there is such a meeting."""
    who = request.state.who
    if who is None or who.is_secretariat:
        raise HTTPException(404)
    return str(who.actor)


async def _paper(request: Request) -> Paper:
    """The credentials that the address names, of this meeting. Raises 404."""
    site, record = site_of(request), request.path_params["record"]
    found = await site.door.register.read(lambda r: papers.papers_of(r, record))
    for paper in found.values():
        if str(paper.id) == request.path_params["paper"]:
            return paper
    raise HTTPException(404)


async def _own_page(request: Request, *, status: int = 200, fault: str = "") -> Response:
    site, record, who = site_of(request), request.path_params["record"], _seated(request)
    _papers(request)
    found = await site.door.register.read(lambda r: papers.papers_of(r, record))
    meeting, reader = await site.recorder.meeting(record), language(request)
    return page(
        request,
        "credentials.html",
        status=status,
        record=record,
        brief=brief_of(record, meeting, reader),
        paper=found.get(who),
        fault=fault,
        over=is_over(meeting),
    )


async def _office_page(request: Request, *, status: int = 200, fault: str = "") -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    meeting = await site.recorder.meeting(record)
    found = await site.door.register.read(lambda r: papers.papers_of(r, record))
    rows: list[tuple[Any, Paper | None]] = [
        (person, found.get(person.id))
        for person in people_of(meeting, reader)
        if person.role == "delegate" or person.id in found
    ]
    return page(
        request,
        "secretariat/credentials.html",
        status=status,
        record=record,
        brief=brief_of(record, meeting, reader),
        rows=rows,
        fault=fault,
        decides=request.state.who.may(does("accreditation")),
    )


OFFICE = "/secretariat/meetings/{record}/credentials"
routes: list[BaseRoute] = [
    Route("/room/{record}/credentials", own, methods=["GET"], name="credentials"),
    Route("/room/{record}/credentials", send, methods=["POST"]),
    Route(OFFICE, office, methods=["GET"]),
    Route(f"{OFFICE}/{{paper}}", read, methods=["GET"]),
    Route(f"{OFFICE}/{{paper}}", decide, methods=["POST"]),
]
