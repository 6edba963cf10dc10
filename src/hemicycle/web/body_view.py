"""What a page shows of a body on a day: its facts, its offices over time, its members by name in every language."""

from collections.abc import Sequence
from datetime import date

import msgspec
from babel import Locale, UnknownLocaleError

from hemicycle.documents.names import sort_key
from hemicycle.documents.rule_words import words_in
from hemicycle.locales.manifest import manifests
from hemicycle.procedure.body import Body, in_force
from hemicycle.procedure.codes import is_state
from hemicycle.procedure.membership import Member
from hemicycle.procedure.standing_body.delegations.state import Delegate
from hemicycle.procedure.standing_body.in_force import (
    body_of,
    delegation_on,
    holders_on,
    name_on,
    offices_on,
)
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.view_models import Said, named, plate, said, typeset


class Name(msgspec.Struct, frozen=True):
    """Words in one language."""

    lang: str
    words: str


class Sitting(msgspec.Struct, frozen=True):
    """Somebody of a delegation on the day. `name` is empty where it was erased."""

    id: str
    person: str
    name: str
    other_names: list[Name]
    pronounced: str
    office: Said
    rank: str
    pending: bool
    since: date | None
    until: date | None


class MemberRow(msgspec.Struct, frozen=True):
    """A member on the day. `names` in the order of the body's languages; `offices`: titles that its people hold."""

    code: str
    plate: str
    name: str
    names: list[Name]
    delegation: list[Sitting]
    offices: list[str]
    since: date | None
    until: date | None
    suspended: bool

    @property
    def head(self) -> Sitting | None:
        """Who leads its delegation."""
        return next((one for one in self.delegation if one.rank == "head"), None)


class BodyShown(msgspec.Struct, frozen=True):
    """A body on a day. `former`: members that were, and are not on the day."""

    id: str
    title: str
    titles: list[Name]
    edition: str
    languages: list[str]
    chair: str
    chair_article: str
    access: str
    order: str
    members: list[MemberRow]
    observers: list[MemberRow]
    former: list[MemberRow]
    size: int


def shown_body(state: StandingBody, day: date, reader: str) -> BodyShown | None:
    """The body on a day, in the reader's language; None where nothing of it is seen."""
    body = body_of(state)
    if body is None:
        return None
    held = _titles(state, day, reader, body.languages)
    rows = [member_row(state, body, one, day, reader, held) for one in body.in_order(day)]
    there = {row.code for row in rows}
    observers = in_force(state.membership.observers, day)
    gone = {m.code: m for m in body.members if m.until and m.until < day and m.code not in there}
    chair = next(iter(in_force(body.chair, day)), None)
    order = next(iter(in_force(body.order, day)), None)
    return BodyShown(
        id=body.id,
        title=typeset(words_in(body.title, reader), reader),
        titles=[Name(lang, words) for lang, words in body.title.items() if lang != reader],
        edition=body.edition,
        languages=list(body.languages),
        chair=words_in(chair.text, reader) if chair else "",
        chair_article=chair.article if chair else "",
        access=state.founding.access,
        order=order.by if order else "list",
        members=rows,
        observers=[member_row(state, body, one, day, reader, held) for one in observers],
        former=[member_row(state, body, one, day, reader, held) for one in gone.values()],
        size=state.size,
    )


def member_row(
    state: StandingBody,
    body: Body,
    member: Member,
    day: date,
    reader: str,
    held: dict[str, list[str]],
) -> MemberRow:
    """A member on the day."""
    naming = name_on(state, member.code, day)
    own = {**member.name, **(naming.name if naming else {})}
    known = {member.code: msgspec.structs.replace(member, name=own)}
    sitting = [_sitting(state, one, reader) for one in delegation_on(state, member.code, day)]
    people = {one.person for one in sitting}
    offices = [title for person in people for title in held.get(person, [])]
    return MemberRow(
        code=member.code,
        plate=plate(member.code, reader, known),
        name=named(member.code, reader, known),
        names=[Name(lang, _name_in(member.code, lang, own)) for lang in body.languages],
        delegation=sorted(sitting, key=lambda one: (_rank(one), sort_key(one.name, None))),
        offices=[*offices, *(t for t in held.get(member.code, []) if t not in offices)],
        since=member.since,
        until=member.until,
        suspended=any(one.holds(day) for one in member.suspended),
    )


def _titles(
    state: StandingBody, day: date, reader: str, languages: Sequence[str]
) -> dict[str, list[str]]:
    """Person → the titles of the body's own offices that they hold on the day; member → where nobody is named of it."""
    found: dict[str, list[str]] = {}
    for office in offices_on(state, day):
        if office.member is None:
            for tenure in holders_on(state, office, day):
                title = said({"title": office.title}, "title", reader, list(languages)).words
                found.setdefault(tenure.person, []).append(title)
                if tenure.member:
                    found.setdefault(tenure.member, []).append(title)
    return found


def _sitting(state: StandingBody, one: Delegate, reader: str) -> Sitting:
    known = state.people.table.get(one.person)
    texts = known.texts if known else {}
    names = texts.get("name", {})
    languages = list(state.founding.rules.languages) if state.founding.rules else []
    return Sitting(
        id=one.id,
        person=one.person,
        name=names.get(NO_LANGUAGE, ""),
        other_names=[Name(lang, words) for lang, words in names.items() if lang != NO_LANGUAGE],
        pronounced=texts.get("pronounced", {}).get(NO_LANGUAGE, ""),
        office=said(one.texts, "office", reader, languages),
        rank=one.rank,
        pending=one.pending,
        since=one.since,
        until=one.until,
    )


def _rank(one: Sitting) -> int:
    return ("head", "alternate", "adviser", "delegate").index(one.rank)


def _name_in(code: str, language: str, own: dict[str, str]) -> str:
    """A member's name in one language: the body's own, else what the world has; empty where there is none."""
    if own.get(language):
        return own[language]
    if language in manifests():
        return named(code, language)
    if not is_state(code):
        return ""
    try:
        return str(Locale.parse(language, sep="-").territories.get(code, ""))
    except (UnknownLocaleError, ValueError):
        return ""
