"""[EMBARGO-3] An accredited journalist joins a press conference as press: on its record, with a link of their own."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import is_over
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.readers.journalists import Journalist
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.policy import allow
from hemicycle.web.site import Site, site_of
from hemicycle.web.subscribing.journalists import journalist_of
from hemicycle.web.subscribing.to_come import is_conference


@allow("link")
async def join(request: Request) -> Response:
    """Put them on the list as press, once, and lead to a new link of theirs; an earlier one opens nothing then."""
    who, site, record = (
        await journalist_of(request),
        site_of(request),
        request.path_params["record"],
    )
    if not who.is_accredited(site.door.now()):
        raise HTTPException(410, "no-embargo", SECRET_PAGE)
    meeting = await _conference(site, record)
    command = AccreditParticipant(_participant(who, meeting))
    answer = await site.recorder.act(record, SECRETARIAT, command, f"journalist-{who.id}")
    if isinstance(answer, Refusal):
        raise HTTPException(409, "no-embargo", SECRET_PAGE)
    mine = str(getattr(answer.entries[0].fact, "participant"))  # noqa: B009 (a fact of any kind)
    people = (await site.recorder.meeting(record)).seats.participants.values()
    seated = next(one for one in people if str(one.id) == mine)
    if seated.withdrawn:
        raise HTTPException(410, "no-embargo", SECRET_PAGE)
    [issued] = await site.door.issue_links(record, [seated])
    return RedirectResponse(issued.link, 303, SECRET_PAGE)


async def _conference(site: Site, record: str) -> Meeting:
    """A press conference that is not over. Raises 404."""
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord as fault:
        raise HTTPException(404, "no-link", SECRET_PAGE) from fault
    if not is_conference(meeting) or is_over(meeting):
        raise HTTPException(404, "no-link", SECRET_PAGE)
    return meeting


def _participant(who: Journalist, meeting: Meeting) -> ConvenedParticipant:
    """They are called by their name, and their office is for whom they write."""
    official = [str(one) for one in meeting.sitting.languages] if meeting.sitting else []
    spoken = who.language if who.language in official else official[0]
    return ConvenedParticipant(
        role="press",
        slug={NO_LANGUAGE: f"journalist-{who.id}"},
        name={NO_LANGUAGE: who.name},
        gender={},
        member=None,
        listed=False,
        capacity_member=None,
        capacity_items=None,
        office={spoken: who.outlet},
        capacity={},
    )


routes: list[BaseRoute] = [Route("/{lang}/press/{token}/join/{record}", join, methods=["POST"])]
