"""What does it cost that everybody is told of an act? Run as `python -m bench.everyone [SEATS]`.

Two servers with one meeting of so many delegations each: to the one only the chair and who raises a hand are connected,
to the other everybody. The hand is raised and taken down, each time until every device has read it, by turns at both;
and so is a frame of the same size by a C loop of `send()` to as many lines. What everybody costs beyond the two is the
difference of CPU.
"""

import asyncio
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

import msgspec
import uvloop

from bench.cpu import cpu_of
from bench.delegations import ACCEPTED, PATH, lengthen
from bench.fanout import Server, act, send_loop
from bench.loops.payload import raise_descriptors
from bench.readers import HELLO, Reader, Readers, masked
from bench.returning import Killed
from bench.rows import Row
from bench.seats import TEXT, cookies, prepare
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor, WithdrawRequest
from hemicycle.procedure.words import RequestId
from tests.nginx import free_port

SEATS, ROUNDS, HANDS = 193, 5, 10
BEYOND_MS = 0.5
"""What an act may cost beside one and a half times the C loop's sends."""


class Seat(Reader):
    """A device: it notes under which number its last act stands."""

    seq = acts = 0

    def __init__(self, readers: Readers) -> None:
        super().__init__(readers, asks=True)
        self.answered = asyncio.Event()

    def _take(self, kind: int, payload: bytes) -> None:
        if kind == TEXT and payload.startswith(b'{"type":"accepted"'):
            self.seq = ACCEPTED.decode(payload).seqs[0]
            self.answered.set()
        elif kind == TEXT and payload.startswith((b'{"type":"refused"', b'{"type":"bye"')):
            raise SystemExit(payload.decode())
        super()._take(kind, payload)

    def act(self, command: Command) -> None:
        """Send one."""
        self.acts += 1
        name = f"hand-{self.acts:05d}"
        self.transport.write(masked(act(name, msgspec.to_builtins(command))))


class House(Killed):
    """A server with a meeting, and devices of it."""

    pid = 0

    def __init__(self, data: Path, devices: int) -> None:
        super().__init__(data, free_port())
        self.data, self.devices, self.readers = data, devices, Readers()

    async def fill(self, seats: int) -> None:
        """Everybody has taken the seat; so many of them are connected, from the chair on."""
        links = await prepare(self.data, f"http://localhost:{self.port}", seats)
        size, _ = await lengthen(self.data, seats, 0)
        self.pid = await self.start()
        self.readers.expect_upto(size, self.devices)
        loop = asyncio.get_running_loop()
        for cookie in await cookies(self.port, None, links[: self.devices]):
            _, seat = await loop.create_connection(
                lambda: Seat(self.readers), "localhost", self.port
            )
            seat.ask(PATH, {"Host": f"localhost:{self.port}", "Cookie": cookie})
            await seat.opened.wait()
            seat.transport.write(masked(HELLO))
            self.readers.all.append(seat)
        await self.readers.have_all()

    async def hand(self) -> None:
        """A hand is raised and taken down again; returns once all have read the last."""
        seat = self.readers.all[1]
        assert isinstance(seat, Seat)
        await self._told(seat, RequestFloor("statement"))
        await self._told(seat, WithdrawRequest(RequestId(f"r{seat.seq}")))

    async def _told(self, seat: Seat, command: Command) -> None:
        self.readers.expect(1)
        seat.answered.clear()
        seat.act(command)
        await seat.answered.wait()
        await self.readers.have_all()

    async def cost(self) -> float:
        """Milliseconds of the server's CPU for an act."""
        await self.hand()
        before = cpu_of(self.pid)
        for _ in range(HANDS):
            await self.hand()
        return (cpu_of(self.pid) - before) / HANDS / 2 * 1e3


async def measure(folder: Path, seats: int) -> list[Row]:
    """The table."""
    two, all_of_them = House(folder / "two", 2), House(folder / "all", seats)
    async with AsyncExitStack() as stack:
        for house in (two, all_of_them):
            await house.fill(seats)
            stack.push_async_callback(house.kill)
        loop: Server | None = await send_loop(stack, folder)
        if loop:
            await loop.join(seats)
        few, many, sends = list[float](), list[float](), list[float]()
        for _ in range(ROUNDS):
            few.append(await two.cost())
            many.append(await all_of_them.cost())
            if loop:
                sends.append(await loop.cost() * seats / 1e3)
    beyond = [told - alone for told, alone in zip(many, few, strict=True)]
    what, peer = f"a hand told to {seats}, beyond two devices", f"{seats} C sends"
    goal = 1.5 * median(sends) + BEYOND_MS if sends else None
    rows = [Row(what, "ms CPU", beyond, peer, sends, goal)]
    rows.append(Row("  with two devices connected", "ms CPU", few))
    return [*rows, Row(f"  with {seats}", "ms CPU", many)]


def main() -> None:
    """Measure and print."""
    raise_descriptors()
    seats = int(sys.argv[1]) if sys.argv[1:] else SEATS
    with tempfile.TemporaryDirectory() as folder:
        for row in uvloop.run(measure(Path(folder), seats)):
            print(row)


if __name__ == "__main__":
    main()
