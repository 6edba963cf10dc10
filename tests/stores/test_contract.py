"""What every store promises."""

import asyncio
import threading
from pathlib import Path

import pytest
from msgspec.structs import replace

from hemicycle.record.entry import erase
from hemicycle.recorder.errors import Conflict
from hemicycle.recorder.ports import Batch, IdempotencyKey, RecordView, Store, StoredRecord
from hemicycle.stores import rows
from hemicycle.stores.sqlite import SqliteStore
from tests.stores.conftest import MakeBatch


async def test_what_was_appended_is_loaded_byte_for_byte(store: Store, batch: MakeBatch) -> None:
    first, second = batch(0, 3), batch(3, 2)
    await store.append(first)
    await store.append(second)
    kept = await store.load("helsinki")
    assert list(kept.entries) == [*first.entries, *second.entries]
    assert kept.checkpoints == {3: first.checkpoint, 5: second.checkpoint}


async def test_an_unknown_record_is_empty(store: Store) -> None:
    assert await store.load("nowhere") == StoredRecord()
    assert await store.records() == []


async def test_each_record_ends_where_its_last_entry_is(store: Store, batch: MakeBatch) -> None:
    assert await store.ends() == {}
    first, other, second = batch(0, 3), batch(0, 1, record="geneva"), batch(3, 2)
    for each in (first, other, second):
        await store.append(each)
    ends = await store.ends()
    assert list(ends.items()) == [
        ("helsinki", (5, second.entries[-1].leaf)),
        ("geneva", (1, other.entries[-1].leaf)),
    ]


async def test_loading_from_a_seq_gives_what_follows(store: Store, batch: MakeBatch) -> None:
    key = IdempotencyKey("p1", "first-id", b"1" * 32, 0, 3)
    later = IdempotencyKey("p1", "second-id", b"2" * 32, 3, 2)
    await store.append(batch(0, 3, keys=(key,)))
    await store.append(batch(3, 2, keys=(later,)))
    kept = await store.load("helsinki", 3)
    assert [e.seq for e in kept.entries] == [3, 4]
    assert list(kept.keys) == [later]
    assert list(kept.checkpoints) == [5]


async def test_a_stretch_comes_with_the_checkpoint_that_covers_it(
    store: Store, batch: MakeBatch
) -> None:
    keys = [IdempotencyKey("p1", f"id-{n}", b"k" * 32, 2 * n, 2) for n in range(4)]
    for n, key in enumerate(keys):
        await store.append(batch(2 * n, 2, keys=(key,)))
    kept = await store.load("helsinki", 3, 5)
    assert [e.seq for e in kept.entries] == [3, 4]
    assert list(kept.keys) == [keys[2]]
    assert list(kept.checkpoints) == [4, 6]
    kept = await store.load("helsinki", 2, 4)
    assert ([e.seq for e in kept.entries], list(kept.checkpoints)) == ([2, 3], [4])
    beyond = await store.load("helsinki", 7, 100)
    assert ([e.seq for e in beyond.entries], list(beyond.checkpoints)) == ([7], [8])


@pytest.mark.parametrize(("start", "end"), [(0, None), (3, None), (2, 6), (0, 4), (4, 8)])
async def test_a_record_is_read_in_stretches_that_leave_nothing_out(
    store: Store, batch: MakeBatch, monkeypatch: pytest.MonkeyPatch, start: int, end: int | None
) -> None:
    monkeypatch.setattr(rows, "STRETCH", 2)
    keys = [IdempotencyKey("p1", f"id-{n}", b"k" * 32, 2 * n, 2) for n in range(4)]
    for n, key in enumerate(keys):
        await store.append(batch(2 * n, 2, keys=(key,)))
    whole = await store.load("helsinki")

    def read(view: RecordView) -> list[StoredRecord]:
        return list(view.stretches(start, end))

    found = await store.look("helsinki", read)
    assert [e for one in found for e in one.entries] == list(whole.entries[start:end])
    begun = [key for key in keys if start <= key.first < (8 if end is None else end)]
    assert [key for one in found for key in one.keys] == begun
    noted = {size: note for one in found for size, note in one.checkpoints.items()}
    last = 8 if end is None else end
    assert noted == {at: n for at, n in whole.checkpoints.items() if start < at <= last}
    assert sum(len(one.checkpoints) for one in found) == len(noted), "each once"


async def test_who_looks_holds_nobody_up_and_reads_as_far_as_it_went(
    tmp_path: Path, batch: MakeBatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "STRETCH", 2)
    path = tmp_path / "records.sqlite"
    store = SqliteStore(path)
    await store.append(batch(0, 3))
    looking, appended = threading.Event(), threading.Event()

    def count(view: RecordView) -> int:
        stretches = view.stretches()
        begun = len(next(stretches).entries)
        looking.set()
        assert appended.wait(10)
        return begun + sum(len(one.entries) for one in stretches)

    counting = asyncio.create_task(store.look("helsinki", count))
    assert await asyncio.to_thread(looking.wait, 10)
    await store.append(batch(3, 2, erased=(0,)))
    log = path.with_name("records.sqlite-wal")
    assert log.stat().st_size == 0, "what was erased is gone, whoever looks"
    appended.set()
    assert await counting == 3
    assert await store.look("helsinki", count) == 5
    await store.close()


@pytest.mark.parametrize("expected", [0, 2, 4])
async def test_a_batch_that_does_not_fit_the_end_conflicts_and_leaves_nothing(
    store: Store, batch: MakeBatch, expected: int
) -> None:
    await store.append(batch(0, 3))
    before = await store.load("helsinki")
    with pytest.raises(Conflict) as conflict:
        await store.append(batch(expected, 2, by="boris", wake=9))
    assert (conflict.value.expected, conflict.value.found) == (expected, 3)
    assert await store.load("helsinki") == before
    assert await store.wakes() == {}


