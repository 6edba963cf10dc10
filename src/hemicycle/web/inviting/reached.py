"""How the people of a meeting are reached, as far as the server knows: by name and member, never by name alone.

Whoever was let into their delegation's page gave an address and a language there; for others the body's record has
contacts.
"""

from collections.abc import Mapping

import msgspec

from hemicycle.access.delegates import Delegate, delegates_by_member
from hemicycle.calendar.invitations import Wanted
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.people_of_day import person_name
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.body_state import body_state
from hemicycle.web.site import Site

EMAIL = "email"


class Sought(msgspec.Struct, frozen=True):
    """Somebody of a body, by name, and the code of the member for whom they sit."""

    name: str
    member: str


async def reached_of(site: Site, meeting: Meeting, language: str) -> Mapping[str, Wanted]:
    """Participant → how they are reached; who is not known is left out. `language`: of who told none."""
    body = meeting.sitting.body if meeting.sitting else None
    people = {
        str(one.id): Sought(one.texts.get("name", {}).get(NO_LANGUAGE, ""), one.member)
        for one in meeting.seats.participants.values()
        if one.member
    }
    return await reached_in(site, body, people, language) if body else {}


async def reached_in(
    site: Site, body: str, people: Mapping[str, Sought], language: str
) -> dict[str, Wanted]:
    """The same of people of a body, each under a key."""
    let_in = await site.door.register.read(lambda register: delegates_by_member(register, body))
    contacts = await _contacts(site, body)
    found: dict[str, Wanted] = {}
    for key, one in people.items():
        name = _called(one.name)
        theirs = _of(let_in.get(one.member, []), name)
        spoken = theirs.language if theirs else language
        address = (theirs.mail if theirs else None) or contacts.get(name, "")
        if name and address:
            found[key] = Wanted(one.name, address, spoken)
    return found


def _of(delegates: list[Delegate], name: str) -> Delegate | None:
    return next((one for one in delegates if one.mail and _called(one.name) == name), None)


async def _contacts(site: Site, body: str) -> dict[str, str]:
    """Name → address, of those whose name only one person of the body's record bears."""
    state = await body_state(site, body)
    if state is None:
        return {}
    known = await site.directory.contacts(record_of(body))
    found: dict[str, str] = {}
    twice: set[str] = set()
    for person in state.people.table:
        name = _called(person_name(state, person))
        twice |= {name} & found.keys()
        found[name] = next((value for kind, value in known.get(person, []) if kind == EMAIL), "")
    return {name: address for name, address in found.items() if name not in twice}


def _called(name: str) -> str:
    return " ".join(name.split()).casefold()
