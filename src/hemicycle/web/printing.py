"""What a meeting needs on paper: the office chooses a sheet, its language, its paper, and for whom it is.

A sheet is told from the record as those see it for whom it is: an item that is closed to them is not on it.
"""

from collections.abc import Collection
from functools import partial

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.links import Issued
from hemicycle.accounts.roles import does, sees
from hemicycle.printing.refused import NotMade
from hemicycle.printing.sheet import Code
from hemicycle.procedure.meeting.kernel.queries import is_over, on_the_list
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.web.audience import public_view
from hemicycle.web.coming import coming_to
from hemicycle.web.downloads import PRIVATE
from hemicycle.web.newsroom import told_in
from hemicycle.web.policy import NOTED_FACTS, allow
from hemicycle.web.press.readout import Readout
from hemicycle.web.print_wish import (
    FORMS,
    ORDERS,
    PAPERS,
    Wish,
    languages_of,
    proposed,
    read_wish,
    readers_of,
)
from hemicycle.web.render import language, page
from hemicycle.web.sheets.all_sheets import READOUT, SHEETS, offered
from hemicycle.web.sheets.given import Given
from hemicycle.web.sheets.people import SHOWN
from hemicycle.web.sheets.votes import votes_of
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import brief_of
from hemicycle.web.voted import question_of

FIELDS = 8
MINUTE_MS = 60_000


@allow("staff")
async def choose(request: Request) -> Response:
    """The sheets of a meeting, and in which forms they come."""
    return await _page(request)


@allow("staff")
async def sheet(request: Request) -> Response:
    """One sheet as a file."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    wish = read_wish(request.query_params, meeting, language(request))
    given = await _given(site, record, meeting, wish)
    if wish.sheet == READOUT:
        given = given._replace(readout=await _readout(request, meeting, wish))
    setattr(request.state, NOTED_FACTS, {"sheet": wish.sheet, "form": wish.form})
    tell = partial(SHEETS[wish.sheet], given)
    try:
        file = await site.sheets.of(
            (record, meeting.size, given.flagged, *given.away, *wish), wish.form, tell
        )
    except NotMade as fault:
        return await _page(request, status=503 if fault.why == "too-many" else 422, fault=fault)
    return _file(record, wish, file)


@allow(does("meetings"))
async def personal(request: Request) -> Response:
    """[PRINT-4] Nameplates with the personal link of each who is not in yet, once that was confirmed; kept nowhere."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    form = await request.form(max_files=0, max_fields=FIELDS)
    asked = {name: str(value) for name, value in form.items()} | {"what": "nameplates.pdf"}
    wish = read_wish(asked, meeting, language(request))
    if asked.get("confirmed") != "yes" or is_over(meeting):
        return RedirectResponse(f"/secretariat/meetings/{record}/print", 303)
    given = await _given(site, record, meeting, wish)
    issued = await _links(request, record, meeting, given.away)
    alt = given.say("sheet-code-personal")
    codes = {one.participant: Code(one.link, alt) for one in issued}
    setattr(request.state, NOTED_FACTS, {"n": len(codes)})
    tell = partial(SHEETS[wish.sheet], given._replace(codes={**given.codes, **codes}))
    try:
        file = await site.sheets.made(wish.form, tell)
    except NotMade as fault:
        return await _page(request, status=422, fault=fault)
    return _file(record, wish, file)


async def _links(
    request: Request, record: str, meeting: Meeting, away: Collection[str]
) -> list[Issued]:
    """The links of those who sit there and are not in: one that this session may still see, else a new one.

    `away`: who sends somebody instead; they have no plate, and the link of their invitation stays.
    """
    site = site_of(request)
    session, now = request.state.who.session, site.door.now()
    inside = {link.actor for link in await site.door.links(record) if link.device}
    without = {*inside, *away}
    absent = [p for p in on_the_list(meeting) if p.role in SHOWN and p.id not in without]
    kept = {one.participant: one for one in site.shown_links.of(session, record, now)}
    lacking = [p for p in absent if p.id not in kept]
    issued = await site.door.issue_links(record, lacking)
    site.shown_links.keep(session, record, issued, now)
    known = {**kept, **{one.participant: one for one in issued}}
    return [known[p.id] for p in absent]


async def _given(site: Site, record: str, meeting: Meeting, wish: Wish) -> Given:
    coming = await coming_to(site, record, meeting, wish.language)
    body = meeting.sitting.rulebook.id if meeting.sitting else ""
    given = Given(
        meeting=public_view(meeting) if wish.readers == "public" else view(meeting, wish.readers),
        readers=wish.readers,
        language=wish.language,
        paper=wish.paper,
        now=site.door.now() // MINUTE_MS * MINUTE_MS,
        house=site.settings.name,
        order=wish.order,
        flagged=site.looks.of(body).flags,
        vote=wish.vote,
        away=tuple(row.invitee.participant for row in coming.rows if row.sits) if coming else (),
    )
    if meeting.sitting is None or not meeting.sitting.public:
        return given
    address = f"{site.settings.base_url}/{wish.language}/meetings/{record}"
    code = Code(address, given.say("sheet-code-meeting"))
    return given._replace(codes=dict.fromkeys(meeting.seats.participants, code))


async def _readout(request: Request, meeting: Meeting, wish: Wish) -> Readout:
    """What is out; the draft for the office alone. Raises 404."""
    site, record = site_of(request), request.path_params["record"]
    told = told_in(wish.language, meeting.sitting.languages if meeting.sitting else [])
    if meeting.publication.status == "published":
        return await site.readouts.published(record, meeting, told)
    if wish.readers != "secretariat" or not request.state.who.may(sees("readout")):
        raise HTTPException(404)
    return await site.readouts.draft(record, meeting, told)


def _file(record: str, wish: Wish, file: bytes) -> Response:
    """A PDF is opened, to be looked at and printed; the others are kept."""
    stem = "".join(c if (c.isascii() and c.isalnum()) or c in "-_" else "-" for c in record)
    name = f"{stem}.{wish.sheet}.{wish.language}.{wish.form}"
    kept = "inline" if wish.form == "pdf" else "attachment"
    headers = {"Content-Disposition": f'{kept}; filename="{name}"', "Cache-Control": PRIVATE}
    return Response(file, media_type=FORMS[wish.form], headers=headers)


async def _page(request: Request, *, status: int = 200, fault: NotMade | None = None) -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    meeting = await site.recorder.meeting(record)
    told, official = languages_of(meeting), meeting.sitting.languages if meeting.sitting else []
    return page(
        request,
        "secretariat/printing.html",
        status=status,
        record=record,
        brief=brief_of(record, meeting, reader),
        over=is_over(meeting),
        fault=fault,
        sheets=offered(meeting),
        votes=[(v.id, question_of(meeting, v, reader)) for v in votes_of(meeting)],
        languages_told=told,
        untold=[one for one in official if one not in told],
        language_asked=request.query_params.get("language") or proposed(meeting, reader),
        papers=PAPERS,
        orders=ORDERS,
        readers=readers_of(meeting),
        asked=request.query_params,
    )


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/print", choose, methods=["GET"]),
    Route("/secretariat/meetings/{record}/print/sheet", sheet, methods=["GET"]),
    Route("/secretariat/meetings/{record}/print/nameplates", personal, methods=["POST"]),
]
