"""A programme is changed: a sitting or a part more, one moved, one cancelled, a text laid. A form is a command."""

from datetime import datetime
from zoneinfo import ZoneInfoNotFoundError

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.conferences.commands import (
    AddPart,
    CancelProgramme,
    MoveProgramme,
    PlanProgramme,
)
from hemicycle.procedure.standing_body.conferences.state import Conference, Place
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.series.state import Slot
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.errors import IdConflict
from hemicycle.web.acting import act_for_office
from hemicycle.web.body_state import body_state
from hemicycle.web.command_form import Misfilled
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.programme.clocks import day_there
from hemicycle.web.programme.laying import lay
from hemicycle.web.programme.pages import conference_of, programme_page
from hemicycle.web.programme.plan import part_of
from hemicycle.web.series.clocks import instant
from hemicycle.web.series.dates import number_of
from hemicycle.web.site import site_of


@allow(does("meetings"))
async def change(request: Request) -> Response:
    """Do what the form says, or show why not beside the programme."""
    body = request.path_params["body"]
    state = await body_state(site_of(request), body)
    known = conference_of(request, state)
    form = await request.form(max_files=0, max_fields=100)
    sent = {name: str(value) for name, value in form.items()}
    sent["languages"] = " ".join(str(one) for one in form.getlist("language"))
    once = field(form, "once")[:64] or None
    answer: Accepted | Refusal
    try:
        if field(form, "do") == "lay":
            answer = await lay(request, known, form)
        else:
            command = _command(known, form)
            answer = _outside(known, command) or await act_for_office(
                request, record_of(body), command, once
            )
    except Misfilled as fault:
        return await programme_page(
            request, state, office=True, status=400, misfilled=fault.name, sent=sent
        )
    except IdConflict:
        answer = Refusal("entered-already", "BODY-1")
    if isinstance(answer, Refusal):
        return await programme_page(
            request, state, office=True, status=409, refusal=answer, sent=sent
        )
    day = field(form, "starts")[:10] or request.query_params.get("day", "")[:10]
    return RedirectResponse(
        f"/secretariat/bodies/{body}/conferences/{known.id}{f'?day={day}' if day else ''}", 303
    )


def _command(known: Conference, form: FormData) -> Command:
    """What is to be done. Raises Misfilled; 400 where the form says nothing that is known."""
    reason = text_by_language(form, "reason")
    match field(form, "do"):
        case "part":
            return _part(known, form)
        case "plan":
            languages = [str(one)[:35] for one in form.getlist("language")]
            topic, part = text_by_language(form, "topic"), number_of(form, "part", 99)
            return PlanProgramme(known.id, part, _place(known, form, part), topic, languages)
        case "move":
            number = number_of(form, "number", 999)
            return MoveProgramme(known.id, number, _place(known, form, 0), reason)
        case "cancel":
            return CancelProgramme(known.id, number_of(form, "number", 999), reason)
    raise HTTPException(400)


def _outside(known: Conference, command: Command) -> Refusal | None:
    """[CONFERENCE-2] The days are those on the clocks of its place, which the rules do not know."""
    if not isinstance(command, PlanProgramme | MoveProgramme):
        return None
    if known.since <= day_there(command.place.slot.starts, known.zone) <= known.until:
        return None
    return Refusal("outside-conference", "CONFERENCE-2")


def _part(known: Conference, form: FormData) -> AddPart:
    number, new = len(known.parts) + 1, text_by_language(form, "new-room")
    texts = {f"part-{number}": text_by_language(form, "name")}
    room = known.rooms + 1 if new else number_of(form, "room", 99)
    if new:
        texts[f"room-{room}"] = new
    return AddPart(known.id, part_of(form, "", room), texts)


def _place(known: Conference, form: FormData, part: int) -> Place:
    """Where and when; no room is that in which the part meets."""
    try:
        clock = datetime.fromisoformat(field(form, "starts")).replace(tzinfo=None)
        starts = instant(clock, known.zone)
    except (ValueError, OSError, OverflowError, ZoneInfoNotFoundError):
        raise Misfilled("starts") from None
    room = number_of(form, "room", 99, least=0)
    if room == 0:
        room = known.parts[part - 1].room if 1 <= part <= len(known.parts) else 1
    return Place(Slot(starts, number_of(form, "minutes", 24 * 60), known.zone), room)


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/conferences/{conference}", change, methods=["POST"]),
]
