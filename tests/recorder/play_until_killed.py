"""A process that acts on a record until it is killed: `DATA FIRST… [--hasty]`.

One FIRST for each client, the number of its first act. Each client sends act after act; each receipt is printed, as
`number receipt`, before the client's next act. A snapshot is written every few entries. `--hasty` plants a fault: a
store that answers before it has written.
"""

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AdmitParticipant,
    ConvenedParticipant,
    TakeSeat,
)
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import Language, MeetingId, MemberCode, ParticipantId
from hemicycle.recorder import snapshots
from hemicycle.recorder.ports import Batch
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.opening import keep_recorder
from hemicycle.stores.sqlite import SqliteStore
from tests.answers import accepted

Append = Callable[[SqliteStore, Batch], Coroutine[Any, Any, None]]

RECORD = "helsinki"
CHAIR = ConvenedParticipant(
    slug={"und": "ann"},
    name={"und": "Ann"},
    role="delegate",
    member=MemberCode("FI"),
    gender={"und": "f"},
    office={},
    listed=True,
    capacity_member=None,
    capacity={},
    capacity_items=None,
)
CONFERENCE = ConveneMeeting(
    meeting=MeetingId(RECORD),
    body=None,
    mode="virtual",
    access="open",
    starts=0,
    ends=None,
    offset_min=0,
    host=None,
    chair=ParticipantId("p1"),
    reporter=None,
    languages=[Language("en")],
    title={"en": "Conference"},
    topic={},
    source={},
    rulebook=Rulebook("plain", "1", {"en": "Plain rules"}),
    participants=[CHAIR],
    items=[],
    tracks=[],
    photo_order=None,
    photo_credit={},
)


async def open_meeting(recorder: Recorder) -> None:
    """What a run before has done is refused, and that is well."""
    await recorder.convene(CONFERENCE)
    await recorder.act(RECORD, "secretariat", AdmitParticipant(ParticipantId("p1")), None)
    await recorder.act(RECORD, "p1", TakeSeat(), None)
    await recorder.act(RECORD, "p1", OpenMeeting(), None)


async def client(recorder: Recorder, first: int, step: int) -> None:
    number = first
    while True:
        answer = await recorder.act(RECORD, "p1", SetSpeakingLimit(10 + number), f"act-{number:05}")
        sys.stdout.write(f"{number} {json.dumps(accepted(answer).receipt)}\n")
        sys.stdout.flush()
        number += step


async def main(data: Path, firsts: list[int], hasty: bool) -> None:
    if hasty:
        setattr(SqliteStore, "append", answer_first(SqliteStore.append))  # noqa: B010
    snapshots.EVERY = 3
    async with keep_recorder(data) as recorder:
        await open_meeting(recorder)
        await asyncio.gather(*(client(recorder, first, len(firsts)) for first in firsts))


def answer_first(append: Append) -> Append:
    """The planted fault: what comes after the first 30 entries is answered, and kept to be written at leisure."""
    later: list[Batch] = []

    async def hasty(store: SqliteStore, batch: Batch) -> None:
        if batch.size > 30:
            later.append(batch)
        else:
            await append(store, batch)

    return hasty


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[2:] if word != "--hasty"]
    asyncio.run(main(Path(sys.argv[1]), numbers, "--hasty" in sys.argv))
