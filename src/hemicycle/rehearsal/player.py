"""A part that is played: a seat on the server, its line, and its act after act."""

import asyncio
import ssl
from collections.abc import Callable

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.rehearsal.line import Accepted, Line
from hemicycle.rehearsal.links import PersonalLink
from hemicycle.rehearsal.receipts import Receipts
from hemicycle.rehearsal.report import Report
from hemicycle.rehearsal.seat import Seat


class Player:
    """`actor` is a participant id or `secretariat`."""

    def __init__(
        self, actor: str, seat: Seat, line: Line, receipts: Receipts, report: Report
    ) -> None:
        self.actor = actor
        self.seat = seat
        self.line = line
        self._receipts = receipts
        self._report = report
        self._running = asyncio.create_task(line.run())

    async def act(self, command: Command) -> Accepted | Refusal | None:
        """Ask, and keep the receipt before anything else."""
        answer = await self.line.act(command)
        if isinstance(answer, Accepted):
            self._receipts.keep(answer.receipt)
            self._report.acts += 1
            self._report.latencies_ms.append(answer.ms)
            self._report.retries += answer.sent - 1
        return answer

    def check(self) -> None:
        """Raise what broke the line, if something did that is no mere loss."""
        if self._running.done() and not self._running.cancelled():
            self._running.result()

    async def stop(self) -> None:
        """Leave the line."""
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        self._report.reconnections += self.line.losses
        await self.seat.close()


async def enter(
    actor: str,
    link: PersonalLink,
    record: str,
    base: str,
    changed: Callable[[], None],
    receipts: Receipts,
    report: Report,
    tls: ssl.SSLContext | None,
    patience_s: float = 0.0,
) -> Player | None:
    """Take the seat of this link and connect; None where somebody else holds it. Raises NoEntry.

    `patience_s`: how long the server may be away.
    """
    seat = Seat(base, link, tls, patience_s)
    try:
        taken = await seat.take()
    except BaseException:
        await seat.close()
        raise
    if not taken:
        await seat.close()
        return None
    line = Line(seat.live_url(record), seat.cookies, seat.base, changed, tls)
    return Player(actor, seat, line, receipts, report)
