"""How long until everybody is in? Run as `python -m bench.joining [WATCHERS] [MEGABYTES]`.

Through a real nginx with TLS, over loopback: a long record is joined by each class, and then many of the public come to
one meeting at once. The server's CPU is its own; client, nginx and server share this machine's cores.
"""

import asyncio
import json
import secrets
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2 as httpx
from websockets.asyncio.client import connect

from bench.cpu import cpu_of
from bench.fanout import HELLO, HEMICYCLE
from bench.rows import Row
from hemicycle.examples import example
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import GiveFloor, SetSpeakingLimit
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome, WithdrawOutcome
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.words import OutcomeId
from hemicycle.recorder.clock import SystemClock
from hemicycle.stores.opening import keep_recorder
from tests.nginx import Nginx, free_port

RECORD = "2022-01-24-leaders-call"
CHAIR, DELEGATE = "biden", "scholz"
WORDS = "word " * 3990
WITHIN_S, ROUNDS = 30.0, 5
AT_ONCE = 50
"""Watchers whose handshakes are under way at the same time."""


@dataclass(frozen=True)
class Summit:
    """A served meeting behind nginx."""

    base: str
    trust: ssl.SSLContext
    pid: int

    async def cookie(self, link: str) -> str:
        """Of who comes in by a link."""
        async with httpx.AsyncClient(headers={"Origin": self.base}, verify=self.trust) as client:
            answer = await client.post(link)
            assert answer.status_code == 303, answer.text
            return "; ".join(f"{name}={value}" for name, value in client.cookies.items())

    async def join(self, cookie: str = "", *, stay: asyncio.Event | None = None) -> tuple[int, int]:
        """Say hello and read on until nothing is missing: entries and characters. Then stay until told to go."""
        address = f"{self.base.replace('https', 'wss')}/room/{RECORD}/live"
        headers = {"Cookie": cookie} if cookie else {}
        entries = size = 0
        async with connect(
            address,
            origin=self.base,  # type: ignore[arg-type]
            additional_headers=headers,
            ssl=self.trust,
            max_size=None,
            compression=None,
            open_timeout=60,
        ) as socket:
            await socket.send(HELLO)
            wanted = None
            while True:
                text = str(await socket.recv())
                message = json.loads(text)
                size += len(text)
                if message["type"] in ("bye", "refused"):
                    raise SystemExit(text)
                entries += len(message.get("entries", []))
                wanted = message["upto"] if message["type"] == "welcome" else wanted
                if message["type"] in ("entries", "upto") and message["upto"] >= (wanted or 0):
                    break
            if stay is not None:
                await stay.wait()
        return entries, size


