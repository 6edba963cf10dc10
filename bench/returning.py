"""How long until everybody is back? Run as `python -m bench.returning [WATCHERS] [ENTRIES]`.

The server is killed (SIGKILL) under its watchers and started again; they call again the moment it listens: with what
they had (resuming), or with nothing (fresh).
"""

import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path

import uvloop

from bench.cpu import cpu_of
from bench.fanout import HEMICYCLE, RECORD
from bench.joining import convene, lengthen
from bench.loops.payload import raise_descriptors
from bench.readers import HELLO, Readers
from bench.rows import Row
from tests.nginx import free_port

PATH = f"/room/{RECORD}/live"


class Killed:
    """A server that is killed and started again on one port."""

    def __init__(self, data: Path, port: int) -> None:
        self._data = data
        self.port = port
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> int:
        """Its process, once it serves."""
        command = (*HEMICYCLE, "serve", "--data", str(self._data), "--port", str(self.port))
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(*command, stdout=pipe)
        assert self._process.stdout
        await self._process.stdout.readline()
        return self._process.pid

    async def kill(self) -> None:
        """As a power cut would."""
        assert self._process
        if self._process.returncode is None:
            self._process.kill()
            await self._process.wait()


async def comes_back(server: Killed, watchers: int, cursor: int, size: int) -> list[float]:
    """Seconds until the last has all after a kill, CPU of it, and MB that were sent."""
    await server.kill()
    began = time.perf_counter()
    pid = await server.start()
    readers = Readers()
    readers.expect_upto(size, watchers)
    at = {"audience": "public", "seq": cursor} if cursor else None
    says = json.dumps({"type": "hello", "cursor": at}) if at else HELLO
    await readers.connect(server.port, watchers, PATH, says=says)
    await readers.have_all()
    took = time.perf_counter() - began
    readers.close()
    return [took, cpu_of(pid), readers.bytes / 1e6]


async def measure(data: Path, watchers: int, entries: int, rounds: int) -> list[Row]:
    """The table."""
    size = await lengthen(data, convene(data), texts=20, limits=entries)
    server = Killed(data, free_port())
    await server.start()
    rows = []
    for what, cursor, goal in (("resuming", size - 20, 3.0), ("fresh", 0, 5.0)):
        found = [await comes_back(server, watchers, cursor, size) for _ in range(rounds)]
        took, used, sent = (list(one) for one in zip(*found, strict=True))
        told = f"{watchers} watchers of {size} entries back, {what}"
        rows += [Row(told, "s", took, goal=goal), Row("  CPU until then, start too", "s CPU", used)]
        rows.append(Row("  sent", "MB", sent))
    await server.kill()
    return rows


def main() -> None:
    """Measure and print."""
    raise_descriptors()
    watchers, entries = (*map(int, sys.argv[1:3]), *(1000, 10_000)[len(sys.argv[1:3]) :])
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        data.mkdir()
        settings = "rate_per_s = 1000000\nrate_burst = 1000000\n"
        (data / "settings.toml").write_text(settings)
        for row in uvloop.run(measure(data, watchers, entries, 5)):
            print(row)


if __name__ == "__main__":
    main()
