"""The pages of bodies that have a record, and of their members: of one day, which the reader chooses."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.clock import now_ms
from hemicycle.access.delegates import Delegate, delegates_of
from hemicycle.access.rate_limiter import network
from hemicycle.directory.iso_codes import iso_codes
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.body_meetings import meetings_of
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import BodyShown, MemberRow, shown_body
from hemicycle.web.exports import download
from hemicycle.web.policy import allow
from hemicycle.web.programme.headed import headed
from hemicycle.web.render import language, page
from hemicycle.web.rules import body_rules
from hemicycle.web.security import address_of
from hemicycle.web.series.shown import all_series
from hemicycle.web.site import Site, site_of
from hemicycle.web.timeline import timeline_of


@allow("everybody")
async def public_body(request: Request) -> Response:
    """A body whose record is open, on a day (`?day=2022-03-10`); of another body its rules."""
    state = await body_state(site_of(request), request.path_params["body"])
    if state is None or view(state, "public").founding.rules is None:
        return await body_rules(request)
    return await body_page(request, state)


@allow("everybody")
async def public_member(request: Request) -> Response:
    """A member of a body whose record is open."""
    state = await body_state(site_of(request), request.path_params["body"])
    return await member_page(request, view(state, "public") if state else None)


@allow("everybody")
async def public_export(request: Request) -> Response:
    """The record of a body as the public may have it, for `hemicycle verify`."""
    site, body = site_of(request), request.path_params["body"]
    state = await body_state(site, body)
    if state is None or view(state, "public").founding.rules is None:
        raise HTTPException(404)
    client = network(address_of(request.scope))
    return await download(site.exports, record_of(body), "public", client)


async def body_page(
    request: Request,
    state: StandingBody,
    *,
    office: bool = False,
    status: int = 200,
    refusal: Refusal | None = None,
    misfilled: str | None = None,
    faults: Sequence[str] = (),
    **more: Any,
) -> Response:
    """The page of a body, as its reader sees it."""
    day, reader = day_asked(request), language(request)
    shown = shown_body(state, day, reader)
    if shown is None:
        raise HTTPException(404)
    return page(
        request,
        "body.html",
        status=status,
        body=shown,
        look=site_of(request).looks.shown(shown.id),
        day=day,
        today=today(),
        timeline=timeline_of(state, day, reader),
        **(await office_knows(site_of(request), state, shown) if office else {}),
        series=await all_series(site_of(request), state, reader, office=office),
        conferences=headed(state, reader),
        follows=follows(state if office else view(state, "public")),
        meetings=await meetings_of(site_of(request), shown.id, reader, office=office),
        office=office,
        at=f"/secretariat/bodies/{shown.id}" if office else f"/{reader}/bodies/{shown.id}",
        refusal=refusal,
        misfilled=misfilled,
        faults=faults,
        articles=state.founding.rules.articles if state.founding.rules else [],
        **more,
    )


def follows(state: StandingBody) -> bool:
    """Whether there is something that is followed up, as this reader sees the state."""
    return bool(state.tracks.table or state.commitments.table or state.messages.table)


async def member_page(
    request: Request, state: StandingBody | None, *, office: bool = False, **more: Any
) -> Response:
    """The page of a member: its names in every language, its delegation, what its people hold. Raises 404."""
    day, reader = day_asked(request), language(request)
    shown = shown_body(state, day, reader) if state else None
    row = _member(shown, request.path_params["member"]) if shown else None
    if shown is None or state is None or row is None:
        raise HTTPException(404)
    lines = timeline_of(state, day, reader)
    theirs = [o.id for o in state.offices.table.values() if o.member == row.code]
    held = {t.office for t in state.offices.tenures.values() if t.member == row.code}
    return page(
        request,
        "member.html",
        body=shown,
        look=site_of(request).looks.shown(shown.id),
        row=row,
        day=day,
        today=today(),
        namings=state.membership.names.get(row.code, []),
        periods=[m for m in state.membership.members if m.code == row.code]
        + [m for m in state.membership.observers if m.code == row.code],
        timeline=lines,
        lines=[line for line in lines.lines if line.id in held or line.id in theirs],
        iso=iso_codes(row.code),
        office=office,
        contacts=await site_of(request).directory.contacts(record_of(shown.id)) if office else {},
        opens=await _opens(site_of(request), shown.id, row.code) if office else [],
        at=f"/secretariat/bodies/{shown.id}" if office else f"/{reader}/bodies/{shown.id}",
        **{"let_in": False, "link": "", "link_of": "", **more},
    )


async def _opens(site: Site, body: str, member: str) -> list[Delegate]:
    """Who may open the page of the delegation."""
    return await site.door.register.read(lambda r: delegates_of(r, body, member))


async def office_knows(site: Site, state: StandingBody, shown: BodyShown) -> dict[str, Any]:
    """What the secretariat sees beside: lists that came in, and the members none of whose people can be reached."""
    record = record_of(shown.id)
    known = await site.directory.contacts(record)
    reached = {person for person, of in known.items() if any(kind == "email" for kind, _ in of)}
    unreached = {
        row.code
        for row in shown.members
        if row.delegation and not any(one.person in reached for one in row.delegation)
    }
    return {"lists": await site.directory.lists(record), "unreached": unreached}


def day_asked(request: Request) -> date:
    """The day of the page; today where none is asked for. Raises 404 where it is none."""
    try:
        return date.fromisoformat(request.query_params.get("day") or today().isoformat())
    except ValueError:
        raise HTTPException(404) from None


def today() -> date:
    """The day of UTC."""
    return datetime.fromtimestamp(now_ms() / 1000, UTC).date()


def _member(shown: BodyShown, code: str) -> MemberRow | None:
    every = (*shown.members, *shown.observers, *shown.former)
    return next((row for row in every if row.code == code), None)


routes: list[BaseRoute] = [
    Route("/{lang}/bodies/{body}", public_body, name="body"),
    Route("/{lang}/bodies/{body}/record.jsonl", public_export, name="body-export"),
    Route("/{lang}/bodies/{body}/members/{member}", public_member, name="member"),
]
