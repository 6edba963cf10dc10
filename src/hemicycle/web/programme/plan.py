"""A conference is planned by a form: its days, its rooms, and who meets there."""

from datetime import date
from typing import Any, get_args

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.conferences.commands import PlanConference
from hemicycle.procedure.standing_body.conferences.state import Part, PartKind
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import Text, Texts
from hemicycle.recorder.errors import IdConflict
from hemicycle.web.acting import act_for_office
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import shown_body
from hemicycle.web.command_form import Misfilled
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.zones import zones

KINDS: tuple[PartKind, ...] = get_args(PartKind)
USUAL: tuple[PartKind, ...] = ("plenary", "committee", "committee", "working-group")
"""What the rows of the form begin with."""
ROWS = 4
MOST_DAYS = 60


@allow(does("meetings"))
async def form(request: Request) -> Response:
    """The form, with a plenary, two committees and a working group in it."""
    body = request.path_params["body"]
    if await body_state(site_of(request), body) is None:  # a body begins its record first
        return RedirectResponse(f"/secretariat/bodies/{body}", 303)
    return await _form(request, {})


@allow(does("meetings"))
async def plan(request: Request) -> Response:
    """Plan it, and show its programme; or show beside the form what is wrong."""
    sent = await request.form(max_files=0, max_fields=400, max_part_size=100_000)
    body = request.path_params["body"]
    values = {name: field(sent, name) for name in sent}
    try:
        command = _command(sent)
    except Misfilled as fault:
        return await _form(request, values, status=400, misfilled=fault.name)
    try:
        answer = await act_for_office(
            request, record_of(body), command, field(sent, "once")[:64] or None
        )
    except IdConflict:
        answer = Refusal("entered-already", "BODY-1")
    if isinstance(answer, Refusal):
        return await _form(request, values, status=409, refusal=answer)
    return RedirectResponse(f"/secretariat/bodies/{body}/conferences/k{answer.seqs[0]}", 303)


def _command(sent: FormData) -> PlanConference:
    """The rows that have a name; the room of each is named beside it, one name being one room."""
    parts: list[Part] = []
    rooms: list[Text] = []
    texts: Texts = {"title": text_by_language(sent, "title")}
    if where := text_by_language(sent, "where"):
        texts["where"] = where
    for row in range(1, 25):
        name, room = text_by_language(sent, f"part-{row}"), text_by_language(sent, f"room-{row}")
        if not name:
            continue
        if not room:
            raise Misfilled("room")
        if room not in rooms:
            rooms.append(room)
        parts.append(part_of(sent, f"-{row}", rooms.index(room) + 1))
        texts[f"part-{len(parts)}"] = name
    since, until = _day(sent, "since"), _day(sent, "until")
    if (until - since).days > MOST_DAYS:
        raise Misfilled("until")
    zone = field(sent, "zone")
    if zone not in zones():
        raise Misfilled("zone")
    named = {f"room-{n}": room for n, room in enumerate(rooms, 1)}
    return PlanConference(since, until, zone, parts, {**texts, **named})


def part_of(sent: FormData, row: str, room: int) -> Part:
    """Who meets, as a row of a form has it. Raises Misfilled."""
    kind = next((one for one in KINDS if one == field(sent, f"kind{row}")), None)
    if kind is None:
        raise Misfilled("kind")
    return Part(kind, room, field(sent, f"body{row}")[:128] or None)


def _day(sent: FormData, name: str) -> date:
    try:
        return date.fromisoformat(field(sent, name))
    except ValueError:
        raise Misfilled(name) from None


async def _form(
    request: Request, values: dict[str, str], *, status: int = 200, **more: Any
) -> Response:
    site, reader = site_of(request), language(request)
    state = await body_state(site, request.path_params["body"])
    body = shown_body(state, today(), reader) if state else None
    if state is None or body is None:
        raise HTTPException(404)
    filled = [int(n) for name in values if (n := name[5:].partition(".")[0]).isdecimal()]
    return page(
        request,
        "secretariat/conference-plan.html",
        status=status,
        body=body,
        values=values,
        kinds=KINDS,
        usual=USUAL,
        rows=max([ROWS, *(n + 1 for n in filled if n < 24 and values.get(f"kind-{n}"))]),
        zones=zones(),
        house=site.zone,
        bodies=[one for one in await known_bodies(request) if one[0] != body.id],
        articles=state.founding.rules.articles if state.founding.rules else [],
        **{"refusal": None, "misfilled": None, **more},
    )


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/conferences", form, methods=["GET"]),
    Route("/secretariat/bodies/{body}/conferences", plan, methods=["POST"]),
]
