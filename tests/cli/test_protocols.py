"""Connections that take time, frames or descriptors and ask for nothing: [LIVE-8]."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from hemicycle.cli import protocols
from hemicycle.cli.listening import server
from hemicycle.web.frame_count import FRAMES_AT_ONCE, FrameCount
from hemicycle.web.line import SLICE
from hemicycle.web.lines import Lines

SHORT_S = 0.3
DESCRIPTORS = 16
"""Room for twelve connections."""


class App:
    """Answers each request once it was read, and sends without end to who asks for `/stream`."""

    def __init__(self) -> None:
        self.lines = Lines(DESCRIPTORS)
        self.heard: list[str] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await (self._http if scope["type"] == "http" else self._socket)(scope, receive, send)

    async def _http(self, scope: Any, receive: Any, send: Any) -> None:
        more = True
        while more:
            message = await receive()
            more = message.get("more_body", False)
        headers = [(b"content-type", b"text/plain")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        while scope["path"] == "/stream":
            await send({"type": "http.response.body", "body": b"x" * 65536, "more_body": True})
            await asyncio.sleep(0)
        await send({"type": "http.response.body", "body": b"ok"})

    async def _socket(self, scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        sending = asyncio.create_task(self._stream(send)) if scope["path"] == "/stream" else None
        while (message := await receive())["type"] != "websocket.disconnect":
            self.heard.append(message.get("text") or "")
        if sending:
            sending.cancel()

    async def _stream(self, send: Any) -> None:
        while True:
            await send({"type": "websocket.send", "text": "x" * 65536})
            await asyncio.sleep(0)


@pytest.fixture
def app() -> App:
    return App()


@pytest.fixture
async def port(app: App, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[int]:
    for deadline in ("FIRST_BYTES_S", "BODY_S", "STALLED_S", "CLOSING_S"):
        monkeypatch.setattr(protocols, deadline, SHORT_S)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(100)
        serving = server(app, lines=app.lines)  # type: ignore[arg-type]
        running = asyncio.create_task(serving._serve([listening]))
        yield listening.getsockname()[1]
        serving.should_exit = True
        await running


async def ended(reader: asyncio.StreamReader) -> bytes:
    """What is still read until the server closes."""
    async with asyncio.timeout(10):
        try:
            return await reader.read()
        except ConnectionResetError:
            return b""


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: x\r\n",
        b"\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\n",
    ],
    ids=["silent", "half a head", "a line", "half a body", "half a chunk", "half a second request"],
)
async def test_who_does_not_finish_asking_is_cut_off(port: int, app: App, said: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(said)
    answered = await ended(reader)
    assert answered.count(b"200 OK") == said.count(b"\r\n\r\nGET")
    writer.close()
    assert app.lines.count == 0


async def test_a_head_that_drips_is_cut_off(port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\n")

    async def drip() -> None:
        while True:
            writer.write(b"X-A: b\r\n")
            await asyncio.wait({reading}, timeout=SHORT_S / 10)

    reading = asyncio.create_task(ended(reader))
    dripping = asyncio.create_task(drip())
    assert await reading == b""
    dripping.cancel()
    await asyncio.gather(dripping, return_exceptions=True)
    writer.close()


async def test_who_has_been_silent_longest_yields_to_who_asks(
    port: int, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protocols, "FIRST_BYTES_S", 60.0)
    silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(app.lines.most)]
    async with asyncio.timeout(10):
        while app.lines.count < app.lines.most:  # noqa: ASYNC110
            await asyncio.sleep(0)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert (await ended(reader)).startswith(b"HTTP/1.1 200 OK")
    assert await ended(silent[0][0]) == b"", "the one that came first"
    assert not silent[-1][0].at_eof()
    for _, other in [*silent, (reader, writer)]:
        other.close()


async def test_a_reader_that_takes_nothing_is_cut_off(port: int, app: App) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", port, limit=1)
    writer.write(b"GET /stream HTTP/1.1\r\nHost: x\r\n\r\n")
    async with asyncio.timeout(20):
        while app.lines.count == 0:  # noqa: ASYNC110
            await asyncio.sleep(0)
        while app.lines.count:  # noqa: ASYNC110
            await asyncio.sleep(0)
    writer.close()


async def test_a_socket_that_takes_nothing_is_cut_off(port: int, app: App) -> None:
    async with connect(f"ws://127.0.0.1:{port}/stream", compression=None, max_queue=1) as line:
        line.transport.pause_reading()
        async with asyncio.timeout(20):
            while app.lines.count:  # noqa: ASYNC110
                await asyncio.sleep(0)
        line.transport.abort()


async def flooded(port: int, frame: bytes, first: bytes = b"") -> int:
    """Frames that the server took before it cut the line."""
    before = counted.frames = 0
    async with connect(f"ws://127.0.0.1:{port}/", compression=None, ping_interval=None) as line:
        line.transport.write(first + frame * 100_000)
        async with asyncio.timeout(20):
            await line.wait_closed()
        assert line.close_code in (1006, 1008)
    return counted.frames - before


class counted:  # noqa: N801
    """How many frames were looked at."""

    frames = 0


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> None:
    real = FrameCount.take

    def take(self: FrameCount, now: float, *, control: bool) -> bool:
        counted.frames += 1
        return real(self, now, control=control)

    monkeypatch.setattr(FrameCount, "take", take)


def masked(opcode: Opcode, data: bytes = b"", *, fin: bool = True) -> bytes:
    return Frame(opcode, data, fin).serialize(mask=True)


@pytest.mark.usefixtures("counting")
@pytest.mark.parametrize(
    ("frame", "first"),
    [
        (masked(Opcode.PING), b""),
        (masked(Opcode.PING, b"x" * 100), b""),
        (masked(Opcode.PONG), b""),
        (masked(Opcode.CONT, fin=False), masked(Opcode.TEXT, b"{", fin=False)),
        (masked(Opcode.CONT, b"x", fin=False), masked(Opcode.TEXT, b"{", fin=False)),
        (masked(Opcode.TEXT), b""),
        (masked(Opcode.BINARY, b"x"), b""),
        (masked(Opcode.TEXT, b"{}"), b""),
    ],
    ids=["pings", "long pings", "pongs", "nothing", "bits", "empty", "binary", "messages"],
)
async def test_a_flood_of_frames_ends_the_line_before_it_is_read(
    port: int, frame: bytes, first: bytes
) -> None:
    assert await flooded(port, frame, first) <= FRAMES_AT_ONCE + SLICE


async def test_what_is_no_text_ends_the_line_without_a_traceback(
    port: int, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        async with connect(f"ws://127.0.0.1:{port}/", compression=None) as line:
            line.transport.write(masked(Opcode.TEXT, b"\xff\xfe"))
            with pytest.raises(ConnectionClosed) as closed:
                await line.recv()
            assert closed.value.rcvd
            assert closed.value.rcvd.code == 1007
    assert not [record for record in caplog.records if record.exc_info]


async def test_messages_in_fragments_are_heard(port: int, app: App) -> None:
    async with connect(f"ws://127.0.0.1:{port}/", compression=None) as line:
        await line.send(iter(["{", '"a"', ":1}"]))
        await line.send("é" * 1000)
        async with asyncio.timeout(10):
            while len(app.heard) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0)
    assert app.heard == ['{"a":1}', "é" * 1000]