async def test_of_two_recorders_one_wins_each_place(store: Store, batch: MakeBatch) -> None:
    both = [store.append(batch(0, 2, by=by)) for by in ("anna", "boris")]
    outcomes = await asyncio.gather(*both, return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Conflict", "NoneType"]
    assert len((await store.load("helsinki")).entries) == 2


async def test_a_conflict_does_not_harm_those_who_share_its_commit(
    store: Store, batch: MakeBatch
) -> None:
    await store.append(batch(0, 1))
    outcomes = await asyncio.gather(
        store.append(batch(0, 1, record="geneva")),
        store.append(batch(0, 1, by="boris")),
        store.append(batch(0, 1, record="vienna")),
        return_exceptions=True,
    )
    assert [type(outcome).__name__ for outcome in outcomes] == ["NoneType", "Conflict", "NoneType"]
    assert await store.records() == ["helsinki", "geneva", "vienna"]


async def test_a_conflict_on_a_new_record_leaves_no_record(store: Store, batch: MakeBatch) -> None:
    with pytest.raises(Conflict):
        await store.append(batch(5, 1))
    assert await store.records() == []


async def test_keys_come_back_of_each_actor_and_record(store: Store, batch: MakeBatch) -> None:
    key = IdempotencyKey("p1", "some-id-1", b"h" * 32, 0, 2)
    await store.append(batch(0, 2, keys=(key,)))
    assert list((await store.load("helsinki")).keys) == [key]
    other = IdempotencyKey("p2", "some-id-1", b"x" * 32, 3, 1)
    await store.append(batch(2, 2, keys=(other,)))
    assert list((await store.load("helsinki")).keys) == [key, other]
    abroad = IdempotencyKey("p1", "some-id-1", b"h", 0, 1)
    await store.append(batch(0, 1, record="geneva", keys=(abroad,)))
    assert list((await store.load("geneva")).keys) == [abroad]
    assert list((await store.load("helsinki")).keys) == [key, other]


async def test_erasing_takes_texts_and_salt_and_leaves_the_rest(
    store: Store, batch: MakeBatch
) -> None:
    first = batch(0, 3)
    await store.append(first)
    await store.append(batch(3, 1, erased=(1,)))
    entries = (await store.load("helsinki")).entries
    assert entries[1] == erase(first.entries[1])
    assert entries[1].leaf == first.entries[1].leaf
    assert entries[0] == first.entries[0]
    assert entries[3].texts is not None


async def test_a_batch_may_erase_what_it_brings(store: Store, batch: MakeBatch) -> None:
    await store.append(batch(0, 2, erased=(0,)))
    assert (await store.load("helsinki")).entries[0].texts is None


async def test_records_are_listed_as_they_began(store: Store, batch: MakeBatch) -> None:
    for record in ("oslo", "bern", "rome"):
        await store.append(batch(0, 1, record=record))
    await store.append(batch(1, 1, record="oslo"))
    assert await store.records() == ["oslo", "bern", "rome"]


async def test_wakes_are_those_of_the_last_batch(store: Store, batch: MakeBatch) -> None:
    await store.append(batch(0, 1, wake=1000))
    await store.append(batch(0, 1, record="geneva", wake=2000))
    assert await store.wakes() == {"helsinki": 1000, "geneva": 2000}
    await store.append(batch(1, 1, wake=None))
    assert await store.wakes() == {"geneva": 2000}


async def test_one_snapshot_is_kept_which_the_next_replaces_and_an_erasure_deletes(
    store: Store, batch: MakeBatch
) -> None:
    await store.append(replace(batch(0, 2), snapshot=b"after 2"))
    assert (await store.load("helsinki")).snapshot == b"after 2"
    assert (await store.load("helsinki", 0, 2)).snapshot is None, "of a whole record alone"
    await store.append(batch(2, 1))
    assert (await store.load("helsinki")).snapshot == b"after 2"
    await store.append(replace(batch(3, 1), snapshot=b"after 4"))
    await store.append(replace(batch(0, 1, record="geneva"), snapshot=b"of geneva"))
    assert (await store.load("helsinki")).snapshot == b"after 4"
    await store.append(batch(4, 1, erased=(1,)))
    assert (await store.load("helsinki")).snapshot is None
    assert (await store.load("geneva")).snapshot == b"of geneva"
    await store.append(replace(batch(5, 1, erased=(2,)), snapshot=b"after 6, without the words"))
    assert (await store.load("helsinki")).snapshot == b"after 6, without the words"


async def test_a_batch_that_conflicts_leaves_no_snapshot(store: Store, batch: MakeBatch) -> None:
    await store.append(replace(batch(0, 2), snapshot=b"after 2"))
    with pytest.raises(Conflict):
        await store.append(replace(batch(1, 1), snapshot=b"other"))
    assert (await store.load("helsinki")).snapshot == b"after 2"


async def test_a_batch_without_entries_brings_a_snapshot_and_changes_nothing_else(
    store: Store, batch: MakeBatch
) -> None:
    await store.append(batch(0, 2, wake=1000))
    before = await store.load("helsinki")
    await store.append(Batch("helsinki", 2, (), "", snapshot=b"after 2"))
    assert await store.load("helsinki") == replace(before, snapshot=b"after 2")
    assert await store.wakes() == {"helsinki": 1000}
    with pytest.raises(Conflict):
        await store.append(Batch("helsinki", 1, (), "", snapshot=b"after 1"))
