"""[PRESS-33] Signed webhooks to partners (Standard Webhooks 1.0): the jobs, one partner's in their order.

A partner that does not answer is told later, ever more slowly; each message has an id of its own, by which it knows one
that comes twice.
"""

import base64
import hashlib
import hmac
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

import msgspec
import structlog
from sqlalchemy import Connection, select, update

from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.queue import Job, finish, postpone, settle
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.outbound.egress.late import Fetches
from hemicycle.partners.announcing import HOOK
from hemicycle.partners.dates import rfc3339
from hemicycle.partners.tables import deliveries, partners
from hemicycle.register.register import Register

AGAIN_MS, MOST_AGAIN_MS = 30_000, 3_600_000
"""How long a partner waits that did not answer; doubled each time."""
KEPT_MS = 30 * 86_400_000
"""A message that waits so long is given up; the office may have it told again."""
WITHIN_S = 15.0
ANSWER_BYTES = 10_000
PREFIX = "whsec_"
Describe = Callable[[str], Awaitable[dict[str, Any]]]
"""What there is to say of the text on a record: its id, and its addresses."""
log = structlog.get_logger()


class Waiting(NamedTuple):
    """A message that is to leave. `since`: when it began to wait (UTC, ms)."""

    id: int
    key: str
    record: str
    what: str
    at: int
    since: int


class Hooks:
    """The handler."""

    kind = HOOK

    def __init__(
        self, register: Register, outside: Fetches, describe: Describe, now: Callable[[], int]
    ) -> None:
        self._register, self._outside = register, outside
        self._describe, self._now = describe, now

    async def run(self, job: Job) -> None:
        """See Handler: whatever waits for a partner, until one message does not arrive."""
        partner = int(job.subject)
        while True:
            found = await self._register.read(lambda c: _next(c, partner))
            if found is None:
                await self._register.write(lambda c: settle(c, job))
                return
            address, secret, waiting = found
            if not await self._tell(job, partner, address, secret, waiting):
                return

    async def rest(self) -> None:
        """See Handler."""

    async def _tell(self, job: Job, partner: int, address: str, secret: str, one: Waiting) -> bool:
        """Whether it arrived, so that the next may go."""
        said = {
            "type": f"item.{one.what}",
            "timestamp": rfc3339(one.at),
            "data": await self._describe(one.record),
        }
        body, id_ = msgspec.json.encode(said), f"msg_{one.key[:32]}"
        sent_s = self._now() // 1000
        try:
            answer = await self._outside.fetch(
                address,
                method="POST",
                headers={
                    "Content-Type": "application/json",
                    "webhook-id": id_,
                    "webhook-timestamp": str(sent_s),
                    "webhook-signature": signature(secret, id_, sent_s, body),
                },
                content=body,
                most_bytes=ANSWER_BYTES,
                within_s=WITHIN_S,
            )
            status, told = answer.status, str(answer.status)
        except NotFetched as fault:
            status, told = 0, str(fault)
        now = self._now()
        log.info("partner", partner=partner, what=one.what, answer=told)
        if 200 <= status < 300:
            await self._register.write(lambda c: _arrived(c, partner, one, told, now))
            return True
        gone = status == 410
        await self._register.write(lambda c: _not_taken(c, job, one, told, now, gone=gone))
        return False


def signature(secret: str, message: str, sent_s: int, body: bytes) -> str:
    """That the message comes from whoever shares the secret, and when it left (Standard Webhooks)."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signed = b"%b.%d.%b" % (message.encode(), sent_s, body)
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def _next(register: Connection, partner: int) -> tuple[str, str, Waiting] | None:
    """Where to, signed by what, and what waits longest."""
    who = select(partners.c.address, partners.c.secret)
    known = register.execute(
        who.where(partners.c.id == partner, partners.c.ended.is_(None))
    ).one_or_none()
    c = deliveries.c
    asked = select(c.id, c.key, c.record, c.what, c.at, c.since)
    asked = asked.where(c.partner == partner, c.state == "waiting").order_by(c.id).limit(1)
    found = register.execute(asked).one_or_none()
    return (known[0], known[1], Waiting(*found)) if known and found else None


def _arrived(register: Connection, partner: int, one: Waiting, told: str, now: int) -> None:
    mine = update(deliveries).where(deliveries.c.id == one.id)
    tried = deliveries.c.tried + 1
    register.execute(mine.values(state="delivered", since=now, answer=told, tried=tried))
    register.execute(update(partners).where(partners.c.id == partner).values(failing=None))


def _not_taken(
    register: Connection, job: Job, one: Waiting, told: str, now: int, *, gone: bool
) -> None:
    partner, mine = int(job.subject), update(deliveries).where(deliveries.c.id == one.id)
    register.execute(mine.values(answer=told, tried=deliveries.c.tried + 1))
    first = (partners.c.id == partner) & partners.c.failing.is_(None)
    register.execute(update(partners).where(first).values(failing=now))
    if gone:
        end(register, partner, now)
        return
    if now - one.since >= KEPT_MS:
        register.execute(mine.values(state="given-up", since=now))
    postpone(register, job, now + pause_ms(job.tried, AGAIN_MS, MOST_AGAIN_MS))


def end(register: Connection, partner: int, now: int) -> None:
    """Tell it nothing more."""
    known = update(partners).where(partners.c.id == partner, partners.c.ended.is_(None))
    register.execute(known.values(ended=now))
    waits = (deliveries.c.partner == partner) & (deliveries.c.state == "waiting")
    register.execute(update(deliveries).where(waits).values(state="given-up", since=now))
    finish(register, HOOK, str(partner))
