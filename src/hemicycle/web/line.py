"""A device's WebSocket, once the handshake is over: the hub writes to its transport, and hears what comes.

RFC 6455 is read by `websockets`, without its input and output. What goes out is written as it is: one frame, made once,
to all who are told the same; what one turn of the loop says goes out in one write.
"""

import asyncio
import logging
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN, Protocol, Side

from hemicycle.live.connection import Connection
from hemicycle.live.hub import Hub
from hemicycle.live.room import Room
from hemicycle.web.frame_count import FrameCount
from hemicycle.web.hearing import Hearing

LARGEST_MESSAGE = 256 * 1024
SLICE = 1024
"""Bytes that are read before what was in them is counted."""
HELLO_S = 10.0
PONG_S = 8.0
STALLED_S = 30.0
AT_ONCE = 16 * 1024
"""Bytes of a turn that are written before its end: so the line says in time that it is full."""
LAST_WORDS_S = 2.0
"""How long a reader who is cut off has to take the reason, and to close."""
LOG = logging.getLogger("uvicorn.error")
PING = Frame(Opcode.PING, b"").serialize(mask=False)


@lru_cache(maxsize=8)
def text_frame(text: str) -> bytes:
    """A message as a text frame; many are told the same, one after the other."""
    return Frame(Opcode.TEXT, text.encode()).serialize(mask=False)


class Outbox:
    """What one turn of the loop says is written at its end: once a line."""

    def __init__(self) -> None:
        self._lines: list[Line] = []

    def add(self, line: "Line") -> None:
        """This line has something to write."""
        if not self._lines:
            asyncio.get_running_loop().call_soon(self._write)
        self._lines.append(line)

    def _write(self) -> None:
        lines, self._lines = self._lines, []
        for line in lines:
            try:
                line.flush()
            except Exception:  # one line's fault is not the others'
                if not line.closing:  # who has hung up meanwhile is no fault
                    LOG.exception("a line could not be written to")
                line.cut()


