"""[TIME-3] A clock that is set while meetings run: lengths of time stay as they are, and silence waits for people."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    GrantFloor,
    RequestFloor,
    SetSpeakingLimit,
)
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.consensus.commands import AdoptOutcome, PutOutcome
from hemicycle.procedure.meeting.deciding.silence.commands import OpenSilence
from hemicycle.procedure.meeting.deciding.silence.entries import OutageReported
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.words import ParticipantId
from hemicycle.record.note import Signer
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.recorder import Recorder
from hemicycle.rulebooks import rulebook
from hemicycle.stores.memory import MemoryStore
from tests.answers import accepted
from tests.recorder.conftest import NOON, FaultyStore

RECORD = "helsinki"
SECOND, MINUTE = 1000, 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Machine:
    """A wall clock and the time that passes, each turned by the test."""

    def __init__(self) -> None:
        self.wall_ms = NOON
        self.passed_ms = 0

    def clock(self) -> "TurnedClock":
        return TurnedClock(self)


class TurnedClock(SystemClock):
    """The server's own clock, on a machine that the test turns."""

    def __init__(self, machine: Machine) -> None:
        super().__init__(lambda: machine.wall_ms * 1_000_000, lambda: machine.passed_ms * 1_000_000)
        self._machine = machine
        self._passed = asyncio.Event()

    async def until(self, at: int) -> None:
        while self.now() < at:
            await self._passed.wait()

    async def live(self, ms: int) -> None:
        """Time passes, a minute at a time at most, and everybody who waits for it gets their turn."""
        while ms > 0:
            step = min(ms, MINUTE)
            self._machine.passed_ms += step
            self._machine.wall_ms += step
            ms -= step
            self._passed.set()
            self._passed = asyncio.Event()
            for _ in range(12):
                await asyncio.sleep(0)


class MemoryPulse:
    def __init__(self) -> None:
        self.at: int | None = None

    def last(self) -> int | None:
        return self.at

    def beat(self, at: int) -> None:
        self.at = at


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def store() -> FaultyStore:
    return FaultyStore(MemoryStore())


@pytest.fixture
def start(
    machine: Machine, store: FaultyStore, signer: Signer
) -> Callable[[], tuple[Recorder, TurnedClock]]:
    """A server's start on this machine."""
    count, pulse = iter(range(1 << 20)), MemoryPulse()

    def begin() -> tuple[Recorder, TurnedClock]:
        clock = machine.clock()
        entropy = lambda size: next(count).to_bytes(size, "big")  # noqa: E731
        return Recorder(store, signer, clock=clock, entropy=entropy, pulse=pulse, wall=clock), clock

    return begin


@pytest.fixture
async def begun(
    start: Callable[[], tuple[Recorder, TurnedClock]], conference: Callable[..., ConveneMeeting]
) -> AsyncIterator[tuple[Recorder, TurnedClock]]:
    recorder, clock = start()
    async with recorder:
        await recorder.convene(replace(conference(), rulebook=rulebook(None)))
        for who in ("p1", "p2"):
            await recorder.act(RECORD, "secretariat", AdmitParticipant(ParticipantId(who)), None)
            await recorder.act(RECORD, who, TakeSeat(), None)
        await recorder.act(RECORD, "p1", OpenMeeting(), None)
        yield recorder, clock


async def propose(recorder: Recorder) -> Outcome:
    text = {"text": {"en": "the aim"}}
    await recorder.act(RECORD, "p1", ProposeOutcome("participants", text, verb="agree"), None)
    return next(iter((await recorder.meeting(RECORD)).outcomes.table.values()))


async def kinds(recorder: Recorder) -> list[str]:
    return [entry.kind for entry in await recorder.entries(RECORD)]


async def silence(recorder: Recorder) -> Silence:
    return next(iter((await recorder.meeting(RECORD)).silences.table.values()))


@pytest.mark.parametrize("step", [DAY, -DAY, 90 * SECOND, -90 * SECOND])
async def test_a_step_is_not_taken_until_it_is_said(machine: Machine, step: int) -> None:
    clock = machine.clock()
    machine.wall_ms += step
    assert clock.now() == NOON
    assert clock.apart_ms() == step
    await clock.live(5 * MINUTE)
    assert clock.now() == NOON + 5 * MINUTE
    clock.take_wall()
    assert clock.now() == machine.wall_ms
    assert clock.apart_ms() == 0


@pytest.mark.parametrize("step", [30 * SECOND, -30 * SECOND])
async def test_a_small_correction_is_followed_slowly_and_time_never_goes_back(
    machine: Machine, step: int
) -> None:
    clock = machine.clock()
    machine.wall_ms += step
    before = clock.now()
    for _ in range(150):
        await clock.live(MINUTE)
        passed = clock.now() - before
        assert abs(passed - MINUTE) <= MINUTE // 200
        before = clock.now()
    assert clock.now() == machine.wall_ms


