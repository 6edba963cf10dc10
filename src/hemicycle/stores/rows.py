"""How records are read from SQLite."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from hemicycle.record.entry import StoredEntry
from hemicycle.recorder.ports import End, IdempotencyKey, StoredRecord

LAST = 2**62
"""Beyond the end of every record."""
STRETCH = 1000
"""Entries that are read at once of a record that is read whole."""
_SEQ = 4
"""Where the seq stands in a row of an entry."""


@contextmanager
def looked_at(db: sqlite3.Connection, record: str) -> Iterator["SqliteView"]:
    """A record as it stands at this instant."""
    db.execute("BEGIN")
    try:
        yield SqliteView(db, record)
    finally:
        db.execute("COMMIT")


class SqliteView:
    """See RecordView. Over a connection that is in a transaction, which fixes the instant."""

    def __init__(self, db: sqlite3.Connection, record: str) -> None:
        self._db = db
        row = db.execute("SELECT number FROM records WHERE id = ?", (record,)).fetchone()
        self._number: int | None = row and row[0]

    def stretches(self, start: int = 0, end: int | None = None) -> Iterator[StoredRecord]:
        """See RecordView."""
        rows = self._rows(start, LAST if end is None else end)
        at, more = start, self._number is not None
        while more:
            found = rows.fetchmany(STRETCH)
            more = len(found) == STRETCH
            upto = found[-1][_SEQ] + 1 if more else LAST if end is None else end
            entries, keys = _entries_of(found)
            yield StoredRecord(entries, keys, self._checkpoints(at, upto))
            at = upto

    def snapshot(self) -> bytes | None:
        """See RecordView."""
        row = self._db.execute("SELECT data FROM snapshots WHERE record = ?", (self._number,))
        found = row.fetchone()
        return None if found is None else found[0]

    def stretch(self, start: int, end: int | None) -> StoredRecord:
        """As Store.load."""
        if self._number is None:
            return StoredRecord()
        last = LAST if end is None else end
        covering = self._db.execute(
            "SELECT min(size) FROM checkpoints WHERE record = ? AND size >= ?", (self._number, last)
        ).fetchone()[0]
        entries, keys = _entries_of(self._rows(start, last).fetchall())
        return StoredRecord(
            entries,
            keys,
            self._checkpoints(start, covering or last),
            self.snapshot() if (start, end) == (0, None) else None,
        )

    def _rows(self, start: int, end: int) -> sqlite3.Cursor:
        return self._db.execute(
            "SELECT actor, command_id, body, count, seq, label, header, salt, texts, text_salt"
            " FROM entries WHERE record = ? AND seq >= ? AND seq < ? ORDER BY seq",
            (self._number, start, end),
        )

    def _checkpoints(self, after: int, upto: int) -> dict[int, str]:
        found = self._db.execute(
            "SELECT size, note FROM checkpoints WHERE record = ? AND size > ? AND size <= ?",
            (self._number, after, upto),
        )
        return dict(found.fetchall())


def _entries_of(
    rows: Iterable[tuple[Any, ...]],
) -> tuple[tuple[StoredEntry, ...], tuple[IdempotencyKey, ...]]:
    entries, keys = list[StoredEntry](), list[IdempotencyKey]()
    for actor, command_id, body, count, *entry in rows:
        entries.append(StoredEntry(*entry))
        if command_id is not None:
            keys.append(IdempotencyKey(actor, command_id, body, entry[0], count or 0))
    return tuple(entries), tuple(keys)


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
