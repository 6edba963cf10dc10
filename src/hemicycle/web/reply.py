"""The page on which somebody answers an invitation. It needs no account and no script, and works on a telephone.

Looking answers nothing, since scanners of mail open links, too. An answer may be changed until the meeting is opened.
"""

from collections.abc import Callable
from typing import Literal

import msgspec
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.calendar import reply_ledger as ledger
from hemicycle.calendar.answered import Answer, Standing, standing_of
from hemicycle.calendar.invited import Invited, Invitee, Sitting
from hemicycle.documents.rule_model import article_words
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.standing_body.in_force import delegation_on
from hemicycle.procedure.standing_body.people_of_day import person_name
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.counting import count_try
from hemicycle.web.delegation.entrance import standing_body, today
from hemicycle.web.delegation.zones import offset_min
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.reply_form import ANSWERS, Given, read_form
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import (
    Brief,
    Members,
    Person,
    Said,
    brief_of,
    members_of,
    named,
    named_in_sentence,
    person_of,
    said,
)

FIELDS = 120
Open = Literal["open", "closed", "cancelled"]


class Asked(msgspec.Struct, frozen=True):
    """A sitting as its invitee is shown it. `offset`: of the clocks it was called by, at its time."""

    sitting: Sitting
    brief: Brief
    state: Open
    standing: Standing
    offset: int

    @property
    def moved(self) -> bool:
        """Whether it was moved since it was first called, or since it was answered."""
        return self.sitting.moved_at is not None


class Colleague(msgspec.Struct, frozen=True):
    """Somebody who may be sent instead: of the same member, on the list or in its delegation to the body."""

    name: str
    office: str


class Place(msgspec.Struct, frozen=True):
    """Whose page this is, with all they were asked to."""

    invitee: Invitee
    invited: Invited
    asked: list[Asked]
    meeting: Meeting
    person: Participant
    shown: Person
    colleagues: list[Colleague]

    @property
    def open(self) -> list[Asked]:
        """What may still be answered."""
        return [one for one in self.asked if one.state == "open"]


@allow("link")
async def look(request: Request) -> Response:
    """What they were asked to, what they said, and the answers that there are."""
    return reply_page(request, await _place(request))


@allow("link")
async def answer(request: Request) -> Response:
    """Take an answer."""
    return await take_reply(request, await _place(request))


