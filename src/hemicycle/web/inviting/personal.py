"""[INVITE-4] A personal link that was lost is sent anew, to the address on file and to no other.

Who holds the link of an invitation may ask for it, as may the office by a press. The one before opens nothing any more;
where somebody is inside by it, only the office may replace it, so that nobody is sent out by who found a letter.
"""

from functools import partial
from typing import Literal

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.links import ever_made
from hemicycle.access.tokens import plausible
from hemicycle.accounts.roles import does
from hemicycle.calendar.invitations import Invitation, invitation_by, invitations_of
from hemicycle.calendar.series import seats_of
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.meeting.kernel.queries import is_over
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.counting import count_try
from hemicycle.web.dates import date_and_time
from hemicycle.web.forms import field
from hemicycle.web.inviting.invitations import MOST
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.links import participant
from hemicycle.web.policy import allow
from hemicycle.web.render import page
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import brief_of

KIND = "personal-link"
Answer = Literal["sent", "in-use", "closed", "no-mail", "over"]


@allow("link")
async def ask(request: Request) -> Response:
    """Whoever was invited asks for their link to the room: it is sent to the address that the office has."""
    site, token = site_of(request), request.path_params["token"]
    count_try(request)
    known = plausible(token)
    one = await site.door.register.read(lambda c: invitation_by(c, token)) if known else None
    if one is None or one.ended is not None:
        raise HTTPException(404, "no-link")
    if one.series == one.record:
        one = await _next_seat(site, one)
    said = await _sent(site, one, replace=False)
    return page(
        request,
        "reply-link.html",
        status=200 if said == "sent" else 409,
        headers=SECRET_PAGE,
        said=said,
        back=f"/reply/{token}",
    )


@allow(does("meetings"))
async def send(request: Request) -> Response:
    """Send somebody who is invited a new link; the device that is inside by the old one is sent out."""
    site, record = site_of(request), request.path_params["record"]
    form = await request.form(max_files=0, max_fields=MOST)
    who = field(form, "participant")
    people = await site.door.register.read(lambda c: invitations_of(c, record))
    one = next((each for each in people if each.participant == who and each.ended is None), None)
    if one is None:
        raise HTTPException(404)
    said = await _sent(site, one, replace=True)
    return RedirectResponse(f"/secretariat/meetings/{record}/invitations?link={said}", 303)


async def _next_seat(site: Site, one: Invitation) -> Invitation:
    """As whom the holder of a link to a series is invited to the next of its meetings. Raises 404 where to none."""
    seats = await site.door.register.read(lambda c: seats_of(c, one))
    for seat in seats:
        if not is_over(await site.recorder.meeting(seat.record)):
            return seat
    raise HTTPException(404, "no-link")


async def _sent(site: Site, one: Invitation, *, replace: bool) -> Answer:
    """What came of it; the link stands nowhere but in the letter."""
    office = site.post_office
    if office is None or not office.by_mail:
        return "no-mail"
    meeting = await site.recorder.meeting(one.record)
    if is_over(meeting):
        return "over"
    person = participant(meeting, one.participant)
    link = next(
        (each for each in await site.door.links(one.record) if each.actor == person.id), None
    )
    if not replace and link is not None and link.in_use:
        return "in-use"
    if not replace and link is None and await _had_one(site, one):
        return "closed"
    [issued] = await site.door.issue_links(one.record, [person])
    await office.write(_letter(site, meeting, one, issued.link))
    return "sent"


async def _had_one(site: Site, one: Invitation) -> bool:
    """Whether they had a link once; without one that stands, the office has closed it."""
    return await site.door.register.read(lambda c: ever_made(c, one.record, one.participant))


def _letter(site: Site, meeting: Meeting, one: Invitation, link: str) -> Letter:
    word, brief = partial(say, one.language), brief_of(one.record, meeting, one.language)
    title = brief.title.words if brief else one.record
    facts = [(word("silence-meeting"), title)]
    if brief is not None:
        facts.append(
            (word("silence-at"), date_and_time(brief.starts, one.language, brief.offset_min))
        )
    return Letter(
        kind=KIND,
        to=Recipient(one.name, one.address, one.language),
        heading=site.settings.name,
        subject=word("personal-subject", meeting=title),
        title=word("personal-title"),
        paragraphs=[word("personal-what")],
        facts=facts,
        acts=[Act(word("guest-act"), link)],
        after=[word("personal-after")],
        secret=True,
    )


routes: list[BaseRoute] = [
    Route("/reply/{token}/link", ask, methods=["POST"]),
    Route("/secretariat/meetings/{record}/invitations/link", send, methods=["POST"]),
]
