"""Commands upon offices and their holders."""

from datetime import date

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.standing_body.offices.state import Charge
from hemicycle.procedure.standing_body.people.words import PersonWords
from hemicycle.procedure.words import MemberCode, OfficeId, PersonId, RuleText, TenureId


class EstablishOffice(Command, frozen=True, kw_only=True, tag="establish-office"):
    """An office that people hold: of the body, or of one of its members."""

    office: OfficeId
    charge: Charge
    title: RuleText
    member: MemberCode | None = None
    rank: int = 1
    seats: int = 1


class AbolishOffice(Command, frozen=True, tag="abolish-office"):
    """The last day of an office."""

    office: OfficeId
    until: date


class AppointHolder(Command, frozen=True, kw_only=True, tag="appoint-holder"):
    """Somebody takes an office on a day: a person whom the record names, or one who is entered with it (`words`).

    Whose time is open ends on the day before, unless the new holder stands `beside` them.
    """

    office: OfficeId
    since: date
    until: date | None = None
    person: PersonId | None = None
    words: PersonWords | None = None
    member: MemberCode | None = None
    beside: bool = False


class DateTenure(Command, frozen=True, tag="date-tenure"):
    """The first and the last day of somebody's time in an office: it ends, or was entered with other days."""

    tenure: TenureId
    since: date | None
    until: date | None


class StrikeTenure(Command, frozen=True, tag="strike-tenure"):
    """Somebody was entered as a holder in error."""

    tenure: TenureId
