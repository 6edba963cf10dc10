"""What a device says, heard one message after the other; who sends more than their share is heard later."""

import asyncio
from collections import deque

from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.decoding import Unreadable, message_of
from hemicycle.live.encoding import frame
from hemicycle.live.hub import Hub
from hemicycle.live.protocol import Act, FromClient, Refused
from hemicycle.live.rates import OF_PUBLIC, OF_SEATS, Budget
from hemicycle.live.room import Room
from hemicycle.procedure.core.refusal import Refusal


class Hearing:
    """The messages of one device. While one is not done with, the transport reads no more than it has read."""

    __slots__ = ("_budget", "_busy", "_connection", "_hub", "_inbox", "_room", "_transport")

    def __init__(
        self, hub: Hub, room: Room, connection: Connection, transport: asyncio.Transport
    ) -> None:
        self._hub = hub
        self._room = room
        self._connection = connection
        self._transport = transport
        self._budget = Budget(OF_PUBLIC if connection.actor == PUBLIC else OF_SEATS)
        self._busy: asyncio.Handle | asyncio.Task[None] | None = None
        self._inbox: deque[str] | None = None

    @property
    def behind(self) -> bool:
        """Whether messages wait to be heard: nothing more is read until they were."""
        return self._inbox is not None

    def take(self, text: str) -> None:
        """A message: heard at once, or after those before it."""
        if self._busy is None:
            self._hear(text)
            return
        if self._inbox is None:
            self._inbox = deque()
            self._transport.pause_reading()
        self._inbox.append(text)

    def _hear(self, text: str) -> None:
        if self._connection.ended:
            return
        try:
            message: FromClient | Unreadable = message_of(text)
        except Unreadable as fault:
            message = fault
        loop = asyncio.get_running_loop()
        wait_s = self._budget.spend(type(message), len(text), loop.time())
        if wait_s > 0:
            self._busy = loop.call_later(wait_s, self._do_late, message)
        else:
            self._do(message)

    def _do(self, message: FromClient | Unreadable) -> None:
        if isinstance(message, Unreadable):
            self._connection.push(_malformed(message))
        elif isinstance(message, Act):
            work = self._hub.handle(self._room, self._connection, message)
            self._busy = task = asyncio.get_running_loop().create_task(work)
            task.add_done_callback(self._done)
        else:
            self._hub.hear(self._room, self._connection, message)

    def _do_late(self, message: FromClient | Unreadable) -> None:
        self._busy = None
        if not self._connection.ended:
            self._do(message)
        self._go_on()

    def _done(self, act: "asyncio.Task[None]") -> None:
        self._busy = None
        if not act.cancelled() and (fault := act.exception()) is not None:
            told = {"message": "an act failed", "exception": fault}
            asyncio.get_running_loop().call_exception_handler(told)
            self._connection.end("gone")
        self._go_on()

    def _go_on(self) -> None:
        """What came meanwhile is heard now."""
        while self._inbox and self._busy is None:
            self._hear(self._inbox.popleft())
        if self._inbox is not None and not self._inbox and self._busy is None:
            self._inbox = None
            if not self._transport.is_closing():
                self._transport.resume_reading()


def _malformed(fault: Unreadable) -> str:
    return frame(Refused(fault.id, Refusal("malformed", "LIVE-1", None, {"fault": str(fault)})))
