"""What a start of `hemicycle serve` costs. Run as `python -m bench.starting [MEETINGS] [ENTRIES]`.

Seconds of processor until it listens, beside 10 meetings, beside many, and beside one long record with its snapshot;
next to a process that only imports the libraries which a server stands on. The other verbs stand below.
"""

import asyncio
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from bench.cpu import cpu_of
from bench.fanout import HEMICYCLE
from bench.long_record import convening, fill
from bench.rows import Row
from hemicycle.procedure.words import MeetingId
from hemicycle.stores.opening import keep_recorder

FEW, MEETINGS, ENTRIES = 10, 1_000, 10_000
ROUNDS = 5
LIBRARIES = "alembic, babel, cryptography, fluent.runtime, jinja2, msgspec, sqlalchemy, starlette, uvicorn, uvloop"
VERBS = (("rulebook", "show", "un-ga"), ("tally", "--help"))


def started(data: Path) -> float:
    """Seconds of processor until a server over this folder listens."""
    server = subprocess.Popen(
        [*HEMICYCLE, "serve", "--data", str(data), "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        if not (server.stdout and server.stdout.readline()):
            raise SystemExit("it does not start")
        return cpu_of(server.pid)
    finally:
        server.terminate()
        server.wait(20)


def ran(command: Sequence[str]) -> float:
    """Seconds of processor of a process that ends."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


async def convene(data: Path, number: int) -> None:
    """So many meetings that stand still."""
    async with keep_recorder(data) as recorder:
        for place in range(number):
            await recorder.convene(replace(convening(), meeting=MeetingId(f"meeting-{place}")))


async def lengthen(data: Path, size: int) -> None:
    """One record of so many entries."""
    async with keep_recorder(data) as recorder:
        await fill(recorder, size)


def main() -> None:
    """Measures and says."""
    meetings = int(sys.argv[1]) if len(sys.argv) > 1 else MEETINGS
    entries = int(sys.argv[2]) if len(sys.argv) > 2 else ENTRIES
    with tempfile.TemporaryDirectory() as folder:
        few, many, long = (Path(folder) / name for name in ("few", "many", "long"))
        asyncio.run(convene(few, FEW))
        asyncio.run(convene(many, meetings))
        asyncio.run(lengthen(long, entries))
        for data in (few, many, long):  # the first start derives the lists
            started(data)
        rounds = [[started(few), started(many), started(long), imported()] for _ in range(ROUNDS)]
    *mine, bare = (list(each) for each in zip(*rounds, strict=True))
    named = (f"{FEW} meetings", f"{meetings:,} meetings", f"{entries:,} entries")
    for what, values, goal in zip(named, mine, (None, 2.5, 2.0), strict=True):
        print(Row(f"start beside {what}", "s", values, "imports alone", bare, goal))
    for verb in VERBS:
        spent = [ran([*HEMICYCLE, *verb]) for _ in range(ROUNDS)]
        print(Row(f"hemicycle {' '.join(verb)}", "s", spent))


def imported() -> float:
    """Seconds of processor to import the libraries."""
    return ran([sys.executable, "-c", f"import {LIBRARIES}"])


if __name__ == "__main__":
    main()
