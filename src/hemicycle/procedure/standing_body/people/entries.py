"""Entries upon the names of people."""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.words import PersonId


class PersonEntered(Fact, frozen=True):
    """A person. Texts: `name`, `family`, `short`, `pronounced`, `gender`."""

    person: PersonId


class PersonCorrected(Fact, frozen=True):
    """The person is called so from here on. Texts as before."""

    person: PersonId


class PersonErased(Fact, frozen=True):
    """The texts of entry `target`, which are about this person, were erased. Texts: `reason`."""

    person: PersonId
    target: int

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target
