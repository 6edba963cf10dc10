"""The photographer over a real recorder: stills in time, a restart in a countdown, second thoughts, what is left."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path
from secrets import token_bytes
from typing import Any

import pytest
from PIL import Image

from hemicycle.media.photographer import AGAIN_MS, Photographer
from hemicycle.media.pictures import Pictures
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor
from hemicycle.procedure.meeting.business.photos.commands import (
    AnswerPhoto,
    CallPhoto,
    WithdrawPhoto,
)
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.record.note import Signer
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import StoreFailed
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.memory import MemoryStore
from tests.procedure.meetings import START, convening

RECORD = "a-meeting"


class Clock:
    """A clock that is turned by hand; who waits is woken by the turn."""

    def __init__(self) -> None:
        self.at = START
        self._turned = asyncio.Condition()

    def now(self) -> int:
        return self.at

    async def until(self, at: int) -> None:
        async with self._turned:
            await self._turned.wait_for(lambda: self.at >= at)

    async def turn(self, at: int) -> None:
        async with self._turned:
            self.at = at
            self._turned.notify_all()


def picture(colour: str) -> bytes:
    written = BytesIO()
    Image.new("RGB", (640, 800), colour).save(written, "JPEG")
    return written.getvalue()


class Studio:
    """A meeting of three in which a photo was called; everything that becomes durable is told to the photographer."""

    def __init__(self, recorder: Recorder, clock: Clock, folder: Path) -> None:
        self.recorder, self.clock, self.folder = recorder, clock, folder
        self.pictures = Pictures(folder)
        self.photographer = Photographer(recorder, clock, self.pictures)
        self.changed = asyncio.Event()
        self.deserted = False

    async def prepare(self) -> None:
        assert not isinstance(await self.recorder.convene(convening()), Refusal)
        for who in ("p1", "p2", "p3"):
            await self.act(SECRETARIAT, AdmitParticipant(who))  # type: ignore[arg-type]
            await self.act(who, TakeSeat())
        await self.act("p1", OpenMeeting())
        await self.recorder.watch(RECORD, self.told)

    def told(self, batch: CommittedBatch) -> None:
        assert isinstance(batch.state, Meeting)
        if not self.deserted:  # the room ends with its last device
            self.photographer.follow(RECORD, batch.state)
        self.changed.set()

    async def act(self, actor: str, command: object) -> None:
        answer = await self.recorder.act(RECORD, actor, command, None)  # type: ignore[arg-type]
        assert not isinstance(answer, Refusal), answer

    async def call(self, *joining: str) -> str:
        await self.act("p1", CallPhoto(10))
        call = (await self.meeting()).photos.call
        assert call
        for who in joining:
            await self.act(who, AnswerPhoto(call.id, joins=True))
        return call.id

    async def meeting(self) -> Meeting:
        return await self.recorder.meeting(RECORD)

    async def after(self, seconds: float) -> None:
        await self.clock.turn(START + round(seconds * 1000))

    async def settled(self) -> Meeting:
        """The state once no call runs any more."""
        while (meeting := await self.meeting()).photos.call:
            self.changed.clear()
            await asyncio.wait_for(self.changed.wait(), 20)
        return meeting

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.rglob("*.jpg"))

    async def done(self) -> None:
        """Once what the photographer does beside has ended."""
        await asyncio.wait_for(asyncio.gather(*self.photographer._tasks), 20)

    async def restart(self) -> None:
        await self.photographer.stop()
        self.photographer = Photographer(self.recorder, self.clock, Pictures(self.folder))
        await self.photographer.start()


@asynccontextmanager
async def studio(folder: Path) -> AsyncIterator[Studio]:
    clock = Clock()
    signer = Signer("summit.example.org", bytes(32))
    async with Recorder(MemoryStore(), signer, clock=clock, entropy=token_bytes) as recorder:
        made = Studio(recorder, clock, folder)
        await made.prepare()
        yield made
        await made.photographer.stop()
        recorder.unwatch(RECORD, made.told)


@pytest.fixture
async def ready(tmp_path: Path) -> AsyncIterator[Studio]:
    async with studio(tmp_path / "photos") as made:
        yield made


async def test_the_picture_is_entered_as_soon_as_every_still_is_there(ready: Studio) -> None:
    call = await ready.call("p1", "p2")
    await ready.after(10)
    for who, colour in (("p1", "red"), ("p2", "blue")):
        assert await ready.photographer.take(RECORD, call, who, picture(colour)) is None
    taken = (await ready.settled()).photos.taken
    assert taken
    assert (taken.pictured, taken.portraits) == (["p2", "p1"], [])
    assert taken.at == START + 10_000
    await ready.done()
    assert ready.files() == [f"{taken.digest}-link.jpg", f"{taken.digest}.jpg"]
    assert all(path.stat().st_mode & 0o077 == 0 for path in ready.folder.rglob("*.jpg"))


async def test_who_sends_none_has_a_portrait_place_after_five_seconds(ready: Studio) -> None:
    call = await ready.call("p1", "p2")
    await ready.after(10)
    assert await ready.photographer.take(RECORD, call, "p1", picture("red")) is None
    await ready.after(14.9)
    assert (await ready.meeting()).photos.call
    await ready.after(15)
    taken = (await ready.settled()).photos.taken
    assert taken
    assert taken.portraits == ["p2"]


async def test_a_restart_in_the_countdown_loses_nothing(ready: Studio) -> None:
    call = await ready.call("p1", "p3")
    await ready.after(9)
    assert await ready.photographer.take(RECORD, call, "p3", picture("red")) is None
    await ready.restart()
    await ready.after(30)
    taken = (await ready.settled()).photos.taken
    assert taken
    assert (taken.pictured, taken.portraits) == (["p3", "p1"], ["p1"])


async def test_who_thinks_again_is_not_on_it(ready: Studio) -> None:
    call = await ready.call("p1", "p2", "p3")
    await ready.after(10)
    for who in ("p1", "p2"):
        await ready.photographer.take(RECORD, call, who, picture("red"))
    await ready.act("p2", AnswerPhoto(call, joins=False))  # type: ignore[arg-type]
    await ready.photographer.take(RECORD, call, "p3", picture("blue"))
    taken = (await ready.settled()).photos.taken
    assert taken
    assert taken.pictured == ["p3", "p1"]


async def test_a_call_that_is_ended_leaves_nothing(ready: Studio) -> None:
    call = await ready.call("p1")
    await ready.after(9)
    await ready.photographer.take(RECORD, call, "p1", picture("red"))
    assert ready.files() == ["p1.jpg"]
    await ready.act("p1", WithdrawPhoto(call))  # type: ignore[arg-type]
    await ready.done()
    assert ready.files() == []
    await ready.after(30)
    assert (await ready.meeting()).photos.taken is None


async def test_a_new_picture_takes_the_place_of_the_old_and_a_withdrawn_one_is_deleted(
    ready: Studio,
) -> None:
    await ready.call("p1")
    await ready.after(15)
    first = (await ready.settled()).photos.taken
    await ready.call("p1", "p2")
    await ready.after(45)
    second = (await ready.settled()).photos.taken
    assert first
    assert second
    await ready.done()
    assert ready.photographer.find(RECORD, first.digest) is None
    assert ready.photographer.find(RECORD, second.digest)
    await ready.act(SECRETARIAT, WithdrawPhoto(second.id))
    await ready.done()
    assert ready.files() == []


async def test_a_call_that_nobody_joined_gives_no_picture(ready: Studio) -> None:
    await ready.call()
    await ready.after(10)
    assert (await ready.settled()).photos.taken is None


async def test_the_stills_are_gone_though_nobody_is_left_in_the_room(ready: Studio) -> None:
    call = await ready.call("p1", "p2")
    await ready.after(9)
    await ready.photographer.take(RECORD, call, "p1", picture("red"))
    ready.deserted = True
    await ready.after(15)
    await asyncio.wait_for(ready.photographer._works[RECORD].task, 20)
    taken = (await ready.meeting()).photos.taken
    assert taken
    assert ready.files() == [f"{taken.digest}-link.jpg", f"{taken.digest}.jpg"]


class Slow(Pictures):
    """Keeps a still no sooner than it is let."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.let = threading.Event()

    def keep_still(self, record: str, call: str, who: str, jpeg: bytes) -> None:
        assert self.let.wait(20)
        super().keep_still(record, call, who, jpeg)


