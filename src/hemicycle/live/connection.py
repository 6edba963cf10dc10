"""One device on the line: what waits to be sent to it, and the cut when it reads too slowly.

The hub pushes and never waits; whoever owns the socket takes the frames out. So one slow reader delays nobody.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from secrets import token_hex
from typing import Any

from hemicycle.live.encoding import frame
from hemicycle.live.protocol import Bye, MediaState, Signalled

MOST_WAITING = 4_000_000
"""Characters that may wait for a reader before it is cut off."""
PUBLIC = "public"
MAY_COME_BACK = ("gone", "slow", "restart")


class Connection:
    """A device of `actor`: participant id, `secretariat`, or `public` for who only watches.

    `audience` is the class whose entries it gets; None before `hello` and in the lobby.
    """

    def __init__(self, actor: str, session: int | None = None) -> None:
        self.actor = actor
        self.session = session
        self.device = token_hex(8)
        self.audience: str | None = None
        self.lost = False
        self.greeted = False
        self.waiting = False
        self.since = 0
        self.media = MediaState()
        self.troubles: list[str] = []
        self.pictures: list[str] | None = None
        self._told: dict[str, str] = {}
        self.ended = asyncio.Event()
        self._frames: deque[str] = deque()
        self._waiting_characters = 0
        self._wake = asyncio.Event()

    @property
    def live(self) -> bool:
        """Whether it gets entries."""
        return self.audience is not None and not self.ended.is_set()

    def push(self, text: str) -> None:
        """Send this frame when its turn comes; cut the reader off where too much waits already."""
        if self.ended.is_set():
            return
        self._frames.append(text)
        self._waiting_characters += len(text)
        self._wake.set()
        if self._waiting_characters > MOST_WAITING:
            self.end("slow")

    def tell(self, about: str, text: str) -> None:
        """Send this frame unless it is what was last told about it."""
        if self._told.get(about) != text:
            self._told[about] = text
            self.push(text)

    def signalled(self, sender: str, data: dict[str, Any]) -> None:
        """Send a signal of media."""
        self.push(frame(Signalled(sender, data)))

    def end(self, reason: str) -> None:
        """Say why and end; what still waits is not sent."""
        if self.ended.is_set():
            return
        self.lost = reason in MAY_COME_BACK
        self._frames.clear()
        self._frames.append(frame(Bye(reason)))
        self.ended.set()
        self._wake.set()

    async def frames(self) -> AsyncIterator[str]:
        """The frames in order, until the connection ends."""
        while True:
            while self._frames:
                text = self._frames.popleft()
                self._waiting_characters -= len(text)
                yield text
            if self.ended.is_set():
                return
            self._wake.clear()
            await self._wake.wait()
