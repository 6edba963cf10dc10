"""A server of somebody else on loopback: it answers as a test says, and remembers each request whole."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit


class Came(NamedTuple):
    """A request. Names of headers are in small letters."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes


class Answered(NamedTuple):
    """What it is answered."""

    status: int = 200
    body: bytes = b""
    media_type: str = "text/plain"
    headers: tuple[tuple[str, str], ...] = ()


Answer = Callable[[Came], Answered]


def confirms(came: Came) -> Answered:
    """As a subscriber that means what it wished."""
    return Answered(200, came.query.get("hub.challenge", "").encode())


class Listener:
    """It listens on 127.0.0.1, as long as it is not `down`."""

    def __init__(self) -> None:
        self.came: list[Came] = []
        self.answer: Answer = confirms
        self.down = False
        self.port = 0

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def posts(self) -> list[Came]:
        return [one for one in self.came if one.method == "POST"]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if self.down:
                return
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            first, *lines = head.split("\r\n")
            headers = {
                name.lower(): value.strip()
                for name, _, value in (line.partition(":") for line in lines if line)
            }
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            method, target, _ = first.split(" ")
            at = urlsplit(target)
            came = Came(method, at.path, dict(parse_qsl(at.query)), headers, body)
            self.came.append(came)
            said = self.answer(came)
            more = "".join(f"{name}: {value}\r\n" for name, value in said.headers)
            writer.write(
                f"HTTP/1.1 {said.status} X\r\nContent-Length: {len(said.body)}\r\n"
                f"Content-Type: {said.media_type}\r\n{more}Connection: close\r\n\r\n".encode()
                + said.body
            )
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def listener() -> AsyncIterator[Listener]:
    one = Listener()
    server = await asyncio.start_server(one._serve, "127.0.0.1", 0)
    one.port = server.sockets[0].getsockname()[1]
    try:
        yield one
    finally:
        server.close()
