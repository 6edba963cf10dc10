"""Each entry of a body's record as a sentence: what happened, from which day on; the newest first, a page at a time."""

import msgspec

from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.standing_body.access import EVERYTHING, visible
from hemicycle.procedure.standing_body.delegations.entries import (
    DelegateDated,
    DelegateListed,
    DelegateNamed,
    DelegateWithdrawn,
)
from hemicycle.procedure.standing_body.founding.entries import BodyBegun, EditionAdopted
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.membership.entries import MemberNamed
from hemicycle.procedure.standing_body.offices.entries import (
    TenureDated,
    TenureStruck,
)
from hemicycle.procedure.standing_body.people_of_day import person_name
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import OfficeId, PersonId
from hemicycle.web.dates import day
from hemicycle.web.follow_up.told import FOLLOWED, follow_up_values
from hemicycle.web.messages import Words
from hemicycle.web.ports import Recorder
from hemicycle.web.programme.told import CONFERENCES, conference_values
from hemicycle.web.series.told import SERIES, series_values
from hemicycle.web.view_models import named

PER_PAGE = 50
SEVERAL = (TenureDated, TenureStruck, DelegateDated, DelegateWithdrawn)
"""Entries about what an earlier one says: its number stands in their id (`h12`, `d7`)."""


class Sentence(msgspec.Struct, frozen=True):
    """An entry, told."""

    seq: int
    at: int
    words: str


async def told(
    recorder: Recorder,
    state: StandingBody,
    before: int,
    t: Words,
    reader: str,
    seen_by: str = EVERYTHING,
) -> list[Sentence]:
    """The entries before this number that a class of readers sees, as far as a page goes."""
    body = state.founding.rules
    record, first = record_of(body.id if body else ""), max(0, before - PER_PAGE)
    entries = await recorder.entries(record, first, before) if before > 0 else []
    found: list[Sentence] = []
    for entry in reversed(entries):
        if not visible(state, entry, seen_by):
            continue
        about = entry
        if isinstance(entry.fact, SEVERAL):
            seq = _seq(entry.fact)
            about = (await recorder.entries(record, seq, seq + 1))[0]
        values = {**_days(entry.fact, reader), **_values(state, entry, about, t, reader)}
        words = t(f"body-told-{entry.kind}", **values)
        found.append(Sentence(entry.seq, entry.at, words[:1].upper() + words[1:]))
    return found


def _seq(fact: Fact) -> int:
    """The entry of which another one speaks."""
    name = fact.tenure if isinstance(fact, TenureDated | TenureStruck) else fact.delegate  # type: ignore[attr-defined]
    return int(str(name)[1:])


def _days(fact: Fact, reader: str) -> dict[str, str]:
    """The first and the last day, in words; `none` where there is none."""
    given = {name: getattr(fact, name, None) for name in ("since", "until")}
    return {n: day(one.isoformat(), reader) if one else "none" for n, one in given.items()}


def _values(
    state: StandingBody, entry: Entry, about: Entry, t: Words, reader: str
) -> dict[str, str | int]:
    fact = entry.fact
    values: dict[str, str | int] = {"entry": about.seq, "office": ""}
    for one in (about.fact, fact):
        values |= _named(state, one, t, reader)
    values |= {name: getattr(fact, name) for name in ("target", "belongs") if hasattr(fact, name)}
    if isinstance(fact, BodyBegun | EditionAdopted):
        values |= {"edition": fact.rules.edition, "n": len(fact.rules.members)}
    if isinstance(fact, MemberNamed):
        values["name"] = words_in(fact.name, reader)
    if isinstance(fact, SERIES):
        values |= series_values(state, fact, reader)
    if isinstance(fact, CONFERENCES):
        values |= conference_values(state, fact, reader)
    if isinstance(fact, FOLLOWED):
        values |= follow_up_values(state, fact, t, reader)
    return values


def _named(state: StandingBody, fact: Fact, t: Words, reader: str) -> dict[str, str | int]:
    """Whom and which office a fact names."""
    values: dict[str, str | int] = {}
    if isinstance(fact, DelegateListed | DelegateNamed):
        values["rank"] = fact.rank
    person = getattr(fact, "person", None)
    if isinstance(person, str):
        values["person"] = person_name(state, PersonId(person)) or t("name-erased")
    if hasattr(fact, "member"):
        values["member"] = _member(state, fact.member, reader)
    office = getattr(fact, "office", None) or getattr(fact, "caller", None)
    if isinstance(office, str):
        values["office"] = _office(state, OfficeId(office), reader)
    return values


def _member(state: StandingBody, code: str | None, reader: str) -> str:
    body = body_of(state)
    known = {one.code: one for one in body.members} if body else {}
    return named(code, reader, known) if code else "none"


def _office(state: StandingBody, office: OfficeId, reader: str) -> str:
    known = state.offices.table.get(office)
    return words_in(known.title, reader) if known else str(office)
