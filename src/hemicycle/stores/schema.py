"""The tables of a record store, and how a connection to them is opened.

Triggers hold what the recorder promises, against any other hand on the file too: an entry is never changed, removed or
written over (INSERT OR REPLACE fires no DELETE trigger, hence the one on INSERT); only its texts may go. The
idempotency key of an act stands on its first entry: `actor`, `command_id`, fingerprint of the `body`, and the `count`
of its entries.
"""

import os
import sqlite3
from pathlib import Path

APPLICATION_ID = 0x48656D69  # "Hemi"
VERSION = 4
BUSY_MS = 5000


class OtherFile(ValueError):
    """A file that is no store of records, or one of another version."""


TABLES = """
CREATE TABLE records (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  wake INTEGER
) STRICT;
CREATE TABLE entries (
  record INTEGER NOT NULL REFERENCES records (number),
  seq INTEGER NOT NULL,
  label TEXT NOT NULL,
  header BLOB NOT NULL,
  salt BLOB NOT NULL,
  texts BLOB,
  text_salt BLOB,
  actor TEXT,
  command_id TEXT,
  body BLOB,
  count INTEGER,
  PRIMARY KEY (record, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE snapshots (
  record INTEGER PRIMARY KEY REFERENCES records (number),
  data BLOB NOT NULL
) STRICT;
CREATE TABLE checkpoints (
  record INTEGER NOT NULL REFERENCES records (number),
  size INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (record, size)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
CREATE TRIGGER entries_hold BEFORE UPDATE ON entries
WHEN OLD.record IS NOT NEW.record OR OLD.seq IS NOT NEW.seq OR OLD.label IS NOT NEW.label
  OR OLD.header IS NOT NEW.header
  OR OLD.salt IS NOT NEW.salt OR OLD.actor IS NOT NEW.actor
  OR OLD.command_id IS NOT NEW.command_id OR OLD.body IS NOT NEW.body OR OLD.count IS NOT NEW.count
  OR NEW.texts IS NOT NULL OR NEW.text_salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an entry is never changed, only its texts are erased'); END;
CREATE TRIGGER entries_once BEFORE INSERT ON entries
WHEN EXISTS (SELECT 1 FROM entries WHERE record = NEW.record AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'an entry is never written over'); END;
"""


def connect(path: Path) -> sqlite3.Connection:
    """A connection on which a commit is durable: WAL, and synchronous=FULL, without which WAL loses commits.

    secure_delete overwrites what a redaction erases. Raises sqlite3.Error.
    """
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA recursive_triggers = ON")
    db.execute("PRAGMA foreign_keys = ON")
    return db


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that reads what lies there, even a text whose bytes are no longer UTF-8. Raises sqlite3.Error."""
    db = connect(path)
    db.text_factory = lambda data: data.decode(errors="replace")
    return db


def lay(path: Path) -> None:
    """Makes the file, for its owner alone, and its tables, where there are none.

    Raises OtherFile if it is of another kind or of a later version.
    """
    fresh = not path.exists()
    path.touch(mode=0o600)
    path.chmod(0o600)
    if fresh:
        sync_directory(path.parent)
    db = connect(path)
    try:
        _lay_tables(db, path)
    finally:
        db.close()


def sync_directory(directory: Path) -> None:
    """Makes the names in a directory durable, not only the files they stand for."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _lay_tables(db: sqlite3.Connection, path: Path) -> None:
    db.execute("BEGIN IMMEDIATE")
    kind, version = _pragma(db, "application_id"), _pragma(db, "user_version")
    if (kind, version) == (0, 0):
        for statement in _statements(TABLES):
            db.execute(statement)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")
    elif (kind, version) != (APPLICATION_ID, VERSION):
        db.execute("ROLLBACK")
        if kind == APPLICATION_ID and version < VERSION:
            raise OtherFile(
                f"{path} holds records of an earlier format, of which nothing was released: keep its folder, and begin"
                " with another (--data); the version that wrote it still reads and exports them"
            )
        raise OtherFile(f"{path} is not a store of records of version {VERSION}")
    db.execute("COMMIT")


def _statements(script: str) -> list[str]:
    """One by one: executescript would commit the transaction it stands in."""
    found, held = [], ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            found.append(held)
            held = ""
    return found


def _pragma(db: sqlite3.Connection, name: str) -> int:
    value: int = db.execute(f"PRAGMA {name}").fetchone()[0]
    return value
