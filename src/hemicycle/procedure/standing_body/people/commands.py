"""Commands upon the names of people."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.standing_body.people.words import PersonWords
from hemicycle.procedure.words import PersonId, Text


class EnterPerson(Command, frozen=True, tag="enter-person"):
    """Enter a person, who holds nothing yet."""

    words: PersonWords


class CorrectPerson(Command, frozen=True, tag="correct-person"):
    """From now on the person is called so; what was entered before stands below it."""

    person: PersonId
    words: PersonWords


class ErasePerson(Command, frozen=True, tag="erase-person"):
    """Erase all that this record says of a person in words; what was held, and when, stands."""

    person: PersonId
    reason: Text = {}  # noqa: RUF012 — copied by the struct
