"""What SQLite alone can break: the file, its modes, its triggers, a full disk, what stays behind after an erasure."""

import asyncio
import sqlite3
import stat
from pathlib import Path

import pytest

from hemicycle.record.entry import seal
from hemicycle.recorder.errors import Conflict, StoreFailed
from hemicycle.stores.schema import APPLICATION_ID, connect
from hemicycle.stores.sqlite import SqliteStore

from .conftest import MakeBatch


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.sqlite"


async def test_it_is_there_after_a_restart(path: Path, batch: MakeBatch) -> None:
    store = SqliteStore(path)
    await store.append(batch(0, 3))
    before = await store.load("helsinki")
    await store.close()
    again = SqliteStore(path)
    assert await again.load("helsinki") == before
    await again.close()


async def test_its_files_are_for_the_owner_alone(path: Path, batch: MakeBatch) -> None:
    store = SqliteStore(path)
    await store.append(batch(0, 1))
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == dict.fromkeys(
        ["records.sqlite", "records.sqlite-wal", "records.sqlite-shm"], 0o600
    )
    await store.close()


async def test_a_commit_is_synced(path: Path) -> None:
    db = connect(path)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    db.close()


async def test_another_kind_of_file_is_refused(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 7")
    db.close()
    with pytest.raises(ValueError, match="not a store of records of version 4"):
        SqliteStore(path)


@pytest.mark.parametrize("version", [1, 2, 3])
async def test_records_of_an_earlier_format_are_refused_in_words(path: Path, version: int) -> None:
    """Of those formats nothing was released; what was written in them stays as it is."""
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {version}")
    db.close()
    with pytest.raises(ValueError, match="earlier format"):
        SqliteStore(path)
    db = connect(path)
    assert db.execute("PRAGMA user_version").fetchone() == (version,)
    db.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM entries WHERE seq = 1",
        "UPDATE entries SET header = x'00' WHERE seq = 1",
        "UPDATE entries SET salt = x'00' WHERE seq = 1",
        "UPDATE entries SET texts = x'00' WHERE seq = 1",
        "UPDATE entries SET seq = 9 WHERE seq = 1",
        "INSERT OR REPLACE INTO entries VALUES (1, 1, 'open', x'', x'', NULL, NULL, '', '', x'', 1)",
        "UPDATE entries SET command_id = 'other' WHERE seq = 1",
        "UPDATE entries SET body = x'00' WHERE seq = 1",
        "UPDATE OR REPLACE entries SET seq = 0 WHERE seq = 1",
    ],
)
async def test_no_hand_changes_what_stands(path: Path, batch: MakeBatch, statement: str) -> None:
    store = SqliteStore(path)
    await store.append(batch(0, 3))
    before = await store.load("helsinki")
    db = sqlite3.connect(path)  # a connection without the store's own settings
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        db.execute(statement)
    db.close()
    assert await store.load("helsinki") == before
    await store.close()


async def test_a_full_disk_fails_the_batch_whole_and_the_store_goes_on(
    path: Path, batch: MakeBatch
) -> None:
    store = SqliteStore(path)
    await store.append(batch(0, 1))
    pages = store._writing.execute("PRAGMA page_count").fetchone()[0]
    store._writing.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreFailed, match="full") as failed:
        await store.append(batch(1, 200))
    assert not isinstance(failed.value, Conflict)
    assert len((await store.load("helsinki")).entries) == 1
    store._writing.execute("PRAGMA max_page_count = 100000")
    await store.append(batch(1, 200))
    assert len((await store.load("helsinki")).entries) == 201
    await store.close()


async def test_a_fault_that_nobody_foresaw_reaches_the_sender_and_the_store_goes_on(
    path: Path, batch: MakeBatch
) -> None:
    store = SqliteStore(path)
    with pytest.raises(OverflowError):
        await store.append(batch(0, 1, wake=2**70))
    await store.append(batch(0, 1))
    assert len((await store.load("helsinki")).entries) == 1
    await store.close()


async def test_two_processes_on_one_file_conflict_and_never_overwrite(
    path: Path, batch: MakeBatch
) -> None:
    one, two = SqliteStore(path), SqliteStore(path)
    outcomes = await asyncio.gather(
        *(store.append(batch(0, 1, by=by)) for by, store in (("anna", one), ("boris", two))),
        return_exceptions=True,
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Conflict", "NoneType"]
    assert await one.load("helsinki") == await two.load("helsinki")
    await one.close()
    await two.close()


async def test_what_waits_shares_a_commit(path: Path, batch: MakeBatch) -> None:
    store = SqliteStore(path)
    commits: list[str] = []
    store._writing.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)
    await asyncio.gather(*(store.append(batch(0, 1, record=f"r{n}")) for n in range(200)))
    assert len(await store.records()) == 200
    assert 1 <= len(commits) < 100
    await store.close()


async def test_closing_writes_what_waits(path: Path, batch: MakeBatch) -> None:
    store = SqliteStore(path)
    waiting = [asyncio.ensure_future(store.append(batch(0, 1, record=f"r{n}"))) for n in range(50)]
    await asyncio.gather(asyncio.sleep(0))
    await store.close()
    await asyncio.gather(*waiting)
    again = SqliteStore(path)
    assert len(await again.records()) == 50
    await again.close()


async def test_a_closed_store_says_so_at_once(path: Path, batch: MakeBatch) -> None:
    store = SqliteStore(path)
    await store.close()
    await store.close()
    with pytest.raises(StoreFailed, match="closed"):
        await store.append(batch(0, 1))
    with pytest.raises(StoreFailed, match="closed"):
        await store.load("helsinki")


@pytest.mark.parametrize("length", [40, 30_000])
async def test_an_erased_text_is_in_none_of_the_files(
    path: Path, batch: MakeBatch, length: int
) -> None:
    store = SqliteStore(path)
    secret = "Ingeborg" * (length // 8)
    named = seal(0, "open", {"seq": 0}, {"name": {"und": secret}}, b"s" * 32, b"t" * 32)
    made = batch(0, 1)
    await store.append(type(made)("oslo", 0, [named], "note"))
    assert any(b"Ingeborg" in file.read_bytes() for file in path.parent.iterdir())
    await store.append(batch(1, 1, record="oslo", erased=(0,)))
    for file in path.parent.iterdir():
        assert b"Ingeborg" not in file.read_bytes(), file.name
        assert b"t" * 32 not in file.read_bytes(), file.name
    await store.close()
