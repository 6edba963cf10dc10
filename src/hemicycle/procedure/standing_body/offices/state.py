"""The offices of a body, and who held each from when until when."""

from datetime import date
from typing import Literal

import msgspec

from hemicycle.procedure.standing_body.lasting import Lasting
from hemicycle.procedure.words import MemberCode, OfficeId, PersonId, RuleText, TenureId

Charge = Literal["chair", "vice-chair", "rapporteur", "secretary", "other"]


class Office(msgspec.Struct, frozen=True):
    """An office: of the body, or of one of its members (`member`: its minister). `seats`: how many hold it at once.

    `charge`: what the office is for; `rank`: the place among those of one charge (the first vice-chair).
    """

    id: OfficeId
    charge: Charge
    title: RuleText
    member: MemberCode | None = None
    rank: int = 1
    seats: int = 1
    until: date | None = None


class Tenure(Lasting, frozen=True):
    """Somebody's time in an office: the first and the last day, None where it is open. `member`: whose they are."""

    id: TenureId
    office: OfficeId
    person: PersonId
    member: MemberCode | None = None


class Offices(msgspec.Struct, frozen=True):
    """In the order in which they were established, and were taken."""

    table: dict[OfficeId, Office] = {}
    tenures: dict[TenureId, Tenure] = {}
