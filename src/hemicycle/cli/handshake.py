"""The handshake of a WebSocket: a line of the live room is handed its transport, all else goes to the application."""

from http import HTTPStatus
from typing import Any
from urllib.parse import unquote

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request, Response

from hemicycle.web.line import Line
from hemicycle.web.lines import Lines
from hemicycle.web.live import LIVE, Caller, Reception


class Handshake(WebSocketsSansIOProtocol):
    """uvicorn's. `lines`: the connections of the server. `reception`: who may have a line; None: nobody."""

    lines: Lines
    reception: Reception | None

    def cut(self) -> None:
        """Close at once; nothing that waits is sent."""
        self.transport.abort()

    def handle_connect(self, event: Request) -> None:
        """The handshake. Of a line of the live room the reception decides; all else is the application's."""
        path = event.path.partition("?")[0]
        if self.reception is None or not LIVE.fullmatch(unquote(path)):
            super().handle_connect(event)
            return
        response = self.conn.accept(event)
        self.handshake_initiated = True
        if response.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
            self._refuse(response)
            return
        self.transport.pause_reading()
        headers = [
            (name.lower().encode(), value.encode("latin-1"))
            for name, value in event.headers.raw_items()
        ]
        scope = {
            "type": "websocket",
            "path": unquote(path),
            "client": self.client,
            "headers": headers,
        }
        task = self.loop.create_task(self._receive(self.reception, scope, response))
        task.add_done_callback(self.on_task_complete)
        self.tasks.add(task)

    async def _receive(
        self, reception: Reception, scope: dict[str, Any], response: Response
    ) -> None:
        """Hand the transport to the line of whoever is admitted."""
        try:
            caller = await reception.admit(scope)
        except Exception:
            self.logger.exception("a line could not be opened")
            self._refuse(self.conn.reject(HTTPStatus.INTERNAL_SERVER_ERROR, ""))
            return
        if caller is None:
            self._refuse(self.conn.reject(HTTPStatus.FORBIDDEN, ""))
        elif self.transport.is_closing():
            reception.leave(caller)
        else:
            self.conn.send_response(response)
            self.transport.write(b"".join(self.conn.data_to_send()))
            self._hand_over(reception, caller)

    def _refuse(self, response: Response) -> None:
        if self.transport.is_closing():
            return
        self.handshake_complete = self.close_sent = True
        self.conn.send_response(response)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.transport.close()

    def _hand_over(self, reception: Reception, caller: Caller) -> None:
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
        line.begin()