async def take_reply(request: Request, place: Place) -> Response:
    """Write down what the form says, or show what it lacks."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    given = read_form(form, [one.sitting for one in place.open], may_send=_sits(place.person))
    if not place.open:
        return reply_page(request, place, status=409)
    if given.faults:
        return reply_page(request, place, status=400, given=given, form=form)
    site = site_of(request)
    now = site.door.now()
    answers = given.answers(place.invitee.token, now)
    await site.door.register.write(
        lambda r: ledger.add_answers(r, answers, place.invitee.participant)
    )
    return RedirectResponse(f"{request.url.path}?done=1", 303, SECRET_PAGE)


async def _place(request: Request) -> Place:
    """Raises 404; a wrong token counts against the address that sent it."""
    site, token = site_of(request), request.path_params["token"]
    found = await site.door.register.read(lambda r: site.invitations.of_token(r, token))
    invitee = found.by_token(token) if found else None
    if found is None or invitee is None:
        count_try(request)
        raise HTTPException(404, "no-link", SECRET_PAGE)
    return await place_of(request, found, invitee)


async def place_of(request: Request, found: Invited, invitee: Invitee) -> Place:
    """The page of somebody who was invited. Raises 404 where they are on no list any more."""
    site, reader = site_of(request), language(request)
    given = await site.door.register.read(lambda r: ledger.answers_of(r, invitee.token))
    asked, first = [], None
    for sitting in found.sittings:
        meeting = await _meeting(site, sitting.id) if invitee.asked_to(sitting.id) else None
        brief = brief_of(sitting.id, meeting, reader) if meeting else None
        if meeting is None or brief is None:
            continue
        standing = standing_of(sitting, given)
        state = open_now(sitting, brief)
        asked.append(Asked(sitting, brief, state, standing, offset_of(sitting, brief)))
        first = first or meeting
    person = first.seats.participants.get(ParticipantId(invitee.participant)) if first else None
    if first is None or person is None:
        raise HTTPException(404, "no-link", SECRET_PAGE)
    shown = person_of(person, first, reader)
    theirs = await _colleagues(site, first, person, reader) if _sits(person) else []
    return Place(invitee, found, asked, first, person, shown, theirs)


async def _meeting(site: Site, record: str) -> Meeting | None:
    try:
        return await site.recorder.meeting(record)
    except UnknownRecord:
        return None


def open_now(sitting: Sitting, brief: Brief) -> Open:
    """Whether it may still be answered: until it is opened."""
    if sitting.cancelled:
        return "cancelled"
    return "open" if brief.stage == "coming" else "closed"


def offset_of(sitting: Sitting, brief: Brief) -> int:
    """Minutes east of UTC of the clocks by which a sitting was called."""
    return offset_min(sitting.zone, sitting.starts) if sitting.zone != "UTC" else brief.offset_min


def _sits(person: Participant) -> bool:
    """Whether somebody sits for a member: only then they may send another."""
    return person.role == "delegate" and person.member is not None


async def _colleagues(
    site: Site, meeting: Meeting, person: Participant, reader: str
) -> list[Colleague]:
    """The names that are offered."""
    seated = on_the_list(meeting)
    theirs = [
        person_of(p, meeting, reader) for p in seated if p.member == person.member and p != person
    ]
    found = {one.name: Colleague(one.name, one.office.words) for one in theirs}
    body = meeting.sitting.body if meeting.sitting else None
    state = await standing_body(site.recorder, body) if body else None
    if state is None:
        return [*found.values()]
    for one in delegation_on(state, person.member, today(site.recorder)):
        name = person_name(state, one.person)
        if name and name != person.texts.get("name", {}).get(NO_LANGUAGE):
            office = said(one.texts, "office", reader, [reader])
            found.setdefault(name, Colleague(name, office.words))
    return [*found.values()]


def reply_page(
    request: Request,
    place: Place,
    *,
    status: int = 200,
    given: Given | None = None,
    form: FormData | None = None,
) -> Response:
    """The page of an invitation, with what a form lacked."""
    reader = language(request)
    rules = place.meeting.sitting.rulebook if place.meeting.sitting else None
    article = rules.article("already-head") if rules else None
    first = place.open[0] if place.open else place.asked[0]
    last = next((one.standing.answer for one in place.asked if one.standing.answer), None)
    return page(
        request,
        "reply.html",
        status=status,
        headers=SECRET_PAGE | {"Cache-Control": "no-store"},
        place=place,
        token=request.path_params.get("token", ""),
        agenda=_agenda(place, reader),
        first=first,
        brief=first.brief,
        answers=ANSWERS,
        chosen=(form.get("answer") if form else "") or _said(last),
        given=given,
        faults=given.faults if given else (),
        field_of=lambda name: str(form.get(name, "")) if form else "",
        may_send=_sits(place.person),
        own=_member(place, reader, named),
        member=_member(place, reader, named_in_sentence),
        article=article_words(article, reader) if article else "",
        colleagues=place.colleagues,
        done=request.query_params.get("done") == "1",
    )


def _member(place: Place, reader: str, name: Callable[[str, str, Members], str]) -> str:
    """The member for whom they sit; empty where it is none."""
    code = place.person.member
    return name(code, reader, members_of(place.meeting)) if code else ""


def _agenda(place: Place, reader: str) -> list[Said]:
    """The titles of the items, as those of the meeting may read them."""
    seen = view(place.meeting, "meeting")
    languages = place.meeting.sitting.languages if place.meeting.sitting else []
    items = [one for one in seen.agenda.items.values() if one.status != "struck"]
    return [said(one.texts, "title", reader, languages) for one in items]


def _said(answer: Answer | None) -> str:
    """The answer that is chosen when the page opens: the one that was given."""
    if answer is None:
        return ""
    return "proposed" if answer.proposal else answer.state


routes: list[BaseRoute] = [
    Route("/reply/{token}", look, methods=["GET"], name="reply"),
    Route("/reply/{token}", answer, methods=["POST"]),
]
