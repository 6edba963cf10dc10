"""A server on loopback that answers as a test says, byte by byte, and remembers who came."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

Answer = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


class Peer:
    """It listens on 127.0.0.1. `came`: the head of each request. `lines`: how many connections were opened."""

    def __init__(self) -> None:
        self.came: list[bytes] = []
        self.lines = 0
        self.port = 0
        self.answers: dict[str, Answer] = {}

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.lines += 1
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            self.came.append(head)
            path = head.split(b" ")[1].decode()
            await self.answers.get(path, says(b"hello"))(head, writer)
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


def says(body: bytes, status: str = "200 OK", **headers: str) -> Answer:
    """A whole answer."""

    async def answer(_: bytes, writer: asyncio.StreamWriter) -> None:
        named = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        head = (
            f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{named}Connection: close\r\n\r\n"
        )
        writer.write(head.encode() + body)

    return answer


def leads_to(location: str, status: str = "302 Found") -> Answer:
    return says(b"", status, Location=location)


def drips(piece: bytes) -> Answer:
    """A body that never ends, a piece at a time, as fast as it is taken."""

    async def answer(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while not writer.is_closing():
            writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            await writer.drain()

    return answer


def stays_silent(after: bytes) -> Answer:
    """Some bytes, and then nothing, for ever."""

    async def answer(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(after)
        await writer.drain()
        await asyncio.Event().wait()

    return answer


@asynccontextmanager
async def listening() -> AsyncIterator[Peer]:
    peer = Peer()
    server = await asyncio.start_server(peer._serve, "127.0.0.1", 0)
    peer.port = server.sockets[0].getsockname()[1]
    try:
        yield peer
    finally:
        server.close()
