"""What a durable act costs, beside what it cannot do without. Run as `python -m bench.recorder [ACTS]`.

A hundred people act on one record as fast as answers come, then one alone; each act is decided, sealed, proved, signed
for and on disk before its answer. Beside them, in the same rounds: the same bytes by a bare loop of group commits, with
the hashes and signatures that a receipt rests on; one commit of SQLite; one `fdatasync`. All by CPU time but where it
says ms.
"""

import asyncio
import gc
import os
import secrets
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import uvloop

from bench.rows import Row
from hemicycle.cli.verbs import SELDOM
from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AdmitParticipant,
    ConvenedParticipant,
    TakeSeat,
)
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import Language, MeetingId, MemberCode, ParticipantId, in_no_language
from hemicycle.record.entry import StoredEntry
from hemicycle.record.note import Signer
from hemicycle.record.tree import Tree
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.schema import connect, lay
from hemicycle.stores.sqlite import SqliteStore

WRITERS = 100
ACTS = 3_000
ALONE = 200
ROUNDS = 5
CHAIR = ParticipantId("p1")
RECORD = "one"


class Measure(NamedTuple):
    """Of each act: microseconds of processor, and milliseconds until it was done; acts a second of wall time."""

    cpu_us: float
    waits_ms: list[float]
    rate: float

    def wait(self, part: float) -> float:
        """The wait in which so great a part was answered."""
        return sorted(self.waits_ms)[int(part * (len(self.waits_ms) - 1))]


def conference(record: str) -> ConveneMeeting:
    """A meeting of one, who is its chair."""
    chair = ConvenedParticipant(
        slug=in_no_language("ann"),
        name=in_no_language("Ann"),
        role="delegate",
        member=MemberCode("FI"),
        gender={},
        office={},
        listed=True,
        capacity_member=None,
        capacity={},
        capacity_items=None,
    )
    return ConveneMeeting(
        meeting=MeetingId(record),
        body=None,
        mode="virtual",
        access="open",
        starts=0,
        ends=None,
        offset_min=0,
        host=None,
        chair=CHAIR,
        reporter=None,
        languages=[Language("en")],
        title={"en": "Conference"},
        topic={},
        source={},
        rulebook=Rulebook("plain", "1", {"en": "Plain rules"}),
        participants=[chair],
        items=[],
        tracks=[],
        photo_order=None,
        photo_credit={},
    )


async def opened(recorder: Recorder, record: str) -> None:
    """Opens the meeting."""
    await recorder.convene(conference(record))
    await recorder.act(record, "secretariat", AdmitParticipant(CHAIR), None)
    await recorder.act(record, CHAIR, TakeSeat(), None)
    await recorder.act(record, CHAIR, OpenMeeting(), None)


async def act(recorder: Recorder, number: int) -> float:
    """One act; how long it waited for its answer (ms). No two in a row ask for the same limit, which is refused."""
    began = time.perf_counter()
    answer = await recorder.act(
        RECORD, CHAIR, SetSpeakingLimit(10 + number % 7000), f"act-{number:06}"
    )
    if not isinstance(answer, Accepted):
        raise SystemExit(f"refused: {answer}")
    return (time.perf_counter() - began) * 1000


async def measure_recorder(
    path: Path, acts: int, writers: int
) -> tuple[Measure, list[StoredEntry]]:
    """Acts on one record by so many at once; and what was stored."""
    signer, store = Signer("bench", secrets.token_bytes(32)), SqliteStore(path)
    async with Recorder(
        store, signer, clock=SystemClock(), entropy=secrets.token_bytes
    ) as recorder:
        await opened(recorder, RECORD)

        async def write(first: int) -> list[float]:
            return [await act(recorder, number) for number in range(first, acts, writers)]

        wall, cpu = time.perf_counter(), time.process_time()
        waits = await asyncio.gather(*(write(first) for first in range(writers)))
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        stored = [*(await store.load(RECORD, (await store.ends())[RECORD].size - acts)).entries]
    return Measure(cpu / acts * 1e6, [one for each in waits for one in each], acts / wall), stored


