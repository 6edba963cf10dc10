"""The office's page of who inscribed: in which order they are called, and who is taken off."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.inscriptions.commands import (
    OrderInscriptions,
    WithdrawInscription,
)
from hemicycle.procedure.words import RequestId
from hemicycle.web.acting import act_for_office
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.speaking.ordering import asked_order
from hemicycle.web.speaking.pages import meeting_of, speaking_page, tongue


@allow(sees("drafts"))
async def office(request: Request) -> Response:
    """Who inscribed on each item, in the order of the rules, and what was handed in."""
    return await speaking_page(request, office=True)


@allow(does("meetings"))
async def remove(request: Request) -> Response:
    """Take somebody off the list of an item."""
    form, record = await request.form(max_files=0, max_fields=4), request.path_params["record"]
    command = WithdrawInscription(RequestId(field(form, "inscription")[:80]))
    answer = await act_for_office(request, record, command)
    if isinstance(answer, Refusal):
        return await speaking_page(request, status=409, refusal=answer, office=True)
    return RedirectResponse(f"/secretariat/meetings/{record}/speakers", 303)


@allow(does("meetings"))
async def order(request: Request) -> Response:
    """Put those who inscribed on an item in another order, by the places that the form gives them."""
    form, record = await request.form(max_files=0, max_fields=999), request.path_params["record"]
    asked, meeting = asked_order(form), await meeting_of(request)
    if asked.unfit:
        return await speaking_page(request, status=422, office=True, asked=asked)
    why = {tongue(request, meeting): asked.reason} if asked.reason else {}
    answer = await act_for_office(request, record, OrderInscriptions(asked.item, asked.order, why))
    if isinstance(answer, Refusal):
        return await speaking_page(request, status=409, refusal=answer, office=True, asked=asked)
    return RedirectResponse(f"/secretariat/meetings/{record}/speakers", 303)


OFFICE = "/secretariat/meetings/{record}/speakers"
routes: list[BaseRoute] = [
    Route(OFFICE, office, methods=["GET"]),
    Route(f"{OFFICE}/order", order, methods=["POST"]),
    Route(f"{OFFICE}/remove", remove, methods=["POST"]),
]
