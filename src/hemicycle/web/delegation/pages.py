"""The page of a delegation: what awaits it by deadline, its next meeting, its papers, its last votes, its people."""

from collections.abc import Mapping

from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.delegates import Delegate, delegates_of
from hemicycle.procedure.meeting.business.documents.queries import given
from hemicycle.web.dates import clock
from hemicycle.web.delegation.called import called
from hemicycle.web.delegation.days import DAY_MS, by_day
from hemicycle.web.delegation.deeds import past_meetings
from hemicycle.web.delegation.entrance import names_of, standing_body
from hemicycle.web.delegation.gathering import (
    OVER,
    asking,
    called_off,
    clearings_of,
    seated_of,
    tasks_of,
)
from hemicycle.web.delegation.past import Past, past_of
from hemicycle.web.delegation.proposing import topics_of
from hemicycle.web.delegation.task import Seated
from hemicycle.web.delegation.zones import known, local, offset_min, place_of, zones
from hemicycle.web.forms import page_number
from hemicycle.web.paper_lists import Heap, heaps
from hemicycle.web.policy import allow
from hemicycle.web.press.sides import sides_of
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.tables import listed

PRIVATE = {"Cache-Control": "private, no-store"}
LAST = 5
"""Votes that stand on the page itself; all of them have a page of their own."""
TELLABLE = 5
MEETINGS = 10
"""Meetings on a page of votes and words."""


@allow("delegation")
async def own_page(request: Request) -> Response:
    """What one look tells."""
    return await delegation_page(request)


async def delegation_page(
    request: Request,
    *,
    status: int = 200,
    link: str = "",
    link_of: str = "",
    sent: bool = False,
    fault: str = "",
    again: tuple[str, str] | None = None,
    written: Mapping[str, str] | None = None,
) -> Response:
    """The page; `link`: of whom was just let in, shown once; `sent`: it left by mail.

    `again`: a meeting and what was to be done there, whose seat is open on another device. `written`: what stands in
    the form of a proposal that was not taken.
    """
    site, who, reader = site_of(request), delegate_in(request), language(request)
    names = await called(site.recorder, site.given, who.body, who.member, reader)
    if names is None:
        raise HTTPException(404)
    own = await names_of(site.recorder, who)
    now, zone = site.recorder.now(), known(who.zone)
    seated = await seated_of(
        site.recorder, site.catalogue, asking(who.body), who.member, reader, own
    )
    rows = await tasks_of(
        *(site.door.register, who.body, who.member, names.member, now, reader, seated),
        site.invitations,
        await clearings_of(site.recorder, site.catalogue, who.body, who.member, now, reader),
        await standing_body(site.recorder, who.body),
    )
    off = await seated_of(
        site.recorder, site.catalogue, called_off(who.body, now), who.member, reader
    )
    past = await _past(request, LAST)
    theirs = await site.door.register.read(lambda r: delegates_of(r, who.body, who.member))
    return page(
        request,
        "delegation.html",
        status=status,
        headers=PRIVATE,
        me=who,
        called=names,
        at=place(who),
        groups=by_day(rows, zone, now, reader),
        tasks=len(rows),
        decides=[row.id for row in rows if row.task.settles],
        coming=[one for one in seated if one.brief.stage in ("coming", "live", "suspended")],
        off=off,
        papers=_papers(seated, reader),
        films=site.recordings is not None,
        past=past,
        people=theirs,
        tellable=await _tellable(request),
        shown=None if "readouts" in request.query_params else TELLABLE,
        now=now,
        zone=zone,
        here=clock(local(zone, now), reader),
        city=place_of(zone, reader),
        offset=lambda at: offset_min(zone, at),
        by_mail=site.post_office is not None and site.post_office.by_mail,
        passkeys=site.delegates.passkeys,
        keys=await site.delegates.keys(who.id),
        zones=zones(),
        days_until=lambda at: local(zone, at) // DAY_MS - local(zone, now) // DAY_MS,
        link=link,
        link_of=link_of,
        sent=sent,
        fault=fault,
        again=again,
        topics=await topics_of(site, who.body, who.member, seated, reader),
        written=written or {},
    )


