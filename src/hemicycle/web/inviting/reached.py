"""How the people of a meeting are reached, as far as the server knows: by name and member, never by name alone.

Whoever was let into their delegation's page gave an address and a language there; for others the body's record has
contacts, and what a list said of their language. Who told none is written to in the first language of the meeting that
pages speak: not in that in which somebody of the office happens to read.
"""

from collections.abc import Mapping, Sequence

import msgspec

from hemicycle.access.delegates import Delegate, delegates_by_member
from hemicycle.calendar.invitations import Wanted
from hemicycle.locales.dates import locale_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.people_of_day import person_name
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.body_state import body_state
from hemicycle.web.site import Site

EMAIL, LANGUAGE = "email", "language"
"""Kinds of contacts, as lists bring them."""


class Sought(msgspec.Struct, frozen=True):
    """Somebody of a body, by name, and the code of the member for whom they sit."""

    name: str
    member: str


class Contact(msgspec.Struct, frozen=True):
    """What the body's record has of somebody. `language`: empty, where pages do not speak it or none was told."""

    address: str
    language: str


NOTHING = Contact("", "")


def usual_language(site: Site, meeting: Meeting, reader: str) -> str:
    """In which language who told none is written to; `reader`: where pages speak none of the meeting's."""
    return usual_of(site, meeting.sitting.languages if meeting.sitting else [], reader)


def usual_of(site: Site, official: Sequence[str], reader: str) -> str:
    """The same for these official languages, of a meeting or a body."""
    return next((str(code) for code in official if code in site.settings.languages), reader)


async def reached_of(site: Site, meeting: Meeting, reader: str) -> Mapping[str, Wanted]:
    """Participant → how they are reached; who is not known is left out. `reader`: as `usual_language` has it."""
    body = meeting.sitting.body if meeting.sitting else None
    people = {
        str(one.id): Sought(one.texts.get("name", {}).get(NO_LANGUAGE, ""), one.member)
        for one in meeting.seats.participants.values()
        if one.member
    }
    usual = usual_language(site, meeting, reader)
    return await reached_in(site, body, people, usual) if body else {}


async def reached_in(
    site: Site, body: str, people: Mapping[str, Sought], language: str
) -> dict[str, Wanted]:
    """The same of people of a body, each under a key. `language`: of who told none."""
    let_in = await site.door.register.read(lambda register: delegates_by_member(register, body))
    contacts = await _contacts(site, body)
    found: dict[str, Wanted] = {}
    for key, one in people.items():
        name = _called(one.name)
        theirs = _of(let_in.get(one.member, []), name)
        known = contacts.get(name, NOTHING)
        spoken = theirs.language if theirs else known.language or language
        address = (theirs.mail if theirs else None) or known.address
        if name and address:
            found[key] = Wanted(one.name, address, spoken)
    return found


def _of(delegates: list[Delegate], name: str) -> Delegate | None:
    return next((one for one in delegates if one.mail and _called(one.name) == name), None)


async def _contacts(site: Site, body: str) -> dict[str, Contact]:
    """Name → contact, of those whose name only one person of the body's record bears."""
    state = await body_state(site, body)
    if state is None:
        return {}
    known = await site.directory.contacts(record_of(body))
    found: dict[str, Contact] = {}
    twice: set[str] = set()
    for person in state.people.table:
        name = _called(person_name(state, person))
        twice |= {name} & found.keys()
        told = dict(reversed(known.get(person, [])))
        spoken = language_meant(told.get(LANGUAGE, ""), site.settings.languages)
        found[name] = Contact(told.get(EMAIL, ""), spoken)
    return {name: one for name, one in found.items() if name not in twice}


def language_meant(words: str, spoken: Sequence[str]) -> str:
    """Which of the languages that pages speak a list means, by its code or its name in any of them; else empty."""
    said = words.strip().casefold()
    code = said.replace("_", "-").partition("-")[0]
    names = {
        name.casefold(): one
        for reader in spoken
        for one in spoken
        if (name := locale_of(reader).languages.get(one))
    }
    return code if code in spoken else names.get(said, "")


def _called(name: str) -> str:
    return " ".join(name.split()).casefold()