async def test_a_still_that_is_slower_than_the_picture_is_not_kept(
    ready: Studio, tmp_path: Path
) -> None:
    slow = Slow(tmp_path / "photos")
    ready.photographer = Photographer(ready.recorder, ready.clock, slow)
    call = await ready.call("p1", "p2")
    ready.deserted = True
    await ready.after(10)
    taking = asyncio.create_task(ready.photographer.take(RECORD, call, "p1", picture("red")))
    await asyncio.sleep(0)
    await ready.after(15)
    await asyncio.wait_for(ready.photographer._works[RECORD].task, 20)
    slow.let.set()
    assert await taking is None
    await ready.done()
    assert "p1.jpg" not in ready.files()


class Counted(Pictures):
    """Counts how often the disk is tidied."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.tidied = 0

    def forget(self, record: str, but: str | None) -> None:
        self.tidied += 1
        super().forget(record, but)


async def test_the_disk_is_tidied_only_when_something_of_the_photos_has_changed(
    ready: Studio, tmp_path: Path
) -> None:
    counted = Counted(tmp_path / "photos")
    ready.photographer = Photographer(ready.recorder, ready.clock, counted)
    await ready.photographer.start()
    await ready.done()
    for who in ("p2", "p3"):
        await ready.act(who, RequestFloor())
    await ready.done()
    assert counted.tidied == 1, "entries that tell of no photo"
    call = await ready.call("p1")
    await ready.act("p1", WithdrawPhoto(call))  # type: ignore[arg-type]
    await ready.done()
    assert counted.tidied == 2, "a call has ended"


async def test_a_start_looks_after_calls_that_run_and_after_what_is_on_disk(
    ready: Studio, tmp_path: Path
) -> None:
    counted = Counted(tmp_path / "photos")
    ready.photographer = Photographer(ready.recorder, ready.clock, counted)
    await ready.photographer.start(under_way=[])
    await ready.done()
    assert counted.tidied == 0, "nothing goes on, and nothing lies there"
    counted.keep_still(RECORD, "p9", "p1", b"left by a crash")
    await ready.photographer.start(under_way=[])
    await ready.done()
    assert (counted.tidied, ready.files()) == (1, [])
    call = await ready.call("p1")
    ready.photographer = Photographer(ready.recorder, ready.clock, Pictures(tmp_path / "photos"))
    await ready.photographer.start(under_way=[RECORD])
    await ready.after(10)
    assert await ready.photographer.take(RECORD, call, "p1", picture("red")) is None
    assert (await ready.settled()).photos.taken


class Failing:
    """A recorder, or pictures, of which a method fails once."""

    def __init__(self, inner: object) -> None:
        self._inner = inner
        self._faults: dict[str, Exception] = {}
        self._raised = threading.Event()

    def fail(self, method: str, fault: Exception) -> None:
        self._faults[method] = fault

    async def failed(self) -> None:
        assert await asyncio.to_thread(self._raised.wait, 20)

    def __getattr__(self, name: str) -> Any:
        fault = self._faults.pop(name, None)
        if fault:
            self._raised.set()
            raise fault
        return getattr(self._inner, name)


async def test_a_desk_that_fails_for_a_moment_loses_no_late_still(ready: Studio) -> None:
    recorder = Failing(ready.recorder)
    ready.photographer = Photographer(recorder, ready.clock, ready.pictures)
    call = await ready.call("p1", "p2")
    recorder.fail("meeting", StoreFailed("the disk is away"))
    await ready.after(10)
    await recorder.failed()
    for who in ("p1", "p2"):
        assert await ready.photographer.take(RECORD, call, who, picture("red")) is None
    await ready.after(10 + AGAIN_MS / 1000)
    taken = (await ready.settled()).photos.taken
    assert taken
    assert (taken.at, taken.portraits) == (START + 10_000 + AGAIN_MS, [])


async def test_a_fault_that_nobody_thought_of_does_not_leave_the_call_running(
    ready: Studio,
) -> None:
    pictures = Failing(ready.pictures)
    ready.photographer = Photographer(ready.recorder, ready.clock, pictures)  # type: ignore[arg-type]
    await ready.call("p1")
    pictures.fail("stills", ValueError("nobody thought of it"))
    await ready.after(15)
    await pictures.failed()
    assert (await ready.meeting()).photos.call
    await ready.after(15 + AGAIN_MS / 1000)
    assert (await ready.settled()).photos.taken


@pytest.mark.parametrize("name", ["..", "a/b", "", "a" * 81, "A"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    pictures = Pictures(tmp_path)
    assert pictures.find(name, "0" * 64) is None
    with pytest.raises(ValueError, match="names no picture"):
        pictures.keep_still(name, "f1", "p1", b"")
    with pytest.raises(ValueError, match="names no picture"):
        pictures.keep_still("a", "f1", "../p1", b"")
