"""What does a long record cost? Run as `python -m bench.long_record [ENTRIES]`.

A debate of 27 seats, of N and of 2N entries: what folding it costs, and deciding an act at its end; what the recorder
holds in memory; and how much processor a start of `hemicycle serve` takes beside it, with its snapshot and without.
Each the least of several rounds; what grows with its square shows as a ratio above 2.
"""

import asyncio
import gc
import secrets
import sqlite3
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import fields, replace

from bench.fanout import HEMICYCLE, cpu_of
from bench.recorder import CHAIR, conference
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission, salted
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    EndFloor,
    GrantFloor,
    RequestFloor,
    SetSpeakingLimit,
)
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome, WithdrawOutcome
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.record import MEETING, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import (
    MemberCode,
    OutcomeId,
    ParticipantId,
    RequestId,
    in_no_language,
)
from hemicycle.record.note import Signer
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.memory import MemoryStore
from hemicycle.stores.opening import RECORDS, keep_recorder
from hemicycle.stores.sqlite import SqliteStore

RECORD = "long"
SEATS = 27
ENTRIES = 5_000
ROUNDS = 5
STARTS = 3
WORDS = {"en": "We welcome what was said, and would add a word on how it is to be done. " * 3}


def convening() -> ConveneMeeting:
    """A meeting of 27 delegations."""
    alone = conference(RECORD)
    chair = alone.participants[0]
    codes = [MemberCode(f"{first}{second}") for first in "ABC" for second in "ABCDEFGHI"]
    people = [
        replace(chair, slug=in_no_language(code.lower()), name=in_no_language(code), member=code)
        for code in codes[:SEATS]
    ]
    return replace(alone, participants=people)


def acts() -> Generator[tuple[str, Command], int, None]:
    """A debate without end: who acts, and how. Requests take the id that is sent back: that of their entry."""
    for number in range(1, SEATS + 1):
        yield SECRETARIAT, AdmitParticipant(ParticipantId(f"p{number}"))
        yield f"p{number}", TakeSeat()
    yield CHAIR, OpenMeeting()
    turn = 0
    while True:
        who = f"p{2 + turn % (SEATS - 1)}"
        seq = yield who, RequestFloor()
        yield CHAIR, GrantFloor(RequestId(f"r{seq}"))
        yield who, EnterStatement(WORDS)
        if turn % 4 == 0:
            seq = yield CHAIR, ProposeOutcome("leaders", {"text": WORDS}, verb="agree")
            yield CHAIR, WithdrawOutcome(OutcomeId(f"o{seq}"))
        yield who, EndFloor()
        yield CHAIR, SetSpeakingLimit(60 + turn % 7000)
        turn += 1


def played(size: int) -> tuple[list[Entry], Meeting]:
    """The entries of such a debate, as many or a few more, and the state after them."""
    entries: list[Entry] = []
    state, debate = Meeting(), acts()
    state = _enact(state, (SECRETARIAT, convening()), entries)
    act = next(debate)
    while state.size < size:
        seq = state.size
        state = _enact(state, act, entries)
        act = debate.send(seq)
    return entries, state


def _enact(state: Meeting, act: tuple[str, Command], entries: list[Entry]) -> Meeting:
    command = salted(act[1], f"{state.size:064x}")
    answer = MEETING.advance(state, Submission(command, act[0], 1000 * state.size))
    if isinstance(answer, Refusal):
        raise TypeError(f"refused: {answer}")
    entries += [entry for made in answer[0] for entry in made]
    return answer[1]


def least(work: Callable[[], object]) -> float:
    """Seconds of processor, the least of several rounds."""
    taken = []
    for _ in range(ROUNDS):
        gc.collect()
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def decide_at(state: Meeting) -> Callable[[], object]:
    """Fifty limits set on a state, each on that after the one before."""

    def work() -> None:
        after, entries = state, list[Entry]()
        for limit in range(50):
            after = _enact(after, (CHAIR, SetSpeakingLimit(100 + limit)), entries)

    return work


