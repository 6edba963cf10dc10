"""Many readers of frames in one process, who cost little, so that the server beside them is what is measured."""

import asyncio
import base64
import gzip
import json
import secrets
from collections.abc import Mapping
from functools import lru_cache

import msgspec
from websockets.frames import Frame, Opcode

HELLO = json.dumps({"type": "hello"})
ENTRIES = b'{"type":"entries"'
PACKED = 0x82


def masked(text: str) -> bytes:
    """A message as a client sends it."""
    return Frame(Opcode.TEXT, text.encode()).serialize(mask=True)


class Upto(msgspec.Struct):
    """How far a message leads."""

    upto: int = 0


UPTO = msgspec.json.Decoder(Upto)


@lru_cache(maxsize=1000)
def upto_of(kind: int, payload: bytes) -> int:
    """How far a page leads; many are sent the same."""
    return UPTO.decode(gzip.decompress(payload) if kind == PACKED else payload).upto


class Readers:
    """All of them. `frames`: how many with entries each has got since they were last asked for."""

    def __init__(self) -> None:
        self.all: list[Reader] = []
        self.bytes = 0
        self._wanted = 0
        self._lacking = self._size = self._arrived = 0
        self._done = asyncio.Event()

    def expect(self, frames: int) -> None:
        """From now on each is to get so many frames with entries."""
        self._wanted, self._lacking, self._size = frames, len(self.all), 0
        self._done.clear()
        for reader in self.all:
            reader.frames = 0

    def expect_upto(self, size: int, readers: int) -> None:
        """So many readers are to have so many entries of the record."""
        self._wanted, self._size, self._lacking, self._arrived = 0, size, readers, 0
        self._done.clear()

    @property
    def counts_entries(self) -> bool:
        """Whether entries are counted, not frames."""
        return self._size > 0

    def reached(self, upto: int) -> None:
        """One has so many entries."""
        if upto == self._size:
            self._arrived += 1
            if self._arrived == self._lacking:
                self._done.set()

    def counted(self, frames: int) -> None:
        """One has got so many."""
        if frames == self._wanted:
            self._lacking -= 1
            if self._lacking == 0:
                self._done.set()

    async def have_all(self) -> None:
        """Returns once each has got what it was to get."""
        async with asyncio.timeout(30):
            await self._done.wait()

    async def connect(
        self,
        port: int,
        number: int,
        path: str | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        says: str = "",
        at_once: int = 100,
    ) -> None:
        """So many more; `path`: after the handshake of a WebSocket, upon which each `says` something."""
        gate = asyncio.Semaphore(at_once)

        async def one() -> None:
            async with gate:
                reader = Reader(self, asks=path is not None)
                loop = asyncio.get_running_loop()
                await loop.create_connection(lambda: reader, "127.0.0.1", port)
                if path is not None:
                    reader.ask(path, {"Host": f"127.0.0.1:{port}", **(headers or {})})
                    await reader.opened.wait()
                if says:
                    reader.transport.write(masked(says))
                self.all.append(reader)

        await asyncio.gather(*(one() for _ in range(number)))

    def close(self) -> None:
        """Hang up."""
        for reader in self.all:
            reader.transport.abort()


class Reader(asyncio.Protocol):
    """One of them."""

    transport: asyncio.Transport

    def __init__(self, readers: Readers, *, asks: bool) -> None:
        self.frames = 0
        self.upto = 0
        self.opened = asyncio.Event()
        self._readers = readers
        self._asks = asks
        self._rest = b""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """It stands."""
        self.transport = transport

    def ask(self, path: str, headers: Mapping[str, str]) -> None:
        """Begin the handshake."""
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        asked = {
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Key": key,
            "Sec-WebSocket-Version": "13",
            **headers,
        }
        lines = "".join(f"{name}: {value}\r\n" for name, value in asked.items())
        self.transport.write(f"GET {path} HTTP/1.1\r\n{lines}\r\n".encode())

    def data_received(self, data: bytes) -> None:
        """Frames, or the answer to the handshake."""
        self._readers.bytes += len(data)
        rest = self._rest + data if self._rest else data
        if self._asks:
            head, end, rest = rest.partition(b"\r\n\r\n")
            if not end:
                self._rest = head
                return
            if b" 101 " not in head[:20]:
                raise SystemExit(head.decode())
            self._asks = False
            self.opened.set()
        self._rest = self._read(rest)

    def _read(self, rest: bytes) -> bytes:
        """Count whole frames; what is left of the last."""
        at, end = 0, len(rest)
        while end - at >= 2:
            size, head = rest[at + 1] & 127, 2
            if size > 125:
                head = 4 if size == 126 else 10
                size = int.from_bytes(rest[at + 2 : at + head]) if end - at >= head else end
            if end - at < head + size:
                break
            self._take(rest[at], rest[at + head : at + head + size])
            at += head + size
        return rest[at:]

    def _take(self, kind: int, payload: bytes) -> None:
        if kind == 0x89:
            self.transport.write(Frame(Opcode.PONG, payload).serialize(mask=True))
        elif kind == PACKED or payload.startswith(ENTRIES):
            self.frames += 1
            self._readers.counted(self.frames)
            if self._readers.counts_entries:
                self._readers.reached(upto_of(kind, payload))
