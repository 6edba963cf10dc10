"""The secretariat's pages: all meetings with their state and next step, and one meeting with all that can be done."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.cookies import secretariat_cookie
from hemicycle.access.devices import Device, read_device
from hemicycle.access.links import Link
from hemicycle.access.moves import Move, Opening
from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.body_changes import changes_of, day, without_record
from hemicycle.web.coming import coming_to, mover_of
from hemicycle.web.days_before import days_before
from hemicycle.web.deputies import Titled
from hemicycle.web.helping import waiting_for
from hemicycle.web.interpreters_hours import hours_of
from hemicycle.web.inviting.counting import count_of
from hemicycle.web.machine import machine
from hemicycle.web.meeting_search import GROUPS, Wish, read_wish
from hemicycle.web.policy import allow
from hemicycle.web.progress import Progress, progress_of
from hemicycle.web.recorded import films_of
from hemicycle.web.render import language, page
from hemicycle.web.series.sentence import invitations_of
from hemicycle.web.site import Site, site_of
from hemicycle.web.stages import Stage
from hemicycle.web.testing import tests_to
from hemicycle.web.topics import waiting_topics
from hemicycle.web.view_models import Brief, Person, brief_of, people_of, shown, with_names
from hemicycle.web.waiting import Waiting

MESH_CAMERAS = 8
"""About so many cameras go from browser to browser."""
Next = Literal["links", "room", "review", "page", "nothing"]


class Row(msgspec.Struct, frozen=True):
    """A participant with the state of their link: the device that holds it, its last move, and that it was opened."""

    person: Person
    link: Link | None
    device: Device | None
    move: Move | None
    opening: Opening | None
    waiting: bool


class Guest(msgspec.Struct, frozen=True):
    """A row of the lobby. `delegation`: all of the same member who wait."""

    person: Person
    waiting: Waiting
    device: Device | None
    minutes: int
    delegation: list[str]


class Overview(msgspec.Struct, frozen=True):
    """A meeting in the secretariat's list."""

    brief: Brief
    progress: Progress
    next: Next


@allow("staff")
async def meetings(request: Request) -> Response:
    """All meetings, or those that are looked for; the one that needs something first."""
    site, reader = site_of(request), language(request)
    wish = read_wish(request.query_params.get("stage", ""), request.query_params.get("q", ""))
    who, body = request.state.who, request.state.who.body
    mail = site.post_office if body is None and who.may(sees("contacts")) else None
    keeping = site.keeping if body is None and who.may(does("accounts")) else None
    met = await _met(site, wish, reader, body)
    ranks: dict[Stage, int] = {"live": 0, "suspended": 0, "closed": 1, "withdrawn": 1, "coming": 2}
    met.sort(key=lambda o: (ranks.get(o.brief.stage, 3), -o.brief.starts))
    links = await site.door.links(None)
    return page(
        request,
        "secretariat/meetings.html",
        meetings=met,
        any_meetings=bool(met) or (body is None and await site.catalogue.any_known()),
        wish=wish,
        groups=list(GROUPS),
        links=links,
        damaged=[] if body else list(site.recorder.damages.items()),
        machine=machine(site),
        troubles=await mail.troubles() if mail else 0,
        mail_down=mail.down if mail else None,
        returns_down=mail.returns_down if mail else None,
        help_asked=await waiting_for(request),
        restored=await keeping.restored() if keeping else None,
        demo=site.settings.demo,
        unplayed=site.rehearse.unplayed if site.rehearse else str,
    )


@allow("staff")
async def meeting(request: Request) -> Response:
    """One meeting."""
    return await meeting_page(request)


async def meeting_page(
    request: Request,
    *,
    status: int = 200,
    refusal: Refusal | None = None,
    offices: Mapping[str, Titled] | None = None,
) -> Response:
    """The page of one meeting, with what was refused.

    `offices`: of deputies, by whom they come for, as they were written and lack a language.
    """
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    state = await site.recorder.meeting(record)
    overview = await _overview(site, record, reader)
    guests = _guests(site, record, state, rows := await _rows(site, record, state, reader))
    return page(
        request,
        "secretariat/meeting.html",
        status=status,
        brief=overview and overview.brief,
        overview=overview,
        record=record,
        state=state,
        picture=shown(record, state),
        rows=rows,
        guests=guests,
        badges=await site.badges.of(record),
        waiting=[one.person for one in guests if one.waiting.state == "waiting"],
        refusal=refusal and with_names(refusal, state, reader),
        offices=offices or {},
        handed={one.participant for one in site.shown_links.of_office(record, site.door.now())},
        closing=_closing(state, reader),
        way=_way(site, record, state),
        coming=await coming_to(site, record, state, reader)
        if request.state.who.may(sees("contacts"))
        else None,
        mover=mover_of(request, record),
        changes=await changes_of(site, record, state),
        without_record=await without_record(site, state),
        invitations=invitations_of(state, reader),
        day=day(state).isoformat() if state.sitting else "",
        damage=await site.recorder.damage(record),
        help_asked=await waiting_for(request),
        machine=machine(site),
        unplayed=site.rehearse.unplayed(record) if site.rehearse else "",
        ahead_min=site.recorder.ahead_ms(record) // 60_000,
        invited=await count_of(site, record, state),
        tests=await tests_to(site, record, state, reader),
        topics=await waiting_topics(site, record, state, reader),
        hours=hours_of(state, reader) if state.sitting else None,
        films=await films_of(request, record),
        before=await days_before(site, record, state, overview.brief if overview else None),
    )


