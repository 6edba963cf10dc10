"""[BODY-15] Whom a body's record has for a meeting on a day, each with the offices that the record states."""

from collections.abc import Iterator
from datetime import date

import msgspec

from hemicycle.procedure.standing_body.delegations.state import Delegate
from hemicycle.procedure.standing_body.in_force import (
    body_of,
    delegation_on,
    holders_on,
    offices_on,
)
from hemicycle.procedure.standing_body.offices.state import Office, Tenure
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE, Text

Named = tuple[str, str]
"""Somebody's name, and the code of the member for whom they sit; empty for whoever sits for none."""


class OfTheDay(msgspec.Struct, frozen=True):
    """Somebody of the day. `offices`: every title that the record has for them then, the member's first."""

    name: str
    member: str
    offices: list[Text]

    @property
    def named(self) -> Named:
        """What tells them from others."""
        return self.name, self.member


def people_of_day(state: StandingBody, day: date) -> list[OfTheDay]:
    """In the body's order: who holds a member's office, its delegation, then the body's own offices."""
    found: dict[Named, list[Text]] = {}
    for name, member, office in _every(state, day):
        if name:
            found.setdefault((name, member), []).append(office)
    return [OfTheDay(*named, offices) for named, offices in found.items()]


def of_other_days(state: StandingBody, day: date) -> set[Named]:
    """Everybody who sat for a member or a guest, or held an office, at some time and not on this day."""
    sat = [*state.delegations.table.values()]
    held = [*state.offices.tenures.values()]
    there = {_named(state, one) for one in sat if one.holds(day)}
    there.update(
        one for office in offices_on(state, day) for one in holders_named(state, office, day)
    )
    ever = [_named(state, one) for one in sat] + [_named(state, one) for one in held]
    return {named for named in ever if named[0]} - there


def successors(state: StandingBody, named: Named, day: date) -> list[Named]:
    """Who on a day holds what somebody ever held: the same offices, or the head of the same delegation."""
    held = {t.office for t in state.offices.tenures.values() if _is(state, t, named)}
    offices = [office for office in offices_on(state, day) if office.id in held]
    found = [one for office in offices for one in holders_named(state, office, day)]
    sat = [d for d in state.delegations.table.values() if _is(state, d, named)]
    if any(one.rank == "head" for one in sat):
        heads = [d for d in delegation_on(state, sat[0].member, day) if d.rank == "head"]
        found += [(person_name(state, one.person), named[1]) for one in heads]
    return [one for one in dict.fromkeys(found) if one[0] and one != named]


def _is(state: StandingBody, one: Tenure | Delegate, named: Named) -> bool:
    return _named(state, one) == named


def _named(state: StandingBody, one: Tenure | Delegate) -> Named:
    return person_name(state, one.person), one.member or ""


def holders_named(state: StandingBody, office: Office, day: date) -> list[Named]:
    """Who holds an office on a day."""
    return [_named(state, one) for one in holders_on(state, office, day)]


def person_name(state: StandingBody, person: str) -> str:
    """Somebody's name as they write it; empty where it was erased."""
    known = state.people.table.get(person)  # type: ignore[call-overload]
    texts = known.texts if known else {}
    return str(texts.get("name", {}).get(NO_LANGUAGE, ""))


def _every(state: StandingBody, day: date) -> Iterator[tuple[str, str, Text]]:
    body = body_of(state)
    offices = offices_on(state, day)
    for code in [one.code for one in body.in_order(day)] if body else []:
        for office in (one for one in offices if one.member == code):
            yield from ((name, code, office.title) for name, _ in holders_named(state, office, day))
        for one in delegation_on(state, code, day):
            yield person_name(state, one.person), code, one.texts.get("office", {})
    for office in (one for one in offices if one.member is None):
        for name, member in holders_named(state, office, day):
            yield name, member, office.title
