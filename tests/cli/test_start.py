"""[RECORD-5] A start reads the records on which something happened or goes on, and no others; damage is found yet."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock

import httpx2
import pytest
from msgspec.structs import replace

from hemicycle.carrying.followers import Followers
from hemicycle.cli.composition import House, open_house
from hemicycle.keeping.keeping import Keeping
from hemicycle.keeping.periods import Keeper
from hemicycle.live.hub import Hub
from hemicycle.media.photographer import Photographer
from hemicycle.outbound.post_office import PostOffice
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.committed_record import CommittedRecord
from hemicycle.recorder.errors import StoreFailed
from hemicycle.recorder.held_record import HeldRecord
from hemicycle.recorder.ports import RecordView, StoredRecord
from hemicycle.settings import Settings
from hemicycle.stores.opening import keep_recorder
from hemicycle.stores.sqlite import SqliteStore
from tests.carrying.carry_until_killed import open_meeting
from tests.cli.conftest import Run
from tests.recorder.play_until_killed import CONFERENCE

BASE = "http://127.0.0.1:8000"
SETTINGS = Settings(base_url=BASE)
TITLE = "Conference"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The records that were read whole."""
    names: list[str] = []
    of = CommittedRecord.of

    def noted(record: str, *more: Any) -> CommittedRecord:
        names.append(record)
        return of(record, *more)

    monkeypatch.setattr(CommittedRecord, "of", noted)
    return names


@pytest.fixture
async def data(tmp_path: Path) -> Path:
    """A folder with three meetings, in one of which somebody is present."""
    async with open_house(tmp_path / "data", SETTINGS) as house:
        for record in ("geneva", "helsinki"):
            await house.recorder.convene(conference(record))
        await open_meeting(house.recorder, "vienna")
    return tmp_path / "data"


def conference(record: str) -> Any:
    return replace(CONFERENCE, meeting=record)


async def page(house: House, path: str) -> str:
    transport = httpx2.ASGITransport(house.app)
    async with httpx2.AsyncClient(
        transport=transport, base_url=BASE, headers={"Origin": BASE}
    ) as browser:
        if path.startswith("/secretariat"):
            await browser.post(await house.door.issue_secretariat_link())
        answer = await browser.get(path)
    assert answer.status_code == 200
    return answer.text


async def test_lists_are_shown_without_reading_a_record(data: Path, read: list[str]) -> None:
    async with open_house(data, SETTINGS) as house:
        assert read == ["vienna"], "where somebody may come back"
        assert (await page(house, "/en/")).count(f">{TITLE}<") == 3
        assert (await page(house, "/secretariat")).count(f">{TITLE}<") == 3
        assert (await page(house, "/secretariat?q=helsinki")).count(f">{TITLE}<") == 1
        assert read == ["vienna"]


async def test_what_happened_while_no_server_ran_is_on_the_lists(
    data: Path, read: list[str]
) -> None:
    """A command line beside no server convenes, and a record is carried on: nobody follows meanwhile."""
    async with keep_recorder(data) as recorder:
        await recorder.convene(conference("oslo"))
        await recorder.act("geneva", SECRETARIAT, AdmitParticipant(ParticipantId("p1")), None)
        await recorder.act("geneva", "p1", TakeSeat(), None)
    read.clear()
    async with open_house(data, SETTINGS) as house:
        assert sorted(read) == ["geneva", "oslo", "vienna"]
        assert (await page(house, "/en/")).count(f">{TITLE}<") == 4


async def test_damage_to_a_record_that_nobody_opens_is_found_and_told(
    data: Path, read: list[str]
) -> None:
    db = sqlite3.connect(data / "records.sqlite", isolation_level=None)
    db.execute("DROP TRIGGER entries_hold")
    db.execute("UPDATE entries SET text_salt = randomblob(32) WHERE record = 2 AND seq = 1")
    db.close()
    async with open_house(data, SETTINGS) as house:
        async with asyncio.timeout(20):
            while "helsinki" not in house.recorder.damages:  # noqa: ASYNC110
                await asyncio.sleep(0)
        told = await page(house, "/secretariat")
        assert "helsinki</h2>" in told
        assert "stored with entry 1 are not those that were signed" in told
        assert [*house.recorder.damages] == ["helsinki"]
        assert read == ["vienna"]


async def test_a_record_that_cannot_be_read_at_all_hides_no_other(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = SqliteStore.load

    async def failing(
        self: SqliteStore, record: str, start: int = 0, end: int | None = None
    ) -> StoredRecord:
        if record == "geneva":
            raise StoreFailed("database disk image is malformed")
        kept = await load(self, record, start, end)
        return shortened(kept) if record == "helsinki" else kept

    def shortened(kept: StoredRecord) -> StoredRecord:
        return StoredRecord(kept.entries[:-1], kept.keys, kept.checkpoints)

    async def look(self: SqliteStore, record: str, work: Callable[[RecordView], Any]) -> Any:
        return work(HeldRecord(await failing(self, record)))

    monkeypatch.setattr(SqliteStore, "load", failing)
    monkeypatch.setattr(SqliteStore, "look", look)
    async with open_house(data, SETTINGS) as house:
        async with asyncio.timeout(20):
            while len(house.recorder.damages) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0)
        told = await page(house, "/secretariat")
        assert "geneva</h2>" in told
        assert "helsinki</h2>" in told


def test_a_register_of_before_is_refused_in_words_and_moved_away_it_starts(
    run: Run, data: Path
) -> None:
    register = data / "register.sqlite"
    register.unlink()
    db = sqlite3.connect(register, isolation_level=None)
    db.execute("CREATE TABLE door_version (version_num TEXT)")
    db.close()
    told = run("sign-in", "--data", data)
    assert told.returncode == 1
    assert "register.sqlite: the register is of a version before this one" in told.stderr
    assert "move the file away and start the server" in told.stderr
    assert "Traceback" not in told.stderr
    register.rename(data / "register.before")
    assert "/secretariat/signin/" in run("sign-in", "--data", data).stdout


async def test_what_had_begun_ends_where_a_later_room_does_not_begin(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the opposite order, and the folder is free for another server."""
    ended: list[str] = []

    def noted(room: type[Any]) -> None:
        stop = room.stop

        async def stopped(self: Any) -> None:
            ended.append(room.__name__)
            await stop(self)

        monkeypatch.setattr(room, "stop", stopped)

    for room in (Followers, Photographer, Hub, PostOffice, Keeping):
        noted(room)
    tasks = asyncio.all_tasks()
    with monkeypatch.context() as failing:
        failing.setattr(Keeper, "begin", AsyncMock(side_effect=OSError("disk full")))
        with pytest.raises(OSError, match="disk full"):
            async with open_house(data, SETTINGS):
                pass
    assert ended == ["Keeping", "PostOffice", "Hub", "Photographer", "Followers"]
    assert asyncio.all_tasks() == tasks
    async with open_house(data, SETTINGS) as house:
        assert await page(house, "/en/")
