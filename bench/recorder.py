"""How fast is the recorder, next to SQLite alone? Run as `python bench/recorder.py [ACTS]`.

Both in one run, on one disk: acts through a recorder by 100 clients on 10 records, and the same bytes put into the same
tables by a bare loop of group commits. The ratio says what deciding, sealing, signing and proving cost.
"""

import asyncio
import itertools
import resource
import secrets
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

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
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.ports import Batch
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.schema import connect, lay
from hemicycle.stores.sqlite import SqliteStore
from hemicycle.stores.writing import commit

RECORDS = 10
CLIENTS = 100
ACTS = 10_000
CHAIR = ParticipantId("p1")


@dataclass(frozen=True)
class Measure:
    """Entries, and the seconds that they took on the wall and of the processor."""

    entries: int
    wall_s: float
    cpu_s: float

    def __str__(self) -> str:
        rate = self.entries / self.wall_s
        return f"{rate:9,.0f} entries/s {self.cpu_s / self.entries * 1e6:7.0f} CPU µs an entry"


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


def measured(started: tuple[float, float], entries: int) -> Measure:
    """What has passed since `started`."""
    wall, cpu = stopwatch()
    return Measure(entries, wall - started[0], cpu - started[1])


def stopwatch() -> tuple[float, float]:
    """The wall's seconds and the processor's."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return time.perf_counter(), used.ru_utime + used.ru_stime


async def measure_recorder(path: Path, acts: int) -> tuple[Measure, list[float], list[StoredEntry]]:
    """Acts through a recorder; how long each waited for its answer, in ms; and what was stored."""
    store = SqliteStore(path)
    signer = Signer("bench", secrets.token_bytes(32))
    recorder = Recorder(store, signer, clock=SystemClock(), entropy=secrets.token_bytes)
    records = [f"record-{n}" for n in range(RECORDS)]
    waits: list[float] = []

    async def client(number: int) -> None:
        record = records[number % RECORDS]
        for n in range(number, acts, CLIENTS):
            began = time.perf_counter()
            # No two acts in a row ask for the same limit, which would be refused.
            answer = await recorder.act(
                record, CHAIR, SetSpeakingLimit(10 + n % 7000), f"act-{n:06}"
            )
            if not isinstance(answer, Accepted):
                raise TypeError(f"refused: {answer}")
            waits.append((time.perf_counter() - began) * 1000)

    async with recorder:
        for record in records:
            await opened(recorder, record)
        started = stopwatch()
        await asyncio.gather(*(client(number) for number in range(CLIENTS)))
        measure = measured(started, acts)
        stored = [entry for record in records for entry in (await store.load(record)).entries]
    return measure, waits, stored


def measure_sqlite(path: Path, stored: Sequence[StoredEntry]) -> Measure:
    """The same entries by bare group commits of 100, into the same tables."""
    lay(path)
    db = connect(path)
    started = stopwatch()
    groups = itertools.count()
    for place in range(0, len(stored), CLIENTS):
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO records (id) VALUES (?)", (f"group-{next(groups)}",))
        (number,) = db.execute("SELECT last_insert_rowid()").fetchone()
        db.executemany(
            "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (number, seq, e.label, e.header, e.salt, e.texts, e.text_salt)
                for seq, e in enumerate(stored[place : place + CLIENTS])
            ],
        )
        db.execute("COMMIT")
    db.close()
    return measured(started, len(stored))


def measure_store(path: Path, stored: Sequence[StoredEntry]) -> Measure:
    """The same entries by the store's own commit, ten records a commit and ten entries a record."""
    lay(path)
    db: sqlite3.Connection = connect(path)
    started = stopwatch()
    share = CLIENTS // RECORDS
    sizes = dict.fromkeys(range(RECORDS), 0)
    for place in range(0, len(stored), CLIENTS):
        batches = []
        for record in range(RECORDS):
            mine = stored[place + record * share : place + (record + 1) * share]
            size = sizes[record]
            sizes[record] += len(mine)
            moved = [replace(e, seq=size + n) for n, e in enumerate(mine)]
            if moved:
                batches.append(Batch(f"record-{record}", size, moved, "note"))
        commit(db, batches)
    db.close()
    return measured(started, len(stored))


def main() -> None:
    """Measures and says."""
    acts = int(sys.argv[1]) if len(sys.argv) > 1 else ACTS
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        recorder, waits, stored = asyncio.run(measure_recorder(place / "desk.sqlite", acts))
        bare = measure_sqlite(place / "bare.sqlite", stored)
        store = measure_store(place / "store.sqlite", stored)
    waits.sort()
    out = sys.stdout
    out.write(f"recorder, {CLIENTS} clients on {RECORDS} records  {recorder}\n")
    out.write(
        f"  answer after {waits[len(waits) // 2]:.1f} ms (p50), {waits[-len(waits) // 100]:.1f} ms (p99)\n"
    )
    out.write(f"the store's commit alone            {store}\n")
    out.write(f"bare group commits of {CLIENTS}           {bare}\n")
    ratio = (recorder.entries / recorder.wall_s) / (bare.entries / bare.wall_s)
    out.write(f"desk / bare: {ratio:.3f}\n")


if __name__ == "__main__":
    main()
