"""How fast does an entry reach everybody? Run as `python -m bench.fanout [WATCHERS] [ROUNDS]`.

Acts of a chair through `hemicycle serve` (decided, signed, durable) to watchers of the public, and frames of the same
size through a C loop of `send()`, a bare loop on asyncio, `websockets.broadcast` and Node's `ws`, in turn, over
loopback: what each server's process takes a delivery, at so many watchers and at twice as many.
"""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx2
import uvloop
from websockets.asyncio.client import ClientConnection, connect

from bench.cpu import cpu_of
from bench.loops.payload import raise_descriptors
from bench.readers import HELLO as WATCH
from bench.readers import Readers
from bench.rows import Row

HEMICYCLE = [sys.executable, "-c", "from hemicycle.cli import main; main()"]
EXAMPLE = [sys.executable, "-c", "from hemicycle.examples import example; print(example())"]
CHAIR = "biden"
RECORD = "2022-01-24-leaders-call"
HELLO = json.dumps({"type": "hello", "packed": False})
LOOPS = Path(__file__).parent / "loops"
SIZE = 560
"""Bytes of a frame, about that of an entry with its checkpoint."""
DELIVERIES = 10
"""Frames to everybody in one round."""


async def until(socket: ClientConnection, mark: str, most: int = 10**9) -> int:
    """Read on to the frame that holds `mark`; how many bytes it had."""
    for _ in range(most):
        text = str(await socket.recv())
        if mark in text:
            return len(text)
        if text.startswith('{"type":"refused"'):
            raise SystemExit(text)
    raise SystemExit(f"{mark} did not come")


def act(name: str, command: dict[str, object]) -> str:
    """An act as a device sends it."""
    return json.dumps({"type": "act", "id": name, "command": command})


def code_of(source: Path | None) -> dict[str, str] | None:
    """The environment in which another checkout's code runs; None: this one's does."""
    return {**os.environ, "PYTHONPATH": str(source)} if source else None


def memory_of(pid: int) -> float:
    """KiB of a process in memory."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024


class Server:
    """A server with its readers, who are in this process."""

    def __init__(self, name: str, pid: int, port: int) -> None:
        self.name, self.pid, self.port = name, pid, port
        self.readers = Readers()
        self.path: str | None = None
        self.says = ""
        self.sender: asyncio.subprocess.Process | None = None

    async def join(self, number: int) -> None:
        """So many readers more."""
        await self.readers.connect(self.port, number, self.path, says=self.says)

    async def tell(self) -> None:
        """One frame to all, until all have it."""
        self.readers.expect(1)
        await self._send()
        await self.readers.have_all()

    async def _send(self) -> None:
        assert self.sender
        assert self.sender.stdin
        self.sender.stdin.write(b"\n")

    async def cost(self) -> float:
        """Microseconds of processor a delivery."""
        await self.tell()
        before = cpu_of(self.pid)
        for _ in range(DELIVERIES):
            await self.tell()
        return (cpu_of(self.pid) - before) / DELIVERIES / len(self.readers.all) * 1e6


class Hemicycle(Server):
    """`hemicycle serve`: a chair acts, the public watches."""

    chair: ClientConnection
    acts = 0

    async def joined(self, number: int) -> float:
        """Milliseconds of processor for each of so many readers more, until each has the record.

        An entry told to all says that they have; telling another is taken off.
        """
        before = cpu_of(self.pid)
        await self.join(number)
        await self.tell()
        there = cpu_of(self.pid)
        await self.tell()
        return (2 * there - before - cpu_of(self.pid)) / number * 1e3

    async def _send(self) -> None:
        self.acts += 1
        limit = {"type": "set-speaking-limit", "limit_s": 60 + self.acts % 500}
        await self.chair.send(act(f"limit-{self.acts:06d}", limit))
        await until(self.chair, '"accepted"')


@asynccontextmanager
async def loop_of(name: str, *command: str) -> AsyncIterator[Server]:
    """One of the loops beside which it is measured."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, str(SIZE), stdin=pipe, stdout=pipe)
    assert process.stdout
    assert process.stdin
    try:
        found = Server(name, process.pid, int(await process.stdout.readline()))
        found.sender = process
        yield found
    finally:
        process.kill()
        await process.wait()


@asynccontextmanager
async def hemicycle(data: Path, source: Path | None = None) -> AsyncIterator[Hemicycle]:
    """The real server, with an open meeting; of another checkout where its `source` is named."""
    command = (*HEMICYCLE, "serve", "--data", str(data), "--port", "0")
    server = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, env=code_of(source)
    )
    assert server.stdout
    try:
        base = (await server.stdout.readline()).split()[2].decode()
        found = Hemicycle("hemicycle", server.pid, int(base.rpartition(":")[2]))
        found.path, found.says = f"/room/{RECORD}/live", WATCH
        async with chair_of(base, data, source) as found.chair:
            yield found
    finally:
        server.terminate()
        await server.wait()


