"""What came out is written down for whoever is to be told of it, in the transaction of what it follows from."""

import hashlib
from typing import Literal

import msgspec
from sqlalchemy import Connection, insert, select, update

from hemicycle.jobs.queue import add_job, finish
from hemicycle.partners.tables import deliveries, partners
from hemicycle.partners.websub import ask_pings

What = Literal["published", "corrected", "withdrawn"]
HOOK = "partner-hook"
"""The kind of the jobs that tell a partner; their subject is its id."""


class Change(msgspec.Struct, frozen=True):
    """What happened to the text on a record, at `at`. `key`: what it follows from; it is told once."""

    record: str
    what: What
    at: int
    key: str


def announce(register: Connection, change: Change, now: int) -> bool:
    """Whether anybody is to be told."""
    pinged = ask_pings(register, now)
    key = hashlib.sha256(change.key.encode()).hexdigest()
    asked = select(partners.c.id).where(partners.c.ended.is_(None))
    told = [*register.scalars(asked.order_by(partners.c.id))]
    for partner in told:
        same = (deliveries.c.partner == partner) & (deliveries.c.key == key)
        if register.scalar(select(deliveries.c.id).where(same)) is None:
            row = {"partner": partner, "key": key, "record": change.record, "what": change.what}
            register.execute(
                insert(deliveries).values(
                    **row, at=change.at, state="waiting", since=now, tried=0, answer=""
                )
            )
            add_job(register, HOOK, str(partner), now)
    return pinged or bool(told)


def doubt_all(register: Connection, record: str | None, now: int) -> None:
    """One of the databases was restored: what waits may have been told before, and is not told by itself."""
    waits = deliveries.c.state == "waiting"
    if record is not None:
        waits &= deliveries.c.record == record
    found = {*register.scalars(select(deliveries.c.partner).where(waits))}
    register.execute(update(deliveries).where(waits).values(state="unknown", since=now))
    for partner in found:
        left = (deliveries.c.partner == partner) & (deliveries.c.state == "waiting")
        if register.scalar(select(deliveries.c.id).where(left).limit(1)) is None:
            finish(register, HOOK, str(partner))
