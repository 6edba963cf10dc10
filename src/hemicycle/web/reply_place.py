"""Whose page an answer is given on, and to what they were asked: meetings that were called."""

from collections.abc import Callable
from datetime import timedelta, timezone, tzinfo
from typing import Literal

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.calendar import reply_ledger as ledger
from hemicycle.calendar.answered import Standing, standing_of
from hemicycle.calendar.invited import Invited, Invitee, Sitting
from hemicycle.calendar.sittings import zone_of
from hemicycle.documents.rule_model import article_words
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.kernel.calling.state import Calling
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.standing_body.in_force import delegation_on
from hemicycle.procedure.standing_body.people_of_day import person_name
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.delegation.entrance import standing_body, today
from hemicycle.web.delegation.zones import offset_min
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.render import language
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

Open = Literal["open", "closed", "cancelled"]


class Asked(msgspec.Struct, frozen=True):
    """A sitting as its invitee is shown it. `offset`: of the clocks it was called by, at its time.

    `calling`: what became of it since it was called, and why.
    """

    sitting: Sitting
    brief: Brief
    state: Open
    standing: Standing
    offset: int
    calling: Calling = Calling()

    @property
    def moved(self) -> bool:
        """Whether it was moved since it was first called, or since it was answered."""
        return self.sitting.moved_at is not None

    @property
    def clocks(self) -> tzinfo:
        """Those it was called by; where their zone has no name here, they stay at its offset."""
        if self.sitting.zone != "UTC":
            return zone_of(self.sitting)
        return timezone(timedelta(minutes=self.offset))


class Colleague(msgspec.Struct, frozen=True):
    """Somebody who may be sent instead: of the same member, on the list or in its delegation to the body."""

    name: str
    office: str


class Place(msgspec.Struct, frozen=True):
    """Whose page this is, with all they were asked to.

    `own`: the member for whom they sit, `member`: the same within a sentence. `may_send`: another in their place, who
    votes by that `article` of the rules.
    """

    invitee: Invitee
    asked: list[Asked]
    shown: Person
    brief: Brief
    agenda: list[tuple[str, Said]]
    colleagues: list[Colleague]
    may_send: bool
    own: str = ""
    member: str = ""
    article: str = ""

    @property
    def called(self) -> bool:
        """Whether there is a meeting to come to: a sitting of a series is none before it is called."""
        return any(
            "/" not in one.sitting.id and one.brief.stage in ("coming", "live", "suspended")
            for one in self.asked
        )

    @property
    def open(self) -> list[Asked]:
        """What may still be answered."""
        return [one for one in self.asked if one.state == "open"]


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
        offset = offset_of(sitting, brief)
        asked.append(Asked(sitting, brief, state, standing, offset, meeting.calling))
        first = first or meeting
    person = first.seats.participants.get(ParticipantId(invitee.participant)) if first else None
    if first is None or person is None:
        raise HTTPException(404, "no-link", SECRET_PAGE)
    shown = person_of(person, first, reader)
    theirs = await _colleagues(site, first, person, reader) if _sits(person) else []
    brief = next((one for one in asked if one.state == "open"), asked[0]).brief
    return Place(
        invitee,
        asked,
        shown,
        brief,
        _agenda(first, reader),
        theirs,
        _sits(person),
        own=_member(first, person, reader, named),
        member=_member(first, person, reader, named_in_sentence),
        article=_article(first, reader),
    )


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


def _article(meeting: Meeting, reader: str) -> str:
    rules = meeting.sitting.rulebook if meeting.sitting else None
    article = rules.article("already-head") if rules else None
    return article_words(article, reader) if article else ""


def _member(
    meeting: Meeting, person: Participant, reader: str, name: Callable[[str, str, Members], str]
) -> str:
    """The member for whom they sit; empty where it is none."""
    return name(person.member, reader, members_of(meeting)) if person.member else ""


def _agenda(meeting: Meeting, reader: str) -> list[tuple[str, Said]]:
    """The numbers and titles of the items, as those of the meeting may read them."""
    seen = view(meeting, "meeting")
    languages = meeting.sitting.languages if meeting.sitting else []
    items = [one for one in seen.agenda.items.values() if one.status != "struck"]
    numbered = numbers(seen.agenda.items.values())
    return [(numbered[one.id], said(one.texts, "title", reader, languages)) for one in items]
