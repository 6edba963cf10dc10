"""How fast does an act reach everybody? Run as `python bench/fanout.py [WATCHERS] [ACTS]`.

Both in one run, over loopback: acts of a chair through `hemicycle serve` (decided, signed, durable) to watchers of the
public, and frames of the same size through a bare loop of `websockets.broadcast`. The ratio is of the servers' CPU
time for each frame delivered.
"""

import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, broadcast, serve

from hemicycle.examples import example

HEMICYCLE = [sys.executable, "-c", "from hemicycle.cli import main; main()"]
CHAIR = "biden"
HELLO = json.dumps({"type": "hello", "packed": False})


@dataclass(frozen=True)
class Measure:
    """Frames delivered, the seconds until the last was, and the server's seconds of processor."""

    frames: int
    wall_s: float
    cpu_s: float

    def __str__(self) -> str:
        each = self.cpu_s / self.frames * 1e6
        return f"{self.frames / self.wall_s:9.0f} frames/s   {each:6.1f} µs of CPU a frame"


async def until(socket: ClientConnection, mark: str, most: int = 10**9) -> int:
    """Read on to the frame that holds `mark`; how many bytes it had."""
    for _ in range(most):
        text = str(await socket.recv())
        if mark in text:
            return len(text)
        if text.startswith('{"type":"refused"'):
            raise SystemExit(text)
    raise SystemExit(f"{mark} did not come")


async def hemicycle(watchers: int, acts: int) -> tuple[Measure, int]:
    """Through the real server; and the size of a frame."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        server = subprocess.Popen(
            [*HEMICYCLE, "serve", "--data", str(data), "--port", "0"],
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert server.stdout
            base = server.stdout.readline().split()[2]
            return await _measured(base, data, server.pid, watchers, acts)
        finally:
            server.terminate()
            server.wait(20)


async def _measured(
    base: str, data: Path, pid: int, watchers: int, acts: int
) -> tuple[Measure, int]:
    file = data / "meeting.toml"
    file.write_text(example())
    told = subprocess.run(
        [*HEMICYCLE, "convene", str(file), "--data", str(data), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    links = {one["participant"]: one["link"] for one in map(json.loads, told.stdout.splitlines())}
    async with httpx2.AsyncClient(headers={"Origin": base}) as client:
        await client.post(links[CHAIR])
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    record = "2022-01-24-leaders-call"
    address = f"{base.replace('http', 'ws')}/room/{record}/live"
    headers = {"Cookie": cookie}
    async with connect(address, origin=base, additional_headers=headers, max_size=None) as chair:  # type: ignore[arg-type]
        await chair.send(HELLO)
        await until(chair, '"seat-taken"')
        await chair.send(act("opening-0", {"type": "open-meeting"}))
        await until(chair, '"accepted"')
        public = [await connect(address, origin=base, max_size=None) for _ in range(watchers)]  # type: ignore[arg-type]
        for one in public:
            await one.send(HELLO)
            await until(one, '"meeting-opened"')
        last = f'"limit_s":{100 + acts - 1}'
        began, cpu = time.perf_counter(), cpu_of(pid)
        reading = [asyncio.create_task(until(one, last)) for one in public]
        for number in range(acts):
            await chair.send(
                act(f"limit-{number:06d}", {"type": "set-speaking-limit", "limit_s": 100 + number})
            )
            await until(chair, '"accepted"')
        sizes = await asyncio.gather(*reading)
        measure = Measure(watchers * acts, time.perf_counter() - began, cpu_of(pid) - cpu)
        for one in public:
            await one.close()
        return measure, sizes[0]


def act(name: str, command: dict[str, object]) -> str:
    """An act as a device sends it."""
    return json.dumps({"type": "act", "id": name, "command": command})


def cpu_of(pid: int) -> float:
    """Seconds of processor that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def bare(watchers: int, acts: int, size: int) -> Measure:
    """Frames of that size, to as many, without anything else: the readers are in a process of their own."""
    readers: list[ServerConnection] = []
    gone = asyncio.Event()

    async def hold(socket: ServerConnection) -> None:
        readers.append(socket)
        await gone.wait()

    async with serve(hold, "127.0.0.1", 0, compression=None) as server:
        port = server.sockets[0].getsockname()[1]
        reading = await asyncio.create_subprocess_exec(
            sys.executable, __file__, "--read", str(port), str(watchers), str(acts)
        )
        while len(readers) < watchers:  # noqa: ASYNC110 — connecting is not measured
            await asyncio.sleep(0.01)
        began, cpu = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
        for _ in range(acts):
            broadcast(readers, "x" * size)
            await asyncio.sleep(0)
        await reading.wait()
        now = resource.getrusage(resource.RUSAGE_SELF)
        used = now.ru_utime + now.ru_stime - cpu.ru_utime - cpu.ru_stime
        gone.set()
    return Measure(watchers * acts, time.perf_counter() - began, used)


async def read(port: int, watchers: int, acts: int) -> None:
    """The readers of the bare loop."""
    sockets = [await connect(f"ws://127.0.0.1:{port}", compression=None) for _ in range(watchers)]

    async def drain(socket: ClientConnection) -> None:
        for _ in range(acts):
            await socket.recv()

    await asyncio.gather(*map(drain, sockets))
    for socket in sockets:
        await socket.close()


def main() -> None:
    """Measure both, and say the ratio."""
    if sys.argv[1:2] == ["--read"]:
        asyncio.run(read(*map(int, sys.argv[2:])))
        return
    watchers, acts = (*map(int, sys.argv[1:]), *(200, 200)[len(sys.argv) - 1 :])
    ours, size = asyncio.run(hemicycle(watchers, acts))
    theirs = asyncio.run(bare(watchers, acts, size))
    print(f"{watchers} watchers, {acts} acts, frames of {size} bytes")
    print(f"hemicycle serve       {ours}")
    print(f"websockets.broadcast  {theirs}")
    print(
        f"ratio of CPU a frame  {(ours.cpu_s / ours.frames) / (theirs.cpu_s / theirs.frames):.2f}"
    )


if __name__ == "__main__":
    main()
