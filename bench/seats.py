"""Can a thousand seats join within half a minute, and vote? Run as `python -m bench.seats [SEATS]`.

People with links, behind a real nginx with TLS: each opens the own link, is given a session, calls the live room, and
has the record; then all of them vote at once. The server's CPU is its own; client, nginx and server share this machine.
"""

import asyncio
import re
import ssl
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import uvloop
from msgspec.structs import replace

from bench.cpu import cpu_of
from bench.fanout import act
from bench.joining import served
from bench.loops.payload import raise_descriptors
from bench.options import WORDS, convening_of
from bench.readers import HELLO, Reader, Readers, masked
from bench.rows import Row
from hemicycle.access.door import Door
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.votes.commands import CastBallot, OpenVote
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import MeetingId, ParticipantId, VoteId
from hemicycle.recorder.clock import SystemClock
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import read_settings
from hemicycle.stores.opening import keep_recorder
from tests.nginx import Nginx, free_port

RECORD = "a-meeting"
WITHIN_S, ROUNDS = 30.0, 5
AT_ONCE = 40
"""People whose links or handshakes are under way at the same time."""
TEXT = 0x81
CHAIR = b'"actor":"p1"'
OPENED = re.compile(rb'"kind":"vote-opened","facts":\{"vote":"([^"]+)"')
LENGTH = re.compile(rb"content-length: ([0-9]+)", re.IGNORECASE)
COOKIE = re.compile(rb"set-cookie: ([^;]+)", re.IGNORECASE)


async def prepare(data: Path, base: str, seats: int) -> list[str]:
    """A meeting with so many seats, all let in; their links in order."""
    data.mkdir()
    settings = f'base_url = "{base}"\ntrusted_proxies = ["127.0.0.1"]\n'
    (data / "settings.toml").write_text(settings + "rate_per_s = 1000000\nrate_burst = 1000000\n")
    people = [ParticipantId(f"p{n}") for n in range(1, seats + 1)]
    async with keep_recorder(data, "localhost", SystemClock()) as recorder:

        async def act(actor: str, command: Command) -> None:
            answer = await recorder.act(RECORD, actor, command, None)
            assert not isinstance(answer, Refusal), answer

        order = replace(convening_of(seats), meeting=MeetingId(RECORD))
        assert not isinstance(await recorder.convene(order), Refusal)
        await asyncio.gather(*(act(SECRETARIAT, AdmitParticipant(one)) for one in people[1:]))
        meeting = await recorder.meeting(RECORD)
    register = open_register(register_url(data))
    door = Door(
        register, read_settings(data).placed("127.0.0.1", 0, https=base.startswith("https"))
    )
    issued = await door.issue_links(RECORD, meeting.seats.participants.values())
    register.close()
    return [one.link for one in issued]


async def cookies(port: int, trust: ssl.SSLContext | None, links: list[str]) -> list[str]:
    """Open all links, over some connections; `trust` None: without TLS."""
    base = f"{'https' if trust else 'http'}://localhost:{port}"
    found, waiting = dict[int, str](), list(enumerate(links))

    async def some() -> None:
        reader, writer = await asyncio.open_connection("localhost", port, ssl=trust)
        while waiting:
            place, link = waiting.pop()
            path = "/join/" + link.partition("/join/")[2]
            writer.write(
                f"POST {path} HTTP/1.1\r\nHost: localhost:{port}\r\nOrigin: {base}\r\n"
                "Content-Length: 0\r\n\r\n".encode()
            )
            head = await reader.readuntil(b"\r\n\r\n")
            cookie = COOKIE.search(head)
            if b" 503 " in head[:20]:  # as a browser's user would: once more, a little later
                waiting.append((place, link))
                length = LENGTH.search(head)
                await reader.readexactly(int(length[1]) if length else 0)
                await asyncio.sleep(1)
                continue
            if b" 303 " not in head[:20] or cookie is None:
                raise SystemExit(head.decode())
            found[place] = cookie[1].decode()
        writer.close()

    await asyncio.gather(*(some() for _ in range(AT_ONCE)))
    return [found[place] for place in range(len(links))]


