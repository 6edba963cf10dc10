"""What secure_delete leaves where pages were split: a file that is written anew has none of it, and all else."""

import random
from pathlib import Path

import pytest

from hemicycle.record.entry import StoredEntry
from hemicycle.recorder.ports import Batch
from hemicycle.stores.sqlite import SqliteStore

RECORDS, ENTRIES, GONE = 20, 1200, 400


def batch_of(record: str, seq: int, word: str, erased: tuple[int, ...] = ()) -> Batch:
    dice = random.Random(f"{record}{seq}")
    texts = word.encode() + b"x" * dice.randint(0, 900)
    entry = StoredEntry(
        seq=seq,
        label="open",
        header=dice.randbytes(dice.randint(50, 600)),
        salt=bytes(32),
        texts=texts,
        text_salt=bytes(32),
    )
    return Batch(record, seq, [entry], "a note", erased=erased)


@pytest.mark.slow
async def test_no_byte_of_what_was_erased_is_left_once_it_was_packed(tmp_path: Path) -> None:
    dice = random.Random(0)
    path = tmp_path / "records.sqlite"
    store = SqliteStore(path)
    sizes = dict.fromkeys((f"r{number}" for number in range(RECORDS)), 0)
    words: list[tuple[str, int, str]] = []
    for number in range(ENTRIES):
        record = dice.choice(list(sizes))
        word = f"the-name-of-{number:05d}-"
        words.append((record, sizes[record], word))
        await store.append(batch_of(record, sizes[record], word))
        sizes[record] += 1
    spoken = {(record, seq) for record, seq, _ in words}
    gone = dice.sample(words, GONE)
    for record, seq, _ in gone:
        await store.append(batch_of(record, sizes[record], "", (seq,)))
        sizes[record] += 1
    await store.pack()
    left = b"".join(one.read_bytes() for one in tmp_path.iterdir())
    assert not [word for _, _, word in gone if word.encode() in left]
    for record in sizes:
        there = {entry.seq for entry in (await store.load(record)).entries if entry.texts}
        erased = {seq for one, seq, _ in gone if one == record}
        assert there == {seq for one, seq, _ in words if one == record} - erased | {
            seq for seq in range(sizes[record]) if (record, seq) not in spoken
        }
    await store.close()
