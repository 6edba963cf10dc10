"""The door's tables in the register, and how the register is opened.

They decide no outcome: what happens in a meeting stands on its record. Times are UTC in milliseconds.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Engine,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    event,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

MIGRATIONS = Path(__file__).parent / "migrations"

metadata = MetaData()

links = Table(
    "links",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=True, index=True),
    Column("actor", String(40), nullable=False),
    Column("role", String(20), nullable=False),
    Column("token_digest", String(64), nullable=False, unique=True),
    Column("offered_token", String(64), nullable=True),
    Column("made", BigInteger, nullable=False),
    Column("revoked", BigInteger, nullable=True),
    Column("expires", BigInteger, nullable=True),
    Column("used", BigInteger, nullable=True),
)
"""Personal links. `record` None: the secretariat's. `actor`: participant id or `secretariat`.
`offered_token` stands only on links that the demo page shows to everybody. `expires`: from then on it opens nothing.
`used`: when somebody signed in by a link of the secretariat, which works once."""

sessions = Table(
    "sessions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("link", Integer, ForeignKey("links.id"), nullable=False),
    Column("token_digest", String(64), nullable=False, unique=True),
    Column("device", String(120), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("moved", BigInteger, nullable=True),
    Column("took_over", Integer, nullable=True),
)
"""Devices that came in by a link. One live session a link: the index below holds it, whatever races.
`took_over`: the session whose place it took; `moved`: when another took its own."""

Index(
    "one_live_session",
    sessions.c.link,
    unique=True,
    sqlite_where=sessions.c.live,
    postgresql_where=sessions.c.live,
)


def open_register(url: str) -> Engine:
    """The register at a SQLAlchemy URL, brought to this release's tables. A file is for its owner alone."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_pragmas)
        _keep_to_owner(engine)
    migrate(engine)
    return engine


def register_url(data: Path) -> str:
    """The URL of the register that stands in a data folder."""
    return f"sqlite:///{data / 'register.sqlite'}"


def _keep_to_owner(engine: Engine) -> None:
    """SQLite gives the files that it makes beside this one the same mode."""
    if engine.url.database:
        path = Path(engine.url.database)
        path.touch(mode=0o600)
        path.chmod(0o600)


def migrate(engine: Engine) -> None:
    """Run the migrations that this register has not seen yet. Processes that start together take turns."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _set_pragmas(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
