"""The public's stream of events, and who may have a line: a participant's WebSocket, or a watcher's.

A meeting that is not public and one that does not exist answer alike to whoever has no seat there.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from typing import NamedTuple

import msgspec
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from hemicycle.access.sessions import Who
from hemicycle.accounts.roles import does
from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.encoding import unpacked
from hemicycle.live.hub import Hub
from hemicycle.live.outlets import Pulled
from hemicycle.live.protocol import Cursor, Hello
from hemicycle.live.room import Room
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.line import LAST_WORDS_S, Outbox
from hemicycle.web.lines import Lines
from hemicycle.web.policy import allow
from hemicycle.web.security import address_asking, address_of, fault_of
from hemicycle.web.site import Site
from hemicycle.web.visitors import who_is

LIVE = re.compile("/room/([^/]+)/live")
"""Where the line of a record is."""
RETRY = "retry: 2000\n\n"


def live_routes(hub: Hub, lines: Lines | None = None) -> list[BaseRoute]:
    """The events of a public meeting. `lines`: how many may watch."""
    watchers = lines or Lines()

    @allow("everybody")
    async def events(request: Request) -> Response:
        return await _events(hub, watchers, request)

    return [Route("/meetings/{record}/events", events)]


class Caller(NamedTuple):
    """Who has a line: the device, the room that it joined (None: there is none of which it may know), its address."""

    connection: Connection
    room: Room | None
    address: str | None


class Reception:
    """Who calls, and may have a line. `lines`: how many of the public may."""

    def __init__(self, hub: Hub, site: Site, lines: Lines | None = None) -> None:
        self.hub = hub
        self.outbox = Outbox()
        self._site = site
        self._watchers = lines or Lines()

    async def admit(self, scope: Scope) -> Caller | None:
        """The caller of a handshake (an ASGI scope), to be let go by `leave`; None: refused.

        From here on the hub knows the session: where it is ended, the line is, opening or open.
        """
        address = address_asking(scope, self._site.door.knocks)
        scope["state"] = {"address": address}
        found = LIVE.fullmatch(scope["path"])
        if found is None or await fault_of(scope, self._site) is not None:
            return None
        cookies = HTTPConnection(scope).cookies
        who = await who_is(self._site, cookies, found[1]) if cookies else None
        if who is None and not self._watchers.admit(address):
            return None
        connection = _connection(who, found[1]) if who else Connection(PUBLIC)
        self.hub.expect(connection)
        try:
            room = await _room(self.hub, found[1], connection)
        except BaseException:
            self.leave(Caller(connection, None, address))
            raise
        return Caller(connection, room, address)

    def leave(self, caller: Caller) -> None:
        """The line is gone, or never was."""
        caller.connection.end("gone")
        self.hub.forget(caller.connection)
        if caller.room is not None:
            self.hub.disconnect(caller.room, caller.connection)
        if caller.connection.actor == PUBLIC:
            self._watchers.release(caller.address)


def _connection(who: Who, record: str) -> Connection:
    """The device of a participant, or of the office; whose role is not to run meetings looks on."""
    acts = not who.is_secretariat or who.may(does("meetings"))
    return Connection(who.actor, who.session, who.mark(record), may_act=acts)


async def _room(hub: Hub, record: str, connection: Connection) -> Room | None:
    """The room that the device joins; None where there is none of which it may know."""
    try:
        room = await hub.join(record, connection)
    except UnknownRecord:
        return None
    if connection.actor == PUBLIC and not room.public:
        hub.disconnect(room, connection)
        return None
    if connection.session is not None:
        try:
            await hub.ask_again([connection])
        except BaseException:
            hub.disconnect(room, connection)
            raise
    return room


async def _events(hub: Hub, watchers: Lines, request: Request) -> Response:
    """[LIVE-5] What the public sees of an open meeting, as it happens; `Last-Event-ID` resumes."""
    connection, address = Connection(PUBLIC), address_of(request.scope)
    if not watchers.admit(address):
        return PlainTextResponse("full", 503, {"Retry-After": "10"})
    room: Room | None = None
    try:
        room = await _room(hub, request.path_params["record"], connection)
        if room is None:
            watchers.release(address)
            return PlainTextResponse("unknown-meeting", 404)
        seq = _last_seq(request.headers.get("last-event-id", ""))
        hub.hear(room, connection, Hello(cursor=Cursor(PUBLIC, seq) if seq else None, packed=False))
    except BaseException:
        watchers.release(address)
        if room is not None:
            hub.disconnect(room, connection)
        raise

    def done() -> None:
        watchers.release(address)
        hub.disconnect(room, connection)

    return _Events(connection, done)


class _Events(StreamingResponse):
    """The stream; the connection is let go of even where the reader was gone before the first byte."""

    def __init__(self, connection: Connection, done: Callable[[], None]) -> None:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        frames = connection.frames()
        super().__init__(_stream(frames), media_type="text/event-stream", headers=headers)
        self._connection, self._frames, self._done = connection, frames, done

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send until either ends; who takes nothing, not even the reason, is left."""
        sending = asyncio.create_task(super().__call__(scope, receive, send))
        ending = asyncio.create_task(self._frames.closed.wait())
        try:
            await asyncio.wait({sending, ending}, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait({sending}, timeout=LAST_WORDS_S)
        finally:
            self._connection.end("gone")
            ending.cancel()
            sending.cancel()
            await asyncio.gather(sending, ending, return_exceptions=True)
            self._done()


async def _stream(frames: Pulled) -> AsyncIterator[str]:
    yield RETRY
    async for one in frames:
        for line in _event(unpacked(one) if isinstance(one, bytes) else one):
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
