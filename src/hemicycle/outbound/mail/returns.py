"""What came back to the returns address: read once a minute, as a job, and shown to whoever makes something of it."""

from collections.abc import Callable
from contextlib import aclosing

import structlog
from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from hemicycle.jobs.queue import Job, add_job, finish, postpone
from hemicycle.outbound.ledger import conclude, note
from hemicycle.outbound.mail.downtime import Downtime
from hemicycle.outbound.mail.inbox import Came, Inbox, Unreadable
from hemicycle.outbound.mail.reports import Report, read_report
from hemicycle.outbound.states import State
from hemicycle.outbound.tables import outbox
from hemicycle.register.register import Register

RETURNS = "mail-returns"
EVERY_MS = 60_000
BECOMES: dict[str, State] = {
    "failed": "refused",
    "delivered": "delivered",
    "relayed": "sent",
    "expanded": "sent",
}
"""What a message is after a report; a delay changes nothing."""
BEFORE: dict[str, tuple[State, ...]] = {
    "failed": ("sent", "delivered", "unknown", "given-up"),
    "delivered": ("sent", "unknown", "given-up"),
    "relayed": ("unknown", "given-up"),
    "expanded": ("unknown", "given-up"),
}
"""What it is when a report says something new of it."""
Reader = Callable[[Connection, bytes, int], bool]
"""Makes what it can of a message, in the transaction that marks it as read; False: it is nothing for this reader.

It is given the bytes and the time (UTC, ms), and may see the same message twice."""
log = structlog.get_logger()


class Returns:
    """One mailbox, and who reads what comes there, the reports of mail servers first."""

    kind = RETURNS

    def __init__(self, register: Register, inbox: Inbox, now: Callable[[], int]) -> None:
        self._register = register
        self._inbox = inbox
        self._now = now
        self._readers: list[Reader] = [take_if_report]
        self.downtime = Downtime("the mailbox of returns", now)

    def hear(self, reader: Reader) -> None:
        """What no other reader takes is shown to this one, too. Before the start."""
        self._readers.append(reader)

    def ask(self, register: Connection) -> None:
        """Have it read from now on."""
        add_job(register, RETURNS, self._inbox.name, self._now())

    async def run(self, job: Job) -> None:
        """See Handler."""
        if job.subject != self._inbox.name:  # of another mailbox, which the settings name no more
            await self._register.write(lambda c: finish(c, RETURNS, job.subject))
            return
        try:
            async with aclosing(self._inbox.waiting()) as waiting:
                async for came in waiting:
                    await self._take(came)
        except Unreadable as fault:
            raise self.downtime.hold(str(fault)) from fault
        self.downtime.over()
        due = self._now() + EVERY_MS
        await self._register.write(lambda c: postpone(c, job, due))

    async def rest(self) -> None:
        """See Handler."""

    async def _take(self, came: Came) -> None:
        now = self._now()

        def work(register: Connection) -> None:
            any(reader(register, came.raw, now) for reader in self._readers)
            self._inbox.mark(register, came)

        try:
            await self._register.write(work)
        except SQLAlchemyError:
            raise
        except Exception:  # what one message holds keeps no other from being read
            log.exception("mail that came in was not understood", mark=came.mark)
            await self._register.write(lambda c: self._inbox.mark(c, came))
        await self._inbox.put_aside(came)


def take_if_report(register: Connection, raw: bytes, now: int) -> bool:
    """Write down what a mail server reports; True for every report, also where it is of no message of ours."""
    report = read_report(raw)
    if report is not None:
        take_report(register, report, now)
    return report is not None


def take_report(register: Connection, report: Report, now: int) -> bool:
    """Write down what is reported of a message that we sent; False where it is of none.

    It settles what was unknown. What is refused stays so: a report of an earlier attempt may come late.
    """
    asked = select(outbox.c.id, outbox.c.state)
    if report.token:
        asked = asked.where(outbox.c.message_id.startswith(f"{report.token}@", autoescape=True))
    elif report.message_id:
        asked = asked.where(outbox.c.message_id == report.message_id)
    else:
        return False
    found = register.execute(asked).first()
    if found is None:
        return False
    if report.action == "delayed":
        note(register, found.id, "delayed", report.answer, now)
    elif found.state in BEFORE[report.action]:
        conclude(register, found.id, BECOMES[report.action], report.answer, now)
    return True
