"""A rehearsal that somebody of the office steps into: a meeting closed to the public, which the server plays."""

from itertools import count

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from hemicycle.access.cookies import seat_cookie
from hemicycle.access.entering import SignedIn
from hemicycle.access.links import Issued
from hemicycle.files import MeetingFile
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.rulebooks.fitting import Fitting
from hemicycle.web.acting import act_for_office
from hemicycle.web.devices import device_of
from hemicycle.web.join import with_cookie
from hemicycle.web.site import site_of


async def free_address(request: Request, base: str) -> str:
    """This address, or with the first number that makes it free."""
    taken = set(await site_of(request).recorder.records())
    return next(one for n in count(1) if (one := f"{base}-{n}" if n > 1 else base) not in taken)


async def step_in(request: Request, fitted: Fitting) -> Response | Refusal:
    """Convene it, let everybody in, play all seats but the chair's, and put this device into that one."""
    site, file = site_of(request), fitted.file
    if site.rehearse is None:
        raise HTTPException(404)
    command = convene_command(file, fitted.rules)
    begun = await site.recorder.convene(command, account=request.state.who.mark(file.id))
    if isinstance(begun, Refusal):
        return begun
    meeting = await site.recorder.meeting(file.id)
    people = list(meeting.seats.participants.values())
    for person in people:
        if person.id != file.convening.chair:
            await act_for_office(request, file.id, AdmitParticipant(ParticipantId(person.id)))
    issued = await site.door.issue_links(file.id, people)
    chair = next(one for one in issued if one.participant == file.convening.chair)
    site.rehearse(file, [one for one in issued if one is not chair])
    return await _seated(request, file, chair)


async def _seated(request: Request, file: MeetingFile, seat: Issued) -> Response:
    """This device in the seat, and on its way to the room."""
    site = site_of(request)
    token = seat.link.rpartition("/")[2]
    entered = await site.door.enter(token, device_of(request).written())
    if not isinstance(entered, SignedIn):
        raise HTTPException(404, "no-link")
    name = seat_cookie(file.id, site.settings.https)
    return with_cookie(request, entered.cookie, name, f"/room/{file.id}")
