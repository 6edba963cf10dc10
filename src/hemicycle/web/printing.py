"""What a meeting needs on paper: the office chooses a sheet, its language, its paper, and for whom it is.

A sheet is told from the record as those see it for whom it is: an item that is closed to them is not on it.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.locales.manifest import manifests
from hemicycle.printing.refused import NotMade
from hemicycle.printing.sheet import Form, Paper
from hemicycle.procedure.meeting.business.audiences import RANKS
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.web.downloads import PRIVATE
from hemicycle.web.policy import NOTED_FACTS, allow
from hemicycle.web.render import language, page
from hemicycle.web.sheets.all_sheets import SHEETS
from hemicycle.web.sheets.given import Given, Order
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import brief_of

T = TypeVar("T", bound=str)
PAPERS: tuple[Paper, ...] = ("a4", "letter")
ORDERS: tuple[Order, ...] = ("protocol", "member", "name")
FORMS: dict[Form, str] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv": "text/csv; charset=utf-8",
}


class Wish(NamedTuple):
    """What is asked for."""

    sheet: str
    form: Form
    language: str
    paper: Paper
    order: Order
    readers: str


@allow("staff")
async def choose(request: Request) -> Response:
    """The sheets of a meeting, and in which forms they come."""
    return await _page(request)


@allow("staff")
async def sheet(request: Request) -> Response:
    """One sheet as a file."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    wish = _read_wish(request, meeting)
    setattr(request.state, NOTED_FACTS, {"sheet": wish.sheet, "form": wish.form})
    tell = partial(SHEETS[wish.sheet], _given(site, meeting, wish))
    try:
        file = await site.sheets.of((record, meeting.size, *wish), wish.form, tell)
    except NotMade as refused:
        return await _page(request, status=503 if refused.why == "too-many" else 422, fault=refused)
    return _file(record, wish, file)


def _file(record: str, wish: Wish, file: bytes) -> Response:
    """A PDF is opened, to be looked at and printed; the others are kept."""
    stem = "".join(c if (c.isalnum() and c.isascii()) or c in "-_" else "-" for c in record)
    name = f"{stem}.{wish.sheet}.{wish.language}.{wish.form}"
    kept = "inline" if wish.form == "pdf" else "attachment"
    headers = {"Content-Disposition": f'{kept}; filename="{name}"', "Cache-Control": PRIVATE}
    return Response(file, media_type=FORMS[wish.form], headers=headers)


def _read_wish(request: Request, meeting: Meeting) -> Wish:
    """What the query asks for; what it leaves out is as the page proposes it. Raises 404 for what there is not."""
    asked = request.query_params
    name, _, form = asked.get("what", "").partition(".")
    if name not in SHEETS:
        raise HTTPException(404)
    return Wish(
        name,
        _one(list(FORMS), form or "pdf"),
        _one(languages_of(meeting), asked.get("language") or proposed(meeting, language(request))),
        _one(PAPERS, asked.get("paper", "a4")),
        _one(ORDERS, asked.get("order", "protocol")),
        _one(readers_of(meeting), asked.get("readers", "meeting")),
    )


def _one(known: Sequence[T], asked: str) -> T:
    """What is asked for, where it is known. Raises 404."""
    for one in known:
        if one == asked:
            return one
    raise HTTPException(404)


def languages_of(meeting: Meeting) -> list[str]:
    """The official languages of the meeting that sheets can be told in."""
    official = meeting.sitting.languages if meeting.sitting else []
    return [code for code in official if code in manifests()]


def proposed(meeting: Meeting, reader: str) -> str:
    """The reader's language where it is an official one, else the first."""
    told = languages_of(meeting)
    return reader if reader in told or not told else told[0]


def readers_of(meeting: Meeting) -> list[str]:
    """For whom a sheet may be: the classes that see a meeting here."""
    return [rank for rank in RANKS if view(meeting, rank).sitting is not None]


def _given(site: Site, meeting: Meeting, wish: Wish) -> Given:
    return Given(
        meeting=view(meeting, wish.readers),
        readers=wish.readers,
        language=wish.language,
        paper=wish.paper,
        now=site.door.now() // 60_000 * 60_000,
        house=site.settings.name,
        order=wish.order,
    )


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
        state=meeting,
        fault=fault,
        sheets=list(SHEETS),
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
]
