"""The public form by which observers, civil society and the press ask to attend, and the office's answers in bulk.

Whoever is approved is accredited on the record and gets a personal link, by mail where there is a mail server. Their
address stays in the register. An approval that is sent twice, or cut off half way, accredits nobody twice: the
registration is its key.
"""

import re
from collections.abc import Mapping, Sequence
from functools import partial

from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access import registrations as kept
from hemicycle.access.registrations import KINDS, Asked, Registration
from hemicycle.accounts.roles import does, sees
from hemicycle.outbound.letter import Letter
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import is_over
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import NO_LANGUAGE, Role
from hemicycle.web.acting import act_for_office
from hemicycle.web.counting import count_try
from hemicycle.web.forms import field
from hemicycle.web.guest_mail import guest_letter
from hemicycle.web.inviting.accredited import Seated, write_to_accredited
from hemicycle.web.links import issued_page
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.secretariat import meeting_page
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import Brief, brief_of

MAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,250}\.[^@\s.]{2,}")
MOST = {"name": 200, "organisation": 300, "mail": 320, "why": 2000}
ROLES: dict[kept.Kind, Role] = {"observer": "observer", "civil": "observer", "press": "press"}
DAY_MS = 86_400_000
MOST_CHOSEN = 500


@allow("everybody")
async def form(request: Request) -> Response:
    """The form, where the office lets people ask."""
    meeting = await _asking(request)
    return _form_page(request, meeting)


@allow("everybody")
async def register(request: Request) -> Response:
    """Take what somebody asks. The answer is the same whether or not they asked before."""
    site, record, meeting = site_of(request), request.path_params["record"], await _asking(request)
    count_try(request)
    given = await request.form(max_files=0, max_fields=10)
    said = {name: field(given, name)[:most] for name, most in MOST.items()}
    kind = next((one for one in KINDS if one == given.get("kind")), None)
    faults = [name for name in ("name", "organisation") if not said[name]]
    faults += [] if MAIL.fullmatch(said["mail"]) else ["mail"]
    faults += [] if kind else ["kind"]
    if faults or kind is None:
        return _form_page(request, meeting, status=400, said=said, kind=kind or "", faults=faults)
    if given.get("website"):  # a field that no person sees
        return _form_page(request, meeting, done=True)
    asked = Asked(kind, **said, language=language(request))
    now = site.door.now()
    taken = await site.door.register.write(lambda r: kept.enter_registration(r, record, asked, now))
    if not taken:
        raise HTTPException(503, "registrations-full")
    return _form_page(request, meeting, done=True)


@allow(sees("accreditation"))
async def office(request: Request) -> Response:
    """Who asks to attend this meeting, and what became of it."""
    return await _office_page(request)


@allow(does("accreditation"))
async def let_ask(request: Request) -> Response:
    """Open the form for some days, or close it."""
    site, record = site_of(request), request.path_params["record"]
    given = await request.form(max_files=0, max_fields=2)
    days = field(given, "days")
    if not days.isdecimal() or len(days) > 3 or int(days) > 365:
        raise HTTPException(400)
    until = site.door.now() + int(days) * DAY_MS
    await site.door.register.write(lambda r: kept.set_open(r, record, until))
    return RedirectResponse(f"/secretariat/meetings/{record}/registrations", 303)


@allow(does("accreditation"))
async def decide(request: Request) -> Response:
    """Approve, or refuse, those who are chosen. Who is approved gets a personal link, shown once."""
    site, record = site_of(request), request.path_params["record"]
    given = await request.form(max_files=0, max_fields=MOST_CHOSEN + 2)
    ids = {int(str(one)) for one in given.getlist("chosen") if re.fullmatch(r"\d{1,15}", str(one))}
    chosen = await site.door.register.read(lambda r: kept.waiting_among(r, record, ids))
    request.state.noted = {"n": len(chosen)}
    if given.get("do") == "refuse":
        await _decided(request, [one.id for one in chosen], "refused")
        return await _office_page(request)
    if given.get("do") != "approve" or is_over(await site.recorder.meeting(record)):
        raise HTTPException(400)
    accredited, refusal = await _accredited(request, record, chosen)
    if refusal is not None:
        return await meeting_page(request, status=409, refusal=refusal)
    return await _written(request, chosen, accredited)


