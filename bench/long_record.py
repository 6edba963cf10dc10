"""What does a long record cost? Run as `python -m bench.long_record [ENTRIES]`.

A debate of 27 seats, of N and of 2N entries: what folding it costs, and deciding an act at its end; what the recorder
holds in memory; and one of 20 N entries, read without a snapshot and verified, each by a process of its own. What grows
with its square shows as a ratio above 2.
"""

import asyncio
import gc
import secrets
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from bench.recorder import CHAIR, conference
from bench.rows import Row
from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission, salted
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
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
from hemicycle.record.checkpoint import sign
from hemicycle.record.export import write
from hemicycle.record.note import Signer
from hemicycle.record.tree import Tree
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.ports import Batch
from hemicycle.recorder.recorder import Recorder
from hemicycle.recorder.sealing import sealed
from hemicycle.stores.keys import signing_key
from hemicycle.stores.memory import MemoryStore
from hemicycle.stores.opening import KEYS, RECORDS, keep_recorder
from hemicycle.stores.schema import connect, lay
from hemicycle.stores.writing import commit

RECORD = "long"
SEATS = 27
ENTRIES = 5_000
ROUNDS = 5
EXPORT = "export.jsonl"
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


def _recorder(store: MemoryStore, signer: Signer) -> Recorder:
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


def write_record(data: Path, entries: Sequence[Entry]) -> None:
    """A data folder with this record, signed at each hundredth entry, and its export."""
    data.mkdir()
    signer, tree = signing_key(data / KEYS, "bench"), Tree()
    stored = [sealed(entry, secrets.token_bytes) for entry in entries]
    lay(data / RECORDS)
    with closing(connect(data / RECORDS)) as db:
        for start in range(0, len(stored), 100):
            batch = stored[start : start + 100]
            for one in batch:
                tree.append(one.leaf)
            commit(db, [Batch(RECORD, start, batch, sign(signer, RECORD, tree))])
    with (data / EXPORT).open("wb") as file:
        file.writelines(write(RECORD, "meeting", EVERYTHING, signer, stored))


def measured(work: str, data: Path) -> tuple[float, float]:
    """Seconds of processor, and the most memory (MB), of a process that does this work."""
    script = f"import time; from pathlib import Path; d = Path({str(data)!r})\n{work}\n"
    script += "told = Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0]\n"
    script += "print(time.process_time(), int(told) / 1000)"
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    seconds, most = told.stdout.split()[-2:]
    return float(seconds), float(most)


IMPORTS = "from bench.long_record import load, judge_export"
LOAD, VERIFY = f"{IMPORTS}; load(d)", f"{IMPORTS}; judge_export(d)"


def load(data: Path) -> None:
    """Reads the record as a recorder does that has no snapshot of it."""

    async def read() -> None:
        async with keep_recorder(data) as recorder:
            await recorder.state(RECORD)

    asyncio.run(read())


def judge_export(data: Path) -> None:
    """As `hemicycle verify` does."""
    with (data / EXPORT).open("rb") as file:
        verdict = judge(file, None, ())
    if not verdict.good:
        raise SystemExit(verdict)


def very_long(size: int) -> Iterator[Row]:
    """A record of so many entries and one of half of them: read without a snapshot, and verified."""
    with tempfile.TemporaryDirectory() as folder:
        half, whole = Path(folder) / "half", Path(folder) / "whole"
        entries, _ = played(size)
        write_record(whole, entries)
        write_record(half, [one for one in entries if sum(one.act) <= size // 2])
        for what, work in (("read", LOAD), ("verified", VERIFY)):
            spent, ratios, memory = list[float](), list[float](), list[float]()
            for _ in range(ROUNDS):
                least = measured(IMPORTS, whole)
                short, long = measured(work, half), measured(work, whole)
                spent.append(long[0] - least[0])
                ratios.append(spent[-1] / (short[0] - least[0]))
                memory.append(long[1] - least[1])
            yield Row(f"{size:,} entries {what}", "s", spent)
            yield Row(f"the same, as a multiple of {size // 2:,}", "×", ratios, goal=2.1)
            yield Row("its memory at most, imports apart", "MB", memory)


def growth(size: int) -> Iterator[Row]:
    """What folding and deciding cost at N and at 2N entries."""
    (short, at_short), (long, at_long) = played(size), played(2 * size)
    folds, decided = list[tuple[float, float]](), list[tuple[float, float]]()
    for _ in range(ROUNDS):
        folds.append((least(lambda: fold(short)), least(lambda: fold(long))))
        decided.append((least(decide_at(at_short)), least(decide_at(at_long))))
    per = [one / len(short) * 1e6 for one, _ in folds]
    yield Row(f"an entry folded, of {size:,}", "µs", per)
    ratios = [two / one * len(short) * 2 / len(long) for one, two in folds]
    yield Row(f"fold of {2 * size:,}, as a multiple of {size:,}", "×", ratios, goal=2.05)
    yield Row(f"an act decided at {size:,}", "µs", [one / 50 * 1e6 for one, _ in decided])
    ratios = [two / one for one, two in decided]
    yield Row(f"the same at {2 * size:,}, as a multiple", "×", ratios, goal=1.05)


def main() -> None:
    """Measures and says."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    for row in growth(size):
        print(row, flush=True)
    kept = [asyncio.run(held(each)) for each in (size, 2 * size)]
    print(Row("held in memory, an entry more", "bytes", [(kept[1] - kept[0]) / size]), flush=True)
    for row in very_long(20 * size):
        print(row, flush=True)


if __name__ == "__main__":
    main()
