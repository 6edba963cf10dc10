"""What does a hostile message cost? Run as `python -m bench.hostile [TEXTS]`.

One client of the public, without a session, sends one kind of message as fast as it can for a few seconds, in a meeting
with many texts on the table: the server's CPU for each message sent, and how long a chair's act takes meanwhile.
"""

import asyncio
import os
import secrets
import sys
import tempfile
import time
from pathlib import Path

import httpx2 as httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from bench.cpu import cpu_of
from bench.fanout import HELLO, act, until
from bench.joining import CHAIR, RECORD, convene, lengthen, served
from bench.rows import Row

FOR_S = 3.0
KINDS: dict[str, bytes] = {
    "nothing": b"",
    "ping": b'{"type":"ping","at":1}',
    "set-media": b'{"type":"set-media","state":{"camera":true}}',
    "watch": b'{"type":"watch","pictures":["biden"]}',
    "signal": b'{"type":"signal","to":"biden","data":{"t":"hello","session":"abcdef01"}}',
    "act": b'{"type":"act","id":"abcdefgh","command":{"type":"open-meeting"}}',
    "hello": b'{"type":"hello"}',
    "unreadable": b'{"type":"ping","type":"ping"}',
    "long": b'{"type":"signal","to":"x","data":{"n":"' + b"x" * 120_000 + b'"}}',
}
FRAMES: dict[str, bytes] = {
    "ping frame": Frame(Opcode.PING, b"").serialize(mask=True),
    "pong frame": Frame(Opcode.PONG, b"").serialize(mask=True),
    "empty fragment": Frame(Opcode.CONT, b"", fin=False).serialize(mask=True),
}
FIRST_FRAGMENT = Frame(Opcode.TEXT, b"{", fin=False).serialize(mask=True)


class Sender:
    """Somebody who calls again as soon as they are cut off."""

    def __init__(self, base: str, kind: str) -> None:
        self._base = base
        self._kind = kind
        self.sent = 0
        self.calls = 0

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self._call()
            except (ConnectionClosed, OSError):
                await asyncio.sleep(0.05)

    async def _call(self) -> None:
        address = f"{self._base.replace('http', 'ws')}/room/{RECORD}/live"
        async with connect(address, origin=self._base, max_size=None, ping_interval=None) as line:  # type: ignore[arg-type]
            self.calls += 1
            await line.send(HELLO)
            reading = asyncio.create_task(self._drain(line))
            try:
                await self._flood(line)
            finally:
                reading.cancel()
                line.transport.abort()  # what it still had to send is let go

    async def _drain(self, line: ClientConnection) -> None:
        async for _ in line:
            pass

    async def _flood(self, line: ClientConnection) -> None:
        if self._kind == "nothing":
            await asyncio.Event().wait()
        if self._kind == "empty fragment":
            line.transport.write(FIRST_FRAGMENT)
        frame = FRAMES.get(self._kind) or Frame(Opcode.TEXT, KINDS[self._kind]).serialize(mask=True)
        many = max(1, 16_384 // len(frame))
        while True:
            line.transport.write(frame * many)
            self.sent += many
            while line.transport.get_write_buffer_size() > 1 << 18:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
            await asyncio.sleep(0.001)
            if line.close_code is not None or line.transport.is_closing():
                return


async def measured(base: str, pid: int, chair: ClientConnection, kind: str) -> list[Row]:
    """One kind of message, for a few seconds: what each costs, and how long the chair's acts take meanwhile."""
    sender = Sender(base, kind)
    sending = asyncio.create_task(sender.run())
    waits = list[float]()
    began, cpu = time.perf_counter(), cpu_of(pid)
    while time.perf_counter() - began < FOR_S:
        asked = time.perf_counter()
        await chair.send(
            act(secrets.token_hex(8), {"type": "set-speaking-limit", "limit_s": 60 + len(waits)})
        )
        await until(chair, '"accepted"')
        waits.append(1e3 * (time.perf_counter() - asked))
        await asyncio.sleep(0.05)
    wall, used = time.perf_counter() - began, cpu_of(pid) - cpu
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    each = [used / sender.sent * 1e6] if sender.sent else [0.0]
    return [
        Row(f"{kind}: {sender.sent} sent in {sender.calls} calls, each", "µs CPU", each),
        Row("  of a core", "%", [100 * used / wall]),
        Row("  an act of the chair meanwhile", "ms", waits),
    ]


async def run(base: str, pid: int, link: str) -> None:
    """Every kind, one after the other."""
    async with httpx.AsyncClient(headers={"Origin": base}) as client:
        await client.post(link)
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    address = f"{base.replace('http', 'ws')}/room/{RECORD}/live"
    headers = {"Cookie": cookie}
    async with connect(address, origin=base, additional_headers=headers, max_size=None) as chair:  # type: ignore[arg-type]
        await chair.send(HELLO)
        await until(chair, '"seat-taken"')
        for kind in [*KINDS, *FRAMES]:
            print(*await measured(base, pid, chair, kind), sep="\n", flush=True)


def main() -> None:
    """Measure each kind."""
    texts = int(sys.argv[1]) if sys.argv[1:] else 15
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        data.mkdir()
        links = convene(data)
        asyncio.run(lengthen(data, links, texts=texts))
        with served(data) as (base, pid):
            print(f"one sender of the public, {texts} texts on the table, {os.cpu_count()} cores")
            path = links[CHAIR].partition("/join/")[2]
            asyncio.run(run(base, pid, f"{base}/join/{path}"))


if __name__ == "__main__":
    main()