@allow("staff")
async def sign_out(request: Request) -> Response:
    """End the secretariat's session on this device."""
    site = site_of(request)
    name = secretariat_cookie(site.settings.https)
    await site.door.leave(request.cookies.get(name))
    response = RedirectResponse("/", 303)
    response.delete_cookie(name, secure=site.settings.https, httponly=True, samesite="lax")
    return response


@allow(does("meetings"), whole=True)
async def take_clock(request: Request) -> Response:
    """Go by the machine's clock from now on."""
    await site_of(request).recorder.take_wall_clock()
    return RedirectResponse("/secretariat", 303)


class Closing(NamedTuple):
    """Whether a meeting may be closed. `refusal`: why not."""

    refusal: Refusal | None


def _closing(state: Meeting, reader: str) -> Closing | None:
    """Whether the secretariat may close a meeting that was opened, and why not; None: it was not, or is over."""
    if state.sitting is None or state.sitting.phase not in ("open", "suspended"):
        return None
    answer = judge(state, Submission(CloseMeeting(), SECRETARIAT, state.last_at))
    return Closing(with_names(answer, state, reader) if isinstance(answer, Refusal) else None)


def _way(site: Site, record: str, state: Meeting) -> str:
    """How pictures and sound travel, and whether the meeting is too large for that."""
    way = site.settings.engine_of(record)
    seats = [p for p in state.seats.participants.values() if p.role in ("delegate", "observer")]
    if way == "mesh":
        return "mesh-crowded" if len(seats) > MESH_CAMERAS else way
    return "janus" if state.sitting and state.sitting.public else "janus-closed"


async def _met(site: Site, wish: Wish, reader: str, body: str | None) -> list[Overview]:
    """The meetings that meet a wish, of all bodies or of one."""
    found = await site.catalogue.search(wish)
    briefs = [
        (card.briefs[reader], card.progress) for _, card in found if body in (None, card.body)
    ]
    coming = [brief.record for brief, _ in briefs if brief.stage == "coming"]
    linked = await site.door.linked(coming)
    return [
        Overview(brief, progress, _next(brief.stage, linked=brief.record in linked))
        for brief, progress in briefs
    ]


async def _overview(site: Site, record: str, reader: str) -> Overview | None:
    state = await site.recorder.meeting(record)
    brief = brief_of(record, state, reader)
    if brief is None:
        return None
    step = _next(brief.stage, linked=bool(await site.door.linked([record])))
    return Overview(brief, progress_of(state), step)


def _next(stage: Stage, *, linked: bool) -> Next:
    if stage == "published":
        return "page"
    if stage == "cancelled":
        return "nothing"
    if stage in ("closed", "withdrawn"):
        return "review"
    return "room" if stage != "coming" or linked else "links"


async def _rows(site: Site, record: str, state: Meeting, reader: str) -> list[Row]:
    links = {link.actor: link for link in await site.door.links(record)}
    waiting = set(site.hub.waiting(record)) if site.hub else set()
    seating = await site.door.seating(record)
    moves = {move.participant: move for move in reversed(seating.moves)}
    openings = {opening.participant: opening for opening in seating.openings}
    return [
        Row(
            person,
            (link := links.get(person.id)),
            read_device(link.device) if link and link.device else None,
            moves.get(person.id),
            openings.get(person.id),
            person.id in waiting,
        )
        for person in people_of(state, reader)
    ]


def _guests(site: Site, record: str, state: Meeting, rows: list[Row]) -> list[Guest]:
    """The lobby, row by row."""
    now = site.door.now()
    by_id = {row.person.id: row for row in rows}
    admitted = {p.id for p in state.seats.participants.values() if p.admitted}
    here = site.hub.waiting(record) if site.hub else []
    since = site.since(record)
    known = [
        (by_id[one.participant], one)
        for one in site.lobbies.rows(record, here, since, admitted, now)
        if one.participant in by_id
    ]
    return [
        Guest(
            row.person,
            one,
            row.device,
            max(0, now - one.since) // 60_000,
            [
                r.person.id
                for r, other in known
                if other.state == "waiting" and row.person.code and r.person.code == row.person.code
            ],
        )
        for row, one in known
    ]


routes: list[BaseRoute] = [
    Route("/secretariat", meetings, methods=["GET"], name="secretariat"),
    Route("/secretariat/clock", take_clock, methods=["POST"]),
    Route("/secretariat/signout", sign_out, methods=["POST"]),
    Route("/secretariat/meetings/{record}", meeting, methods=["GET"], name="secretariat-meeting"),
]
