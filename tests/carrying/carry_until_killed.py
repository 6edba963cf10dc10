"""A process that acts on records and carries what they say until it is killed: `DATA NUMBER STATEMENT [--apart]`.

Its acts begin with NUMBER; each that is durable is printed. At the STATEMENT-th statement of a follower it kills itself
(-9); 0: it waits for somebody who does. `--apart` plants a fault: the cursor is committed before the rows.
"""

import asyncio
import os
import random
import signal
import sys
from itertools import count
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import Connection, event

from hemicycle.carrying import followers as at_work
from hemicycle.carrying.cursors import move_cursor
from hemicycle.carrying.follower import Follower
from hemicycle.carrying.followers import Followers
from hemicycle.carrying.watermark import FileWatermark
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.ports import End
from hemicycle.recorder.recorder import Recorder
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register
from hemicycle.stores.opening import keep_recorder
from hemicycle.web.listing import Listing
from tests.carrying import toys
from tests.recorder.play_until_killed import CONFERENCE

RECORDS = ("geneva", "helsinki", "vienna")


async def open_meeting(recorder: Recorder, record: str) -> None:
    """What a run before has done is refused, and that is well."""
    await recorder.convene(replace(CONFERENCE, meeting=record))
    await recorder.act(record, SECRETARIAT, AdmitParticipant(ParticipantId("p1")), None)
    await recorder.act(record, "p1", TakeSeat(), None)
    await recorder.act(record, "p1", OpenMeeting(), None)


def open_toys(data: Path) -> Register:
    register = open_register(register_url(data))
    with register.writing() as connection:
        toys.metadata.create_all(connection)
    return register


def following(recorder: Recorder, register: Register, data: Path) -> Followers:
    rules: list[Follower] = [Listing(["en", "fr"]), toys.Marks(), toys.Letters()]
    return Followers(recorder, register, rules, FileWatermark(data))


async def act(recorder: Recorder, number: int) -> None:
    """Act after act, on each record in turn."""
    for each in count(number):
        record = RECORDS[each % len(RECORDS)]
        await recorder.act(record, "p1", SetSpeakingLimit(10 + each), f"act-{each:05}")
        print(each, flush=True)  # noqa: T201


async def carry(followers: Followers) -> None:
    """Without a pause: the more often, the more can be killed."""
    while True:
        await followers.catch_up()
        await asyncio.sleep(0)


def kill_at(register: Register, statement: int) -> None:
    """The process ends before its statement of this number."""
    left = [statement]

    def ends(*_: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(register._engine, "before_cursor_execute", ends)
    event.listen(register._engine, "commit", ends)


def apart(rule: Follower, before: End, run: CommittedBatch, register: Connection) -> None:
    """The planted fault, and a crash at the worst moment now and then."""
    move_cursor(register, rule.rule, run.record, before, run.end)
    register.exec_driver_sql("COMMIT")
    if random.random() < 0.1:
        os.kill(os.getpid(), signal.SIGKILL)
    register.exec_driver_sql("BEGIN IMMEDIATE")
    rule.carry(register, run.since(before.size))


async def main(data: Path, number: int, statement: int, *, planted: bool) -> None:
    register = open_toys(data)
    if planted:
        vars(at_work)["carry"] = apart
    async with keep_recorder(data) as recorder:
        followers = following(recorder, register, data)
        await followers.catch_up()  # before the first record begins: what leads outward is new here
        if statement:
            kill_at(register, statement)
        for record in RECORDS:
            await open_meeting(recorder, record)
        await asyncio.gather(act(recorder, number), carry(followers))


if __name__ == "__main__":
    folder, first, last, *flags = sys.argv[1:]
    asyncio.run(main(Path(folder), int(first), int(last), planted="--apart" in flags))
