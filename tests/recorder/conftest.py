"""A recorder with a clock that the test turns, and a store that fails when the test says so."""

import asyncio
import itertools
from collections import deque
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AdmitParticipant,
    ConvenedParticipant,
    TakeSeat,
)
from hemicycle.procedure.rulebook import DebateRules, Rulebook
from hemicycle.procedure.words import Language, MeetingId, MemberCode, ParticipantId, in_no_language
from hemicycle.record.note import Signer
from hemicycle.recorder.errors import StoreFailed
from hemicycle.recorder.ports import Batch, End, RecordView, Store, StoredRecord
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.memory import MemoryStore
from hemicycle.stores.sqlite import SqliteStore

T = TypeVar("T")
NOON = 1_642_420_800_000


class HandClock:
    """A clock that stands until it is turned."""

    def __init__(self) -> None:
        self._now = NOON
        self._sleepers: list[tuple[int, asyncio.Event]] = []
        self._awaited: list[tuple[int, asyncio.Event]] = []

    def now(self) -> int:
        return self._now

    async def until(self, at: int) -> None:
        if at > self._now:
            event = asyncio.Event()
            self._sleepers.append((at, event))
            for awaited, begun in self._awaited:
                if awaited == at:
                    begun.set()
            await event.wait()

    async def slept_on(self, at: int) -> None:
        """Returns once somebody sleeps until `at`."""
        begun = asyncio.Event()
        self._awaited.append((at, begun))
        await asyncio.wait_for(begun.wait(), 5)

    def turn(self, by_ms: int) -> None:
        self._now += by_ms
        for at, event in self._sleepers:
            if at <= self._now:
                event.set()
        self._sleepers = [(at, event) for at, event in self._sleepers if at > self._now]


class FaultyStore:
    """A store around a true one. `faults` says what becomes of the next appends, one after the other:

    `ok`; `lost`: nothing is stored; `kept`: it is stored but the answer is lost. `held`: appends wait for `release`.
    `unreadable`: how many of the next loads fail.
    """

    def __init__(self, inner: Store) -> None:
        self.inner = inner
        self.faults: deque[str] = deque()
        self.unreadable = 0
        self.batches: list[Batch] = []
        self.loads = 0
        self.asked = asyncio.Event()
        """Set by each append."""
        self._open = asyncio.Event()
        self._open.set()

    def hold(self) -> None:
        self._open.clear()

    def release(self) -> None:
        self._open.set()

    async def append(self, batch: Batch) -> None:
        await self._open.wait()
        self.batches.append(batch)
        self.asked.set()
        fault = self.faults.popleft() if self.faults else "ok"
        if fault == "lost":
            raise StoreFailed("the append was lost")
        await self.inner.append(batch)
        if fault == "kept":
            raise StoreFailed("the answer was lost")

    def read(self) -> None:
        self.loads += 1
        if self.unreadable:
            self.unreadable -= 1
            raise StoreFailed("the store cannot be read")

    async def load(self, record: str, start: int = 0, end: int | None = None) -> StoredRecord:
        self.read()
        return await self.inner.load(record, start, end)

    async def look(self, record: str, work: Callable[[RecordView], T]) -> T:
        self.read()
        return await self.inner.look(record, work)

    async def records(self) -> list[str]:
        return await self.inner.records()

    async def ends(self) -> dict[str, End]:
        return await self.inner.ends()

    async def wakes(self) -> dict[str, int]:
        return await self.inner.wakes()

    async def pack(self) -> None:
        await self.inner.pack()

    async def close(self) -> None:
        await self.inner.close()


def _entropy() -> Callable[[int], bytes]:
    count = itertools.count()
    return lambda size: next(count).to_bytes(size, "big")


def _conference(record: str = "helsinki") -> ConveneMeeting:
    def person(n: int) -> ConvenedParticipant:
        office = {"en": "Ambassador"}
        return ConvenedParticipant(
            slug=in_no_language(f"person-{n}"),
            name=in_no_language(f"Person {n}"),
            role="delegate",
            member=MemberCode(("FI", "FR", "SE")[n - 1]),
            gender={},
            office=office,
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
        starts=NOON,
        ends=None,
        offset_min=0,
        host=None,
        chair=ParticipantId("p1"),
        reporter=None,
        languages=[Language("en")],
        title={"en": "Conference of Helsinki"},
        topic={},
        source={},
        rulebook=Rulebook(
            "plain", "1", {"en": "Plain rules"}, debate=DebateRules(limit_ends_turn=True)
        ),
        participants=[person(n) for n in (1, 2, 3)],
        items=[],
        tracks=[],
        photo_order=None,
        photo_credit={},
    )


@pytest.fixture
def conference() -> Callable[..., ConveneMeeting]:
    return _conference


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def signer() -> Signer:
    return Signer("hemicycle.example", b"k" * 32)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> FaultyStore:
    if request.param == "memory":
        return FaultyStore(MemoryStore())
    return FaultyStore(SqliteStore(tmp_path / "records.sqlite"))


@pytest.fixture
def another_recorder(
    store: FaultyStore, signer: Signer, clock: HandClock
) -> Callable[[], Recorder]:
    """Another recorder on the same records, as after a restart."""
    entropy = _entropy()
    return lambda: Recorder(store, signer, clock=clock, entropy=entropy)


@pytest.fixture
async def recorder(
    another_recorder: Callable[[], Recorder], store: FaultyStore
) -> AsyncIterator[Recorder]:
    """A recorder without a record."""
    async with another_recorder() as made:
        yield made
        store.release()


@pytest.fixture
async def opened(recorder: Recorder) -> Recorder:
    """A recorder with the open meeting `helsinki`: p1, its chair, p2 and p3 are present; it has 11 entries."""
    await recorder.convene(_conference())
    for who in ("p1", "p2", "p3"):
        await recorder.act("helsinki", "secretariat", AdmitParticipant(ParticipantId(who)), None)
        await recorder.act("helsinki", who, TakeSeat(), None)
    await recorder.act("helsinki", "p1", OpenMeeting(), None)
    return recorder
