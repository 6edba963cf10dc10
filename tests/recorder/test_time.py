"""What is due is settled by the recorder itself, when it is due."""

import asyncio
from collections.abc import Callable

import pytest

from hemicycle.procedure.meeting.business.floor.commands import (
    EndFloor,
    ExtendTime,
    GrantFloor,
    RequestFloor,
    SetSpeakingLimit,
)
from hemicycle.procedure.meeting.record import next_deadline
from hemicycle.procedure.words import RequestId
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.deadline_timer import AGAIN_MS
from hemicycle.recorder.recorder import Recorder
from tests.recorder.conftest import FaultyStore, HandClock

RECORD = "helsinki"


@pytest.fixture
async def speaking(opened: Recorder, clock: HandClock) -> Recorder:
    """p2 has the floor for sixty seconds."""
    await opened.act(RECORD, "p1", SetSpeakingLimit(60), None)
    await opened.act(RECORD, "p2", RequestFloor(), None)
    await opened.act(RECORD, "p1", GrantFloor(RequestId("r12")), None)
    deadline = next_deadline(await opened.meeting(RECORD))
    assert deadline == clock.now() + 60_000
    await turns()
    return opened


async def turns(count: int = 50) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def until_size(recorder: Recorder, size: int) -> None:
    """Waits, within the test's own time, until the record has so many entries."""
    reached = asyncio.Event()

    def watcher(batch: CommittedBatch) -> None:
        if batch.state.size >= size:
            reached.set()

    watcher(await recorder.watch(RECORD, watcher))
    await asyncio.wait_for(reached.wait(), 5)
    recorder.unwatch(RECORD, watcher)


async def test_the_floor_ends_when_the_time_is_up(speaking: Recorder, clock: HandClock) -> None:
    size = (await speaking.meeting(RECORD)).size
    clock.turn(59_999)
    await turns()
    assert (await speaking.meeting(RECORD)).size == size
    clock.turn(1)
    await until_size(speaking, size + 1)
    last = (await speaking.entries(RECORD))[-1]
    assert (last.kind, last.by, last.at) == ("floor-ended", "system", clock.now())
    assert (await speaking.meeting(RECORD)).debate.speaker is None


async def test_an_extension_moves_the_timer(speaking: Recorder, clock: HandClock) -> None:
    await speaking.act(RECORD, "p1", ExtendTime(30), None)
    size = (await speaking.meeting(RECORD)).size
    await turns()
    clock.turn(60_000)
    await turns()
    assert (await speaking.meeting(RECORD)).size == size
    clock.turn(30_000)
    await until_size(speaking, size + 1)


async def test_an_end_before_the_time_stops_the_timer(speaking: Recorder, clock: HandClock) -> None:
    await speaking.act(RECORD, "p2", EndFloor(), None)
    size = (await speaking.meeting(RECORD)).size
    clock.turn(120_000)
    await turns()
    assert (await speaking.meeting(RECORD)).size == size


async def test_a_timer_that_the_store_failed_rings_again(
    speaking: Recorder, clock: HandClock, store: FaultyStore
) -> None:
    size = (await speaking.meeting(RECORD)).size
    store.faults.append("lost")
    clock.turn(60_000)
    await clock.slept_on(clock.now() + AGAIN_MS)
    assert (await speaking.meeting(RECORD)).size == size
    clock.turn(AGAIN_MS)
    await until_size(speaking, size + 1)


async def test_after_a_restart_what_is_due_is_settled_unasked(
    speaking: Recorder,
    clock: HandClock,
    another_recorder: Callable[[], Recorder],
    store: FaultyStore,
) -> None:
    assert await store.wakes() == {RECORD: clock.now() + 60_000}
    size = (await speaking.meeting(RECORD)).size
    await speaking._actors[RECORD].close()  # as if it were gone
    store.asked.clear()
    async with another_recorder() as again, asyncio.timeout(5):
        await turns()
        clock.turn(60_000)
        await store.asked.wait()
        await until_size(again, size + 1)
        assert (await again.entries(RECORD))[-1].kind == "floor-ended"
        assert await store.wakes() == {}


async def test_a_record_on_which_something_falls_due_stays_in_memory(
    speaking: Recorder, clock: HandClock
) -> None:
    record_actor = speaking._actors[RECORD]
    assert not record_actor.quiet
    size = (await speaking.meeting(RECORD)).size
    clock.turn(60_000)
    await until_size(speaking, size + 1)
    await turns()
    assert record_actor.quiet
