"""The live wire over HTTP: a participant's WebSocket, and the public's stream of server-sent events.

The gate (`security.py`) has checked Host and Origin before. Sockets own no state: the hub pushes, they send.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator

import msgspec
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from hemicycle.desk.errors import UnknownRecord
from hemicycle.door.door import now_ms
from hemicycle.door.limits import Limit
from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.encoding import frame
from hemicycle.live.hub import Hub
from hemicycle.live.protocol import Cursor, FromClient, Hello, Refused
from hemicycle.live.room import Room
from hemicycle.procedure.refusal import Refusal
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of

FRAME_CHARACTERS = 128 * 1024
MESSAGES_PER_S = 40.0
MESSAGES_AT_ONCE = 400
LAST_WORDS_S = 2.0
"""How long a cut-off reader has to take the reason."""
HELLO_S = 10.0

DECODER: "msgspec.json.Decoder[FromClient]" = msgspec.json.Decoder(FromClient)


def live_routes(hub: Hub) -> list[BaseRoute]:
    """The WebSocket of a room and the events of a public meeting."""

    async def socket(websocket: WebSocket) -> None:
        await _socket(hub, websocket)

    @allow("everybody")
    async def events(request: Request) -> Response:
        return await _events(hub, request)

    socket.policy = "room"  # type: ignore[attr-defined]  # the room itself says who waits

    return [
        WebSocketRoute("/room/{record}/live", socket),
        Route("/meetings/{record}/events", events),
    ]


async def _socket(hub: Hub, websocket: WebSocket) -> None:
    record = websocket.path_params["record"]
    who = await site_of(websocket).door.who(websocket.cookies, record)
    connection = Connection(who.actor, who.session) if who else Connection(PUBLIC)
    try:
        room = await hub.join(record, connection)
    except UnknownRecord:
        await websocket.close(1008, "unknown-meeting")
        return
    try:
        await websocket.accept()
        await _converse(hub, room, connection, websocket)
    finally:
        connection.end("gone")
        hub.part(room, connection)


async def _converse(hub: Hub, room: Room, connection: Connection, websocket: WebSocket) -> None:
    """Read and send until one of the two ends; a reader that takes nothing is left after its last words."""
    reading = asyncio.create_task(_read(hub, room, connection, websocket))
    sending = asyncio.create_task(_send(connection, websocket))
    ending = asyncio.create_task(connection.ended.wait())
    try:
        await asyncio.wait({reading, sending, ending}, return_when=asyncio.FIRST_COMPLETED)
        connection.end("gone")
        await asyncio.wait({sending}, timeout=LAST_WORDS_S)
    finally:
        for task in (reading, sending, ending):
            task.cancel()
        await asyncio.gather(reading, sending, ending, return_exceptions=True)
    if websocket.application_state is WebSocketState.CONNECTED:
        try:
            await asyncio.wait_for(websocket.close(), LAST_WORDS_S)
        except (WebSocketDisconnect, TimeoutError, RuntimeError, OSError):
            return  # the line was down already


async def _send(connection: Connection, websocket: WebSocket) -> None:
    try:
        async for text in connection.frames():
            await websocket.send_text(text)
    except (WebSocketDisconnect, RuntimeError, OSError):
        return  # the line is down: `_read` ends too


async def _read(hub: Hub, room: Room, connection: Connection, websocket: WebSocket) -> None:
    limit = Limit(MESSAGES_PER_S, MESSAGES_AT_ONCE, now_ms)
    timeout: float | None = HELLO_S
    while True:
        try:
            text = await asyncio.wait_for(websocket.receive_text(), timeout)
        except (WebSocketDisconnect, KeyError):
            return
        except TimeoutError:
            connection.end("protocol")
            return
        if not limit.allows("messages"):
            connection.end("flood")
            return
        message = _message(text)
        if isinstance(message, str):
            connection.push(
                frame(Refused("", Refusal("malformed", "LIVE-1", None, {"fault": message})))
            )
            continue
        await hub.hear(room, connection, message)
        timeout = None


def _message(text: str) -> FromClient | str:
    """The message, or what is wrong with it."""
    if len(text) > FRAME_CHARACTERS:
        return f"a message has at most {FRAME_CHARACTERS} characters"
    try:
        return DECODER.decode(text)
    except (msgspec.DecodeError, RecursionError) as fault:
        return str(fault)


async def _events(hub: Hub, request: Request) -> Response:
    """[LIVE-5] What the public sees of an open meeting, as it happens; `Last-Event-ID` resumes."""
    record = request.path_params["record"]
    connection = Connection(PUBLIC)
    try:
        room = await hub.join(record, connection)
    except UnknownRecord:
        return PlainTextResponse("unknown-meeting", 404)
    seq = _last_seq(request.headers.get("last-event-id", ""))
    await hub.hear(room, connection, Hello(cursor=Cursor(PUBLIC, seq) if seq else None))
    if connection.ended.is_set():
        hub.part(room, connection)
        return PlainTextResponse("not-public", 404)
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return _Events(hub, room, connection, headers)


class _Events(StreamingResponse):
    """The stream; the connection is let go of even where the reader was gone before the first byte."""

    def __init__(
        self, hub: Hub, room: Room, connection: Connection, headers: dict[str, str]
    ) -> None:
        super().__init__(_stream(connection), media_type="text/event-stream", headers=headers)
        self._hub, self._room, self._connection = hub, room, connection

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._connection.end("gone")
            self._hub.part(self._room, self._connection)


async def _stream(connection: Connection) -> AsyncIterator[str]:
    yield "retry: 2000\n\n"
    async for text in connection.frames():
        for line in _event(text):
            yield line


def _last_seq(written: str) -> int:
    """The seq that a reader has reached; 0 where it says nothing that can be one."""
    return int(written) if re.fullmatch("[0-9]{1,15}", written) else 0


def _event(text: str) -> Iterator[str]:
    reached = UPTO.decode(text)
    if reached.type in ("entries", "upto"):
        yield f"id: {reached.upto}\n"
    yield f"data: {text}\n\n"


class _Upto(msgspec.Struct):
    type: str
    upto: int = 0


UPTO = msgspec.json.Decoder(_Upto)
