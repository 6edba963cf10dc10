"""[PRESS-33] The partners of the press office: named, told, let go; what each was told, with its answers."""

import base64
import secrets
from collections.abc import Callable

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from hemicycle.jobs.queue import add_job
from hemicycle.outbound.egress.client import checked_url
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.partners.announcing import HOOK
from hemicycle.partners.hooks import PREFIX, end
from hemicycle.partners.tables import deliveries, partners
from hemicycle.register.register import Register

SECRET_BYTES = 32
SHOWN = 10
"""Messages to one partner that are shown, the last ones."""
AGAIN = ("unknown", "given-up")
"""What a person may have told again."""


class BadPartner(Exception):
    """A partner cannot be named so. `code`: of the words that say why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Delivery(msgspec.Struct, frozen=True):
    """What a partner was told, or is to be. `state`: waiting, delivered, unknown (after a restore) or given-up."""

    id: int
    record: str
    what: str
    at: int
    state: str
    since: int
    tried: int
    answer: str


class Partner(msgspec.Struct, frozen=True):
    """`failing`: since when it does not answer. `ended`: since when it is told nothing. `waiting`: how much waits."""

    id: int
    name: str
    address: str
    secret: str
    made: int
    failing: int | None
    ended: int | None
    waiting: int
    last: list[Delivery]


class Partners:
    """Those of one server. `now`: UTC in milliseconds. `woken`: there is something to tell."""

    def __init__(
        self, register: Register, now: Callable[[], int], woken: Callable[[], object]
    ) -> None:
        self._register, self._now, self._woken = register, now, woken

    async def name(self, name: str, address: str, by: str | None) -> int:
        """A partner, told from now on what comes out. Raises BadPartner."""
        if not name:
            raise BadPartner("name")
        try:
            checked_url(address)
        except NotFetched as fault:
            raise BadPartner("address") from fault
        secret = PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()
        row = {"name": name, "address": address, "secret": secret, "by": by, "made": self._now()}

        def work(register: Connection) -> int:
            made = register.execute(insert(partners).values(row)).inserted_primary_key
            return int(made[0]) if made else 0

        return await self._register.write(work)

    async def end(self, partner: int) -> None:
        """Tell it nothing more; what it was told stays on file."""
        await self._register.write(lambda c: end(c, partner, self._now()))

    async def again(self, partner: int, delivery: int) -> None:
        """Tell it once more what it was not told for certain."""
        now = self._now()

        def work(register: Connection) -> None:
            c = deliveries.c
            mine = (c.id == delivery) & (c.partner == partner) & c.state.in_(AGAIN)
            known = select(partners.c.id).where(
                partners.c.id == partner, partners.c.ended.is_(None)
            )
            again = update(deliveries).where(mine).values(state="waiting", since=now)
            if register.scalar(known) is not None and register.execute(again).rowcount:
                add_job(register, HOOK, str(partner), now)

        await self._register.write(work)
        self._woken()

    async def all(self) -> list[Partner]:
        """All of them, those that are told nothing more at the end."""
        return await self._register.read(_all)


def _all(register: Connection) -> list[Partner]:
    c = partners.c
    columns = (c.id, c.name, c.address, c.secret, c.made, c.failing, c.ended)
    asked = select(*columns).order_by(c.ended.is_not(None), c.id)
    return [
        Partner(*row, _waiting(register, row[0]), _last(register, row[0]))
        for row in register.execute(asked).all()
    ]


def _waiting(register: Connection, partner: int) -> int:
    waits = (deliveries.c.partner == partner) & (deliveries.c.state == "waiting")
    asked = select(func.count()).select_from(deliveries).where(waits)
    return register.execute(asked).scalar_one()


def _last(register: Connection, partner: int) -> list[Delivery]:
    c = deliveries.c
    columns = (c.id, c.record, c.what, c.at, c.state, c.since, c.tried, c.answer)
    asked = select(*columns).where(c.partner == partner).order_by(c.id.desc()).limit(SHOWN)
    return [Delivery(*row) for row in register.execute(asked)]
