"""A server whose machine's clock a test sets: `DATA`, then on stdin a line of milliseconds to step by."""

import asyncio
import sys
import time
from pathlib import Path

from hemicycle.cli.composition import open_house
from hemicycle.cli.listening import bound, say, server
from hemicycle.cli.loop import run
from hemicycle.recorder.clock import SystemClock
from hemicycle.settings import read_settings

step_ns = 0


def wall() -> int:
    return time.time_ns() + step_ns


async def obey() -> None:
    global step_ns  # noqa: PLW0603
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    while line := await reader.readline():
        step_ns += int(line) * 1_000_000
        say("stepped")


async def serve(data: Path) -> None:
    with bound("127.0.0.1", 0) as listening:
        at = listening.getsockname()
        settings = read_settings(data).placed(at[0], at[1])
        async with open_house(data, settings, SystemClock(wall)) as house:
            say(settings.base_url)
            say(await house.door.first_secretariat_link() or "")
            told = asyncio.create_task(obey())
            await server(house.app).serve(sockets=[listening])
            told.cancel()


if __name__ == "__main__":
    run(serve(Path(sys.argv[1])))
