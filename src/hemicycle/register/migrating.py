"""The migrations of the register. Imported where there is one to run: what runs them takes a tenth of a start."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from hemicycle.register import sqlite
from hemicycle.register.opening import MIGRATIONS, NEW_LINKS, VERSIONS, OtherRegister


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
