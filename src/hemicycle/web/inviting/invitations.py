"""[INVITE-2] The office's page of who is invited to a meeting: addresses, what left to each, and the press that sends.

An address that nobody typed yet comes from the delegation's page or the body's contacts, by name and member. What
stands in the form is kept when it is sent, in the register alone.
"""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Connection
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.calendar.invitations import Invitation, Wanted
from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.outbound.states import State
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.forms import field
from hemicycle.web.inviting.counting import sent_to
from hemicycle.web.inviting.reached import reached_of, usual_language
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import Person, brief_of, people_of

NOBODY = Wanted("", "", "")
MOST = 2100
"""Fields of the form: two for each of a thousand people, and the press."""


class Row(msgspec.Struct, frozen=True):
    """Somebody on the list. `state`: what became of the last letter to them."""

    person: Person
    address: str
    language: str
    invitation: Invitation | None
    state: State | None
    fault: bool


@allow(does("meetings"))
async def listed(request: Request) -> Response:
    """Who is invited, and how they are reached."""
    return await _page(request)


@allow(does("meetings"))
async def send(request: Request) -> Response:
    """Keep the addresses, and write to whoever has one and was not written to; or to one person once more."""
    site, record = site_of(request), request.path_params["record"]
    inviter, office = site.inviter, site.post_office
    if inviter is None or office is None:
        raise HTTPException(404)
    form = await request.form(max_files=0, max_fields=MOST)
    meeting = await site.recorder.meeting(record)
    if meeting.sitting is None or meeting.sitting.phase != "convened":
        raise HTTPException(400)
    wanted, faults = _wanted(form, meeting, list(site.settings.languages))
    if faults:
        return await _page(request, status=400, form=form, faults=faults)
    again, now = field(form, "again"), site.door.now()

    def work(register: Connection) -> int:
        inviter.want(register, record, wanted, now)
        if again:
            inviter.again(register, record, again)
        return inviter.follow(register, record, meeting, now)

    written = await site.door.register.write(work)
    office.outbox.wake()
    request.state.noted = {"n": written}
    return RedirectResponse(f"/secretariat/meetings/{record}/invitations?sent={written}", 303)


def _wanted(
    form: FormData, meeting: Meeting, languages: Sequence[str]
) -> tuple[dict[str, Wanted], list[str]]:
    """Who is to be invited, and at whose address nobody can be reached."""
    wanted: dict[str, Wanted] = {}
    faults = []
    for who, person in meeting.seats.participants.items():
        address, spoken = field(form, f"address.{who}"), field(form, f"language.{who}")
        if not address:
            continue
        try:
            reached = mailbox_of(address)
        except BadAddress:
            faults.append(str(who))
            continue
        name = person.texts.get("name", {}).get(NO_LANGUAGE, "")
        wanted[who] = Wanted(name, reached, spoken if spoken in languages else languages[0])
    return wanted, faults


async def _page(
    request: Request,
    *,
    status: int = 200,
    form: FormData | None = None,
    faults: Sequence[str] = (),
) -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    meeting = await site.recorder.meeting(record)
    known, states = await site.door.register.read(lambda c: sent_to(c, record))
    reached, usual = (
        await reached_of(site, meeting, reader),
        usual_language(site, meeting, reader),
    )
    invited = {one.participant: one for one in known}
    rows = [
        _row(one, invited.get(one.id), reached, usual, states, form, faults)
        for one in people_of(meeting, reader)
    ]
    sent, link = (request.query_params.get(name, "") for name in ("sent", "link"))
    return page(
        request,
        "secretariat/invitations.html",
        status=status,
        record=record,
        brief=brief_of(record, meeting, reader),
        rows=rows,
        lacking=sum(1 for row in rows if not row.address),
        spoken=list(site.settings.languages),
        open=meeting.sitting is not None and meeting.sitting.phase == "convened",
        by_mail=site.post_office is not None and site.post_office.by_mail,
        inbox=bool(site.inviter and site.inviter.inbox),
        sent=int(sent) if sent.isdecimal() and len(sent) < 5 else None,
        faults=faults,
        link=link if link in ("sent", "no-mail", "over") else "",
    )


def _row(
    person: Person,
    one: Invitation | None,
    reached: Mapping[str, Wanted],
    usual: str,
    states: Mapping[int, State],
    form: FormData | None,
    faults: Sequence[str],
) -> Row:
    known = Wanted(one.name, one.address, one.language) if one else reached.get(person.id, NOBODY)
    address = field(form, f"address.{person.id}") if form else known.address
    spoken = field(form, f"language.{person.id}") if form else known.language or usual
    state = states.get(one.outbox) if one and one.outbox is not None else None
    return Row(person, address, spoken, one, state, person.id in faults)


OFFICE = "/secretariat/meetings/{record}/invitations"
routes: list[BaseRoute] = [
    Route(OFFICE, listed, methods=["GET"]),
    Route(OFFICE, send, methods=["POST"]),
]