def measure_sqlite(
    path: Path, stored: Sequence[StoredEntry], group: int, signer: Signer | None
) -> Measure:
    """The same entries by bare commits of so many; with a `signer`, also their leaves, tree, proofs and signatures."""
    lay(path)
    db, tree, waits = connect(path), Tree(), list[float]()
    db.execute("INSERT INTO records (number, id) VALUES (1, 'bare')")
    wall, cpu = time.perf_counter(), time.process_time()
    for start in range(0, len(stored), group):
        began, batch = time.perf_counter(), stored[start : start + group]
        if signer:
            prove(tree, batch, signer)
        write_bare(db, start, batch)
        waits.append((time.perf_counter() - began) * 1000)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    db.close()
    return Measure(cpu / len(stored) * 1e6, waits, len(stored) / wall)


def prove(tree: Tree, batch: Sequence[StoredEntry], signer: Signer) -> None:
    """What receipts rest on."""
    for entry in batch:
        tree.append(entry.leaf)
    signer.sign(f"{tree.root().hex()}\n")
    for seq in range(tree.size - len(batch), tree.size):
        tree.inclusion(seq)


def write_bare(db: sqlite3.Connection, start: int, batch: Sequence[StoredEntry]) -> None:
    """One commit."""
    db.execute("BEGIN IMMEDIATE")
    db.executemany(
        "INSERT INTO entries (record, seq, label, header, salt) VALUES (1, ?, ?, ?, ?)",
        [(seq, e.label, e.header, e.salt) for seq, e in enumerate(batch, start)],
    )
    db.execute("COMMIT")


def measure_sync(path: Path, stored: Sequence[StoredEntry]) -> list[float]:
    """Milliseconds to append an entry to a file and to sync it."""
    waits = []
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for entry in stored:
        began = time.perf_counter()
        os.write(handle, entry.header)
        os.fdatasync(handle)
        waits.append((time.perf_counter() - began) * 1000)
    os.close(handle)
    return waits


class Round(NamedTuple):
    """A hundred at once, one alone, and their limits."""

    many: Measure
    least: Measure
    bare: Measure
    alone: Measure
    commit: Measure
    sync: list[float]


def measure(place: Path, acts: int) -> Round:
    """One round, in a folder of its own."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        many, stored = runner.run(measure_recorder(place / "many", acts, WRITERS))
        alone, _ = runner.run(measure_recorder(place / "alone", ALONE, 1))
    least = measure_sqlite(place / "least", stored, WRITERS, Signer("bench", bytes(32)))
    bare = measure_sqlite(place / "bare", stored, WRITERS, None)
    commit = measure_sqlite(place / "commit", stored[:ALONE], 1, None)
    return Round(many, least, bare, alone, commit, measure_sync(place / "sync", stored[:ALONE]))


def rows(rounds: Sequence[Round]) -> list[Row]:
    """The lines of the table."""
    many, alone = [one.many for one in rounds], [one.alone for one in rounds]
    least, bare = [one.least for one in rounds], [one.bare for one in rounds]
    commits = [one.commit for one in rounds]
    crowd = f"{WRITERS} writers on one record"
    cpu, p99 = [one.cpu_us for one in many], [one.wait(0.99) for one in many]
    return [
        Row(
            f"a durable act, {crowd}",
            "µs",
            cpu,
            "bare and proved",
            [one.cpu_us for one in least],
            90,
        ),
        Row(
            "the same beside bare group commits", "µs", cpu, "SQLite", [one.cpu_us for one in bare]
        ),
        Row(
            f"acts a second, {crowd}",
            "",
            [one.rate for one in many],
            "SQLite",
            [one.rate for one in bare],
        ),
        Row("answered after, half of them", "ms", [one.wait(0.5) for one in many]),
        Row("answered after, 99 of 100", "ms", p99, goal=10),
        Row(
            "a durable act alone",
            "µs",
            [one.cpu_us for one in alone],
            "one commit",
            [one.cpu_us for one in commits],
        ),
        Row(
            "answered after, alone",
            "ms",
            [one.wait(0.5) for one in alone],
            "one commit",
            [one.wait(0.5) for one in commits],
        ),
        Row(
            "one commit",
            "ms",
            [one.wait(0.5) for one in commits],
            "fdatasync",
            [sorted(one.sync)[ALONE // 2] for one in rounds],
        ),
    ]


def main() -> None:
    """Measures and says."""
    gc.set_threshold(SELDOM)  # as the server does
    acts = int(sys.argv[1]) if len(sys.argv) > 1 else ACTS
    found = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            found.append(measure(Path(folder), acts))
    for row in rows(found):
        print(row)


if __name__ == "__main__":
    main()
