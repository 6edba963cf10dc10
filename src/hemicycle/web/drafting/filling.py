"""[BODY-15] What fills a draft: a body as its record has it on a day, an earlier meeting."""

from collections.abc import Iterator
from datetime import date
from secrets import token_hex
from typing import Literal, get_args

import msgspec

from hemicycle.convene.changes import Change, Drop, Place, Put
from hemicycle.convene.draft import Company, Draft, Item, Person, TextName
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.in_force import body_of, offices_on
from hemicycle.procedure.standing_body.people_of_day import OfTheDay, holders_named, people_of_day
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE, MemberCode
from hemicycle.web.dates import moment

GENDERS: dict[str, Literal["", "f", "m", "none"]] = {"f": "f", "m": "m", "none": "none"}
"""Of whom nothing is known nothing is said."""


def key() -> str:
    """The key of a new row."""
    return token_hex(6)


def of_body(state: StandingBody, day: date, draft: Draft, spoken: list[str]) -> Draft:
    """The draft with the delegations of the day, who presides, and the body's languages, as far as pages speak them."""
    body = body_of(state)
    people = [_of_day(one) for one in people_of_day(state, day)]
    keys = {(one.name, one.member): one.key for one in people}
    chair, vice = "", []
    for office in (one for one in offices_on(state, day) if one.member is None):
        held = [keys[who] for who in holders_named(state, office, day) if who in keys]
        if office.charge == "chair" and held:
            chair = held[-1]
        elif office.charge == "vice-chair":
            vice += held
    languages = [code for code in (body.languages if body else []) if code in spoken]
    return msgspec.structs.replace(
        draft,
        body=body.id if body else "",
        languages=languages or draft.languages or spoken[:1],
        people=people,
        chair=chair,
        host="",
        reporter="",
        vice=vice,
        photo=[],
    )


def with_unnamed(state: StandingBody, day: date, draft: Draft) -> Draft:
    """The draft with a row to be named for each member of the day for whom nobody is on its list."""
    body, there = body_of(state), {one.member for one in draft.people}
    codes = [one.code for one in body.in_order(day)] if body else []
    rows = [Person(key=key(), member=code, role="delegate") for code in codes if code not in there]
    return msgspec.structs.replace(draft, people=[*draft.people, *rows])


def of_meeting(meeting: Meeting) -> Draft:
    """A draft as that meeting was called: its people, its agenda, its words; neither its day nor its address."""
    sitting = meeting.sitting
    if sitting is None:
        return Draft()
    weights = meeting.seats.weights
    people = {
        one.id: _of_seat(one, weights.get(MemberCode(one.member or "")))
        for one in on_the_list(meeting)
    }
    keys: dict[str | None, str] = {id_: one.key for id_, one in people.items()}
    items = [
        Item(
            key=key(),
            title=dict(one.texts.get("title", {})),
            access=one.access or "",
            minutes="" if one.minutes is None else str(one.minutes),
            other_business=one.other_business,
            sub=one.sub,
        )
        for one in meeting.agenda.items.values()
        if one.status != "struck"
    ]
    groups = [
        Company(
            key=key(),
            text=dict(sitting.texts.get(f"group-{n}", {})),
            part=one.part or "",
            one=one.one is True,
        )
        for n, one in enumerate(sitting.groups, 1)
    ]
    photo = meeting.agenda.photo
    texts = {**sitting.texts, "credit": photo.texts.get("credit", {}) if photo else {}}
    lasts = (sitting.ends - sitting.starts) // 60_000 if sitting.ends else 0
    there = moment(sitting.starts, sitting.offset_min)
    return Draft(
        texts={name: dict(texts[name]) for name in get_args(TextName) if texts.get(name)},
        body=sitting.body or "",
        time=f"{there:%H:%M}",
        minutes=str(lasts) if lasts > 0 else "",
        mode=sitting.mode,
        access=sitting.access,
        languages=list(sitting.languages),
        host=keys.get(sitting.host, ""),
        chair=keys.get(sitting.chair, ""),
        reporter=keys.get(sitting.reporter, ""),
        gathering=sitting.gathering or "",
        hosts=[keys[one] for one in sitting.hosts if one in keys],
        untold=not sitting.chair_told,
        vice=[keys[one] for one in sitting.vice_chairs if one in keys],
        photo=[keys[one] for one in (photo and photo.order) or [] if one in keys],
        people=list(people.values()),
        items=items,
        groups=groups,
    )


def as_changes(old: Draft, new: Draft) -> Iterator[Change]:
    """What makes one draft of the other: the page makes these as its own, so that they can be undone."""
    for field in ("body", "languages", "mode", "access", "minutes", "texts", "gathering", "untold"):
        if getattr(new, field) != getattr(old, field):
            yield Put(field, msgspec.to_builtins(getattr(new, field)))
    for table in ("people", "items", "groups"):
        if getattr(new, table) == getattr(old, table):
            continue
        yield from (Drop(table, one.key) for one in getattr(old, table))
        yield from (Place(table, one.key, msgspec.to_builtins(one)) for one in getattr(new, table))
    for field in ("chair", "host", "hosts", "reporter", "vice", "photo"):
        if getattr(new, field) != getattr(old, field):
            yield Put(field, msgspec.to_builtins(getattr(new, field)))


def _of_day(one: OfTheDay) -> Person:
    return Person(
        key=key(),
        name=one.name,
        member=one.member,
        role="delegate" if one.member else "secretariat",
        office=dict(one.offices[0]),
    )


def _of_seat(one: Participant, weight: int | None) -> Person:
    return Person(
        key=key(),
        name=one.texts.get("name", {}).get(NO_LANGUAGE, ""),
        family=one.texts.get("family", {}).get(NO_LANGUAGE, ""),
        member=one.member or "",
        role=one.role,
        weight="" if weight is None else str(weight),
        office=dict(one.texts.get("office", {})),
        unnamed=one.unnamed,
        via=one.via or "",
        capacity=dict(one.texts.get("capacity", {})),
        capacity_member=one.capacity_member or "",
        listed=one.listed,
        gender=GENDERS.get(one.texts.get("gender", {}).get(NO_LANGUAGE, ""), ""),
        names=dict(one.texts.get("names", {})),
        honorific=dict(one.texts.get("honorific", {})),
        short=dict(one.texts.get("short", {})),
    )
