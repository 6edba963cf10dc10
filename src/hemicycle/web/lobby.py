"""The lobby on the secretariat's page: who waits, and lets them in (SEAT-2).

Who waits is the hub's to know and stands on no record; admission does.
"""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.acting import act_for_office
from hemicycle.web.policy import allow
from hemicycle.web.secretariat import meeting_page


@allow(does("seats"))
async def admit(request: Request) -> Response:
    """Let in the people named by the form; those who were let in or left in the meantime are passed over."""
    record = request.path_params["record"]
    form = await request.form(max_files=0, max_fields=1000)
    chosen = [ParticipantId(str(person)) for person in form.getlist("participant")]
    refusal = await _admitted(request, record, chosen)
    if refusal is not None:
        return await meeting_page(request, status=409, refusal=refusal)
    return RedirectResponse(f"/secretariat/meetings/{record}", 303)


async def _admitted(request: Request, record: str, people: list[ParticipantId]) -> Refusal | None:
    """The first refusal that was not for being too late."""
    for person in people:
        answer = await act_for_office(request, record, AdmitParticipant(person))
        if isinstance(answer, Refusal) and answer.code != "already-admitted":
            return answer
    return None


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/admit", admit, methods=["POST"]),
]
