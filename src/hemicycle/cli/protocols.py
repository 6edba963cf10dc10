"""What the server's connections may take: time to ask, frames beside messages, and a place among all others.

uvicorn's own protocols, with deadlines and counts: the first bytes of a request come within 10 s, its head within 10 s
more, its body within 30 s; a reader that takes nothing of an answer for 30 s is cut off; a closed connection is gone
after 5 s. Pings, pongs and fragments of messages are counted, and a flood of them ends the connection.
"""

import asyncio
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from hemicycle.cli.deadline import Deadline
from hemicycle.cli.handshake import Handshake
from hemicycle.web.frame_count import FrameCount
from hemicycle.web.kept_pages import Answer, Header
from hemicycle.web.line import SLICE, STALLED_S
from hemicycle.web.lines import Lines
from hemicycle.web.live import Reception

FIRST_BYTES_S = 10.0
BODY_S = 30.0
CLOSING_S = 5.0


class Paced:
    """A connection whose reader must take something: who takes nothing for `STALLED_S` is cut off."""

    transport: asyncio.Transport

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._taken = Deadline(self.cut)

    def cut(self) -> None:
        """Close at once; nothing that waits is sent."""
        self.transport.abort()

    def pause_writing(self) -> None:
        """The reader takes too little."""
        super().pause_writing()  # type: ignore[misc]
        self._taken.set(STALLED_S)

    def resume_writing(self) -> None:
        """The reader has taken what waited."""
        super().resume_writing()  # type: ignore[misc]
        self._taken.clear()


AtOnce = Callable[[bytes, bytes, Sequence[Header], str | None], Answer | None]
"""The answer to a request that needs no work: of its method, target, headers and peer."""


def answer_nothing(*_: object) -> None:
    """Everything goes the ordinary way."""


ANSWERED: Any = SimpleNamespace(response_complete=True, message_event=asyncio.Event())
"""What uvicorn remembers of a request that was answered at once."""


class HttpProtocol(Paced, Handshake):
    """uvicorn's, with deadlines. `lines`: the server's connections. What can be answered `at_once` is, below ASGI."""

    at_once: AtOnce

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._asked = Deadline(self.cut)
        self._idle = Deadline(self.timeout_keep_alive_handler)
        self._answer: Answer | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Another connection; where there is no room for it, it is closed without a word."""
        super().connection_made(transport)
        if self.lines.opened(self, self.client[0] if self.client else ""):
            self._asked.set(FIRST_BYTES_S)
        else:
            self.cut()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        self._forget()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """More bytes; after an answer the next request has as long as the first."""
        self._idle.clear()
        if getattr(
            self.cycle, "response_complete", False
        ):  # there is no cycle before the first request
            self._asked.set(FIRST_BYTES_S)
        super().data_received(data)
        if self.transport.is_closing():
            self._asked.set(CLOSING_S)

    def on_message_begin(self) -> None:
        """The head has begun."""
        self._idle.clear()
        super().on_message_begin()
        self._asked.set(FIRST_BYTES_S)

    def on_headers_complete(self) -> None:
        """The head is whole."""
        self._asked.set(BODY_S)
        self._answer = self._found()
        if self._answer is None:
            super().on_headers_complete()
        else:
            self.cycle = ANSWERED

    def on_message_complete(self) -> None:
        """The request is whole."""
        self._asked.clear()
        self.lines.heard(self)
        super().on_message_complete()
        if self._answer is not None:
            self._write(self._answer)
            self._answer = None
            self.server_state.total_requests += 1
            self.lines.silent(self)
            self._idle.set(self.timeout_keep_alive)

    def _found(self) -> Answer | None:
        """The answer, where it is at hand, and can be written now: nothing waits before it, and the line stays."""
        waits = not getattr(self.cycle, "response_complete", True)
        parser = self.parser
        if (
            waits
            or self.flow.write_paused
            or parser.should_upgrade()
            or not parser.should_keep_alive()
        ):
            return None
        peer = self.client[0] if self.client else None
        return self.at_once(parser.get_method(), self.url, self.headers, peer)

    def _write(self, answer: Answer) -> None:
        usual = [b"%b: %b\r\n" % one for one in self.server_state.default_headers]
        head = STATUS_LINE[answer.status], *usual, answer.block
        self.transport.write(b"".join((*head, b"\r\n", answer.body)))

    def on_response_complete(self) -> None:
        """The answer is whole."""
        super().on_response_complete()
        if self.transport.is_closing():
            self._asked.set(CLOSING_S)
        elif not self.pipeline:
            self.lines.silent(self)

    def handle_websocket_upgrade(self) -> None:
        """From here on a line of the live room, or the WebSocket's protocol, holds the connection."""
        self._end_deadlines()
        super().handle_websocket_upgrade()

    def _forget(self) -> None:
        self._end_deadlines()
        self.lines.closed(self)

    def _end_deadlines(self) -> None:
        for deadline in (self._asked, self._taken, self._idle):
            deadline.end()


