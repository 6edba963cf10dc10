"""What a list of a body is held against, and its people as a table that goes out."""

from collections.abc import Sequence
from datetime import date

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.directory.contacts import Known as Contacts
from hemicycle.directory.lists.exporting import Line, as_csv
from hemicycle.directory.lists.known import Known, There, known_of
from hemicycle.procedure.body import in_force
from hemicycle.procedure.standing_body.delegations.state import Delegate
from hemicycle.procedure.standing_body.in_force import body_of, holders_on, offices_on
from hemicycle.procedure.standing_body.people_of_day import person_name
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.bodies import day_asked
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import shown_body
from hemicycle.web.downloads import PRIVATE
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of

BESIDE = (
    *("email", "phone", "title", "organisation", "gender", "language", "number", "badge"),
    *("arrival", "born", "weight", "remark"),
)
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def known_to(site: Site, state: StandingBody, day: date, reader: str, *, but: str) -> Known:
    """The members of the day by every name that they ever had, and who is on the record then.

    `but`: the list whose people are passed over.
    """
    body, shown = body_of(state), shown_body(state, day, reader)
    contacts = await site.directory.contacts(record_of(body.id) if body else "")
    there_now = {one.code for one in in_force(body.members, day)} if body else set()
    members = [one for one in body.members if one.code in there_now] if body else []
    rows = [*shown.members, *shown.observers] if shown else []
    names = {row.code: row.name for row in rows}
    observers = in_force(state.membership.observers, day)
    there = [_there(state, one, contacts) for one in _sitting(state, day) if one.listed != but]
    sitting = {one.person for one in there}
    there += [one for one in _in_office(state, day, contacts) if one.person not in sitting]
    return known_of([*members, *observers], names, there)


@allow(sees("contacts"))
async def people_out(request: Request) -> Response:
    """The people of a day, with how they are reached, as a table."""
    site, body, form = site_of(request), request.path_params["body"], request.path_params["form"]
    state = await body_state(site, body)
    if state is None or form not in ("csv", "xlsx"):
        raise HTTPException(404)
    contacts = await site.directory.contacts(record_of(body))
    lines = _lines(request, state, contacts, day_asked(request))
    data = as_csv(lines) if form == "csv" else _workbook(lines, body)
    headers = {
        "Content-Disposition": f'attachment; filename="{body}.{form}"',
        "Cache-Control": PRIVATE,
    }
    kind = "text/csv; charset=utf-8" if form == "csv" else WORKBOOK
    return Response(data, media_type=kind, headers=headers)


def _workbook(lines: Sequence[Line], body: str) -> bytes:
    """By a library that takes an eighth of a second, which a start does without."""
    from hemicycle.directory.lists.workbooks import as_workbook  # noqa: PLC0415

    return as_workbook(lines, body)


def _sitting(state: StandingBody, day: date) -> list[Delegate]:
    return [one for one in state.delegations.table.values() if one.holds(day)]


def _there(state: StandingBody, one: Delegate, contacts: Contacts) -> There:
    return There(
        one.person,
        person_name(state, one.person),
        one.member,
        one.rank,
        next(iter(one.texts.get("office", {}).values()), ""),
        _emails(contacts.get(one.person, [])),
    )


def _in_office(state: StandingBody, day: date, contacts: Contacts) -> list[There]:
    """Who holds an office on the day, each once, as somebody of no rank in a delegation."""
    found: dict[str, There] = {}
    for office in offices_on(state, day):
        title = next(iter(office.title.values()), "")
        for one in holders_on(state, office, day):
            name, emails = person_name(state, one.person), _emails(contacts.get(one.person, []))
            found.setdefault(
                one.person, There(one.person, name, one.member, "delegate", title, emails)
            )
    return list(found.values())


def _emails(known: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(value.casefold() for kind, value in known if kind == "email")


def _lines(request: Request, state: StandingBody, contacts: Contacts, day: date) -> list[list[str]]:
    """The headings, in the reader's words, and a line a person."""
    t = site_of(request).words[language(request)]
    fields = ("name", "family", "member", "role", "office", "since", *BESIDE)
    lines = [[t(f"field-{field}") for field in fields]]
    for one in _sitting(state, day):
        known = state.people.table.get(one.person)
        texts = known.texts if known else {}
        beside = dict(reversed(contacts.get(one.person, [])))
        lines.append(
            [
                person_name(state, one.person),
                texts.get("family", {}).get("und", ""),
                one.member or "",
                "" if one.rank == "delegate" else t(f"rank-{one.rank}"),
                next(iter(one.texts.get("office", {}).values()), ""),
                one.since.isoformat() if one.since else "",
                *(beside.get(kind, "") for kind in BESIDE),
            ]
        )
    return lines


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/people.{form}", people_out, methods=["GET"]),
]
