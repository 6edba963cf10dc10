"""How batches are written to SQLite: one transaction for all, a savepoint for each."""

import enum
import sqlite3
from collections.abc import Sequence

from hemicycle.recorder.errors import Conflict, StoreFailed
from hemicycle.recorder.ports import Batch


class Written(enum.Enum):
    """The batch is durable; ERASED: and it took texts away."""

    WHOLE = enum.auto()
    ERASED = enum.auto()


Outcome = Written | StoreFailed
NO_KEY = (None, None, None, None)


class Doubtful(StoreFailed):
    """A commit failed in such a way that SQLite may take it for whole after all when the file is next opened."""


def commit(db: sqlite3.Connection, batches: Sequence[Batch]) -> list[Outcome]:
    """Writes the batches in one transaction and says what became of each.

    One that conflicts falls out alone; when the transaction fails, all fail.
    """
    if not batches:
        return []
    try:
        db.execute("BEGIN IMMEDIATE")
        outcomes = [_attempt(db, batch) for batch in batches]
        db.execute("COMMIT")
    except sqlite3.Error as fault:
        kind = Doubtful if doubtful(fault) else StoreFailed
        return [kind(f"the records cannot be written: {fault}") for _ in batches]
    else:
        return outcomes
    finally:
        _roll_back(db)


def doubtful(fault: sqlite3.Error) -> bool:
    """Whether what failed may lie whole in the write-ahead log all the same, as after a sync that failed.

    On a full disk, or where somebody else writes, the frame that makes a commit whole was never written.
    """
    return fault.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY)


def truncate_wal(db: sqlite3.Connection) -> bool:
    """Moves the write-ahead log into the file and empties it; False where a reader holds it back."""
    try:
        busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.OperationalError:
        return False
    return not busy


def _roll_back(db: sqlite3.Connection) -> None:
    """Ends what did not commit. After some faults (disk full, out of memory) SQLite has done so by itself."""
    if db.in_transaction:
        db.execute("ROLLBACK")


def _attempt(db: sqlite3.Connection, batch: Batch) -> Outcome:
    db.execute("SAVEPOINT batch")
    try:
        return _write(db, batch)
    except (sqlite3.IntegrityError, Conflict):
        db.execute("ROLLBACK TO batch")
        return Conflict(batch.record, batch.expected, _place(db, batch.record)[1])
    finally:
        if db.in_transaction:
            db.execute("RELEASE batch")


def _write(db: sqlite3.Connection, batch: Batch) -> Written:
    number, found = _place(db, batch.record)
    if found != batch.expected:
        raise Conflict(batch.record, batch.expected, found)
    if number is None:
        number = db.execute("INSERT INTO records (id) VALUES (?)", (batch.record,)).lastrowid
    if batch.entries:
        _append(db, number, batch)
    if batch.erased or batch.snapshot:
        db.execute("DELETE FROM snapshots WHERE record = ?", (number,))
    if batch.snapshot:
        db.execute("INSERT INTO snapshots VALUES (?, ?)", (number, batch.snapshot))
    return Written.ERASED if batch.erased else Written.WHOLE


def _append(db: sqlite3.Connection, number: int | None, batch: Batch) -> None:
    keys = {key.first: (key.actor, key.command_id, key.body, key.count) for key in batch.keys}
    db.executemany(
        "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                number,
                e.seq,
                e.label,
                e.header,
                e.salt,
                e.texts,
                e.text_salt,
                *keys.get(e.seq, NO_KEY),
            )
            for e in batch.entries
        ],
    )
    if batch.erased:
        db.executemany(
            "UPDATE entries SET texts = NULL, text_salt = NULL WHERE record = ? AND seq = ?",
            [(number, seq) for seq in batch.erased],
        )
    db.execute("INSERT INTO checkpoints VALUES (?, ?, ?)", (number, batch.size, batch.checkpoint))
    db.execute(
        "UPDATE records SET wake = ?1 WHERE number = ?2 AND wake IS NOT ?1", (batch.wake, number)
    )


def _place(db: sqlite3.Connection, record: str) -> tuple[int | None, int]:
    """A record's number, None where there is no such record, and how many entries it has."""
    found = db.execute(
        "SELECT number, (SELECT coalesce(max(seq) + 1, 0) FROM entries WHERE record = number)"
        " FROM records WHERE id = ?",
        (record,),
    ).fetchone()
    return found or (None, 0)