async def _written(
    request: Request, chosen: Sequence[Registration], accredited: Mapping[int, str]
) -> Response:
    """The links on a page, and a letter with it to each address that was given."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    briefs = {one.id: brief_of(record, meeting, one.language) for one in chosen}
    seated = [
        Seated(accredited[one.id], partial(_letter, site, one, brief), comes=True)
        for one in chosen
        if one.id in accredited and (brief := briefs[one.id])
    ]
    issued, mailed = await write_to_accredited(site, record, seated)
    return await issued_page(request, record, issued, mailed=mailed)


def _letter(site: Site, one: Registration, brief: Brief, link: str) -> Letter:
    return guest_letter(site.settings, one, link, brief)


async def _accredited(
    request: Request, record: str, chosen: Sequence[Registration]
) -> tuple[dict[int, str], Refusal | None]:
    """Registration → who they are on the record now, or the first refusal; those before it stand."""
    found: dict[int, str] = {}
    for one in chosen:
        command = AccreditParticipant(_participant(one))
        answer = await act_for_office(request, record, command, f"registration-{one.id}")
        if isinstance(answer, Refusal):
            return found, answer
        who = str(getattr(answer.entries[0].fact, "participant"))  # noqa: B009 (a fact of any kind)
        found[one.id] = who
        await _decided(request, [one.id], "approved", who)
    return found, None


async def _decided(
    request: Request, ids: Sequence[int], outcome: kept.Outcome, participant: str | None = None
) -> None:
    door = site_of(request).door
    now = door.now()

    def work(register: Connection) -> None:
        for id_ in ids:
            kept.decide(register, id_, outcome, now, participant)

    await door.register.write(work)


def _participant(one: Registration) -> ConvenedParticipant:
    return ConvenedParticipant(
        role=ROLES[one.kind],
        slug={NO_LANGUAGE: f"guest-{one.id}"},
        name={NO_LANGUAGE: one.name},
        gender={},
        member=None,
        listed=False,
        capacity_member=None,
        capacity_items=None,
        office={one.language: one.organisation},
        capacity={},
    )


async def _asking(request: Request) -> Meeting:
    """The meeting at which one may ask to attend, as the public sees it. Raises 404."""
    site, record = site_of(request), request.path_params["record"]
    meeting, now = await site.recorder.meeting(record), site.door.now()
    until = await site.door.register.read(lambda r: kept.open_until(r, record, now))
    if until is None or is_over(meeting):
        raise HTTPException(404)
    return view(meeting, "public")


def _form_page(
    request: Request,
    meeting: Meeting,
    *,
    status: int = 200,
    said: dict[str, str] | None = None,
    kind: str = "",
    faults: Sequence[str] = (),
    done: bool = False,
) -> Response:
    record: str = request.path_params["record"]
    return page(
        request,
        "register.html",
        status=status,
        record=record,
        brief=brief_of(record, meeting, language(request)),
        said=said or dict.fromkeys(MOST, ""),
        kinds=KINDS,
        kind=kind,
        most=MOST,
        faults=faults,
        done=done,
    )


async def _office_page(request: Request) -> Response:
    site, record = site_of(request), request.path_params["record"]
    now, meeting = site.door.now(), await site.recorder.meeting(record)
    until, found = await site.door.register.read(
        lambda r: (kept.open_until(r, record, now), kept.registrations_of(r, record))
    )
    return page(
        request,
        "secretariat/registrations.html",
        record=record,
        brief=brief_of(record, meeting, language(request)),
        until=until,
        waiting=[one for one in found if one.outcome is None],
        decided=[one for one in found if one.outcome is not None],
        over=is_over(meeting),
        public=bool(meeting.sitting and meeting.sitting.public),
        decides=request.state.who.may(does("accreditation")),
    )


OFFICE = "/secretariat/meetings/{record}/registrations"
routes: list[BaseRoute] = [
    Route("/{lang}/meetings/{record}/register", form, methods=["GET"], name="register"),
    Route("/{lang}/meetings/{record}/register", register, methods=["POST"]),
    Route(OFFICE, office, methods=["GET"]),
    Route(OFFICE, decide, methods=["POST"]),
    Route(f"{OFFICE}/open", let_ask, methods=["POST"]),
]