async def _tellable(request: Request) -> list[Seated]:
    """[PRESS-15] The last meetings of which the delegation may write a readout of its own; all, where that is asked.

    One more than is shown says that there are more. Records are read one by one, until there are enough.
    """
    site, who = site_of(request), delegate_in(request)
    most = None if "readouts" in request.query_params else TELLABLE + 1
    asked = (
        select(listed.c.record)
        .where(listed.c.body == who.body, listed.c.stage.in_(OVER))
        .order_by(listed.c.starts.desc())
    )
    found: list[Seated] = []
    for (record,) in await site.catalogue.rows(asked):
        held = await seated_of(
            site.recorder, site.catalogue, [record], who.member, language(request)
        )
        found += [one for one in held if who.member in sides_of(one.whole)]
        if most is not None and len(found) >= most:
            break
    return found


@allow("delegation")
async def votes(request: Request) -> Response:
    """How the member voted and what it said, meeting by meeting, the last first."""
    site, who, reader = site_of(request), delegate_in(request), language(request)
    names, past = (
        await called(site.recorder, site.given, who.body, who.member, reader),
        await _past(request, None),
    )
    if names is None:
        raise HTTPException(404)
    return page(
        request,
        "delegation-past.html",
        headers=PRIVATE,
        me=who,
        called=names,
        at=place(who),
        past=past,
        more=await _more(request),
        number=page_number(request, 5),
        zone=known(who.zone),
    )


@allow("delegation")
async def give(request: Request) -> Response:
    """The way to a file that was laid in a meeting of the member, as far as its delegates may see it."""
    site, who, record = site_of(request), delegate_in(request), request.path_params["record"]
    for one in await seated_of(
        site.recorder, site.catalogue, asking(who.body), who.member, language(request)
    ):
        document = one.seen.documents.laid.get(request.path_params["document"])
        if one.record == record and document and given(document) and site.attachments:
            ticket, name = site.attachments.ticket(record, document)
            return RedirectResponse(f"/files/{ticket}/{name}", 303, headers=PRIVATE)
    raise HTTPException(404)


def delegate_in(request: Request) -> Delegate:
    """Who asks; the policy has found them."""
    who: Delegate = request.state.who
    return who


def place(who: Delegate) -> str:
    """Where the page of their delegation stands."""
    return f"/delegation/{who.body}/{who.member}"


async def _past(request: Request, most: int | None) -> list[Past]:
    """By meeting: of the last ones so many votes; or all of a page. No record is read in which nothing was done."""
    site, who, reader = site_of(request), delegate_in(request), language(request)
    asked = past_meetings(who.body, who.member, voted=most is not None).limit(MEETINGS)
    if most is None:
        asked = asked.offset((page_number(request, 5) - 1) * MEETINGS)
    records, told = list[str](), 0
    for record, votes in await site.catalogue.rows(asked):
        if most is None or told < most:
            records.append(record)
        told += votes
    meetings = await seated_of(site.recorder, site.catalogue, records, who.member, reader)
    return past_of(meetings, who.member, reader, most)


async def _more(request: Request) -> bool:
    """Whether there are meetings before those of this page."""
    who = delegate_in(request)
    asked = past_meetings(who.body, who.member).offset(page_number(request, 5) * MEETINGS).limit(1)
    return bool(await site_of(request).catalogue.rows(asked))


def _papers(seated: list[Seated], reader: str) -> list[tuple[Seated, list[Heap]]]:
    every = [(one, [h for h in heaps(one.seen, reader) if h.papers]) for one in seated]
    return [(one, found) for one, found in every if found]


AT = "/delegation/{body}/{member}"
routes: list[BaseRoute] = [
    Route(AT, own_page, methods=["GET"], name="delegation"),
    Route(f"{AT}/votes", votes, methods=["GET"]),
    Route(f"{AT}/documents/{{record}}/{{document}}", give, methods=["GET"]),
]