class WebSocketProtocol(Paced, WebSocketsSansIOProtocol):
    """uvicorn's, for what is no line of the live room; frames are counted. `lines`: the server's connections."""

    lines: Lines

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._count = FrameCount(self.loop.time())
        self._flooded = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection is this protocol's from now on."""
        super().connection_made(transport)
        self.lines.opened(self, self.client[0] if self.client else "")
        self.lines.heard(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        self._taken.end()
        self.lines.closed(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """More bytes, a slice at a time, so that a flood ends before all of it was read."""
        for start in range(0, len(data), SLICE):
            if self._flooded or self.transport.is_closing():
                return
            super().data_received(data[start : start + SLICE])

    # ---- what is counted

    def handle_ping(self) -> None:
        """A ping has been answered."""
        if self._counts(control=True):
            super().handle_ping()

    def handle_pong(self, event: Frame) -> None:
        """A pong, asked for or not."""
        if self._counts(control=True):
            super().handle_pong(event)

    def handle_cont(self, event: Frame) -> None:
        """A further fragment; one that holds nothing only costs."""
        if self._counts(control=not event.data):
            super().handle_cont(event)

    def handle_text(self, event: Frame) -> None:
        """A message, or its first fragment."""
        if self._counts(control=not event.data):
            super().handle_text(event)

    def handle_bytes(self, event: Frame) -> None:
        """A message that no client of ours sends, or its first fragment."""
        if self._counts(control=True):
            super().handle_bytes(event)

    def _counts(self, *, control: bool) -> bool:
        """Whether a frame is within what a client may send; where it is not, the connection ends."""
        if self._flooded:
            return False
        if self._count.take(self.loop.time(), control=control):
            return True
        self._flooded = True
        self._fail(1008, "flood")
        return False

    def send_receive_event_to_app(self) -> None:
        """A whole message; bytes that are no text end the connection, without a traceback in the log."""
        if self.curr_msg_data_type == "text" and not _is_text(b"".join(self.frames)):
            self._fail(1007, "not UTF-8")
            return
        super().send_receive_event_to_app()

    def _fail(self, code: int, reason: str) -> None:
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        self.conn.fail(code, reason)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.transport.close()
        self._taken.set(CLOSING_S)

    def keepalive_timeout(self) -> None:
        """No pong: the other side has as long to close as anybody."""
        super().keepalive_timeout()
        self._taken.set(CLOSING_S)


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def protocols(
    lines: Lines, at_once: AtOnce = answer_nothing, reception: Reception | None = None
) -> tuple[type[HttpProtocol], type[WebSocketProtocol]]:
    """The two protocols over the connections of one server."""

    class Http(HttpProtocol):
        pass

    Http.at_once = staticmethod(at_once)
    Http.reception = reception

    class Sockets(WebSocketProtocol):
        pass

    Http.lines = Sockets.lines = lines
    return Http, Sockets