@pytest.mark.parametrize("step", [DAY, -DAY])
async def test_a_call_and_a_speaking_time_run_on_elapsed_time(
    begun: tuple[Recorder, TurnedClock], machine: Machine, step: int
) -> None:
    recorder, clock = begun
    outcome = await propose(recorder)
    await recorder.act(RECORD, "p1", SetSpeakingLimit(60), None)
    await recorder.act(RECORD, "p2", RequestFloor(), None)
    request = next(iter((await recorder.meeting(RECORD)).debate.queue)).id
    await recorder.act(RECORD, "p1", GrantFloor(request), None)
    machine.wall_ms += step
    await clock.live(30 * SECOND)
    assert (await recorder.meeting(RECORD)).debate.speaker is not None, "half of the time is left"
    await clock.live(40 * SECOND)
    put = await recorder.act(RECORD, "p1", PutOutcome(outcome.id, outcome.digest), None)
    assert not isinstance(put, Refusal), put
    early = await recorder.act(RECORD, "p1", AdoptOutcome(outcome.id, outcome.digest), None)
    assert isinstance(early, Refusal)
    await clock.live(MINUTE)
    adopted = await recorder.act(RECORD, "p1", AdoptOutcome(outcome.id, outcome.digest), None)
    assert not isinstance(adopted, Refusal), adopted
    ats = [entry.at for entry in await recorder.entries(RECORD)]
    assert NOON <= min(ats) <= max(ats) <= NOON + HOUR


@pytest.mark.parametrize("step", [2 * DAY, 6 * HOUR, -DAY])
async def test_a_set_clock_is_an_outage_and_no_silence_is_kept_by_itself(
    begun: tuple[Recorder, TurnedClock],
    machine: Machine,
    step: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    recorder, clock = begun
    outcome = await propose(recorder)
    opened = OpenSilence(outcome.id, outcome.digest, clock.now() + 25 * HOUR)
    assert not isinstance(await recorder.act(RECORD, "p1", opened, None), Refusal)
    await clock.live(HOUR)
    machine.wall_ms += step
    await clock.live(MINUTE)
    assert "outage-reported" in await kinds(recorder)
    assert "the machine's clock is" in caplog.text
    assert recorder.apart_ms == step
    assert (await silence(recorder)).status == "running", "it can still be broken"
    await clock.live(24 * HOUR)
    assert (await silence(recorder)).status == "unattended"
    assert "silence-kept" not in await kinds(recorder)


async def test_on_one_word_the_clock_is_taken_and_what_was_in_doubt_stands_on_record(
    begun: tuple[Recorder, TurnedClock], machine: Machine
) -> None:
    recorder, clock = begun
    outcome = await propose(recorder)
    opened = OpenSilence(outcome.id, outcome.digest, clock.now() + 25 * HOUR)
    await recorder.act(RECORD, "p1", opened, None)
    machine.wall_ms += 2 * DAY
    await clock.live(MINUTE)
    await recorder.take_wall_clock()
    assert recorder.apart_ms == 0
    facts = [entry.fact for entry in await recorder.entries(RECORD)]
    last = [fact for fact in facts if isinstance(fact, OutageReported)][-1]
    assert last.since <= NOON + MINUTE
    assert last.until == machine.wall_ms
    assert (await silence(recorder)).status == "unattended"
    done = await recorder.act(RECORD, "p2", RequestFloor(), None)
    assert accepted(done).entries[0].at == machine.wall_ms


async def test_a_clock_that_comes_back_by_itself_is_gone_by_again(
    begun: tuple[Recorder, TurnedClock], machine: Machine
) -> None:
    recorder, clock = begun
    machine.wall_ms += DAY
    await clock.live(MINUTE)
    assert recorder.apart_ms == DAY
    machine.wall_ms -= DAY
    await clock.live(MINUTE)
    assert recorder.apart_ms == 0
    assert clock.now() == NOON + 2 * MINUTE


async def test_where_the_last_entry_lies_ahead_time_runs_on_from_it(
    start: Callable[[], tuple[Recorder, TurnedClock]],
    machine: Machine,
    store: FaultyStore,
    conference: Callable[..., ConveneMeeting],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def stay_open() -> None:
        """The next recorder needs it."""

    monkeypatch.setattr(store, "close", stay_open)
    machine.wall_ms += DAY  # wrong at the first start
    recorder, clock = start()
    async with recorder:
        await recorder.convene(replace(conference(), rulebook=rulebook(None)))
        for who in ("p1", "p2"):
            await recorder.act(RECORD, "secretariat", AdmitParticipant(ParticipantId(who)), None)
            await recorder.act(RECORD, who, TakeSeat(), None)
        await recorder.act(RECORD, "p1", OpenMeeting(), None)
        outcome = await propose(recorder)
    machine.wall_ms -= DAY  # and right at the second
    recorder, clock = start()
    async with recorder:
        await recorder.convene(conference("oslo"))
        put = await recorder.act(RECORD, "p1", PutOutcome(outcome.id, outcome.digest), None)
        assert f"record {RECORD}: its last entry lies {DAY // 1000} s ahead" in caplog.text
        assert accepted(put).entries[0].at == NOON + DAY
        await clock.live(MINUTE)
        adopted = await recorder.act(RECORD, "p1", AdoptOutcome(outcome.id, outcome.digest), None)
        assert not isinstance(adopted, Refusal), "a minute is a minute"
        assert adopted.entries[0].at == NOON + DAY + MINUTE
        assert recorder.ahead_ms(RECORD) == DAY
        assert recorder.ahead_ms("oslo") == 0
        assert (await recorder.entries("oslo"))[0].at == NOON, "other meetings keep the right time"
