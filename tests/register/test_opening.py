"""The register is brought to this release's tables whole, or stays whole as it was; another's is refused in words."""

import sqlite3
import stat
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, event, inspect, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import OperationalError
from sqlalchemy.schema import CreateIndex, CreateTable

import hemicycle
from hemicycle.register import migrating, sqlite
from hemicycle.register.metadata import metadata
from hemicycle.register.migrating import migrate
from hemicycle.register.opening import VERSIONS, OtherRegister, open_register, register_url

HOUSE = Path(hemicycle.__path__[0])
TABLES = [path.relative_to(HOUSE) for path in HOUSE.glob("*/*tables.py")]
BEFORE = "0002"
NOW = max(path.name[:4] for path in HOUSE.glob("register/migrations/versions/*.py"))
"""The last migration there is."""
ROWS = 400


@pytest.fixture(autouse=True)
def declared() -> None:
    """Every room's tables are on the metadata."""
    for path in TABLES:
        import_module("hemicycle." + ".".join(path.with_suffix("").parts))


def of_the_release_before(data: Path) -> Engine:
    """A register that has not seen the last migrations, and links in it."""
    engine = create_engine(register_url(data))
    sqlite.prepare(engine)
    migrate(engine, BEFORE)
    insert = text(
        "INSERT INTO links (record, actor, role, token_digest, made)"
        " VALUES ('a-meeting', :actor, 'delegate', :digest, 1)"
    )
    with engine.execution_options(**sqlite.WRITES).begin() as connection:
        connection.execute(insert, [{"actor": f"p{n}", "digest": f"{n:064x}"} for n in range(ROWS)])
        connection.exec_driver_sql(
            "INSERT INTO sessions (link, token_digest, device, made, expires, live)"
            " SELECT id, token_digest, 'a device', 1, 2, 1 FROM links"
        )
    return engine


def whole(engine: Engine) -> tuple[set[str], int, str, str]:
    with engine.begin() as connection:
        tables = {*inspect(connection).get_table_names()}
        count = connection.exec_driver_sql("SELECT count(*) FROM links").scalar_one()
        version = connection.exec_driver_sql(f"SELECT version_num FROM {VERSIONS}").scalar_one()
        sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
        return tables, count, version, sound


def test_the_migrations_make_the_tables_that_the_rooms_declare(tmp_path: Path) -> None:
    assert TABLES
    register = open_register(register_url(tmp_path))
    with register.reading() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSIONS})
        assert compare_metadata(context, metadata) == []
    register.close()


def test_the_comparison_finds_a_column_without_a_migration(tmp_path: Path) -> None:
    register = open_register(register_url(tmp_path))
    with register.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE links DROP COLUMN used")
    with register.reading() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSIONS})
        [(what, _, table, column)] = compare_metadata(context, metadata)
    register.close()
    assert (what, table, column.name) == ("add_column", "links", "used")


def test_every_table_is_one_that_postgresql_takes_too() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    for table in metadata.tables.values():
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert table.name in str(CreateIndex(index).compile(dialect=dialect))


def test_a_register_of_the_release_before_keeps_its_rows(tmp_path: Path) -> None:
    of_the_release_before(tmp_path).dispose()
    open_register(register_url(tmp_path)).close()
    engine = create_engine(register_url(tmp_path))
    tables, *rest = whole(engine)
    engine.dispose()
    assert rest == [ROWS, NOW, "ok"]
    assert {*metadata.tables} <= tables


def test_a_migration_on_a_full_disk_leaves_the_register_as_it_was(tmp_path: Path) -> None:
    old = of_the_release_before(tmp_path)
    before = whole(old)

    def full(connection: sqlite3.Connection, _: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    old.dispose()
    event.listen(old, "connect", full)
    with pytest.raises(OperationalError, match="full"):
        migrate(old)
    assert whole(old) == before
    old.dispose()
    open_register(register_url(tmp_path)).close()
    engine = create_engine(register_url(tmp_path))
    assert whole(engine)[1:] == (ROWS, NOW, "ok")
    engine.dispose()


def test_a_migration_that_fails_half_way_is_undone(tmp_path: Path) -> None:
    old = of_the_release_before(tmp_path)
    before = whole(old)

    def stop(*given: object) -> None:
        if "CREATE INDEX" in str(given[2]):
            raise OSError(28, "No space left on device")

    event.listen(old, "before_cursor_execute", stop)
    with pytest.raises(OSError, match="No space left"):
        migrate(old)
    event.remove(old, "before_cursor_execute", stop)
    assert whole(old) == before
    migrate(old)
    assert whole(old)[1:] == (ROWS, NOW, "ok")
    old.dispose()


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ("CREATE TABLE door_version (version_num TEXT)", "version before this one"),
        (f"CREATE TABLE {VERSIONS} (version_num TEXT)", "later version"),
    ],
)
def test_a_register_of_another_version_is_refused_and_left_as_it_is(
    tmp_path: Path, made: str, said: str
) -> None:
    db = sqlite3.connect(tmp_path / "register.sqlite", isolation_level=None)
    db.execute(made)
    db.execute(f"INSERT INTO {made.split()[2]} VALUES ('9999')")
    with pytest.raises(OtherRegister, match=said):
        open_register(register_url(tmp_path))
    assert db.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)
    db.close()


def test_its_files_are_for_its_owner_alone(tmp_path: Path) -> None:
    register = open_register(register_url(tmp_path))
    with register.writing() as connection:
        connection.exec_driver_sql("DELETE FROM links")
    files = [*tmp_path.iterdir()]
    assert len(files) > 1
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    register.close()


def test_what_runs_migrations_is_asked_only_where_there_is_one_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[Engine] = []

    def counted(engine: Engine) -> None:
        ran.append(engine)
        migrate(engine)

    monkeypatch.setattr(migrating, "migrate", counted)
    of_the_release_before(tmp_path).dispose()
    for _ in range(2):
        open_register(register_url(tmp_path)).close()
    assert len(ran) == 1
    engine = create_engine(register_url(tmp_path))
    assert whole(engine)[1:] == (ROWS, NOW, "ok")
    engine.dispose()
