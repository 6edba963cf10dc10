"""A series is changed: further sittings, one, those after it or all moved, one cancelled. A form is a command."""

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.series.commands import (
    CancelSitting,
    MoveSittings,
    PlanSittings,
)
from hemicycle.procedure.standing_body.series.state import Series
from hemicycle.procedure.words import SeriesId
from hemicycle.recorder.errors import IdConflict
from hemicycle.web.acting import act_for_office
from hemicycle.web.body_state import body_state
from hemicycle.web.command_form import Misfilled
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.series.dates import moves_of, number_of, plans_of
from hemicycle.web.series.series_pages import series_page
from hemicycle.web.site import site_of


@allow(does("meetings"))
async def change(request: Request) -> Response:
    """Do what the form says, or show why not beside the series."""
    body, wanted = request.path_params["body"], SeriesId(request.path_params["series"])
    state = await body_state(site_of(request), body)
    known = state.series.table.get(wanted) if state else None
    if state is None or known is None:
        raise HTTPException(404)
    form = await request.form(max_files=0, max_fields=100)
    try:
        command = _command(known, form)
        answer = await act_for_office(
            request, record_of(body), command, field(form, "once")[:64] or None
        )
    except Misfilled as fault:
        return await series_page(request, state, office=True, status=400, misfilled=fault.name)
    except IdConflict:
        answer = Refusal("entered-already", "BODY-1")
    if isinstance(answer, Refusal):
        return await series_page(request, state, office=True, status=409, refusal=answer)
    return RedirectResponse(f"/secretariat/bodies/{body}/series/{wanted}", 303)


def _command(known: Series, form: FormData) -> Command:
    """What is to be done. Raises Misfilled; 400 where the form says nothing that is known."""
    reason = text_by_language(form, "reason")
    match field(form, "do"):
        case "plan":
            return PlanSittings(known.id, plans_of(form))
        case "move":
            number = number_of(form, "number", 999)
            return MoveSittings(known.id, moves_of(known, number, form), reason)
        case "cancel":
            return CancelSitting(known.id, number_of(form, "number", 999), reason)
    raise HTTPException(400)


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/series/{series}", change, methods=["POST"]),
]
