"""How the register is opened: brought to this release's tables, whole, or left whole as it was."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect

from hemicycle.register import sqlite
from hemicycle.register.register import Register

MIGRATIONS = Path(__file__).parent / "migrations"
VERSIONS = "register_version"
"""The table that says which migrations a register has seen."""
NEW_LINKS = (
    "move the file away and start the server, sign in by the link that it prints, and send new links from each"
    " meeting's page"
)


class OtherRegister(Exception):
    """The database is of another version of this program; the text says which, and what to do."""


def open_register(url: str) -> Register:
    """The register at a SQLAlchemy URL. Blocks. Raises OtherRegister, SQLAlchemyError."""
    engine = create_engine(url)
    sqlite.prepare(engine)
    try:
        migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return Register(engine)


def register_url(data: Path) -> str:
    """The URL of the register that stands in a data folder."""
    return f"sqlite:///{data / 'register.sqlite'}"


def migrate(engine: Engine, to: str = "head") -> None:
    """Run the migrations that this register has not seen yet, all in one transaction. Who starts together takes turns.

    Raises OtherRegister.
    """
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.execution_options(**sqlite.WRITES).begin() as connection:
        _refuse_other(connection, ScriptDirectory.from_config(config))
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def _refuse_other(connection: Connection, known: ScriptDirectory) -> None:
    tables = inspect(connection).get_table_names()
    if "door_version" in tables:
        raise OtherRegister(
            f"the register is of a version before this one, which does not read it: {NEW_LINKS}"
        )
    if VERSIONS not in tables:
        return
    seen = connection.exec_driver_sql(f"SELECT version_num FROM {VERSIONS}").scalars().all()  # noqa: S608
    if not {*seen} <= {script.revision for script in known.walk_revisions()}:
        raise OtherRegister(
            "the register is of a later version than this one: start that version, or restore a backup of this one's"
        )