def convene(data: Path) -> dict[str, str]:
    """The example meeting; the links by participant."""
    file = data / "meeting.toml"
    file.write_text(example())
    command = [*HEMICYCLE, "convene", str(file), "--data", str(data), "--json"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    return {one["participant"]: one["link"] for one in map(json.loads, told.stdout.splitlines())}


async def lengthen(
    data: Path,
    links: dict[str, str],
    megabytes: float = 0.0,
    *,
    texts: int = 0,
    outcomes: int = 0,
    limits: int = 0,
) -> int:
    """Open the meeting; lay so much on its record, so many texts on the table; set so many limits.

    `outcomes`: so many that stand, each entered by who has the floor. The number of entries.
    """
    async with keep_recorder(data, "localhost", SystemClock()) as recorder:

        async def act(actor: str, command: object) -> None:
            answer = await recorder.act(RECORD, actor, command, None)  # type: ignore[arg-type]
            assert not isinstance(answer, Refusal), answer

        meeting = await recorder.meeting(RECORD)
        assert meeting.sitting
        languages: list[str] = [*meeting.sitting.languages]
        seats = dict(zip(links, meeting.seats.participants, strict=True))
        chair = seats[CHAIR]
        await act(SECRETARIAT, AdmitParticipant(seats[DELEGATE]))
        await act(chair, TakeSeat())
        await act(chair, OpenMeeting())
        long = dict.fromkeys(languages, WORDS)
        for _ in range(round(megabytes * 1e6 / len(WORDS) / len(languages))):
            await act(chair, ProposeOutcome("participants", {"text": long}, verb="note"))
            table = (await recorder.meeting(RECORD)).outcomes.table
            await act(chair, WithdrawOutcome(OutcomeId(list(table)[-1])))
        short = dict.fromkeys(languages, "word " * 20)
        for _ in range(texts):
            await act(chair, ProposeOutcome("participants", {"text": short}, verb="note"))
        if outcomes:
            await act(chair, GiveFloor(chair))
        for _ in range(outcomes):
            await act(chair, ProposeOutcome("self", {"text": short}, verb="note"))
        for number in range(0, limits, 100):
            await asyncio.gather(
                *(act(chair, SetSpeakingLimit(60 + n % 500)) for n in range(number, number + 100))
            )
        return len(await recorder.entries(RECORD))


@contextmanager
def served(data: Path, port: int = 0) -> Iterator[tuple[str, int]]:
    """`hemicycle serve`: the address that it names, and its process."""
    server = subprocess.Popen(
        [*HEMICYCLE, "serve", "--data", str(data), "--port", str(port)],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout
        yield server.stdout.readline().split()[2], server.pid
    finally:
        server.terminate()
        server.wait(30)


async def each_class(summit: Summit, links: dict[str, str], office: str) -> None:
    """Each class joins the long record, alone."""
    cookies = {
        "public": "",
        "delegate": await summit.cookie(links[DELEGATE]),
        "chair": await summit.cookie(links[CHAIR]),
        "secretariat": await summit.cookie(office),
    }
    for who, cookie in cookies.items():
        entries, size, wall, used = 0, 0, list[float](), list[float]()
        for _ in range(ROUNDS):
            began, cpu = time.perf_counter(), cpu_of(summit.pid)
            entries, size = await summit.join(cookie)
            wall.append(time.perf_counter() - began)
            used.append(cpu_of(summit.pid) - cpu)
        print(Row(f"of the {who}: {entries} entries, {size / 1e6:.1f} MB", "s", wall))
        print(Row("  the server's CPU", "s CPU", used), flush=True)


async def many(summit: Summit, watchers: int) -> None:
    """So many of the public come at once, and go, and come again: how long until the last has everything."""
    rounds = [await at_once(summit, watchers) for _ in range(ROUNDS)]
    wall, used = (list(one) for one in zip(*rounds, strict=True))
    print(Row(f"{watchers} watchers come at once", "s", wall, goal=WITHIN_S))
    print(Row("  the server's CPU, each", "ms CPU", used), flush=True)


async def at_once(summit: Summit, watchers: int) -> tuple[float, float]:
    """Seconds until all are there, and milliseconds of the server's CPU for each."""
    stay, gate = asyncio.Event(), asyncio.Semaphore(AT_ONCE)
    arrived = 0
    everybody = asyncio.Event()

    class Arrived(asyncio.Event):
        """Set by nobody: who waits for it has arrived."""

        async def wait(self) -> bool:  # type: ignore[override]
            nonlocal arrived
            arrived += 1
            gate.release()
            if arrived == watchers:
                everybody.set()
            return bool(await stay.wait())

    async def one() -> None:
        await gate.acquire()
        await summit.join(stay=Arrived())

    began, cpu = time.perf_counter(), cpu_of(summit.pid)
    lines = [asyncio.create_task(one()) for _ in range(watchers)]
    waiting = asyncio.create_task(everybody.wait())
    await asyncio.wait([*lines, waiting], return_when=asyncio.FIRST_COMPLETED)
    wall, used = time.perf_counter() - began, cpu_of(summit.pid) - cpu
    stay.set()
    await asyncio.gather(*lines)
    if arrived < watchers:
        raise SystemExit(f"{arrived} of {watchers} watchers have come")
    return wall, used / watchers * 1e3


def prepare(data: Path, base: str) -> tuple[dict[str, str], str]:
    """A data folder whose people come by nginx: links, and the secretariat's."""
    data.mkdir()
    settings = f'base_url = "{base}"\ntrusted_proxies = ["127.0.0.1"]\n'
    (data / "settings.toml").write_text(settings + "rate_per_s = 1000000\nrate_burst = 1000000\n")
    links = convene(data)
    told = subprocess.run(
        [*HEMICYCLE, "sign-in", "--data", str(data)], capture_output=True, text=True, check=True
    )
    return links, told.stdout.split()[-1]


def main() -> None:
    """Measure both."""
    watchers = int(sys.argv[1]) if sys.argv[1:] else 1000
    megabytes = float(sys.argv[2]) if sys.argv[2:] else 20.0
    with tempfile.TemporaryDirectory(prefix=secrets.token_hex(2)) as folder:
        for number, size in enumerate((megabytes, 0.0)):
            port = free_port()
            nginx = Nginx(Path(folder) / f"nginx-{number}", port)
            try:
                data = Path(folder) / f"data-{number}"
                links, office = prepare(data, nginx.base_url)
                entries = asyncio.run(lengthen(data, links, size))
                with served(data, port) as (base, pid):
                    summit = Summit(base, nginx.trust(), pid)
                    if size:
                        print(f"a record of {size:.0f} MB, {entries} entries, by nginx with TLS")
                        asyncio.run(each_class(summit, links, office))
                        continue
                    print(f"{watchers} watchers join one meeting, by nginx with TLS")
                    asyncio.run(many(summit, watchers))
            finally:
                nginx.stop()


if __name__ == "__main__":
    main()
