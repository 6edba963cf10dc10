"""Somebody who holds a seat themselves, at a keyboard: acts when they choose to."""

import asyncio
from collections.abc import Callable

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.rehearsal import PersonalLink
from hemicycle.rehearsal.line import Accepted, Line
from hemicycle.rehearsal.seat import Seat


class Human:
    """Takes a seat by its link and stays until `go`."""

    def __init__(self, url: str, record: str, link: PersonalLink) -> None:
        self.seat = Seat(url, link)
        self._record = record
        self._changed = asyncio.Event()

    async def come(self) -> None:
        assert await self.seat.take(), "somebody else holds the seat"
        url = self.seat.live_url(self._record)
        self.line = Line(url, self.seat.cookies, self.seat.base, self._changed.set)
        self._running = asyncio.create_task(self.line.run())

    async def sees(self, what: Callable[[Meeting], bool]) -> Meeting:
        """Wait until the meeting is so."""
        async with asyncio.timeout(30):
            while not (self.line.live and what(self.line.meeting)):
                self._changed.clear()
                await self._changed.wait()
        return self.line.meeting

    async def does(self, command: Command) -> None:
        answer = await self.line.act(command)
        assert isinstance(answer, Accepted), answer

    async def go(self) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        await self.seat.close()