def grown(state: Meeting) -> str:
    """Which containers of the state have many elements."""
    found: list[tuple[int, str]] = []
    for part in fields(state):
        value: Any = getattr(state, part.name)
        for name in getattr(value, "__struct_fields__", ()):
            content = getattr(value, name)
            if hasattr(content, "__len__") and not isinstance(content, str | bytes):
                found.append((len(content), f"{part.name}.{name}"))
    return ", ".join(f"{name} {count}" for count, name in sorted(found, reverse=True)[:4])


async def held(size: int) -> int:
    """Bytes that a recorder holds of a record of that size, beside what the store keeps."""
    store, signer = MemoryStore(), Signer("bench", secrets.token_bytes(32))
    async with _recorder(store, signer) as writing:
        await fill(writing, size)
    gc.collect()
    tracemalloc.start()
    try:
        reading = _recorder(store, signer)
        await reading.state(RECORD)
        gc.collect()
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def _recorder(store: MemoryStore | SqliteStore, signer: Signer) -> Recorder:
    return Recorder(store, signer, clock=SystemClock(), entropy=secrets.token_bytes)


async def fill(recorder: Recorder, size: int) -> None:
    """Plays the debate through a recorder."""
    await recorder.convene(convening())
    debate, reached = acts(), 0
    act = next(debate)
    while reached < size:
        answer = await recorder.act(RECORD, act[0], act[1], f"act-{reached:08}")
        if isinstance(answer, Refusal):
            raise TypeError(f"refused: {answer}")
        reached = answer.seqs[-1] + 1
        act = debate.send(answer.seqs[-1])


def started(data: Path) -> float:
    """Seconds of processor until `hemicycle serve` listens and has the record."""
    server = subprocess.Popen(
        [*HEMICYCLE, "serve", "--data", str(data), "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout
        server.stdout.readline()
        return cpu_of(server.pid)
    finally:
        server.terminate()
        server.wait(20)


async def _fill_folder(data: Path, size: int) -> None:
    async with keep_recorder(data) as recorder:
        await fill(recorder, size)


def without_snapshot(data: Path) -> None:
    """As before there were any."""
    with closing(sqlite3.connect(data / RECORDS, isolation_level=None)) as db:
        db.execute("DELETE FROM snapshots")


def main() -> None:
    """Measures and says."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    out = sys.stdout.write
    (short, at_short), (long, at_long) = played(size), played(2 * size)
    once, twice = least(lambda: fold(short)), least(lambda: fold(long))
    out(f"fold of {len(short):,} and {len(long):,} entries: {once:.3f} and {twice:.3f} s of CPU,")
    out(f" {once / len(short) * 1e6:.0f} and {twice / len(long) * 1e6:.0f} µs each;")
    out(f" × {twice / once * len(short) * 2 / len(long):.2f}\n  what grows: {grown(at_long)}\n")
    once, twice = least(decide_at(at_short)), least(decide_at(at_long))
    out(f"an act decided at their ends: {once / 50 * 1e6:.0f} and {twice / 50 * 1e6:.0f} µs;")
    out(f" × {twice / once:.2f}\n")
    kept = [asyncio.run(held(each)) for each in (size, 2 * size)]
    out(f"held in memory: {kept[0] / 1e6:.2f} and {kept[1] / 1e6:.2f} MB;")
    states = [len(msgspec.msgpack.encode(state)) for state in (at_short, at_long)]
    out(f" {(kept[1] - kept[0]) / size:.0f} bytes an entry, of which the state's own growth takes")
    out(f" {(states[1] - states[0]) / size:.0f} even where it is packed\n")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        asyncio.run(_fill_folder(data, 2 * size))
        bare, beside = [], []
        for _ in range(STARTS):
            beside.append(started(data))
            without_snapshot(data)
            bare.append(started(data))
        empty = min(started(Path(folder) / "none") for _ in range(STARTS))
    out(f"start beside {len(long):,} entries: {min(beside):.2f} s of CPU with a snapshot,")
    out(f" {min(bare):.2f} without, {empty:.2f} beside no record\n")


if __name__ == "__main__":
    main()
