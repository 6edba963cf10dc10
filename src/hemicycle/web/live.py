"""The live wire over HTTP: a participant's WebSocket, and the public's stream of server-sent events.

The gate (`security.py`) has checked Host and Origin before. Sockets own no state: the hub pushes, they send. A meeting
that is not public and one that does not exist answer alike to whoever has no seat there.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator

import msgspec
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.decoding import Unreadable, message_of
from hemicycle.live.encoding import frame
from hemicycle.live.hub import Hub
from hemicycle.live.protocol import Bye, Cursor, Hello, Refused
from hemicycle.live.rates import OF_PUBLIC, OF_SEATS, Budget
from hemicycle.live.room import Room
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.lines import Lines
from hemicycle.web.policy import allow
from hemicycle.web.security import address_of
from hemicycle.web.site import site_of

LAST_WORDS_S = 2.0
"""How long a cut-off reader has to take the reason."""
HELLO_S = 10.0
RETRY = "retry: 2000\n\n"


def live_routes(hub: Hub, lines: Lines | None = None) -> list[BaseRoute]:
    """The WebSocket of a room and the events of a public meeting. `lines`: how many may watch."""
    watchers = lines or Lines()

    async def socket(websocket: WebSocket) -> None:
        await _socket(hub, watchers, websocket)

    @allow("everybody")
    async def events(request: Request) -> Response:
        return await _events(hub, watchers, request)

    socket.policy = "room"  # type: ignore[attr-defined]  # the room itself says who waits

    return [
        WebSocketRoute("/room/{record}/live", socket),
        Route("/meetings/{record}/events", events),
    ]


async def _socket(hub: Hub, watchers: Lines, websocket: WebSocket) -> None:
    record, door = websocket.path_params["record"], site_of(websocket).door
    who = await door.who(websocket.cookies, record)
    if who is not None:
        await _seated(hub, record, Connection(who.actor, who.session), websocket)
        return
    address = address_of(websocket.scope)
    if not watchers.admit(address):
        await websocket.close(1013, "full")
        return
    try:
        await _seated(hub, record, Connection(PUBLIC), websocket)
    finally:
        watchers.release(address)


async def _seated(hub: Hub, record: str, connection: Connection, websocket: WebSocket) -> None:
    """From here on the hub knows the session: where it is ended, the line is, opening or open."""
    hub.expect(connection)
    room = None
    try:
        room = await _room(hub, record, connection)
        await websocket.accept()
        if room is None:
            await websocket.send_text(frame(Bye("not-public")))
            await websocket.close()
        else:
            await _converse(hub, room, connection, websocket)
    finally:
        connection.end("gone")
        hub.forget(connection)
        if room is not None:
            hub.disconnect(room, connection)


async def _room(hub: Hub, record: str, connection: Connection) -> Room | None:
    """The room that the device joins; None where there is none of which it may know."""
    try:
        room = await hub.join(record, connection)
    except UnknownRecord:
        return None
    if connection.actor == PUBLIC and not room.public:
        hub.disconnect(room, connection)
        return None
    try:
        await hub.ask_again([connection])
    except BaseException:
        hub.disconnect(room, connection)
        raise
    return room


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
    """Hear one message after the other; who sends more than their share is heard later."""
    budget = Budget(OF_PUBLIC if connection.actor == PUBLIC else OF_SEATS)
    clock = asyncio.get_running_loop().time
    timeout: float | None = HELLO_S
    while True:
        try:
            text = await asyncio.wait_for(websocket.receive_text(), timeout)
        except (WebSocketDisconnect, KeyError):
            return
        except TimeoutError:
            connection.end("protocol")
            return
        try:
            message = message_of(text)
        except Unreadable as fault:
            await asyncio.sleep(budget.spend(Unreadable, len(text), clock()))
            connection.push(_malformed(fault))
            continue
        await asyncio.sleep(budget.spend(type(message), len(text), clock()))
        await hub.handle(room, connection, message)
        timeout = None


def _malformed(fault: Unreadable) -> str:
    return frame(Refused(fault.id, Refusal("malformed", "LIVE-1", None, {"fault": str(fault)})))


async def _events(hub: Hub, watchers: Lines, request: Request) -> Response:
    """[LIVE-5] What the public sees of an open meeting, as it happens; `Last-Event-ID` resumes."""
    connection, address = Connection(PUBLIC), address_of(request.scope)
    if not watchers.admit(address):
        return PlainTextResponse("full", 503, {"Retry-After": "10"})
    try:
        room = await _room(hub, request.path_params["record"], connection)
        if room is None:
            watchers.release(address)
            return PlainTextResponse("unknown-meeting", 404)
        seq = _last_seq(request.headers.get("last-event-id", ""))
        await hub.handle(room, connection, Hello(cursor=Cursor(PUBLIC, seq) if seq else None))
    except BaseException:
        watchers.release(address)
        raise

    def done() -> None:
        watchers.release(address)
        hub.disconnect(room, connection)

    return _Events(connection, done)


class _Events(StreamingResponse):
    """The stream; the connection is let go of even where the reader was gone before the first byte."""

    def __init__(self, connection: Connection, done: Callable[[], None]) -> None:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        super().__init__(_stream(connection), media_type="text/event-stream", headers=headers)
        self._connection, self._done = connection, done

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send until either ends; who takes nothing, not even the reason, is left."""
        sending = asyncio.create_task(super().__call__(scope, receive, send))
        ending = asyncio.create_task(self._connection.ended.wait())
        try:
            await asyncio.wait({sending, ending}, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait({sending}, timeout=LAST_WORDS_S)
        finally:
            self._connection.end("gone")
            ending.cancel()
            sending.cancel()
            await asyncio.gather(sending, ending, return_exceptions=True)
            self._done()


async def _stream(connection: Connection) -> AsyncIterator[str]:
    yield RETRY
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
