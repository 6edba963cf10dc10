"""A real server in a process of its own, which is killed (-9) and comes back."""

import asyncio
import multiprocessing
import os
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["hemicycle.cli.serve"])


def serve_in(data: Path, port: int, said: Connection) -> None:
    """`hemicycle serve`, in a process that has its imports already."""
    from hemicycle.cli.serve import serve  # noqa: PLC0415

    os.dup2(said.fileno(), 1)
    serve(data=data, port=port)


class Mortal:
    """A server that is killed by `strike`, at most so often, and rises again, on the same port."""

    def __init__(self, data: Path, port: int, lives: int) -> None:
        self._lives = lives
        self._heard, said = FORKS.Pipe(duplex=False)
        self._place = (data, port, said)
        self._process: BaseProcess | None = None
        self.kills = 0

    def strike(self) -> None:
        """Kill it, if it lives and was not killed often enough."""
        if self.kills < self._lives and self._process is not None and self._process.is_alive():
            self._process.kill()
            self.kills += 1

    async def begun(self) -> None:
        """Wait for its first word: it listens."""
        await asyncio.to_thread(os.read, self._heard.fileno(), 1)

    async def live(self) -> None:
        """Start it whenever it is dead, until this is cancelled; then it ends for good."""
        try:
            while True:
                self._process = FORKS.Process(target=serve_in, args=self._place)
                self._process.start()
                await asyncio.to_thread(self._process.join)
        finally:
            if self._process is not None:
                self._process.kill()
                self._process.join()
