"""Silence is consent only where it could be broken: the recorder tells of the times at which nobody could reach it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SYSTEM
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.silence.commands import BreakSilence, OpenSilence
from hemicycle.procedure.meeting.deciding.silence.entries import OutageReported
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import TakeSeat
from hemicycle.procedure.meeting.record import Settle
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.record.note import Signer
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.deadline_timer import AGAIN_MS
from hemicycle.recorder.errors import NotStored
from hemicycle.recorder.heartbeat import BEAT_MS, STILL_MS
from hemicycle.recorder.recorder import Recorder
from hemicycle.rulebooks import rulebook
from tests.recorder.conftest import FaultyStore, HandClock

RECORD = "helsinki"
MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class MemoryPulse:
    """A pulse that outlives the recorder."""

    def __init__(self) -> None:
        self.at: int | None = None

    def last(self) -> int | None:
        return self.at

    def beat(self, at: int) -> None:
        self.at = at


@pytest.fixture
def pulse() -> MemoryPulse:
    return MemoryPulse()


@pytest.fixture
async def recorders(
    store: FaultyStore,
    signer: Signer,
    clock: HandClock,
    pulse: MemoryPulse,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Callable[[], Recorder]]:
    """One recorder after the other on the same records."""
    count = iter(range(1 << 20))
    close = store.close

    async def stay_open() -> None:
        """A recorder closes its store; the next one here needs it."""

    monkeypatch.setattr(store, "close", stay_open)

    def entropy(size: int) -> bytes:
        return next(count).to_bytes(size, "big")

    yield lambda: Recorder(store, signer, clock=clock, entropy=entropy, pulse=pulse)
    await close()


@pytest.fixture
def begun(
    recorders: Callable[[], Recorder], conference: Callable[..., ConveneMeeting], clock: HandClock
) -> Callable[[], AbstractAsyncContextManager[Recorder]]:
    """A meeting with a text under silence for a day, kept by a recorder that is open as long as the context."""

    @asynccontextmanager
    async def begin() -> AsyncIterator[Recorder]:
        async with recorders() as recorder:
            await recorder.convene(replace(conference(), rulebook=rulebook(None)))
            await recorder.act(RECORD, "p1", TakeSeat(), None)
            await recorder.act(RECORD, "p1", OpenMeeting(), None)
            text = {"text": {"en": "the aim"}}
            await recorder.act(
                RECORD, "p1", ProposeOutcome("participants", text, verb="agree"), None
            )
            outcome = next(iter((await recorder.meeting(RECORD)).outcomes.table.values()))
            opened = OpenSilence(outcome.id, outcome.digest, clock.now() + DAY)
            await recorder.act(RECORD, "p1", opened, None)
            yield recorder

    return begin


async def silence(recorder: Recorder) -> Silence:
    return next(iter((await recorder.meeting(RECORD)).silences.table.values()))


async def kinds(recorder: Recorder) -> list[str]:
    return [entry.kind for entry in await recorder.entries(RECORD)]


async def settled(recorder: Recorder, status: str) -> None:
    """Waits, within the test's own time, until the silence has this status."""
    reached = asyncio.Event()

    def watcher(batch: CommittedBatch) -> None:
        meeting = batch.state
        assert isinstance(meeting, Meeting)
        if any(s.status == status for s in meeting.silences.table.values()):
            reached.set()

    watcher(await recorder.watch(RECORD, watcher))
    await asyncio.wait_for(reached.wait(), 5)
    recorder.unwatch(RECORD, watcher)


