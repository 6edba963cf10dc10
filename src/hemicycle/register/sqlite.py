"""What SQLite needs said: a commit that is durable, a transaction that begins when it is told to, bytes that go.

Python's driver would begin a transaction by itself, and only before it writes; so it is told not to. Who is going to
write takes its turn at the beginning: else what it read might no longer be so when it writes, which SQLite refuses.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

WRITES = {"register_writes": True}
"""The options of a connection that is going to write."""
PRAGMAS = (
    "busy_timeout=5000",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
)


def prepare(engine: Engine) -> None:
    """Set an engine up, where it is one of SQLite. A file is for its owner alone."""
    if engine.dialect.name != "sqlite":
        return
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    if engine.url.database:
        path = Path(engine.url.database)
        path.touch(mode=0o600)
        path.chmod(0o600)  # the files that SQLite makes beside it get the same mode


def wipe(engine: Engine) -> bool:
    """Move the write-ahead log into the file and empty it; False where a reader holds it back."""
    if engine.dialect.name != "sqlite":
        return True
    connection = engine.raw_connection()
    try:
        busy, *_ = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return not busy


def pack(engine: Engine) -> None:
    """Write the file anew, without the pages and parts of pages that nothing uses. Raises OperationalError."""
    if engine.dialect.name != "sqlite":
        return
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA query_only=OFF")
        connection.cursor().execute("VACUUM")
    finally:
        connection.close()


def _set_pragmas(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("register_writes", False)
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
