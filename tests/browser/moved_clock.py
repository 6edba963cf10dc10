"""A server whose clock a test moves: `python -m tests.browser.moved_clock DATA PORT TIME`, then a time a line on stdin.
With `whole` at the end, all of the house goes by it, sessions and letters too; else these go by the machine's.

It runs on from TIME as any clock does. To a later time it is moved by living through all that falls due on the way,
one thing after the other, as a server does that nobody stops; each move is answered by `moved`. Production has no
such clock: this is the only place that hands another than the machine's to the house.
"""

import asyncio
import sys
import time
from datetime import datetime
from pathlib import Path

from hemicycle.cli import composition, rooms
from hemicycle.cli.composition import open_house
from hemicycle.cli.listening import bound, say, server
from hemicycle.cli.loop import run
from hemicycle.cli.serve import announced
from hemicycle.settings import read_settings

TICK_S = 0.05
TURNS = 50


class MovedClock:
    """A clock that runs, and that can be moved forward."""

    def __init__(self, begins: int) -> None:
        self._offset = begins - time.time_ns() // 1_000_000
        self._stood: int | None = None
        self._sleepers: list[tuple[int, asyncio.Event]] = []

    def now(self) -> int:
        return time.time_ns() // 1_000_000 + self._offset if self._stood is None else self._stood

    async def until(self, at: int) -> None:
        if at > self.now():
            event = asyncio.Event()
            self._sleepers.append((at, event))
            await event.wait()

    def tick(self) -> None:
        """Wakes those whose time has come, and comes back."""
        self._wake()
        asyncio.get_running_loop().call_later(TICK_S, self.tick)

    async def move(self, to: int) -> None:
        """Lives through what falls due until `to`."""
        while due := [at for at, _ in self._sleepers if at <= to]:
            self._stood = max(self.now(), min(due))
            self._wake()
            for _ in range(TURNS):
                await asyncio.sleep(0)
        self._stood = None
        self._offset += max(0, to - self.now())
        self._wake()

    def _wake(self) -> None:
        now = self.now()
        for at, event in self._sleepers:
            if at <= now:
                event.set()
        self._sleepers = [(at, event) for at, event in self._sleepers if at > now]


def ms(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


async def obey(clock: MovedClock) -> None:
    """Moves the clock to each time that is written on stdin."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    while line := await reader.readline():
        await clock.move(ms(line.decode().strip()))
        say("moved")


async def serve(data: Path, port: int, begins: int, *, whole: bool) -> None:
    clock = MovedClock(begins)
    for module in (composition, rooms) if whole else ():
        setattr(module, "now_ms", clock.now)  # noqa: B010 (where it is read, not where it is made)
    with bound("127.0.0.1", port) as listening:
        at = listening.getsockname()
        settings = read_settings(data).placed(at[0], at[1])
        async with open_house(data, settings, clock) as house, announced(data, settings):
            clock.tick()
            link = await house.door.first_secretariat_link()
            say(f"Hemicycle serves {settings.base_url} from {data}")
            if link:
                say(f"Sign in as the secretariat, once, by this link: {link}")
            told = asyncio.create_task(obey(clock))
            await server(house.app, reception=house.reception).serve(sockets=[listening])
            told.cancel()


if __name__ == "__main__":
    run(serve(Path(sys.argv[1]), int(sys.argv[2]), ms(sys.argv[3]), whole="whole" in sys.argv[4:]))
