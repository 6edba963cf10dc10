"""A client of Janus' WebSocket API: one session on one line, handles of plugins on it.

Requests wait for their own answers only, on one handle or on many. When the line is down, every request that waits
fails with JanusLost, and so does every later one: whoever needs Janus again opens a new line.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import count
from typing import Any

import msgspec
import structlog
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from hemicycle.media.janus_handle import ANSWER_S, Handle
from hemicycle.media.janus_wire import (
    Answer,
    Event,
    JanusFault,
    JanusLost,
    JanusSilent,
    Message,
    answer_of,
    event_of,
    read,
    written,
)

KEEPALIVE_S = 25.0
"""Janus ends a session that was silent for its session_timeout, 60 s by default."""
OPEN_S = 5.0
PING_S = 5.0
GOODBYE_S = 1.0
LARGEST_BYTES = 8 << 20
Waiting = asyncio.Future[tuple[Message, str | bytes]]
log = structlog.get_logger()


class JanusClient:
    """A session. `lost` is set when the line is down. Made by `connected`."""

    def __init__(self, line: ClientConnection, api_secret: str) -> None:
        self.lost = asyncio.Event()
        self._line = line
        self._secret = api_secret
        self._session: int | None = None
        self._numbers = count(1)
        self._waiting: dict[str, tuple[str, Waiting]] = {}
        self._handles: dict[int, Handle] = {}
        self._leaving: set[asyncio.Task[None]] = set()

    async def attach(self, plugin: str) -> Handle:
        """A handle of a plugin, such as `janus.plugin.videoroom`. Raises JanusFault.

        Whoever is cancelled meanwhile leaves no handle behind.
        """
        attaching = asyncio.create_task(self._attached(plugin))
        try:
            return await asyncio.shield(attaching)
        except asyncio.CancelledError:
            attaching.add_done_callback(_let_go)
            raise

    async def _attached(self, plugin: str) -> Handle:
        answer = await self.request("attach", plugin=plugin)
        handle = Handle(self, answer.data["id"])
        self._handles[handle.number] = handle
        return handle

    def give_up(self, handle: Handle) -> None:
        """Detach a handle, and wait for nothing."""
        task = asyncio.create_task(self._detached(handle))
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    async def _detached(self, handle: Handle) -> None:
        try:
            await handle.detach()
        except JanusFault as fault:
            log.debug("handle already gone", reason=str(fault))

    def forget(self, handle: Handle) -> None:
        """Tell the handle nothing more."""
        self._handles.pop(handle.number, None)

    async def info(self, timeout_s: float = ANSWER_S) -> dict[str, Any]:
        """What Janus is and has: version, plugins, transports. Raises JanusFault."""
        return (await self.request("info", timeout_s, session_id=None)).data

    async def request(self, kind: str, timeout_s: float = ANSWER_S, **fields: Any) -> Answer:
        """Janus' answer to a request of its core or, by `handle_id`, of a plugin. Raises JanusFault."""
        transaction = str(next(self._numbers))
        message = {"janus": kind, "transaction": transaction, "apisecret": self._secret}
        future: Waiting = asyncio.get_running_loop().create_future()
        self._waiting[transaction] = (kind, future)
        try:
            async with asyncio.timeout(timeout_s):
                await self._send(written({**message, "session_id": self._session, **fields}))
                return answer_of(*await future)
        except TimeoutError as fault:
            raise JanusSilent(f"Janus did not answer to {kind} in {timeout_s} s") from fault
        finally:
            del self._waiting[transaction]

    async def _send(self, text: str) -> None:
        if self.lost.is_set():
            raise JanusLost("the line to Janus is down")
        try:
            await self._line.send(text)
        except ConnectionClosed as fault:
            raise JanusLost(f"the line to Janus is down: {fault}") from fault

    # ---- life

    async def open_session(self) -> None:
        """The session in which handles live. Raises JanusFault."""
        self._session = (await self.request("create")).data["id"]

    async def close_session(self) -> None:
        """End the session, and every handle with it. Raises JanusFault."""
        await self.request("destroy", GOODBYE_S)

    async def keep_alive(self) -> None:
        """Tell Janus, time and again, that the session is wanted; a session that is gone is a line that is down."""
        try:
            while True:
                await asyncio.sleep(KEEPALIVE_S)
                await self.request("keepalive")
        except JanusFault as fault:
            log.warning("janus session gone", reason=str(fault))
            await self._line.close()

    async def listen(self) -> None:
        """Take in what Janus says until the line is down."""
        try:
            async for text in self._line:
                self._take(text)
        except (JanusLost, msgspec.DecodeError) as fault:
            log.warning("janus line given up", reason=str(fault))
        finally:
            self._end()

    def _end(self) -> None:
        self.lost.set()
        for _, future in self._waiting.values():
            if not future.done():
                future.set_exception(JanusLost("the line to Janus went down"))
                future.exception()  # whoever waited may have given up in this same moment

    def _take(self, text: str | bytes) -> None:
        message = read(text)
        if message.janus == "timeout":
            raise JanusLost("Janus ended the session")
        if message.transaction is not None:
            self._answered(message.transaction, message, text)
        elif message.sender is not None:
            event = event_of(message, text)
            # Later in the loop, so that whoever awaits an attach has its handle and hears what follows.
            asyncio.get_running_loop().call_soon(self._tell, message.sender, event)

    def _answered(self, transaction: str, message: Message, text: str | bytes) -> None:
        kind, future = self._waiting.get(transaction, ("message", None))
        if message.janus == "ack" and kind == "message":
            return  # the plugin's answer comes as an event of its own, now and then before this
        if future is None or future.done():
            log.debug("janus answered too late", kind=message.janus)
        else:
            future.set_result((message, text))

    def _tell(self, number: int, event: Event) -> None:
        if handle := self._handles.get(number):
            handle.heard(event)


@asynccontextmanager
async def connected(url: str, api_secret: str) -> AsyncIterator[JanusClient]:
    """A session with the Janus at `url` (`ws://` or `wss://`). Raises JanusLost, JanusRefused (403: wrong secret)."""
    async with await _line(url) as line:
        janus = JanusClient(line, api_secret)
        tasks = [asyncio.create_task(janus.listen())]
        try:
            await janus.open_session()
            tasks.append(asyncio.create_task(janus.keep_alive()))
            yield janus
            with suppress(JanusLost, JanusSilent):  # Janus ends the session of a line that is gone
                await janus.close_session()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _line(url: str) -> ClientConnection:
    try:
        return await connect(
            url,
            subprotocols=[Subprotocol("janus-protocol")],
            compression=None,
            max_size=LARGEST_BYTES,
            open_timeout=OPEN_S,
            ping_interval=PING_S,
            ping_timeout=PING_S,
            close_timeout=GOODBYE_S,
            proxy=None,  # the secret goes to Janus and to nobody between
        )
    except (OSError, TimeoutError, WebSocketException) as fault:
        raise JanusLost(f"no line to Janus at {url}: {fault}") from fault


def _let_go(attaching: "asyncio.Task[Handle]") -> None:
    """Nobody waits for this handle any more."""
    if not attaching.cancelled() and attaching.exception() is None:
        attaching.result().give_up()
