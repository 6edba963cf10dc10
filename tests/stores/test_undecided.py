"""[RECORD-7] What was told "not stored" is never stored after all, whatever the disk does and whoever is killed."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.errors import StoreFailed
from hemicycle.stores import sqlite as store_module
from hemicycle.stores.opening import keep_recorder
from hemicycle.stores.sqlite import SqliteStore
from hemicycle.stores.writing import commit, doubtful
from tests.answers import accepted
from tests.stores.act_until_sync_fails import failing_sync
from tests.stores.conftest import MakeBatch

PLAYER = Path(__file__).with_name("act_until_sync_fails.py")


async def test_killed_after_a_sync_that_failed_the_record_is_as_was_said(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, str(PLAYER), str(tmp_path)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    async with keep_recorder(tmp_path) as recorder:
        size = (await recorder.meeting("oslo")).size
        assert (done.stdout.strip() == "stored [2]") == (size == 3), (done.stdout, size)
        # Whatever was said, the same act under the same id stands once.
        again = await recorder.act(
            "oslo", "secretariat", AdmitParticipant(ParticipantId("p1")), "admit-p1"
        )
        assert accepted(again).seqs == [2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.sqlite"


async def test_until_it_is_decided_nothing_is_read_or_written(
    path: Path, batch: MakeBatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SqliteStore(path)
    await store.append(batch(0, 2))
    index = path.with_name("records.sqlite-shm")
    monkeypatch.setattr(
        store_module, "commit", lambda db, batches: commit(failing_sync(db, index), batches)
    )
    with pytest.raises(StoreFailed, match="disk I/O error"):
        await store.append(batch(2, 1))
    monkeypatch.setattr(store_module, "truncate_wal", lambda _: False)
    with pytest.raises(StoreFailed, match="not decided yet"):
        await store.load("helsinki")
    with pytest.raises(StoreFailed, match="not decided yet"):
        await store.append(batch(2, 1, by="boris"))
    monkeypatch.undo()
    found = len((await store.load("helsinki")).entries)
    assert found in (2, 3), "SQLite decides, once"
    await store.append(batch(found, 1))
    await store.close()
    other = SqliteStore(path)
    assert len((await other.load("helsinki")).entries) == found + 1
    await other.close()


async def test_a_full_disk_is_no_doubt_and_stops_no_reading(path: Path, batch: MakeBatch) -> None:
    store = SqliteStore(path)
    await store.append(batch(0, 1))
    pages = store._writing.execute("PRAGMA page_count").fetchone()[0]
    store._writing.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFailed, match="full"):
        await store.append(batch(1, 400))
    assert len((await store.load("helsinki")).entries) == 1
    store._writing.execute("PRAGMA max_page_count = 1000000")
    await store.append(batch(1, 400))
    await store.close()


def test_only_a_commit_that_may_lie_whole_in_the_log_is_in_doubt() -> None:
    for code, doubt in (
        (sqlite3.SQLITE_FULL, False),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, False),
        (sqlite3.SQLITE_IOERR_FSYNC, True),
        (sqlite3.SQLITE_IOERR_WRITE, True),
    ):
        fault = sqlite3.OperationalError("fault")
        fault.sqlite_errorcode = code
        assert doubtful(fault) is doubt
