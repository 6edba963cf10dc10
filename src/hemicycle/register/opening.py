"""How the register is opened: brought to this release's tables, whole, or left whole as it was."""

from importlib import import_module
from pathlib import Path

from sqlalchemy import Engine, create_engine, inspect

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
        if not _is_newest(engine):
            import_module("hemicycle.register.migrating").migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return Register(engine)


def register_url(data: Path) -> str:
    """The URL of the register that stands in a data folder."""
    return f"sqlite:///{data / 'register.sqlite'}"


def _is_newest(engine: Engine) -> bool:
    """Whether this register has seen the last migration, told without the machinery that runs them."""
    names = (path.stem for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    with engine.begin() as connection:
        if not inspect(connection).has_table(VERSIONS):
            return False
        seen = connection.exec_driver_sql(f"SELECT version_num FROM {VERSIONS}").scalars().all()  # noqa: S608
    return [*seen] == [max(name.partition("_")[0] for name in names)]
