"""Who says it: a person, a member, or everybody; by office, then by pronoun, as long as it is clear.

The opening has named everybody: from there on an office that is one person's alone stands for the name.
"""

import msgspec
from msgspec.structs import replace

from hemicycle.documents.language import Gender
from hemicycle.documents.people import (
    Telling,
    capacity_under,
    common_gender,
    gender_of,
    name_of,
    office_of,
    office_told,
    with_role,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.words import ItemId, ParticipantId

BY_ALL = ("participants", "leaders")


class Subject(msgspec.Struct, frozen=True):
    """The subject of a sentence. `key` tells subjects apart."""

    key: str
    words: str
    gender: Gender
    plural: bool


def acting(telling: Telling, by: str, item: ItemId | None) -> Subject:
    """The subject of an act under an item: as `subject_of`, in the capacity in which the person sits there."""
    subject, person = subject_of(telling, by), telling.person(ParticipantId(by))
    capacity = capacity_under(telling, person, item) if person else ""
    if not capacity:
        return subject
    return replace(subject, key=f"{by} {capacity}", words=f"{subject.words}, {capacity},")


def subject_of(telling: Telling, by: str) -> Subject:
    """The subject that an outcome names: `participants`, `leaders`, a participant, or a member's code."""
    if by in BY_ALL:
        gender = common_gender(telling, with_role(telling.meeting, "delegate"))
        return Subject(by, telling.language.everybody(by, gender), gender, plural=True)
    person = telling.person(ParticipantId(by))
    if person is None:
        words, gender, plural = telling.member(by)
        return Subject(by, words, gender, plural=plural)
    words = _in_short(telling, person) or _by_office(telling, person) or _by_name(telling, person)
    return Subject(by, words, gender_of(telling, person), plural=False)


def unnamed(telling: Telling, by: str, key: str) -> Subject:
    """[CHATHAM-2] All, or one of them: nobody learns who, nor whether it is the one of another sentence."""
    if by in BY_ALL:
        return Subject(by, telling.language.everybody(by, "m"), "m", plural=True)
    return Subject(key, telling.language.say("unnamed"), "m", plural=False)


def by_vote(telling: Telling, key: str, counts: str) -> Subject:
    """The meeting, which decided by a vote: neither all who took part in it, nor one of them."""
    gender: Gender = "f" if telling.language.say("meeting-gender") == "f" else "n"
    return Subject(key, telling.language.say("by-vote", counts=counts), gender, plural=False)


def by_acclamation(telling: Telling, key: str) -> Subject:
    """The meeting, which adopted a text by acclamation."""
    gender: Gender = "f" if telling.language.say("meeting-gender") == "f" else "n"
    return Subject(key, telling.language.say("by-acclamation"), gender, plural=False)


def _in_short(telling: Telling, person: Participant) -> str | None:
    """As the list says that they are called once named, where nobody else is called so."""
    short = telling.text(person.texts, "short", "missing-short", name=name_of(telling, person))
    people = telling.meeting.seats.participants.values()
    others = [telling.text(one.texts, "short", "missing-short") for one in people if one != person]
    return short if short and short not in others else None


def _by_office(telling: Telling, person: Participant) -> str | None:
    """The office alone, where no other participant has the same."""
    office = office_of(telling, person) if telling.style.again == "office" else ""
    if not office or person.role not in ("delegate", "observer"):
        return None
    told = with_role(telling.meeting, "delegate", "observer")
    if office in [office_of(telling, other) for other in told if other is not person]:
        return None
    said = office_told(telling, person, named=False)
    return telling.language.short(said, gender_of(telling, person))


def _by_name(telling: Telling, person: Participant) -> str:
    """The name; of two of the same name, with the office."""
    name = name_of(telling, person)
    people = telling.meeting.seats.participants.values()
    if sum(name_of(telling, p) == name for p in people) == 1:
        return name
    office = office_told(telling, person, named=True)
    return telling.language.person(office, name, gender_of(telling, person), apposed=False)


def called(telling: Telling, subject: Subject, before: Subject | None) -> str:
    """By pronoun where the sentence before had the same subject, if the language can."""
    if before is None or before.key != subject.key:
        return subject.words
    return telling.language.pronoun(subject.gender, plural=subject.plural) or subject.words
