"""The stores that the contract is held against, and entries to put into them."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from hemicycle.record.entry import StoredEntry, seal
from hemicycle.recorder.ports import Batch, IdempotencyKey, Store
from hemicycle.stores.memory import MemoryStore
from hemicycle.stores.passing import PassingStore
from hemicycle.stores.sqlite import SqliteStore

MakeBatch = Callable[..., Batch]


@pytest.fixture(params=["memory", "sqlite", "passing"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    made: Store = (
        MemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "records.sqlite")
    )
    if request.param == "passing":
        made = PassingStore(made)
    yield made
    await made.close()


@pytest.fixture
def entry() -> Callable[[int, str], StoredEntry]:
    return sealed


@pytest.fixture
def batch() -> MakeBatch:
    def make(
        expected: int = 0,
        count: int = 1,
        record: str = "helsinki",
        keys: tuple[IdempotencyKey, ...] = (),
        erased: tuple[int, ...] = (),
        wake: int | None = None,
        by: str = "anna",
    ) -> Batch:
        entries = [sealed(seq, by) for seq in range(expected, expected + count)]
        note = f"checkpoint {expected + count} by {by}"
        return Batch(record, expected, entries, note, keys, erased, wake)

    return make


def sealed(seq: int, by: str = "anna") -> StoredEntry:
    texts = {"name": {"und": f"{by} of entry {seq}"}}
    salt = f"{by}{seq}".encode()
    return seal(
        seq, "open", {"seq": seq, "by": by}, texts, salt.ljust(32, b"s"), salt.ljust(32, b"t")
    )
