"""The names of people: entered, corrected, erased."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.changes import Change, into
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import SEQ, WORDS, like
from hemicycle.procedure.standing_body.guards import ANY_TIME, OFFICE, readable, refusal, worded
from hemicycle.procedure.standing_body.people.commands import (
    CorrectPerson,
    EnterPerson,
    ErasePerson,
)
from hemicycle.procedure.standing_body.people.entries import (
    PersonCorrected,
    PersonEntered,
    PersonErased,
)
from hemicycle.procedure.standing_body.people.state import People, Person
from hemicycle.procedure.standing_body.people.words import PersonWords
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import PersonId

TABLE = into(People.table)


def tells(person: PersonId) -> Change:
    """That this entry has words about a person."""
    return into(People.told).put(SEQ, person)


def new_person(body: StandingBody, place: int = 0) -> PersonId:
    """The id of a person who is entered as the draft at this place of an act."""
    return PersonId(f"n{body.size + place}")


def misnamed(body: StandingBody, words: PersonWords) -> Refusal | None:
    """[BODY-7] A person has a name; all words can be read."""
    return readable(body, words.texts) if words.name else refusal(body, "text-empty", "BODY-7")


def known_person(body: StandingBody, person: PersonId) -> Person | Refusal:
    """The person of this id."""
    known = body.people.table.get(person)
    return known or refusal(body, "unknown-person", "BODY-7", person=person)


@act(EnterPerson, PersonEntered, by=OFFICE, when=ANY_TIME, spec="BODY-7")
def enter(body: StandingBody, order: Submission[EnterPerson]) -> Decision:
    """[BODY-7] A name is a text of an entry of its own, so that it can be erased alone."""
    words = order.command.words
    return misnamed(body, words) or [Draft(PersonEntered(new_person(body)), words.texts)]


@act(CorrectPerson, PersonCorrected, by=OFFICE, when=ANY_TIME, spec="BODY-7")
def correct(body: StandingBody, order: Submission[CorrectPerson]) -> Decision:
    """[BODY-7] A correction is an entry of its own."""
    command = order.command
    known = known_person(body, command.person)
    if isinstance(known, Refusal):
        return known
    draft = Draft(PersonCorrected(known.id), command.words.texts)
    return misnamed(body, command.words) or [draft]


@act(ErasePerson, PersonErased, by=OFFICE, when=ANY_TIME, spec="BODY-8")
def erase(body: StandingBody, order: Submission[ErasePerson]) -> Decision:
    """[BODY-8] An erasure takes every word about the person: the name, what corrected it, the office under it."""
    command = order.command
    known = known_person(body, command.person)
    if isinstance(known, Refusal):
        return known
    told = [seq for seq, person in body.people.told.items() if person == known.id]
    if not told:
        return refusal(body, "no-text-there", "BODY-8", person=known.id)
    reason = worded(reason=command.reason)
    texts = [reason, *({} for _ in told[1:])]
    drafts = [Draft(PersonErased(known.id, int(s)), t) for s, t in zip(told, texts, strict=True)]
    return readable(body, reason, lines=["reason"]) or drafts


PEOPLE = Subject[StandingBody](
    name="people",
    home=__package__,
    parts=("people",),
    acts=[enter, correct, erase],
    evolve=[
        on(
            PersonEntered,
            StandingBody.people,
            TABLE.put(
                PersonEntered.person,
                like(Person, PersonEntered, id=PersonEntered.person, seq=SEQ, texts=WORDS),
            ),
            tells(PersonEntered.person),
        ),
        on(
            PersonCorrected,
            StandingBody.people,
            TABLE.at(
                PersonCorrected.person, into(Person.texts).set(WORDS), into(Person.seq).set(SEQ)
            ),
            tells(PersonCorrected.person),
        ),
        on(
            PersonErased,
            StandingBody.people,
            TABLE.at(PersonErased.person, into(Person.texts).set({})),
            into(People.told).take(PersonErased.target),
        ),
    ],
    offers=(),
)
