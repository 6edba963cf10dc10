"""Entries upon delegations."""

from datetime import date

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.standing_body.delegations.state import Rank
from hemicycle.procedure.words import DelegateId, MemberCode, PersonId, Token


class DelegateListed(Fact, frozen=True):
    """A person of a list, in a delegation. Texts: those of the person, and `office`."""

    delegate: DelegateId
    person: PersonId
    member: MemberCode | None
    rank: Rank
    since: date | None
    listed: Token
    pending: bool


class DelegateNamed(Fact, frozen=True):
    """A person whom the record names sits in a delegation. Texts: `office`."""

    delegate: DelegateId
    person: PersonId
    member: MemberCode | None
    rank: Rank
    since: date | None


class DelegateDated(Fact, frozen=True):
    """The first and the last day of somebody's time in a delegation."""

    delegate: DelegateId
    since: date | None
    until: date | None


class DelegateWithdrawn(Fact, frozen=True):
    """Whom a list had brought is taken back, with the words of entry `target`."""

    delegate: DelegateId
    person: PersonId
    target: int

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target
