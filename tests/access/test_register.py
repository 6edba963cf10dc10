"""The register is brought to this release's tables whole, or stays whole as it was."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import OperationalError

from hemicycle.access.register import MIGRATIONS, migrate, open_register, register_url

ROWS = 400


def of_the_first_release(data: Path) -> Engine:
    """A register with the first tables, and links in them."""
    engine = create_engine(register_url(data))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        columns = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(links)")]
        assert "refused" in columns
        insert = text(
            "INSERT INTO links (record, actor, role, token_digest, made, refusals)"
            " VALUES ('a-meeting', :actor, 'delegate', :digest, 1, 0)"
        )
        connection.execute(insert, [{"actor": f"p{n}", "digest": f"{n:064x}"} for n in range(ROWS)])
    return engine


def whole(engine: Engine) -> tuple[list[str], int, str, str]:
    with engine.connect() as connection:
        columns = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(links)")]
        count = connection.exec_driver_sql("SELECT count(*) FROM links").scalar_one()
        version = connection.exec_driver_sql("SELECT version_num FROM door_version").scalar_one()
        sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
        return columns, count, version, sound


def test_a_migration_on_a_full_disk_leaves_the_register_as_it_was(tmp_path: Path) -> None:
    old = of_the_first_release(tmp_path)
    before = whole(old)

    def full(connection: object, _: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages}")
        cursor.close()

    old.dispose()
    event.listen(old, "connect", full)
    with pytest.raises(OperationalError, match="full"):
        migrate(old)
    assert whole(old) == before
    old.dispose()
    event.remove(old, "connect", full)
    opened = open_register(register_url(tmp_path))
    columns, count, version, sound = whole(opened)
    opened.dispose()
    assert "used" in columns
    assert (count, version, sound) == (ROWS, "0002", "ok")


def test_a_migration_that_fails_half_way_is_undone(tmp_path: Path) -> None:
    old = of_the_first_release(tmp_path)
    before = whole(old)

    def stop(*given: object) -> None:
        if "took_over" in str(given[2]):
            raise OSError(28, "No space left on device")

    event.listen(old, "before_cursor_execute", stop)
    with pytest.raises(OSError, match="No space left"):
        migrate(old)
    event.remove(old, "before_cursor_execute", stop)
    assert whole(old) == before
    migrate(old)
    assert whole(old)[1:] == (ROWS, "0002", "ok")
    old.dispose()
