"""[INVITE-7] The office invites the members of a body to all sittings of a series, and sees who comes to which."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Connection, select
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.calendar import reply_ledger as ledger
from hemicycle.calendar.answered import Answer, Standing, standing_of
from hemicycle.calendar.invitations import Invitation, Wanted, ask_again, invitations_of
from hemicycle.calendar.invited import Invited, Sitting
from hemicycle.calendar.series import series_key
from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.outbound.states import State
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.series.state import Series
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import SeriesId
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import BodyShown, shown_body
from hemicycle.web.forms import field
from hemicycle.web.inviting.reached import Sought, reached_in, usual_of
from hemicycle.web.inviting.series_people import members_called
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.series.clocks import at_place
from hemicycle.web.series.shown import Time
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import said

AT = "/secretariat/bodies/{body}/series/{series}/invitations"
MOST = 2100
NOBODY = Wanted("", "", "")


class Person(msgspec.Struct, frozen=True):
    """Somebody of a member. `state`: what became of the last letter; `said`: what stands, a sitting at a time."""

    key: str
    name: str
    member: str
    plate: str
    address: str
    language: str
    invitation: Invitation | None
    state: State | None
    said: list[Standing | None]
    fault: bool


class Column(msgspec.Struct, frozen=True):
    """A sitting that calendars have: its number, its time, and the page of its meeting once it is called."""

    number: int
    time: Time
    sitting: Sitting
    at: str


class Known(msgspec.Struct, frozen=True):
    """What the form and the press work on. `reached`: by the key of each person; `usual`: of who told no language."""

    key: str
    state: StandingBody
    series: Series
    body: BodyShown
    people: Mapping[str, Sought]
    reached: Mapping[str, Wanted]
    usual: str
    invited: list[Invitation]


@allow(does("meetings"))
async def listed(request: Request) -> Response:
    """Who is invited, and what they answered for each sitting."""
    return await _page(request, await known_of(request))


@allow(does("meetings"))
async def send(request: Request) -> Response:
    """Invite everybody who can be reached, or as the form says; or one person once more."""
    site, known = site_of(request), await known_of(request)
    inviter, office = site.inviter, site.post_office
    if inviter is None or office is None:
        raise HTTPException(404)
    form = await request.form(max_files=0, max_fields=MOST)
    wanted, faults = _wanted(form, known, list(site.settings.languages))
    if faults:
        return await _page(request, known, status=400, form=form, faults=faults)
    again, now = field(form, "again"), site.door.now()

    def work(register: Connection) -> int:
        inviter.series.want(register, known.key, wanted, now)
        if again:
            ask_again(register, known.key, again)
        return inviter.series.follow(register, known.key, known.state, now)

    written = await site.door.register.write(work)
    office.outbox.wake()
    request.state.noted = {"n": written}
    at = AT.format(body=known.body.id, series=known.series.id)
    return RedirectResponse(f"{at}?sent={written}", 303)


async def known_of(request: Request) -> Known:
    """Raises 404 where there is no such series."""
    site, reader, body = site_of(request), language(request), request.path_params["body"]
    state = await body_state(site, body)
    series = state.series.table.get(SeriesId(request.path_params["series"])) if state else None
    shown = shown_body(state, today(), reader) if state else None
    if state is None or series is None or shown is None:
        raise HTTPException(404)
    return await known_in(site, state, series, shown, reader)


async def known_in(
    site: Site, state: StandingBody, series: Series, body: BodyShown, reader: str
) -> Known:
    """Whom the body's record has for its members today, how they are reached, and who is invited."""
    called = members_called(state, today())
    people = {key: Sought(one.name, one.member) for key, one in called.items()}
    key = series_key(record_of(body.id), series.id)
    invited = await site.door.register.read(lambda r: invitations_of(r, key))
    usual = usual_of(site, body.languages, reader)
    reached = await reached_in(site, body.id, people, usual)
    return Known(key, state, series, body, people, reached, usual, invited)