async def live_through(clock: HandClock, ms: int) -> None:
    """Time passes while the recorder lives: no beat of its heart is missed."""
    for step in [MINUTE] * (ms // MINUTE):
        await turns()
        clock.turn(step)
    await turns()


async def turns(count: int = 10) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_down_at_the_expiry_nothing_is_adopted_by_itself(
    begun: Callable[[], AbstractAsyncContextManager[Recorder]],
    recorders: Callable[[], Recorder],
    clock: HandClock,
) -> None:
    async with begun():
        clock.turn(BEAT_MS)
    since = clock.now()
    clock.turn(DAY)
    async with recorders() as again:
        assert (await kinds(again))[-2:] == ["outage-reported", "silence-unattended"]
        last = (await again.entries(RECORD))[-2].fact
        assert isinstance(last, OutageReported)
        assert (last.since, last.until) == (since, clock.now())
        assert (await silence(again)).status == "unattended"
        assert [d.outage for d in again._actors.values()] == [None]


async def test_down_for_a_moment_round_the_expiry_the_outage_is_told_first(
    begun: Callable[[], AbstractAsyncContextManager[Recorder]],
    recorders: Callable[[], Recorder],
    clock: HandClock,
) -> None:
    async with begun():
        await live_through(clock, DAY - MINUTE)
        clock.turn(MINUTE - 10_000)
    clock.turn(20_000)
    async with recorders() as again:
        assert (await silence(again)).unattended == "outage"
        assert "silence-kept" not in await kinds(again)


async def test_down_long_before_the_expiry_it_is_told_and_the_text_is_adopted(
    begun: Callable[[], AbstractAsyncContextManager[Recorder]],
    recorders: Callable[[], Recorder],
    clock: HandClock,
) -> None:
    async with begun() as recorder:
        expires = (await silence(recorder)).expires
    clock.turn(expires - clock.now() - 90 * MINUTE)
    async with recorders() as again:
        assert (await kinds(again))[-1] == "outage-reported"
        await live_through(clock, 90 * MINUTE)
        await settled(again, "kept")
        kept = (await again.entries(RECORD))[-2]
        assert (kept.kind, kept.by, kept.at) == ("silence-kept", SYSTEM, expires)


async def test_down_within_the_margin_it_waits_for_the_chair(
    begun: Callable[[], AbstractAsyncContextManager[Recorder]],
    recorders: Callable[[], Recorder],
    clock: HandClock,
) -> None:
    async with begun() as recorder:
        expires = (await silence(recorder)).expires
    clock.turn(expires - clock.now() - 59 * MINUTE)
    async with recorders() as again:
        assert (await silence(again)).status == "unattended"
        # Until the expiry it can still be broken here.
        broken = BreakSilence((await silence(again)).id, {"en": "We cannot."})
        await again.act(RECORD, "p2", broken, None)
        assert (await silence(again)).status == "broken"


async def test_an_outage_that_cannot_be_stored_comes_before_all_else(
    begun: Callable[[], AbstractAsyncContextManager[Recorder]],
    recorders: Callable[[], Recorder],
    clock: HandClock,
    store: FaultyStore,
) -> None:
    async with begun() as recorder:
        expires = (await silence(recorder)).expires
    clock.turn(expires - clock.now() + 5000)
    store.faults.extend(["lost", "lost", "lost"])
    async with recorders() as again:
        assert (await silence(again)).status == "running"
        with pytest.raises(NotStored):
            await again.act(RECORD, SYSTEM, Settle(), None)
        store.faults.clear()
        clock.turn(AGAIN_MS)
        await settled(again, "unattended")
        assert "silence-kept" not in await kinds(again)


async def test_a_machine_that_stood_still_was_down(
    begun: Callable[[], AbstractAsyncContextManager[Recorder]], clock: HandClock
) -> None:
    async with begun() as recorder:
        expires = (await silence(recorder)).expires
        clock.turn(expires - clock.now() + 1000)
        await settled(recorder, "unattended")
        assert (await silence(recorder)).unattended == "outage"
        assert "silence-kept" not in await kinds(recorder)


async def test_a_desk_that_never_beat_was_down_since_the_last_entry(
    begun: Callable[[], AbstractAsyncContextManager[Recorder]],
    recorders: Callable[[], Recorder],
    clock: HandClock,
    pulse: MemoryPulse,
) -> None:
    async with begun() as recorder:
        last = (await recorder.entries(RECORD))[-1].at
    pulse.at = None
    clock.turn(DAY - 30 * MINUTE)
    async with recorders() as again:
        facts = [entry.fact for entry in await again.entries(RECORD)]
        reported = next(fact for fact in facts if isinstance(fact, OutageReported))
        assert (reported.since, reported.until) == (last, clock.now())
        assert (await silence(again)).status == "unattended"


async def test_a_record_without_a_silence_is_told_nothing(
    recorders: Callable[[], Recorder], conference: Callable[..., ConveneMeeting], clock: HandClock
) -> None:
    async with recorders() as recorder:
        await recorder.convene(conference())
    clock.turn(DAY)
    async with recorders() as again:
        await again.act(RECORD, "p1", TakeSeat(), None)
        assert "outage-reported" not in await kinds(again)


async def test_it_beats_while_it_lives_and_when_it_ends(
    recorders: Callable[[], Recorder], clock: HandClock, pulse: MemoryPulse
) -> None:
    async with recorders():
        assert pulse.at == clock.now()
        await turns()
        clock.turn(BEAT_MS + STILL_MS)
        await turns()
        assert pulse.at == clock.now()
        clock.turn(5000)
    assert pulse.at == clock.now()
