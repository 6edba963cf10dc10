"""What came back to the returns address, as the mail server put it into a Maildir: read once a minute, as a job."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import structlog
from sqlalchemy import Connection, select

from hemicycle.jobs.queue import Job, add_job, postpone
from hemicycle.outbound.ledger import conclude, note
from hemicycle.outbound.mail.reports import LARGEST, Report, read_report
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
log = structlog.get_logger()


class Returns:
    """The reports in one Maildir, and the messages of which they speak."""

    kind = RETURNS

    def __init__(self, register: Register, maildir: Path, now: Callable[[], int]) -> None:
        self._register = register
        self._new, self._cur = maildir / "new", maildir / "cur"
        self._now = now

    def ask(self, register: Connection) -> None:
        """Have it read from now on."""
        add_job(register, RETURNS, "maildir", self._now())

    async def run(self, job: Job) -> None:
        """See Handler."""
        for path in await asyncio.to_thread(self._waiting):
            await self._take(path)
        due = self._now() + EVERY_MS
        await self._register.write(lambda c: postpone(c, job, due))

    async def rest(self) -> None:
        """See Handler."""

    def _waiting(self) -> list[Path]:
        return sorted(self._new.iterdir()) if self._new.is_dir() else []

    async def _take(self, path: Path) -> None:
        """What one file says; then it is put aside. A crash in between says it twice, which changes nothing."""
        try:
            raw = await asyncio.to_thread(_read, path)
        except OSError as fault:
            log.warning("mail that came back cannot be read", file=path.name, fault=str(fault))
            return
        report = read_report(raw)
        now = self._now()
        if report is not None:
            await self._register.write(lambda c: take_report(c, report, now))
        await asyncio.to_thread(self._put_aside, path)

    def _put_aside(self, path: Path) -> None:
        self._cur.mkdir(exist_ok=True)
        path.rename(self._cur / f"{path.name.partition(':')[0]}:2,S")


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


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST + 1)