@asynccontextmanager
async def chair_of(
    base: str, data: Path, source: Path | None = None
) -> AsyncIterator[ClientConnection]:
    """The chair's line, in a meeting that is open."""
    file = data / "meeting.toml"
    file.write_text(subprocess.check_output(EXAMPLE, text=True, env=code_of(source)))
    command = [*HEMICYCLE, "convene", str(file), "--data", str(data), "--json"]
    told = await asyncio.to_thread(subprocess.check_output, command, text=True, env=code_of(source))
    links = {one["participant"]: one["link"] for one in map(json.loads, told.splitlines())}
    async with httpx2.AsyncClient(headers={"Origin": base}) as client:
        await client.post(links[CHAIR])
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    async with connect(
        f"{base.replace('http', 'ws')}/room/{RECORD}/live",
        origin=base,  # type: ignore[arg-type]
        additional_headers={"Cookie": cookie},
        max_size=None,
        max_queue=None,  # it answers pings while nobody asks what it was told
    ) as chair:
        await chair.send(WATCH if source else HELLO)
        await until(chair, '"seat-taken"')
        await chair.send(act("opening-0", {"type": "open-meeting"}))
        await until(chair, '"accepted"')
        yield chair


async def send_loop(stack: AsyncExitStack, folder: Path) -> Server | None:
    """The loop of `send()` in C; None: this machine cannot make it."""
    compiler = shutil.which("cc")
    if compiler is None:
        print("no C compiler: without the loop of send()")
        return None
    program = folder / "send_loop"
    source = str(LOOPS / "send_loop.c")
    subprocess.run([compiler, "-O2", "-o", str(program), source], check=True)
    return await stack.enter_async_context(loop_of("C send()", str(program)))


async def peers(stack: AsyncExitStack, folder: Path) -> list[Server]:
    """Those of the loops that this machine can run."""
    found = []
    python = ("bare asyncio", "bench.loops.bare"), ("websockets broadcast", "bench.loops.broadcast")
    c_loop = await send_loop(stack, folder)
    if c_loop:
        found.append(c_loop)
    for name, module in python:
        command = (sys.executable, "-m", module)
        found.append(await stack.enter_async_context(loop_of(name, *command)))
    for one in found:
        one.path = "/" if "broadcast" in one.name else None
    node = shutil.which("node")
    if (
        node
        and subprocess.run(
            [node, "-e", "require.resolve('ws')"], capture_output=True, check=False
        ).returncode
        == 0
    ):
        node_ws = await stack.enter_async_context(loop_of("Node ws", node, str(LOOPS / "ws.mjs")))
        node_ws.path = "/"
        found.append(node_ws)
    else:
        print("Node's ws cannot be found: without it")
    return found


def asked_freely(data: Path) -> Path:
    """A data folder whose server asks nobody to slow down."""
    data.mkdir()
    (data / "settings.toml").write_text("rate_per_s = 1000000\nrate_burst = 1000000\n")
    return data


async def measure(watchers: int, rounds: int) -> list[Row]:
    """The table."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        ours = await stack.enter_async_context(hemicycle(asked_freely(folder / "data")))
        others = await peers(stack, folder)
        rows, costs = [], dict[tuple[str, int], list[float]]()
        await ours.joined(10)
        for number in (watchers, 2 * watchers):
            more = number - len(ours.readers.all)
            shares = [more // rounds] * (rounds - 1)
            each = [await ours.joined(share) for share in (*shares, more - sum(shares))]
            rows.append(Row(f"connecting a watcher, to {number}", "ms CPU", each, goal=0.3))
            for one in others:
                await one.join(number - len(one.readers.all))
            for _ in range(rounds):
                for one in (ours, *others):
                    costs.setdefault((one.name, number), []).append(await one.cost())
    return [*rows, *_rows(costs, watchers)]


def _rows(costs: dict[tuple[str, int], list[float]], watchers: int) -> list[Row]:
    rows = []
    for number in (watchers, 2 * watchers):
        mine = costs["hemicycle", number]
        for (name, at), theirs in costs.items():
            if at == number and name != "hemicycle":
                limit = 1.5 if name == "C send()" else 1.0 if name != "bare asyncio" else None
                what = f"a delivery, one entry to {number} watchers"
                rows.append(Row(what, "µs CPU", mine, name, theirs, limit, "ratio"))
    for name, goal in (("C send()", None), ("hemicycle", 2.05)):
        whose = "" if name == "hemicycle" else f", by {name}"
        twice = [2 * one for one in costs[name, 2 * watchers]]
        what = f"an entry to 2N watchers, of that to N{whose}"
        rows.append(Row(what, "µs CPU", twice, "N", costs[name, watchers], goal, "ratio"))
    return rows


def main() -> None:
    """Measure and print."""
    raise_descriptors()
    watchers, rounds = (*map(int, sys.argv[1:]), *(1000, 5)[len(sys.argv) - 1 :])
    for row in uvloop.run(measure(watchers, rounds)):
        print(row)


if __name__ == "__main__":
    main()
