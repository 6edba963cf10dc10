"""A device at the door of a meeting behind a proxy: it opens a link, reads what the page offers, and presses it."""

import asyncio
import re
from collections.abc import Callable
from html import unescape

import httpx2

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.rehearsal.line import Accepted, Line
from tests.nginx import Nginx

FIELD = re.compile(r"<(?:input|button)\b[^>]*>")
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
PATIENCE_S = 60


class Device:
    """One browser of somebody. `agent`: what it calls itself."""

    def __init__(self, proxy: Nginx, record: str, agent: str) -> None:
        self._proxy, self._record, self._trust = proxy, record, proxy.trust()
        self.web = httpx2.AsyncClient(
            base_url=proxy.base_url,
            verify=self._trust,
            headers={"Origin": proxy.base_url, "User-Agent": agent},
            timeout=PATIENCE_S,
        )
        self._changed = asyncio.Event()
        self.line: Line | None = None
        self._running: asyncio.Task[None] | None = None

    # ---- at the door

    async def press(self, link: str) -> None:
        """Open the link and press the button that its page shows, with what that button sends."""
        page = await self.web.get(link)
        fields = {name: value for name, value in map(_field, FIELD.findall(page.text)) if name}
        answer = await self.web.post(link, data=fields)
        assert answer.status_code == 303, answer.text

    async def come(self, link: str) -> None:
        """Take the seat and open the room."""
        await self.press(link)
        self.watch()

    def watch(self) -> None:
        """Open the room with whatever cookie there is."""
        url = f"{self._proxy.base_url.replace('https', 'wss')}/room/{self._record}/live"
        cookies = "; ".join(f"{name}={value}" for name, value in self.web.cookies.items())
        self.line = Line(url, cookies, self._proxy.base_url, self._changed.set, self._trust)
        self._running = asyncio.create_task(self.line.run())

    # ---- in the room

    async def sees(self, what: Callable[[Meeting], bool]) -> Meeting:
        """Wait until the meeting is so."""
        line = self._line()
        await self._until(lambda: line.live and what(line.meeting))
        return line.meeting

    async def sent_out(self) -> str:
        """Wait until the line is over for good; why."""
        line = self._line()
        await self._until(lambda: line.over is not None)
        return line.over or ""

    async def does(self, command: Command) -> None:
        """Act, over as many connections as it takes."""
        answer = await self._line().act(command)
        assert isinstance(answer, Accepted), answer

    async def _until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                self._changed.clear()
                await self._changed.wait()

    def _line(self) -> Line:
        assert self.line is not None
        return self.line

    # ---- going

    async def die(self) -> None:
        """As when the battery is empty: nothing is said, and the connection is gone."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        await self.web.aclose()


def _field(tag: str) -> tuple[str, str]:
    known = dict(ATTRIBUTE.findall(tag))
    return known.get("name", ""), unescape(known.get("value", ""))
