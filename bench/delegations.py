"""What do 193 delegations at once take? Run as `python -m bench.delegations [SEATS] [ENTRIES]`.

All come back, each on the own seat, after the server was killed (SIGKILL) beside a long record: resuming, and with
nothing. Then a hundred of them ask for the floor and withdraw, one act each under way through the WebSocket at all
times, and everybody is told. Over loopback; the server's CPU is its own, client and server share this machine's cores.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import uvloop

from bench.cpu import cpu_of
from bench.fanout import act
from bench.loops.payload import raise_descriptors
from bench.readers import HELLO, Reader, Readers, masked
from bench.returning import Killed
from bench.rows import Row
from bench.seats import RECORD, TEXT, cookies, prepare
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.business.floor.commands import (
    RequestFloor,
    SetSpeakingLimit,
    WithdrawRequest,
)
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import TakeSeat
from hemicycle.procedure.words import RequestId
from hemicycle.recorder.clock import SystemClock
from hemicycle.stores.opening import keep_recorder
from tests.nginx import free_port

PATH = f"/room/{RECORD}/live"
IN_FLIGHT = 100
ACTS = 3_000
ROUNDS = 5


class Accepted(msgspec.Struct):
    """What a device is told of an act that stands."""

    seqs: list[int]


ACCEPTED = msgspec.json.Decoder(Accepted)


class Delegation(Reader):
    """A device with a seat. Once it acts, it asks for the floor and withdraws in turn, as fast as it is answered."""

    done, left = 0, 0
    finished: asyncio.Event
    turn = asked = 0
    chairs = False

    def _take(self, kind: int, payload: bytes) -> None:
        super()._take(kind, payload)
        if kind == TEXT and payload.startswith(b'{"type":"accepted"'):
            self.asked = ACCEPTED.decode(payload).seqs[0]
            Delegation.done += 1
            if Delegation.left > 0:
                self.change()
            elif Delegation.done == ACTS:
                Delegation.finished.set()
        elif kind == TEXT and payload.startswith((b'{"type":"refused"', b'{"type":"bye"')):
            raise SystemExit(payload.decode())

    def change(self) -> None:
        """Ask for the floor, or withdraw."""
        Delegation.left -= 1
        asked = RequestId(f"r{self.asked}")
        self.act(RequestFloor("statement") if self.turn % 2 == 0 else WithdrawRequest(asked))

    def act(self, command: Command) -> None:
        """Send one."""
        self.turn += 1
        self.transport.write(masked(act(f"act-{self.turn:05d}", msgspec.to_builtins(command))))


async def lengthen(data: Path, seats: int, entries: int) -> tuple[int, list[str]]:
    """Everybody sits, and so much has happened: the record's size, and the class of each seat."""
    people = [f"p{n}" for n in range(1, seats + 1)]
    async with keep_recorder(data, "localhost", SystemClock()) as recorder:

        async def done(actor: str, command: Command) -> None:
            answer = await recorder.act(RECORD, actor, command, None)
            assert not isinstance(answer, Refusal), answer

        await asyncio.gather(*(done(who, TakeSeat()) for who in people))
        await done(people[0], OpenMeeting())
        meeting = await recorder.meeting(RECORD)
        for start in range(meeting.size, entries, 100):
            numbers = range(start, start + 100)
            await asyncio.gather(
                *(done(people[0], SetSpeakingLimit(60 + n % 500)) for n in numbers)
            )
        meeting = await recorder.meeting(RECORD)
        return meeting.size, [class_of(meeting, who) for who in people]


async def come(port: int, held: Sequence[str], said: Sequence[str], size: int) -> Readers:
    """Everybody, each with the own cookie, until the last has all of the record."""
    readers = Readers()
    readers.expect_upto(size, len(held))
    gate = asyncio.Semaphore(100)

    async def one(cookie: str, says: str) -> None:
        async with gate:
            seat = Delegation(readers, asks=True)
            seat.chairs = cookie == held[0]
            await asyncio.get_running_loop().create_connection(lambda: seat, "localhost", port)
            seat.ask(PATH, {"Host": f"localhost:{port}", "Cookie": cookie})
            await seat.opened.wait()
            seat.transport.write(masked(says))
            readers.all.append(seat)

    await asyncio.gather(*map(one, held, said))
    await readers.have_all()
    return readers


async def back(server: Killed, held: Sequence[str], said: Sequence[str], size: int) -> list[float]:
    """Seconds until the last is back after a kill, the server's CPU until then, MB that were sent."""
    await server.kill()
    began = time.perf_counter()
    pid = await server.start()
    readers = await come(server.port, held, said, size)
    found = [time.perf_counter() - began, cpu_of(pid), readers.bytes / 1e6]
    readers.close()
    return found


async def in_flight(pid: int, readers: Readers, turn: int) -> tuple[float, float, float]:
    """Milliseconds of the server's CPU for an act, acts a second, and MB that were sent.

    Others in each turn, as a participant has so many acts in a minute (LIVE-7).
    """
    Delegation.done, Delegation.left, Delegation.finished = 0, ACTS, asyncio.Event()
    cpu, began, sent = cpu_of(pid), time.perf_counter(), readers.bytes
    seats = [one for one in readers.all if isinstance(one, Delegation) and not one.chairs]
    first = turn * IN_FLIGHT
    for place in range(first, first + min(IN_FLIGHT, len(seats))):
        seats[place % len(seats)].change()
    async with asyncio.timeout(120):
        await Delegation.finished.wait()
    took = time.perf_counter() - began
    return (cpu_of(pid) - cpu) / ACTS * 1e3, ACTS / took, (readers.bytes - sent) / 1e6


async def measure(data: Path, seats: int, entries: int) -> list[Row]:
    """The table."""
    server = Killed(data, free_port())
    links = await prepare(data, f"http://localhost:{server.port}", seats)
    await server.start()
    held = await cookies(server.port, None, links)
    await server.kill()
    size, classes = await lengthen(data, seats, entries)
    at = [{"audience": one, "seq": size - 20} for one in classes]
    resuming = [json.dumps({"type": "hello", "cursor": one}) for one in at]
    rows = []
    for what, said in (("resuming", resuming), ("fresh", [HELLO] * seats)):
        found = [await back(server, held, said, size) for _ in range(ROUNDS)]
        took, used, sent = (list(one) for one in zip(*found, strict=True))
        rows.append(Row(f"{seats} delegations of {size} entries back, {what}", "s", took, goal=5))
        rows.append(Row("  CPU until then, start too", "s CPU", used))
        rows.append(Row("  sent", "MB", sent, goal=50))
    await server.kill()
    pid = await server.start()
    readers = await come(server.port, held, resuming, size)
    each, rate, sent = zip(*[await in_flight(pid, readers, n) for n in range(ROUNDS)], strict=True)
    what = f"{IN_FLIGHT} acts in flight, {seats} seats, by WebSocket"
    rows.append(Row(what, "ms CPU", each, goal=0.4))
    rows.append(Row("  acts a second", "", rate, goal=2_500, least=True))
    rows.append(Row("  sent, of each act", "kB", [one * 1e3 / ACTS for one in sent]))
    readers.close()
    await server.kill()
    return rows


def main() -> None:
    """Measure and print."""
    raise_descriptors()
    seats, entries = (*map(int, sys.argv[1:3]), *(193, 10_000)[len(sys.argv[1:3]) :])
    with tempfile.TemporaryDirectory() as folder:
        for row in uvloop.run(measure(Path(folder) / "data", seats, entries)):
            print(row)


if __name__ == "__main__":
    main()
