"""Who asks to attend a meeting, in the register: observers, civil society, the press. Approval is the office's.

Each function works inside the caller's transaction.
"""

from collections.abc import Collection
from typing import Literal, get_args

import msgspec
from sqlalchemy import Connection, func, select

from hemicycle.access.tables import registering, registrations

Kind = Literal["observer", "civil", "press"]
Outcome = Literal["approved", "refused"]
KINDS: tuple[Kind, ...] = get_args(Kind)
MOST_WAITING = 2000
"""Registrations that may wait at one meeting."""


class Asked(msgspec.Struct, frozen=True):
    """What somebody writes who asks to attend. `language`: in which they are answered."""

    kind: Kind
    name: str
    organisation: str
    mail: str
    why: str
    language: str


class Registration(Asked, frozen=True, kw_only=True):
    """The same as the office has it. `outcome` None: it waits."""

    id: int
    record: str
    made: int
    decided: int | None
    outcome: Outcome | None
    participant: str | None


def open_until(register: Connection, record: str, now: int) -> int | None:
    """Until when people may ask to attend; None: they may not."""
    asked = select(registering.c.until).where(registering.c.record == record)
    until = register.execute(asked).scalar()
    return until if until is not None and until > now else None


def set_open(register: Connection, record: str, until: int) -> None:
    """Let people ask until this instant; one that has passed lets nobody ask."""
    register.execute(registering.delete().where(registering.c.record == record))
    register.execute(registering.insert().values(record=record, until=until))


def enter_registration(register: Connection, record: str, asked: Asked, now: int) -> bool:
    """Keep what somebody asks; False where too many wait. Who asks twice by one address is kept once."""
    mine = (registrations.c.record == record) & registrations.c.outcome.is_(None)
    waiting = register.execute(select(func.count()).where(mine)).scalar_one()
    if waiting >= MOST_WAITING:
        return False
    same = mine & (func.lower(registrations.c.mail) == asked.mail.lower())
    register.execute(registrations.delete().where(same))
    row = {**msgspec.structs.asdict(asked), "record": record, "made": now}
    register.execute(registrations.insert().values(row))
    return True


def registrations_of(register: Connection, record: str) -> list[Registration]:
    """All of a meeting: those that wait first, each group in the order in which they came."""
    asked = (
        select(registrations)
        .where(registrations.c.record == record)
        .order_by(registrations.c.outcome.is_not(None), registrations.c.id)
    )
    return [Registration(**row) for row in register.execute(asked).mappings()]


def waiting_among(register: Connection, record: str, ids: Collection[int]) -> list[Registration]:
    """Those of these that still wait."""
    return [
        one for one in registrations_of(register, record) if one.id in ids and one.outcome is None
    ]


def decide(
    register: Connection, id_: int, outcome: Outcome, now: int, participant: str | None = None
) -> None:
    """The office has decided."""
    register.execute(
        registrations.update()
        .where(registrations.c.id == id_, registrations.c.outcome.is_(None))
        .values(outcome=outcome, decided=now, participant=participant)
    )
