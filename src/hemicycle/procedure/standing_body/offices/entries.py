"""Entries upon offices and their holders."""

from datetime import date

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.standing_body.offices.state import Charge
from hemicycle.procedure.words import MemberCode, OfficeId, PersonId, RuleText, TenureId


class OfficeEstablished(Fact, frozen=True):
    """An office. Its title names no person."""

    office: OfficeId
    charge: Charge
    title: RuleText
    member: MemberCode | None
    rank: int
    seats: int


class OfficeAbolished(Fact, frozen=True):
    """The last day of an office."""

    office: OfficeId
    until: date


class OfficeTaken(Fact, frozen=True):
    """Somebody holds an office from this day on."""

    tenure: TenureId
    office: OfficeId
    person: PersonId
    member: MemberCode | None
    since: date
    until: date | None


class TenureDated(Fact, frozen=True):
    """The first and the last day of somebody's time in an office."""

    tenure: TenureId
    since: date | None
    until: date | None


class TenureStruck(Fact, frozen=True):
    """Somebody had been entered as a holder in error."""

    tenure: TenureId
