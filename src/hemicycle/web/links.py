"""The secretariat's acts at the door: personal links, moved seats, further sign-in links. Links are shown once."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.links import Issued
from hemicycle.accounts.roles import does
from hemicycle.procedure.meeting.kernel.queries import is_over, on_the_list, sitting_of
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.inviting.counting import count_of
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.shown_links import KEPT_MS
from hemicycle.web.site import site_of
from hemicycle.web.view_models import Person, brief_of, people_of


@allow(does("meetings"))
async def issue(request: Request) -> Response:
    """New links for everybody who has none."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    if is_over(meeting):
        return _office(record)
    having = {link.actor for link in await site.door.links(record)}
    lacking = [p for p in on_the_list(meeting) if p.id not in having]
    return await issued_page(request, record, await site.door.issue_links(record, lacking))


@allow(does("meetings"))
async def shown(request: Request) -> Response:
    """The links that were issued last, as long as they are kept; else how to have new ones."""
    site, record = site_of(request), request.path_params["record"]
    kept = site.shown_links.of(request.state.who.session, record, site.door.now())
    standing = {link.id: link for link in await site.door.links(record)}
    still = {link.actor for link in standing.values()}
    return await _links_page(request, record, [one for one in kept if one.participant in still])


@allow(does("meetings"))
async def issue_again(request: Request) -> Response:
    """New links for everybody who has not come in by theirs; who is in stays in."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    if is_over(meeting):
        return _office(record)
    inside = {link.actor for link in await site.door.links(record) if link.device}
    absent = [p for p in on_the_list(meeting) if p.id not in inside]
    return await issued_page(request, record, await site.door.issue_links(record, absent))


@allow(does("meetings"))
async def move(request: Request) -> Response:
    """A new link for one participant: the old one opens nothing any more and its device is sent out."""
    site, record = site_of(request), request.path_params["record"]
    form = await request.form(max_files=0, max_fields=4)
    meeting = await site.recorder.meeting(record)
    person = participant(meeting, str(form.get("participant", "")))
    if is_over(meeting):
        return _office(record)
    return await issued_page(request, record, await site.door.issue_links(record, [person]))


@allow(does("meetings"))
async def revoke(request: Request) -> Response:
    """Close a participant's link without a new one."""
    site, record = site_of(request), request.path_params["record"]
    form = await request.form(max_files=0, max_fields=4)
    person = participant(await site.recorder.meeting(record), str(form.get("participant", "")))
    await site.door.revoke(record, person.id)
    return _office(record)


@allow(does("accounts"))
async def further_signin(request: Request) -> Response:
    """A further sign-in link for the office."""
    if request.state.who.account is not None:
        raise HTTPException(404)
    link = await site_of(request).door.issue_secretariat_link()
    return page(request, "secretariat/signin-issued.html", link=link)


@allow(does("accounts"))
async def revoke_signin(request: Request) -> Response:
    """Close a sign-in link of the office; never the one in hand."""
    form = await request.form(max_files=0, max_fields=4)
    chosen = str(form.get("link", ""))
    if not chosen.isdecimal() or int(chosen) == request.state.who.link:
        raise HTTPException(400)
    await site_of(request).door.revoke_secretariat_link(int(chosen))
    return RedirectResponse("/secretariat", 303)


async def issued_page(
    request: Request, record: str, issued: list[Issued], *, mailed: bool = False
) -> Response:
    """The links just issued: on no other page and nowhere in the register. A reload shows them again for a while.

    `mailed`: they left by mail, too.
    """
    site = site_of(request)
    site.shown_links.keep(request.state.who.session, record, issued, site.door.now())
    return await _links_page(request, record, issued, mailed=mailed)


async def _links_page(
    request: Request, record: str, issued: list[Issued], *, mailed: bool = False
) -> Response:
    site, reader = site_of(request), language(request)
    meeting = await site.recorder.meeting(record)
    people: dict[str, Person] = {person.id: person for person in people_of(meeting, reader)}
    return page(
        request,
        "secretariat/links.html",
        headers={"Referrer-Policy": "same-origin"},
        record=record,
        brief=brief_of(record, meeting, reader),
        minutes=KEPT_MS // 60_000,
        mailed=mailed,
        invited=await count_of(site, record, meeting)
        if sitting_of(meeting).phase == "convened"
        else None,
        absent=sum(1 for link in await site.door.links(record) if not link.device),
        issued=[(people[link.participant], link) for link in issued if link.participant in people],
    )


def _office(record: str) -> Response:
    return RedirectResponse(f"/secretariat/meetings/{record}", 303)


def participant(meeting: Meeting, chosen: str) -> Participant:
    """The participant of this id. Raises 404."""
    for person in meeting.seats.participants.values():
        if person.id == chosen:
            return person
    raise HTTPException(404)


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/links", issue, methods=["POST"]),
    Route("/secretariat/meetings/{record}/links", shown, methods=["GET"]),
    Route("/secretariat/meetings/{record}/links/again", issue_again, methods=["POST"]),
    Route("/secretariat/meetings/{record}/move", move, methods=["POST"]),
    Route("/secretariat/meetings/{record}/revoke", revoke, methods=["POST"]),
    Route("/secretariat/links", further_signin, methods=["POST"]),
    Route("/secretariat/links/revoke", revoke_signin, methods=["POST"]),
]
