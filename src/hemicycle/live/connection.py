"""One device on the line: what waits to be sent to it, and the cut where it takes nothing.

The hub pushes and never waits; whoever owns the socket takes the frames out. So one slow reader delays nobody. Of the
record no more waits here than a little: a reader that is behind takes page after page from the room, at its own pace.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from secrets import token_hex

from hemicycle.live.encoding import frame
from hemicycle.live.protocol import Bye, DeviceState
from hemicycle.live.reasons import ByeReason
from hemicycle.live.signalling import MediaSignalled, Signalled
from hemicycle.signals import EngineSignal, PeerSignal

MOST_WAITING = 1_000_000
"""Characters that may wait for a reader; past them it takes the record in pages, and is cut off for the rest."""
MOST_BEATS = 6
"""Heartbeats (5 s each) in which a reader for whom something waits may take nothing before it is cut off."""
PUBLIC = "public"
MAY_COME_BACK = ("gone", "slow", "restart", "moved", "other-tab")
"""The person may come back at once, on this device or another: a place in the lobby is kept so long."""


class Waiting:
    """A frame that waits. `start`: the first seq that it tells of; None: it is not of the record."""

    __slots__ = ("start", "text")

    def __init__(self, text: str, start: int | None) -> None:
        self.text: str | None = text
        self.start = start


class Connection:
    """A device of `actor`: participant id, `secretariat`, or `public` for who only watches.

    `audience` is the class whose entries it gets; None before `hello` and in the lobby. `behind`: the first seq that it
    has not been sent, which it reads with those after it; None: it has all, and gets what is new as it comes. `begun`
    counts how often it began to read.
    """

    def __init__(self, actor: str, session: int | None = None) -> None:
        self.actor = actor
        self.session = session
        self.device = token_hex(8)
        self.audience: str | None = None
        self.lost = False
        self.greeted = False
        self.may_greet = True
        self.waiting = False
        self.media = DeviceState()
        self.troubles: list[str] = []
        self.pictures: list[str] | None = None
        self.behind: int | None = None
        self.begun = 0
        self._page: Callable[[], Awaitable[str | None]] | None = None
        self.offered: tuple[int, int] | None = None
        self.ended = asyncio.Event()
        self._told: dict[str, tuple[str, Waiting]] = {}
        self._frames: deque[Waiting] = deque()
        self._characters = 0
        self._beats = 0
        self._wake = asyncio.Event()

    @property
    def live(self) -> bool:
        """Whether it gets entries."""
        return self.audience is not None and not self.ended.is_set()

    def push(self, text: str, start: int | None = None) -> None:
        """Send this frame when its turn comes. `start`: it tells of the record from there on."""
        self._push(Waiting(text, start))

    def push_if_changed(self, about: str, text: str) -> None:
        """Send this frame unless it is what was last told about it; one that still waits gives way to it."""
        told, waiting = self._told.get(about, (None, None))
        if told == text or self.ended.is_set():
            return
        if waiting is not None:
            self._drop(waiting)
        waiting = Waiting(text, None)
        self._told[about] = text, waiting
        self._push(waiting)

    def signalled(self, sender: str, signal: PeerSignal) -> None:
        """Send a signal of another participant's page."""
        self.push(frame(Signalled(sender, signal)))

    def media_signalled(self, signal: EngineSignal) -> None:
        """Send a signal of the engine."""
        self.push(frame(MediaSignalled(signal)))

    def read_from(self, seq: int, page: Callable[[], Awaitable[str | None]]) -> None:
        """It has not been sent what stands from `seq` on: `page` gives it, one frame after the other."""
        self.behind = seq
        self.begun += 1
        self._page = page
        self._wake.set()

    def fall_behind(self, seq: int) -> None:
        """It has not been sent what stands from `seq` on, or from where it was behind before."""
        self.behind = seq if self.behind is None else min(seq, self.behind)

    def forget_record(self) -> None:
        """What still waits of the record is not sent: it begins anew."""
        self._drop_record()

    def end(self, reason: ByeReason) -> None:
        """Say why and end; what still waits is not sent."""
        if self.ended.is_set():
            return
        self.lost = reason in MAY_COME_BACK
        self._frames.clear()
        self.behind = None
        self._frames.append(Waiting(frame(Bye(reason)), None))
        self.ended.set()
        self._wake.set()

    def beat(self) -> None:
        """A heartbeat has passed: who takes nothing of what waits for several of them is cut off."""
        self._beats = self._beats + 1 if self._frames or self.behind is not None else 0
        if self._beats > MOST_BEATS:
            self.end("slow")

    async def frames(self) -> AsyncIterator[str]:
        """The frames in order, until the connection ends."""
        while True:
            while self._frames:
                waiting = self._frames.popleft()
                if waiting.text is not None:
                    text = self._taken(waiting)
                    yield text
            if self.ended.is_set():
                return
            behind = self.begun, self.behind
            page = await self._page() if self._page and self.behind is not None else None
            if page is not None:
                self._beats = 0
                yield page
                await asyncio.sleep(
                    0
                )  # a socket that has room never waits: the others get their turn here
            elif (
                (self.begun, self.behind) == behind and not self._frames and not self.ended.is_set()
            ):
                self._wake.clear()
                await self._wake.wait()

    def _push(self, waiting: Waiting) -> None:
        if self.ended.is_set():
            return
        self._frames.append(waiting)
        self._characters += len(waiting.text or "")
        self._wake.set()
        if self._characters > MOST_WAITING:
            self._relieve()

    def _relieve(self) -> None:
        """Too much waits: what is of the record is taken later, in pages. Where that is not enough, it is cut off."""
        first = self._drop_record()
        if first is not None:
            self.fall_behind(first)
        if self._characters > MOST_WAITING:
            self.end("slow")

    def _drop_record(self) -> int | None:
        """Let go of what waits of the record; the first seq of it."""
        dropped = [one for one in self._frames if one.start is not None and one.text is not None]
        for one in dropped:
            self._drop(one)
        return min((one.start for one in dropped if one.start is not None), default=None)

    def _drop(self, waiting: Waiting) -> None:
        self._characters -= len(waiting.text or "")
        waiting.text = None

    def _taken(self, waiting: Waiting) -> str:
        text = waiting.text or ""
        self._drop(waiting)
        self._beats = 0
        return text
