"""The way out to a device: where its frames go, one after the other, for as long as there is room."""

import asyncio
from collections import deque
from typing import Protocol


class Outlet(Protocol):
    """What takes a device's frames. It says `pause` and `resume` to the connection as its room ends and comes back."""

    def send(self, text: str) -> None:
        """Send a message."""

    def send_packed(self, packed: bytes) -> None:
        """Send a message that is packed (gzip)."""

    def beat(self) -> None:
        """A heartbeat has passed."""

    def close(self) -> None:
        """Nothing more comes: end once what was sent is taken."""


class FlowControlled(Protocol):
    """A connection, as far as an outlet speaks to it."""

    def attach(self, outlet: Outlet) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...


class Pulled:
    """Frames for who asks for each when the last was taken: there is room for one at a time."""

    def __init__(self, connection: FlowControlled) -> None:
        self._connection = connection
        self._got: deque[str | bytes] = deque()
        self._attached = False
        self._changed = asyncio.Event()
        self.closed = asyncio.Event()

    def send(self, text: str) -> None:
        """Keep it for who asks."""
        self._keep(text)

    def send_packed(self, packed: bytes) -> None:
        """Keep it for who asks."""
        self._keep(packed)

    def beat(self) -> None:
        """Nothing is sent for it."""

    def close(self) -> None:
        """What was sent is still taken."""
        self.closed.set()
        self._changed.set()

    def __aiter__(self) -> "Pulled":
        return self

    async def __anext__(self) -> str | bytes:
        while not self._got:
            if self.closed.is_set():
                raise StopAsyncIteration
            self._changed.clear()
            self._ask()
            if not self._got and not self.closed.is_set():
                await self._changed.wait()
        return self._got.popleft()

    def _ask(self) -> None:
        if self._attached:
            self._connection.resume()
        else:
            self._attached = True
            self._connection.attach(self)

    def _keep(self, frame: str | bytes) -> None:
        self._got.append(frame)
        self._connection.pause()
        self._changed.set()