class Seat(Reader):
    """A device with a seat: it notes what it is told of acts and votes."""

    accepted = refused = 0
    vote = ""
    chairs = False

    def _take(self, kind: int, payload: bytes) -> None:
        super()._take(kind, payload)
        if kind == TEXT:
            Seat.accepted += payload.startswith(b'{"type":"accepted"')
            Seat.refused += payload.startswith(
                (b'{"type":"refused"', b'{"type":"failed"', b'{"type":"bye"')
            )
            self.chairs |= payload.startswith(b'{"type":"welcome"') and CHAIR in payload
            opened = OPENED.search(payload)
            Seat.vote = opened[1].decode() if opened else Seat.vote

    def act(self, name: str, command: Command) -> None:
        """Send an act."""
        self.transport.write(masked(act(name, msgspec.to_builtins(command))))


async def joined(nginx: Nginx, links: list[str]) -> tuple[Readers, list[Seat]]:
    """All, once each has had the greeting and the record."""
    trust, readers, seats = nginx.trust(), Readers(), list[Seat]()
    host = f"localhost:{nginx.port}"
    waiting = list(reversed(await cookies(nginx.port, trust, links)))
    loop = asyncio.get_running_loop()

    def seat_more() -> Seat:
        return Seat(readers, asks=True)

    async def some() -> None:
        while waiting:
            headers = {"Cookie": waiting.pop(), "Host": host, "Origin": f"https://{host}"}
            _, seat = await loop.create_connection(seat_more, "localhost", nginx.port, ssl=trust)
            seat.ask(f"/room/{RECORD}/live", headers)
            await seat.opened.wait()
            seat.transport.write(masked(HELLO))
            seats.append(seat)

    await asyncio.gather(*(some() for _ in range(AT_ONCE)))
    await until(lambda: all(seat.frames for seat in seats))
    return readers, seats


async def until(done: Callable[[], bool]) -> None:
    """Returns once it is so."""
    async with asyncio.timeout(180):
        while not done():
            if Seat.refused:
                raise SystemExit("an act was refused")
            await asyncio.sleep(0.02)


async def measure(nginx: Nginx, links: list[str], pid: int) -> list[float]:
    """Join, and vote: of each the seconds, milliseconds of the server's CPU for one, and MB that were sent."""
    number = len(links)
    Seat.accepted, Seat.vote = 0, ""
    began, cpu = time.perf_counter(), cpu_of(pid)
    readers, seats = await joined(nginx, links)
    took, used, sent = time.perf_counter() - began, cpu_of(pid) - cpu, readers.bytes
    found = [took, used / number * 1e3, sent / 1e6]
    chair = next(seat for seat in seats if seat.chairs)
    chair.act("opening-0", OpenMeeting())
    chair.act("opening-1", OpenVote("simple-majority", WORDS))
    await until(lambda: Seat.accepted == 2 and bool(Seat.vote))
    began, cpu, sent = time.perf_counter(), cpu_of(pid), readers.bytes
    for place, seat in enumerate(seats):
        seat.act(f"ballot-{place:06d}", CastBallot(VoteId(Seat.vote), "yes"))
    await until(lambda: Seat.accepted == number + 2)
    took, used = time.perf_counter() - began, cpu_of(pid) - cpu
    found += [took, used / number * 1e3, (readers.bytes - sent) / 1e6]
    readers.close()
    return found


def held(folder: Path, number: int) -> list[float]:
    """One meeting with so many seats, behind a proxy of its own."""
    port = free_port()
    nginx = Nginx(folder / "nginx", port)
    try:
        links = uvloop.run(prepare(folder / "data", nginx.base_url, number))
        with served(folder / "data", port) as (_, pid):
            return uvloop.run(measure(nginx, links, pid))
    finally:
        nginx.stop()


def main() -> None:
    """Measure and print."""
    raise_descriptors()
    number = int(sys.argv[1]) if sys.argv[1:] else 1000
    rounds = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            rounds.append(held(Path(folder), number))
    joins, seat, came, votes, ballot, sent = (list(one) for one in zip(*rounds, strict=True))
    print(Row(f"{number} seats join, by nginx with TLS", "s", joins, goal=WITHIN_S))
    print(Row("  the server's CPU a seat", "ms CPU", seat))
    print(Row("  sent in all", "MB", came))
    print(Row(f"a vote of {number}, until the last is answered", "s", votes, goal=WITHIN_S))
    print(Row("  the server's CPU a ballot", "ms CPU", ballot))
    print(Row("  sent in all", "MB", sent))


if __name__ == "__main__":
    main()
