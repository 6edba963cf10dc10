"""Entries of membership."""

from datetime import date

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.standing_body.membership.commands import Belonging
from hemicycle.procedure.words import MemberCode, RuleText, Token


class MemberAdmitted(Fact, frozen=True):
    """A member, or an observer, from this day on."""

    member: MemberCode
    belongs: Belonging
    since: date
    name: RuleText
    groups: list[Token]


class MembershipEnded(Fact, frozen=True):
    """Its last day."""

    member: MemberCode
    until: date


class MemberSuspended(Fact, frozen=True):
    """The member's rights rest from this day on."""

    member: MemberCode
    since: date
    until: date | None


class SuspensionLifted(Fact, frozen=True):
    """The last day of the suspension."""

    member: MemberCode
    until: date


class MemberNamed(Fact, frozen=True):
    """How the member is called from this day on. A state and an organisation are no persons: this is no text."""

    member: MemberCode
    since: date
    name: RuleText
    short: RuleText
    pronounced: RuleText
    wikidata: Token
