"""Commands upon delegations."""

from datetime import date

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.standing_body.delegations.state import Rank
from hemicycle.procedure.standing_body.people.words import PersonWords
from hemicycle.procedure.words import DelegateId, MemberCode, PersonId, Text, Token


class Listed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of a list: who, and as what in whose delegation."""

    words: PersonWords
    member: MemberCode | None
    rank: Rank
    since: date | None = None
    office: Text = {}
    pending: bool = False


class ListDelegates(Command, frozen=True, tag="list-delegates"):
    """Enter the people of a list, which has a name of its own, so that it can be taken back whole."""

    listed: Token
    people: list[Listed]


class NameDelegate(Command, frozen=True, kw_only=True, tag="name-delegate"):
    """A person whom the record names sits in a delegation from a day on; a head, in place of the head before."""

    person: PersonId
    member: MemberCode | None
    rank: Rank
    since: date | None
    office: Text = {}  # noqa: RUF012


class DateDelegate(Command, frozen=True, tag="date-delegate"):
    """The first and the last day of somebody's time in a delegation."""

    delegate: DelegateId
    since: date | None
    until: date | None


class WithdrawList(Command, frozen=True, tag="withdraw-list"):
    """Take a list back: everybody whom it brought, and their names."""

    listed: Token
