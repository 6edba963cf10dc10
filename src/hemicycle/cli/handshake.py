"""The handshake of a line of the live room: checked, admitted, and the transport handed to the line.

Only what is the caller's own is made for each: nothing is negotiated, so a head without fault (RFC 6455, 4.2.1) is
answered as it is. What is to be said of any other, one negotiator of `websockets` says for all.
"""

import re
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from websockets.datastructures import Headers
from websockets.http11 import Request, Response
from websockets.server import ServerProtocol
from websockets.utils import accept_key

from hemicycle.web.line import Line
from hemicycle.web.lines import Lines
from hemicycle.web.live import LIVE, Caller, Reception

NEGOTIATOR = ServerProtocol()
"""Without extensions and subprotocols: what it answers follows from the request alone."""
KEY = re.compile(rb"[A-Za-z0-9+/]{22}==")
"""Sixteen bytes in base64."""
SWITCHING = (
    "HTTP/1.1 101 Switching Protocols\r\n"
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {}\r\n\r\n"
)


class Handshake(HttpToolsProtocol):
    """uvicorn's. `lines`: the connections of the server. `reception`: who may have a line; None: nobody."""

    lines: Lines
    reception: Reception | None

    def cut(self) -> None:
        """Close at once; nothing that waits is sent."""
        self.transport.abort()

    def handle_websocket_upgrade(self) -> None:
        """Of a line of the live room the reception decides; all else is the application's."""
        path = unquote(self.url.partition(b"?")[0].decode("latin-1"))
        if self.reception is None or not LIVE.fullmatch(path):
            self.lines.closed(self)
            super().handle_websocket_upgrade()
            return
        answer = self._upgraded() or self._negotiated()
        if answer is None:
            return
        self.transport.pause_reading()
        scope = dict(self.scope, type="websocket", path=path)
        task = self.loop.create_task(self._receive(self.reception, scope, answer))
        task.add_done_callback(self.tasks.discard)
        self.tasks.add(task)

    def _negotiated(self) -> bytes | None:
        """The answer to any other; None: it is refused."""
        response = NEGOTIATOR.accept(self._request())
        if response.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
            self._refuse(response)
            return None
        return response.serialize()

    def _upgraded(self) -> bytes | None:
        """The answer to a plain head without fault. That it asks for a WebSocket, the HTTP parser has seen."""
        asked = dict(self.headers)
        key = asked.get(b"sec-websocket-key", b"")
        whole = len(asked) == len(self.headers) and KEY.fullmatch(key)
        if not whole or asked.get(b"sec-websocket-version") != b"13":
            return None
        if (self.scope["method"], self.scope["http_version"]) != ("GET", "1.1"):
            return None
        return SWITCHING.format(accept_key(key.decode())).encode()

    def _request(self) -> Request:
        headers = Headers()
        for name, value in self.headers:
            headers[name.decode("latin-1")] = value.decode("latin-1")
        protocol = f"HTTP/{self.scope['http_version']}"
        return Request(self.url.decode("latin-1"), headers, self.scope["method"], protocol)

    async def _receive(self, reception: Reception, scope: dict[str, Any], answer: bytes) -> None:
        """Hand the transport to the line of whoever is admitted."""
        try:
            caller = await reception.admit(scope)
        except Exception:
            self.logger.exception("a line could not be opened")
            self._refuse(NEGOTIATOR.reject(HTTPStatus.INTERNAL_SERVER_ERROR, ""))
            return
        if caller is None:
            self._refuse(NEGOTIATOR.reject(HTTPStatus.FORBIDDEN, ""))
        elif self.transport.is_closing():
            reception.leave(caller)
        else:
            self._hand_over(reception, caller, answer)

    def _refuse(self, response: Response) -> None:
        if not self.transport.is_closing():
            self.transport.write(response.serialize())
            self.transport.close()

    def _hand_over(self, reception: Reception, caller: Caller, answer: bytes) -> None:
        connections, lines = self.connections, self.lines

        def gone(line: Line) -> None:
            lines.closed(line)
            connections.discard(line)
            reception.leave(caller)

        line = Line(
            reception.hub, reception.outbox, self.transport, caller.connection, caller.room, gone
        )
        lines.closed(self)
        lines.opened(line, self.client[0] if self.client else "")
        lines.heard(line)
        connections.discard(self)
        connections.add(line)  # type: ignore[arg-type]  # it can `shutdown`, which is all that is asked
        self.transport.set_protocol(line)
        self.transport.write(answer)
        line.begin()
