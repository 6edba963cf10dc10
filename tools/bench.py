"""How fast the recorder acknowledges: meetings at once, each person entering and leaving as fast as answers come.

Every act that counts was decided, hashed, signed and made durable in SQLite (WAL, synchronous=FULL) before its
answer. Run it on an idle machine; compare on the same one.
"""

import argparse
import asyncio
import secrets
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from hemicycle.examples import example
from hemicycle.files.convening import convene_command
from hemicycle.files.model import MeetingFile
from hemicycle.files.read import read_meeting_file
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, LeaveSeat, TakeSeat
from hemicycle.procedure.words import MeetingId, ParticipantId
from hemicycle.record.note import Signer
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.recorder import Recorder
from hemicycle.rulebooks import rulebook
from hemicycle.stores.sqlite import SqliteStore


async def convened(recorder: Recorder, number: int) -> tuple[str, list[ParticipantId]]:
    """A meeting with everybody admitted: its id and its participants."""
    file = read_meeting_file(example())
    if not isinstance(file, MeetingFile):
        raise SystemExit(f"the example is not a meeting file: {file}")
    order = convene_command(file, rulebook(file.convening.body))
    record = f"bench-{number}"
    expect(await recorder.convene(msgspec.structs.replace(order, meeting=MeetingId(record))))
    people = [ParticipantId(f"p{place}") for place in range(1, len(order.participants) + 1)]
    for person in people:
        expect(await recorder.act(record, SECRETARIAT, AdmitParticipant(person), None))
    return record, people


async def come_and_go(
    recorder: Recorder, record: str, person: ParticipantId, acts: int
) -> list[float]:
    """Takes and leaves the seat `acts` times; how long each answer took (s)."""
    took = []
    for number in range(acts):
        began = time.perf_counter()
        move = LeaveSeat() if number % 2 else TakeSeat()
        expect(await recorder.act(record, person, move, f"{person}-{number:06d}"))
        took.append(time.perf_counter() - began)
    return took


def expect(answer: object) -> None:
    """Ends the run where the recorder refuses what it should take."""
    if not isinstance(answer, Accepted):
        raise SystemExit(f"refused: {answer}")


async def run(folder: Path, meetings: int, acts: int) -> None:
    """Measures and prints."""
    signer = Signer("bench.example", secrets.token_bytes(32))
    store = SqliteStore(folder / "records.sqlite")
    async with Recorder(
        store, signer, clock=SystemClock(), entropy=secrets.token_bytes
    ) as recorder:
        rooms = [await convened(recorder, number) for number in range(meetings)]
        began = time.perf_counter()
        took = await asyncio.gather(
            *(
                come_and_go(recorder, record, person, acts)
                for record, people in rooms
                for person in people
            )
        )
        elapsed = time.perf_counter() - began
    waits = [wait * 1000 for each in took for wait in each]
    centiles = statistics.quantiles(waits, n=100)
    print(
        f"{meetings} meetings, {len(took)} people, {len(waits)} acts, each durable before its answer"
    )
    print(
        f"{len(waits) / elapsed:,.0f} acts/s   p50 {centiles[49]:.1f} ms   p99 {centiles[98]:.1f} ms"
    )


def main() -> None:
    """Reads the arguments and measures in a folder that goes away."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--meetings", type=int, default=4)
    parser.add_argument("--acts", type=int, default=200, help="of each person")
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder), asked.meetings, asked.acts))


if __name__ == "__main__":
    main()
