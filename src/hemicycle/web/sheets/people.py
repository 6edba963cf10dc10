"""Who is on a sheet, in which order, and what is said of each."""

from collections.abc import Callable, Iterable

from hemicycle.documents.names import sort_key
from hemicycle.locales.manifest import manifest_of
from hemicycle.printing.sheet import Words
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.kernel.queries import on_the_list, sitting_of
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.sheets.given import Given, Order
from hemicycle.web.view_models import name_in, named, plate, said

SHOWN = ("delegate", "observer")
"""Who is named on every sheet; the others on those of the office alone."""
AT_WORK = ("interpreter", "secretariat", "press")


def listed(given: Given, *roles: str) -> list[Participant]:
    """Those of these roles, in the order that is asked for."""
    people = [p for p in on_the_list(given.meeting) if p.role in roles]
    return _ordered(given, people)


def _ordered(given: Given, people: Iterable[Participant]) -> list[Participant]:
    def by_name(one: Participant) -> tuple[str, ...]:
        return sort_key(alone(one, "name"), alone(one, "family"))

    def by_member(one: Participant) -> tuple[str, ...]:
        name = member_of(given, one).text
        return ("" if name else "1", *sort_key(name, None), *by_name(one))

    keys: dict[Order, Callable[[Participant], tuple[str, ...]]] = {
        "name": by_name,
        "member": by_member,
    }
    key = keys.get(given.order)
    return sorted(people, key=key) if key else [*people]


def alone(person: Participant, name: str) -> str:
    """A text of a person that belongs to no language."""
    return person.texts.get(name, {}).get(NO_LANGUAGE, "")


def name_of(given: Given, person: Participant) -> Words:
    """The name as the language writes it; where it was erased, that it was; nothing where it is not told."""
    name = name_in(person, given.language)
    if person.unnamed and not name:
        return Words("")
    return Words(name, NO_LANGUAGE) if name else Words(given.say("text-erased"))


def spoken(person: Participant, which: str) -> Words:
    """How a name is said, where the list says so."""
    how = alone(person, which)
    return Words(f"[{how}]" if how else "", NO_LANGUAGE)


def member_of(given: Given, person: Participant) -> Words:
    """For whom a person sits, by name."""
    code = person.member or person.capacity_member
    return Words(named(code, given.language, given.members) if code else "")


def sign_of(given: Given, person: Participant) -> Words:
    """What stands on the plate."""
    return Words(plate(person.member or person.capacity_member, given.language, given.members))


def office_of(given: Given, person: Participant) -> Words:
    """The office in the language of the sheet, else in another with its language."""
    languages = sitting_of(given.meeting).languages
    return given.words(said(person.texts, "office", given.language, languages))


def capacity_of(given: Given, person: Participant) -> Words:
    """The capacity in which a person sits, and on which items where that is not all of them."""
    languages = sitting_of(given.meeting).languages
    words = given.words(said(person.texts, "capacity", given.language, languages))
    numbered = numbers(given.meeting.agenda.items.values())
    on = [numbered[item] for item in person.capacity_items or [] if item in numbered]
    if not words.text or person.capacity_items is None or len(on) == len(numbered):
        return words
    items = given.say(
        "sheet-on-items", count=len(on), items=manifest_of(given.language).comma.join(on)
    )
    return Words(f"{words.text} ({items})", words.lang)


def parts_of(given: Given, person: Participant) -> Words:
    """What a person is in the meeting, beside sitting in it."""
    sitting = sitting_of(given.meeting)
    heads = given.meeting.seats.heads
    delegation = [
        one
        for one in on_the_list(given.meeting)
        if one.role == "delegate" and one.member and one.member == person.member
    ]
    told = [
        given.say(f"sheet-{word}")
        for word, so in (
            ("chair", person.id == sitting.chair),
            ("vice-chair", person.id in sitting.vice_chairs),
            ("rapporteur", person.id == sitting.rapporteur),
            ("host", person.id == sitting.host),
            ("head", len(delegation) > 1 and person.id in heads.values()),
            ("refused", person.refused),  # [CREDENTIALS-4] they watch, and do nothing else
        )
        if so
    ]
    return Words(manifest_of(given.language).comma.join(told))
