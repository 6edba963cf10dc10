"""How records are read from SQLite."""

import sqlite3

from hemicycle.record.entry import StoredEntry
from hemicycle.recorder.ports import End, IdempotencyKey, StoredRecord

LAST = 2**62
"""Beyond the end of every record."""


def read_kept(
    db: sqlite3.Connection, record: str, start: int = 0, end: int | None = None
) -> StoredRecord:
    """What is kept of a record from seq `start` up to `end` (Store.load), as of one instant."""
    db.execute("BEGIN")
    try:
        row = db.execute("SELECT number FROM records WHERE id = ?", (record,)).fetchone()
        return (
            StoredRecord()
            if row is None
            else _kept(db, row[0], start, LAST if end is None else end)
        )
    finally:
        db.execute("COMMIT")


def _kept(db: sqlite3.Connection, number: int, start: int, end: int) -> StoredRecord:
    entries, keys = list[StoredEntry](), list[IdempotencyKey]()
    rows = db.execute(
        "SELECT actor, command_id, body, count, seq, label, header, salt, texts, text_salt FROM entries"
        " WHERE record = ? AND seq >= ? AND seq < ? ORDER BY seq",
        (number, start, end),
    )
    for actor, command_id, body, count, *entry in rows:
        entries.append(StoredEntry(*entry))
        if command_id is not None:
            keys.append(IdempotencyKey(actor, command_id, body, entry[0], count or 0))
    checkpoints = db.execute(
        "SELECT size, note FROM checkpoints WHERE record = ?1 AND size > ?2 AND size <= coalesce("
        "(SELECT min(size) FROM checkpoints WHERE record = ?1 AND size >= ?3), ?3)",
        (number, start, end),
    )
    whole = (start, end) == (0, LAST)
    return StoredRecord(
        tuple(entries),
        tuple(keys),
        dict(checkpoints.fetchall()),
        _snapshot(db, number) if whole else None,
    )


def _snapshot(db: sqlite3.Connection, number: int) -> bytes | None:
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
