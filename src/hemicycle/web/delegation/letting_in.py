"""Who is let in: the head by the office, others by the head, and each of them taken back by either."""

from collections.abc import Sequence
from typing import get_args

import msgspec
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.delegates import Delegate, Rank, delegates_of, people_in
from hemicycle.access.delegations import Full
from hemicycle.accounts.roles import does
from hemicycle.procedure.standing_body.delegations.state import Delegate as Sits
from hemicycle.procedure.standing_body.in_force import delegation_on
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.bodies import member_page
from hemicycle.web.body_state import body_state
from hemicycle.web.delegation.entrance import heads_on, today
from hemicycle.web.delegation.gathering import same_person
from hemicycle.web.delegation.pages import AT, delegate_in, delegation_page, place
from hemicycle.web.delegation.zones import zone_of_state
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.registering import MAIL
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

OFFICE = "/secretariat/bodies/{body}/members/{member}/delegation"
MOST_NAME = 200


class Opened(msgspec.Struct, frozen=True):
    """A head to whom the page was opened. `link`: shown once, where no mail takes it; None: it left by mail."""

    member: str
    name: str
    link: str | None


@allow(does("bodies"))
async def invite_all(request: Request) -> Response:
    """Open the pages to all heads who were not let in yet; without a mail server their links are shown, once."""
    site, body = site_of(request), request.path_params["body"]
    state = await body_state(site, body)
    if state is None:
        raise HTTPException(404)
    known = await site.directory.contacts(record_of(body))
    opened: list[Opened] = []
    there = await site.door.register.read(lambda register: people_in(register, body))
    for one in heads_on(state, today(site.recorder)):
        if one.person not in there:
            who, link = await _opened(request, state, one, known.get(one.person, []))
            opened.append(Opened(who.member, who.name, link))
    request.state.noted = {"n": len(opened)}
    return page(request, "secretariat/delegations.html", body=body, opened=opened)


@allow(does("bodies"))
async def invite(request: Request) -> Response:
    """Let a person in whom the body's record names: its head as such, others to read. Their address gets the link."""
    site, body = site_of(request), request.path_params["body"]
    state, member = await body_state(site, body), request.path_params["member"]
    form = await request.form(max_files=0, max_fields=4)
    theirs = delegation_on(state, member, today(site.recorder)) if state else []
    one = next((d for d in theirs if d.person == field(form, "person")), None)
    if state is None or one is None:
        raise HTTPException(404)
    known = (await site.directory.contacts(record_of(body))).get(one.person, [])
    who, link = await _opened(request, state, one, known)
    request.state.noted = {"member": member}
    return await member_page(
        request, state, office=True, let_in=True, link=link or "", link_of=who.name
    )


async def _opened(
    request: Request, state: StandingBody, one: Sits, known: Sequence[tuple[str, str]]
) -> tuple[Delegate, str | None]:
    """Let somebody in whom the record names, and their link, unless it left by mail. Raises 404, Full."""
    site, person = site_of(request), state.people.table.get(one.person)
    if person is None or one.member is None:
        raise HTTPException(404)
    mail = next((value for kind, value in known if kind == "email"), None)
    spoken = next((value for kind, value in known if kind == "language"), "")
    names = person.texts.get("name", {})
    return await site.delegates.let_in(
        request.path_params["body"],
        one.member,
        "head" if one.rank == "head" else "reads",
        next(iter(names.values()), "")[:MOST_NAME],
        mail,
        spoken if spoken in site.settings.languages else language(request),
        person=one.person,
        zone=zone_of_state(one.member),
    )


@allow(does("bodies"))
async def take_back(request: Request) -> Response:
    """Let somebody in no more."""
    site, body, member = (
        site_of(request),
        request.path_params["body"],
        request.path_params["member"],
    )
    form = await request.form(max_files=0, max_fields=2)
    request.state.noted = {"member": member}
    if not await site.delegates.remove(body, member, field(form, "delegate"), by=None):
        raise HTTPException(404)
    return RedirectResponse(f"/secretariat/bodies/{body}/members/{member}", 303)


@allow("delegation")
async def let_in(request: Request) -> Response:
    """The head lets somebody in, by name and address, to act or to read."""
    site, who = site_of(request), _head(request)
    form = await request.form(max_files=0, max_fields=6)
    name, mail = field(form, "name")[:MOST_NAME], field(form, "mail")[:320]
    if not name or not MAIL.fullmatch(mail) or (who.mail or "").lower() == mail.lower():
        return await delegation_page(request, status=400, fault="let-in-fault")
    known = await site.door.register.read(lambda r: delegates_of(r, who.body, who.member))
    if any(one.rank == "head" and (one.mail or "").lower() == mail.lower() for one in known):
        return await delegation_page(request, status=400, fault="let-in-fault")
    try:
        _, link = await site.delegates.let_in(
            who.body,
            who.member,
            _rank(form),
            name,
            mail,
            who.language,
            person=await _person(request, who, name, mail),
            by=who.id,
            zone=who.zone,
        )
    except Full:
        return await delegation_page(request, status=409, fault="let-in-full")
    return await delegation_page(request, link=link or "", link_of=name, sent=link is None)


@allow("delegation")
async def let_out(request: Request) -> Response:
    """The head takes back what let somebody in."""
    site, who = site_of(request), _head(request)
    form = await request.form(max_files=0, max_fields=2)
    if not await site.delegates.remove(who.body, who.member, field(form, "delegate"), by=who):
        raise HTTPException(404)
    return RedirectResponse(f"{place(who)}#people", 303)


async def _person(request: Request, who: Delegate, name: str, mail: str) -> str | None:
    """Whom of the delegation this is: called so, and reached by the office at this address.

    A name alone is nobody: whoever is let in under a colleague's could take that colleague's seat.
    """
    site = site_of(request)
    state = await body_state(site, who.body)
    known = await site.directory.contacts(record_of(who.body))
    theirs = delegation_on(state, who.member, today(site.recorder)) if state else []
    for one in theirs:
        person = state.people.table.get(one.person) if state else None
        mails = {value.lower() for kind, value in known.get(one.person, []) if kind == "email"}
        if person and same_person(person, [name]) and mail.lower() in mails:
            return one.person
    return None


def _head(request: Request) -> Delegate:
    """Who asks, if they lead the delegation. Raises 403."""
    who = delegate_in(request)
    if who.rank != "head":
        raise HTTPException(403, "head-only")
    return who


def _rank(form: FormData) -> Rank:
    """As what somebody is let in; never as a head, whom the body's record says."""
    return next((one for one in get_args(Rank) if one == form.get("rank") != "head"), "reads")


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/delegations", invite_all, methods=["POST"]),
    Route(OFFICE, invite, methods=["POST"]),
    Route(f"{OFFICE}/remove", take_back, methods=["POST"]),
    Route(f"{AT}/people", let_in, methods=["POST"]),
    Route(f"{AT}/people/remove", let_out, methods=["POST"]),
]
