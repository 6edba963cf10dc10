"""[BODY-2] A new edition of a body's rules, from its file: languages, the rotation of the chair, all that it says.

Who belongs to the body stays as its record has it; meetings that were convened keep the rules that they began with.
"""

from asyncio import to_thread

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.founding.commands import AdoptEdition
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.rulebooks import BadRulebook, read_body
from hemicycle.web.acting import act_for_office
from hemicycle.web.bodies import body_page
from hemicycle.web.body_state import body_state
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of


@allow(does("bodies"))
async def adopt(request: Request) -> Response:
    """Adopt the edition of the file that was chosen, or show beside the form what is wrong with it."""
    body = request.path_params["body"]
    state = await body_state(site_of(request), body)
    if state is None:
        raise HTTPException(404)
    form = await request.form(max_files=1, max_fields=4)
    sent = form.get("file")
    data = await sent.read() if isinstance(sent, UploadFile) else b""
    try:
        rules = await to_thread(read_body, data)
    except BadRulebook as fault:
        return await body_page(request, state, office=True, status=400, faults=fault.faults)
    answer = await act_for_office(request, record_of(body), AdoptEdition(rules))
    if isinstance(answer, Refusal):
        return await body_page(request, state, office=True, status=409, refusal=answer)
    return RedirectResponse(f"/secretariat/bodies/{body}", 303)


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/edition", adopt, methods=["POST"]),
]