class Line(asyncio.Protocol):
    """The line of one device. `room` None: there is none of which it may know. `gone` is told when it is."""

    __slots__ = (
        "_behind_at",
        "_closing",
        "_count",
        "_fragments",
        "_gone",
        "_hearing",
        "_hub",
        "_loop",
        "_out",
        "_outbox",
        "_parser",
        "_paused",
        "_pinged_at",
        "_stalled",
        "_timer",
        "_transport",
        "connection",
        "room",
    )

    def __init__(
        self,
        hub: Hub,
        outbox: Outbox,
        transport: asyncio.Transport,
        connection: Connection,
        room: Room | None,
        gone: Callable[["Line"], None],
    ) -> None:
        self.connection = connection
        self.room = room
        self._hub = hub
        self._outbox = outbox
        self._out = b""
        self._gone = gone
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._parser = Protocol(Side.SERVER, max_size=LARGEST_MESSAGE, logger=LOG)
        self._count = FrameCount(self._loop.time())
        self._hearing: Hearing | None = None
        self._fragments: list[bytes] | None = None
        self._closing = False
        self._paused = False
        self._pinged_at: float | None = None
        self._behind_at = 0.0
        self._stalled: asyncio.TimerHandle | None = None
        self._timer: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        """The handshake is over."""
        self._timer = self._loop.call_later(HELLO_S, self._miss_hello)
        self.connection.attach(self)
        if self.room is None:
            self.connection.end("not-public")
        self._transport.resume_reading()

    def _miss_hello(self) -> None:
        if not self.connection.greeted:
            self.connection.end("protocol")

    # ---- out

    def send(self, text: str) -> None:
        """Send a message. All of a class pass here, so that it does no more than it must."""
        if self._out or self._closing:
            self._write(text_frame(text))
        else:
            self._out = text_frame(text)
            self._outbox.add(self)

    def send_packed(self, packed: bytes) -> None:
        """Send a message that is packed (gzip)."""
        self._write(Frame(Opcode.BINARY, packed).serialize(mask=False))

    def _write(self, data: bytes) -> None:
        if self._closing:
            return
        if not self._out:
            self._out = data
            self._outbox.add(self)
            return
        self._out += data
        if len(self._out) > AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write what was said; after a fault or an end there may be nothing any more."""
        out, self._out = self._out, b""
        if out:
            self._transport.write(out)

    def close(self) -> None:
        """Nothing more comes: say so, and leave who does not."""
        if not self._closing:
            if self._parser.state is OPEN:
                self._parser.send_close(1000)
            self._answer()
            self._leave(LAST_WORDS_S)

    def pause_writing(self) -> None:
        """The reader takes too little."""
        self._paused = True
        self._stalled = self._loop.call_later(STALLED_S, self.cut)
        self.connection.pause()

    def resume_writing(self) -> None:
        """The reader has taken what waited."""
        self._paused, self._behind_at = False, self._loop.time()
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None
        self.connection.resume()

    def beat(self) -> None:
        """Ask whether the reader is there; who does not say so in time, and is not still reading, is cut off."""
        now = self._loop.time()
        unheard = self._hearing is not None and self._hearing.behind
        if self._closing:
            return
        if self._pinged_at is None:
            self._pinged_at = now
            self._write(PING)
        elif self._paused or self._behind_at > self._pinged_at or unheard:  # no time for the pong
            self._pinged_at = now
        elif now - self._pinged_at >= PONG_S:
            self._fail(1011, "keepalive ping timeout")

    # ---- the line's end

    @property
    def closing(self) -> bool:
        """Whether its transport is closed, or about to be."""
        return self._transport.is_closing()

    def cut(self) -> None:
        """Close at once; nothing that waits is sent."""
        self._transport.abort()

    def shutdown(self) -> None:
        """The server stops."""
        if not self._closing:
            self._fail(1012, "")
        self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        self._closing = True
        for timer in (self._timer, self._stalled):
            if timer is not None:
                timer.cancel()
        self._gone(self)

    def _fail(self, code: int, reason: str) -> None:
        self._parser.fail(code, reason)
        self._hang_up()

    def _hang_up(self) -> None:
        """The other side is told as the protocol wants it, and nothing more is heard."""
        self._answer()
        self._leave(LAST_WORDS_S)
        self._transport.close()
        self.connection.end("gone")

    def _leave(self, within_s: float) -> None:
        self._closing = True
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(within_s, self.cut)

    def _answer(self) -> None:
        """What the protocol itself has to say, after what was said before."""
        written = self._parser.data_to_send()
        if written:
            self.flush()
            self._transport.write(b"".join(written))

    # ---- in

    def data_received(self, data: bytes) -> None:
        """More bytes, a slice at a time, so that a flood ends before all of it was read."""
        for start in range(0, len(data), SLICE):
            if self._transport.is_closing():
                return
            self._parser.receive_data(data[start : start + SLICE])
            for event in self._parser.events_received():
                self._take(event)
            if self._parser.parser_exc is not None and not self._transport.is_closing():
                self._hang_up()

    def eof_received(self) -> None:
        """The other side says nothing more: the line is over."""

    def _take(self, event: Any) -> None:
        """A frame."""
        if self._transport.is_closing():
            return
        opcode = event.opcode
        if opcode is Opcode.CLOSE:
            self._hang_up()
            return
        data = opcode is Opcode.TEXT or opcode is Opcode.CONT
        if not self._count.take(self._loop.time(), control=not (data and event.data)):
            self._fail(1008, "flood")
        elif opcode is Opcode.PING:
            self._answer()
        elif opcode is Opcode.PONG:
            self._pinged_at = None
        elif opcode is Opcode.BINARY:
            self.connection.end("gone")
        else:
            self._collect(event)

    def _collect(self, event: Frame) -> None:
        """A message, or a fragment of one."""
        if self._fragments is None:
            self._fragments = []
        self._fragments.append(bytes(event.data))
        if not event.fin:
            return
        whole, self._fragments = b"".join(self._fragments), None
        try:
            text = whole.decode()
        except UnicodeDecodeError:
            self._fail(1007, "not UTF-8")
            return
        if self.room is not None and not self._closing:
            if self._hearing is None:
                self._hearing = Hearing(self._hub, self.room, self.connection, self._transport)
            self._hearing.take(text)