def _wanted(
    form: FormData, known: Known, languages: Sequence[str]
) -> tuple[dict[str, Wanted], list[str]]:
    """Who is to be invited, and at whose address nobody can be reached. An empty form is everybody, as known."""
    if not any(name.startswith("address.") for name in form):
        before = {one.participant for one in known.invited if one.ended is None}
        return {key: one for key, one in known.reached.items() if key not in before}, []
    wanted: dict[str, Wanted] = {}
    faults = []
    for key, one in known.people.items():
        address, spoken = field(form, f"address.{key}"), field(form, f"language.{key}")
        if not address:
            continue
        try:
            reached = mailbox_of(address)
        except BadAddress:
            faults.append(key)
            continue
        wanted[key] = Wanted(one.name, reached, spoken if spoken in languages else languages[0])
    return wanted, faults


async def _page(
    request: Request,
    known: Known,
    *,
    status: int = 200,
    form: FormData | None = None,
    faults: Sequence[str] = (),
) -> Response:
    site, reader = site_of(request), language(request)

    def read(register: Connection) -> tuple[Invited | None, Mapping[int, State], _Answers]:
        invited = site.invitations.of_series(register, known.key)
        ids = [one.outbox for one in known.invited if one.outbox is not None]
        asked = select(outbox.c.id, outbox.c.state).where(outbox.c.id.in_(ids))
        tokens = [one.token_digest for one in known.invited]
        answers = {token: ledger.answers_of(register, token) for token in tokens}
        return invited, dict(iter(register.execute(asked))), answers

    invited, states, answers = await site.door.register.read(read)
    columns = _columns(known, invited)
    there = {one.participant: one for one in known.invited}
    plates = {one.code: one.plate for one in known.body.members}
    rows = []
    for key, one in known.people.items():
        row = there.get(key)
        reached = Wanted("", row.address, row.language) if row else known.reached.get(key, NOBODY)
        given = answers.get(row.token_digest, []) if row else []
        who = invited.by_digest(row.token_digest) if invited and row else None
        rows.append(
            Person(
                key,
                one.name,
                one.member,
                plates.get(one.member, one.member),
                field(form, f"address.{key}") if form else reached.address,
                (field(form, f"language.{key}") if form else reached.language) or known.usual,
                row,
                states.get(row.outbox) if row and row.outbox is not None else None,
                [
                    standing_of(c.sitting, given) if who and who.asked_to(c.sitting.id) else None
                    for c in columns
                ],
                key in faults,
            )
        )
    sent = request.query_params.get("sent", "")
    return page(
        request,
        "secretariat/series-invitations.html",
        status=status,
        body=known.body,
        series=known.series,
        title=said(known.series.texts, "title", reader, known.body.languages),
        rows=rows,
        columns=columns,
        lacking=sum(1 for row in rows if not row.address),
        fresh=sum(1 for row in rows if row.invitation is None and row.address),
        spoken=list(site.settings.languages),
        by_mail=site.post_office is not None and site.post_office.by_mail,
        inbox=bool(site.inviter and site.inviter.inbox),
        sent=int(sent) if sent.isdecimal() and len(sent) < 5 else None,
        faults=faults,
    )


_Answers = Mapping[str, Sequence[Answer]]


def _columns(known: Known, invited: Invited | None) -> list[Column]:
    """The sittings that calendars have, by number."""
    numbers = {f"{known.key}/{n}": n for n in known.series.sittings}
    numbers |= {str(s.meeting): n for n, s in known.series.sittings.items() if s.meeting}
    found = []
    for one in invited.sittings if invited else ():
        number = numbers.get(one.id, 0)
        offset = at_place(one.starts, one.zone).utcoffset()
        minutes = int(offset.total_seconds() // 60) if offset else 0
        time = Time(one.starts, minutes, one.zone, (one.ends - one.starts) // 60_000)
        at = "" if "/" in one.id else f"/secretariat/meetings/{one.id}"
        found.append(Column(number, time, one, at))
    return sorted(found, key=lambda one: one.number)


routes: list[BaseRoute] = [
    Route(AT, listed, methods=["GET"]),
    Route(AT, send, methods=["POST"]),
]
