"""The live room's lines over a real server on loopback, and readers that take what they are sent, or do not."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from hemicycle.cli.listening import bound, server
from hemicycle.live.encoding import unpacked
from hemicycle.live.hub import Hub
from hemicycle.recorder.clock import SystemClock
from hemicycle.web.lines import Lines
from hemicycle.web.live import Reception
from tests.web.conftest import BASE, CALL, House


@dataclass
class Live:
    """A server with a live room; `port` is where it listens, by whatever name it goes."""

    hub: Hub
    lines: Lines
    port: int
    base: str

    async def call(
        self,
        record: str = CALL,
        *,
        cookie: str = "",
        tls: ssl.SSLContext | None = None,
        **more: Any,
    ) -> "Caller":
        """A line of this record, before its `hello`."""
        address = f"{self.base.replace('http', 'ws', 1)}/room/{record}/live"
        headers = {"Cookie": cookie} if cookie else {}
        more = {"origin": self.base, **more}
        return Caller(
            await connect(
                address,
                host="127.0.0.1",
                port=self.port,
                ssl=tls,
                additional_headers=headers,
                compression=None,
                max_size=None,
                ping_interval=None,
                **more,
            )
        )


class Caller:
    """Who has a line, and what they were told."""

    def __init__(self, line: ClientConnection) -> None:
        self.line = line
        self.got: list[dict[str, Any]] = []
        self.packed = 0

    async def say(self, message: dict[str, Any]) -> None:
        await self.line.send(json.dumps(message))

    async def next(self) -> dict[str, Any]:
        """The next message, packed or not."""
        said = await self.line.recv()
        self.packed += isinstance(said, bytes)
        self.got.append(json.loads(said if isinstance(said, str) else unpacked(said)))
        return self.got[-1]

    async def until(self, kind: str, **where: Any) -> dict[str, Any]:
        """Reads on to the next message of this type with these values."""
        async with asyncio.timeout(10):
            while True:
                message = await self.next()
                if message["type"] == kind and all(message[k] == v for k, v in where.items()):
                    return message

    async def caught_up(self, *, packed: bool = True) -> list[int]:
        """Says hello, and reads on until nothing is missing; the seqs of what it got."""
        await self.say({"type": "hello", "packed": packed})
        upto = (await self.until("welcome"))["upto"]
        while (await self.next()).get("upto", 0) < upto:
            pass
        return [entry["seq"] for one in self.got for entry in one.get("entries", [])]

    async def ended(self) -> tuple[int | None, list[str]]:
        """The code with which the server closed, and the reasons of its goodbyes."""
        with suppress(ConnectionClosed):
            async with asyncio.timeout(10):
                while True:
                    await self.next()
        return self.line.close_code, [one["reason"] for one in self.got if one["type"] == "bye"]


@asynccontextmanager
async def live_room(
    house: House, lines: Lines | None = None, tls: tuple[Path, Path] | None = None
) -> AsyncIterator[Live]:
    """The house's records, live."""
    lines = lines or Lines()
    hub = Hub(house.recorder, SystemClock().now)
    cert, key = tls or (None, None)
    with bound("127.0.0.1", 0) as listening:
        reception = Reception(hub, house.app.state.site, lines)
        serving = server(house.app, lines=lines, reception=reception, tls_cert=cert, tls_key=key)
        await hub.start([])
        running = asyncio.create_task(serving._serve([listening]))
        try:
            yield Live(hub, lines, listening.getsockname()[1], house.settings.base_url or BASE)
        finally:
            serving.should_exit = True
            await hub.stop()
            await running


def narrow(caller: Caller, size: int = 4096) -> None:
    """This reader's machine takes little at once, and from now on nothing."""
    sock = caller.line.transport.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, size)
    caller.line.transport.pause_reading()
