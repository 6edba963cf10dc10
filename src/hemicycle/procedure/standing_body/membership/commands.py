"""Commands of membership. All are the secretariat's, and say the day from which, or to which, they hold."""

from datetime import date
from typing import Literal

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import MemberCode, RuleText, Token

Belonging = Literal["member", "observer"]


class AdmitMember(Command, frozen=True, kw_only=True, tag="admit-member"):
    """A member, or an observer, from a day on. `groups` are what the body's rules speak of (`permanent`)."""

    member: MemberCode
    belongs: Belonging = "member"
    since: date
    name: RuleText = {}  # noqa: RUF012 — copied by the struct
    groups: list[Token] = []  # noqa: RUF012


class EndMembership(Command, frozen=True, tag="end-membership"):
    """The last day of a member, or an observer."""

    member: MemberCode
    until: date


class SuspendMember(Command, frozen=True, tag="suspend-member"):
    """The rights of a member rest from a day on, until another or until it is lifted."""

    member: MemberCode
    since: date
    until: date | None = None


class LiftSuspension(Command, frozen=True, tag="lift-suspension"):
    """The last day of a suspension."""

    member: MemberCode
    until: date


class NameMember(Command, frozen=True, kw_only=True, tag="name-member"):
    """How a member is called from a day on."""

    member: MemberCode
    since: date
    name: RuleText
    short: RuleText = {}  # noqa: RUF012
    pronounced: RuleText = {}  # noqa: RUF012
    wikidata: Token = ""
