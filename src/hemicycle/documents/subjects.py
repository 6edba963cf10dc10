"""Who says it: a person, a member, or everybody; by name at first, then by pronoun, as long as it is clear."""

import msgspec

from hemicycle.documents.people import Telling, common_gender, gender_of, name_of, with_role
from hemicycle.documents.tongue import Gender
from hemicycle.procedure.words import ParticipantId

BY_ALL = ("participants", "leaders")


class Subject(msgspec.Struct, frozen=True):
    """The subject of a sentence. `key` tells subjects apart."""

    key: str
    words: str
    gender: Gender
    plural: bool
    personal: bool


def subject_of(telling: Telling, by: str) -> Subject:
    """The subject that an outcome names: `participants`, `leaders`, a participant, or a member's code."""
    if by in BY_ALL:
        gender = common_gender(with_role(telling.meeting, "delegate"))
        return Subject(by, telling.tongue.everybody(by, gender), gender, plural=True, personal=True)
    person = telling.meeting.seats.participants.get(ParticipantId(by))
    if person is None:
        words, gender, plural = telling.tongue.member(by)
        return Subject(by, words, gender, plural=plural, personal=False)
    name = name_of(telling, person)
    return Subject(by, name, gender_of(person), plural=False, personal=True)


def called(telling: Telling, subject: Subject, before: Subject | None) -> str:
    """By pronoun where the sentence before had the same subject, if the language can."""
    if before is None or before.key != subject.key or not subject.personal:
        return subject.words
    return telling.tongue.pronoun(subject.gender, plural=subject.plural) or subject.words
