"""How records are read from SQLite."""

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple, Protocol, TypeVar

from msgspec.structs import replace

from hemicycle.record.entry import StoredEntry
from hemicycle.recorder.ports import End, IdempotencyKey, StoredRecord

T = TypeVar("T")
STRETCH = 1000
"""Entries that are read at once of a record that is read whole."""


class Ask(Protocol):
    """Has something read from the database, as of one instant."""

    def __call__(self, read: Callable[[sqlite3.Connection], T], /) -> T: ...


class SqliteView:
    """See RecordView. Each stretch is read by itself, so that nobody waits for who reads a long record."""

    def __init__(self, ask: Ask, record: str) -> None:
        self._ask, self._record = ask, record

    def stretches(self, start: int = 0, end: int | None = None) -> Iterator[StoredRecord]:
        """See RecordView."""
        bounds = self._ask(self._bounds) if end is None else Bounds(end, end)
        at, more = start, True
        while more:
            more = at + STRETCH < bounds.size
            upto = Bounds(at + STRETCH, at + STRETCH) if more else bounds
            yield self._ask(partial(self._stretch, at, upto))
            at = upto.size

    def snapshot(self) -> bytes | None:
        """See RecordView."""
        return self._ask(self._snapshot)

    def _bounds(self, db: sqlite3.Connection) -> "Bounds":
        return _bounds(db, _number(db, self._record))

    def _stretch(self, start: int, upto: "Bounds", db: sqlite3.Connection) -> StoredRecord:
        return _stretch(db, _number(db, self._record), start, upto)

    def _snapshot(self, db: sqlite3.Connection) -> bytes | None:
        return _snapshot(db, _number(db, self._record))


class Bounds(NamedTuple):
    """How far a record is read: its entries, and its checkpoints."""

    size: int
    noted: int


def read_kept(
    db: sqlite3.Connection, record: str, start: int = 0, end: int | None = None
) -> StoredRecord:
    """What is kept of a record from seq `start` up to `end` (Store.load), as of one instant."""
    number = _number(db, record)
    whole = _bounds(db, number)
    size = whole.size if end is None else end
    covering = db.execute(
        "SELECT min(size) FROM checkpoints WHERE record = ? AND size >= ?", (number, size)
    ).fetchone()[0]
    noted = whole.noted if end is None else covering or end
    kept = _stretch(db, number, start, Bounds(size, noted))
    snapshot = _snapshot(db, number) if (start, end) == (0, None) else None
    return replace(kept, snapshot=snapshot)


def _number(db: sqlite3.Connection, record: str) -> int | None:
    row = db.execute("SELECT number FROM records WHERE id = ?", (record,)).fetchone()
    return None if row is None else int(row[0])


def _bounds(db: sqlite3.Connection, number: int | None) -> Bounds:
    size, noted = db.execute(
        "SELECT (SELECT max(seq) FROM entries WHERE record = ?1),"
        " (SELECT max(size) FROM checkpoints WHERE record = ?1)",
        (number,),
    ).fetchone()
    return Bounds(0 if size is None else size + 1, noted or 0)


def _stretch(db: sqlite3.Connection, number: int | None, start: int, upto: Bounds) -> StoredRecord:
    entries, keys = list[StoredEntry](), list[IdempotencyKey]()
    rows = db.execute(
        "SELECT actor, command_id, body, count, seq, label, header, salt, texts, text_salt"
        " FROM entries WHERE record = ? AND seq >= ? AND seq < ? ORDER BY seq",
        (number, start, upto.size),
    )
    for actor, command_id, body, count, *entry in rows:
        entries.append(StoredEntry(*entry))
        if command_id is not None:
            keys.append(IdempotencyKey(actor, command_id, body, entry[0], count or 0))
    notes = db.execute(
        "SELECT size, note FROM checkpoints WHERE record = ? AND size > ? AND size <= ?",
        (number, start, upto.noted),
    )
    return StoredRecord(tuple(entries), tuple(keys), dict(notes.fetchall()))


def _snapshot(db: sqlite3.Connection, number: int | None) -> bytes | None:
    row = db.execute("SELECT data FROM snapshots WHERE record = ?", (number,)).fetchone()
    return None if row is None else row[0]


def read_records(db: sqlite3.Connection) -> list[str]:
    """The ids of all records, in the order in which they began."""
    return [id_ for (id_,) in db.execute("SELECT id FROM records ORDER BY number")]


def read_ends(db: sqlite3.Connection) -> dict[str, End]:
    """Record id → where it ends. An end that is no entry has no leaf: whoever reads the record learns why."""
    rows = db.execute(
        "SELECT id, seq, label, header, salt, texts, text_salt FROM records"
        " JOIN entries ON entries.record = number"
        " AND seq = (SELECT max(seq) FROM entries WHERE record = number) ORDER BY number"
    )
    return {id_: _end(StoredEntry(*row)) for id_, *row in rows}


def _end(last: StoredEntry) -> End:
    try:
        return End(last.seq + 1, last.leaf)
    except ValueError:
        return End(last.seq + 1, b"")


def read_wakes(db: sqlite3.Connection) -> dict[str, int]:
    """Record id → when something falls due on it (UTC, ms)."""
    return dict(db.execute("SELECT id, wake FROM records WHERE wake IS NOT NULL").fetchall())
