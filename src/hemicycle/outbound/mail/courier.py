"""Who brings messages to the mail server: the handler of the jobs `mail`.

Invariants: a message is marked as leaving, durably and beside the watermark, before its words leave; what came of it is
written with the end of its job, in one transaction; no answer is *unknown*, and ends the job too.
"""

import asyncio
from collections.abc import Callable
from typing import NamedTuple

import msgspec
import structlog
from sqlalchemy import Connection, select

from hemicycle.carrying.ports import Watermark
from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.queue import Job, finish, postpone
from hemicycle.outbound.addresses import with_token
from hemicycle.outbound.ledger import EXPIRED, MAIL, conclude, mark_sending
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.mail.downtime import Downtime
from hemicycle.outbound.mail.message import Mailbox, message_of
from hemicycle.outbound.mail.server import (
    Accepted,
    MailServer,
    NoAnswer,
    PutOff,
    Refused,
    Unreachable,
)
from hemicycle.outbound.states import State
from hemicycle.outbound.tables import outbox
from hemicycle.register.register import Register

AGAIN_MS, MOST_AGAIN_MS = 60_000, 3_600_000
"""How long a message waits that was put off; doubled each time."""
MOST_TRIES = 50
"""A message that is put off so often, which takes two days, is given up."""
LETTER = msgspec.json.Decoder(Letter)
log = structlog.get_logger()


class Waiting(NamedTuple):
    """A message that is to leave."""

    id: int
    message_id: str
    written: int
    expires: int | None
    letter: Letter | None


class Courier:
    """Messages of one outbox. `returns`: the address to which mail comes back; empty: the sender's own."""

    kind = MAIL

    def __init__(
        self,
        register: Register,
        watermark: Watermark,
        server: MailServer,
        sender: Mailbox,
        returns: str,
        now: Callable[[], int],
    ) -> None:
        self._register = register
        self._watermark = watermark
        self._server = server
        self._sender = sender
        self._returns = returns
        self._now = now
        self._unwiped = False
        self.downtime = Downtime("the mail server", now)

    async def run(self, job: Job) -> None:
        """See Handler."""
        waiting = await self._register.read(lambda c: _waiting(c, int(job.subject)))
        now = self._now()
        if waiting is None or waiting.letter is None:
            await self._register.write(lambda c: _end(c, job, now))
        elif waiting.expires is not None and waiting.expires <= now:
            await self._conclude(waiting, "given-up", EXPIRED)
        else:
            await self._send(job, waiting, waiting.letter)

    async def rest(self) -> None:
        """See Handler."""
        await self._server.close()
        if self._unwiped:
            self._unwiped = not await self._register.wipe()

    async def _send(self, job: Job, waiting: Waiting, letter: Letter) -> None:
        token = waiting.message_id.partition("@")[0]
        back = with_token(self._returns, token) if self._returns else self._sender.address
        try:
            offered = await self._server.offer(back, letter.to.address, token)
        except Unreachable as fault:
            raise self.downtime.hold(str(fault)) from fault
        self.downtime.over()
        accepted = isinstance(offered, Accepted)
        answer = await self._hand_over(waiting, letter) if accepted else offered
        if answer is not None:
            await self._tell(job, waiting, answer)

    async def _hand_over(
        self, waiting: Waiting, letter: Letter
    ) -> Accepted | PutOff | Refused | NoAnswer | None:
        words = message_of(letter, self._sender, waiting.message_id, waiting.written)
        now = self._now()
        steps = await self._register.write(lambda c: mark_sending(c, waiting.id, now))
        if steps is None:  # somebody settled it, or a restore put it in doubt
            await self._server.close()
            return None
        await self._reach(steps)
        return await self._server.hand_over(words)

    async def _tell(
        self, job: Job, waiting: Waiting, answer: Accepted | PutOff | Refused | NoAnswer
    ) -> None:
        match answer:
            case Accepted(said):
                self._unwiped |= waiting.letter is not None and waiting.letter.secret
                await self._conclude(waiting, "sent", said)
            case Refused(said):
                await self._conclude(waiting, "refused", said)
            case NoAnswer(said):
                await self._conclude(waiting, "unknown", said)
            case PutOff(said):
                await self._put_off(job, waiting, said)

    async def _put_off(self, job: Job, waiting: Waiting, said: str) -> None:
        now = self._now()
        if job.tried + 1 >= MOST_TRIES:
            await self._conclude(waiting, "given-up", said)
            return
        due = now + pause_ms(job.tried, AGAIN_MS, MOST_AGAIN_MS)

        def work(register: Connection) -> None:
            conclude(register, waiting.id, "waiting", said, now)
            postpone(register, job, due)

        await self._register.write(work)

    async def _conclude(self, waiting: Waiting, state: State, said: str) -> None:
        now = self._now()
        await self._register.write(lambda c: conclude(c, waiting.id, state, said, now))
        log.info("mail", message=waiting.id, state=state)

    async def _reach(self, steps: int) -> None:
        await asyncio.to_thread(self._watermark.reach, steps)


def _end(register: Connection, job: Job, now: int) -> None:
    """Nothing is to be sent. What still stands as leaving has left, and what came of it could not be written down."""
    leaving = outbox.c.id == int(job.subject), outbox.c.state == "sending"
    if register.scalar(select(outbox.c.id).where(*leaving)) is not None:
        conclude(register, int(job.subject), "unknown", "", now)
    finish(register, job.kind, job.subject)


def _waiting(register: Connection, message: int) -> Waiting | None:
    """The message, if it still waits."""
    columns = (
        outbox.c.id,
        outbox.c.message_id,
        outbox.c.written,
        outbox.c.expires,
        outbox.c.letter,
    )
    asked = select(*columns).where(outbox.c.id == message, outbox.c.state == "waiting")
    found = register.execute(asked).one_or_none()
    if found is None:
        return None
    return Waiting(*found[:4], found[4] and LETTER.decode(found[4]))
