"""A socket whose reader is gone already when the server says goodbye."""

import asyncio
from typing import Any

from starlette.websockets import WebSocket

from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.web.live import _converse


async def test_a_line_that_breaks_while_it_is_closed_is_no_error() -> None:
    """Found in the demo: the browser was closed, and the server told of an exception."""
    connection = Connection(PUBLIC)
    connection.end("gone")

    async def silence() -> dict[str, Any]:
        await asyncio.Event().wait()
        return {}

    async def gone(message: Any) -> None:
        if message["type"] == "websocket.close":
            raise OSError  # as uvicorn does; Starlette makes it a WebSocketDisconnect

    scope = {"type": "websocket", "headers": [], "path": "/", "query_string": b""}
    websocket = WebSocket(scope, receive=silence, send=gone)
    websocket.client_state = websocket.client_state.CONNECTED
    websocket.application_state = websocket.application_state.CONNECTED
    await _converse(None, None, connection, websocket)  # type: ignore[arg-type]
