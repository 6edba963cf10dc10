"""Records that pass: in memory alone, in no list, and gone where they are dropped; all others last."""

from pathlib import Path

import pytest

from hemicycle.recorder.passing import PASSING
from hemicycle.stores.passing import PassingStore
from hemicycle.stores.sqlite import SqliteStore
from tests.stores.conftest import MakeBatch


async def test_what_passes_reaches_no_file_and_goes(tmp_path: Path, batch: MakeBatch) -> None:
    path = tmp_path / "records.sqlite"
    store, record = PassingStore(SqliteStore(path)), f"{PASSING}abc"
    await store.append(batch(0, 2))
    await store.append(batch(0, 3, record=record, wake=9))
    assert len((await store.load(record)).entries) == 3
    assert await store.look(record, lambda view: len([*view.stretches()])) == 1
    assert await store.records() == ["helsinki"]
    assert [*await store.ends()] == ["helsinki"]
    assert await store.wakes() == {}
    await store.drop(record)
    assert (await store.load(record)).entries == ()
    with pytest.raises(ValueError, match="lasts"):
        await store.drop("helsinki")
    await store.pack()
    await store.close()
    assert record.encode() not in b"".join(one.read_bytes() for one in tmp_path.iterdir())
    again = PassingStore(SqliteStore(path))
    assert len((await again.load("helsinki")).entries) == 2
    await again.close()
