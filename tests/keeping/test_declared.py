"""[KEEP-1] Whatever is kept is declared once, as of people or free of them: each column, each file, each folder."""

import sqlite3
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import create_engine

import hemicycle.cli.composition  # noqa: F401 (all rooms, and so all tables)
from hemicycle.keeping.place import Place, Stored
from hemicycle.locales import languages
from hemicycle.register.metadata import metadata
from hemicycle.register.register import Register
from hemicycle.stores.holdings import HOLDINGS, PASSING
from hemicycle.stores.schema import TABLES
from hemicycle.web.messages import Words
from hemicycle.web.places import all_places


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> list[Place]:
    register = Register(create_engine("sqlite://"))
    folder: Path = tmp_path_factory.mktemp("data")
    return [*all_places(register, None, folder, None, None, None)]  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def held(places: list[Place]) -> dict[str, Stored]:
    stored = [one for place in places for one in place.holds]
    twice = [name for name, times in Counter(one.name for one in stored).items() if times > 1]
    assert not twice
    return {one.name: one for one in stored}


def tables() -> dict[str, list[str]]:
    """All tables of both databases, with their columns."""
    found = {table.name: [column.name for column in table.c] for table in metadata.tables.values()}
    records = sqlite3.connect(":memory:")
    records.executescript(TABLES)
    for (name,) in records.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        assert name not in found
        found[name] = [row[1] for row in records.execute(f"PRAGMA table_info({name})")]
    return found


def test_each_column_of_each_table_is_declared_once(held: dict[str, Stored]) -> None:
    known = tables()
    assert len(known) > 20
    for name, columns in known.items():
        assert name in held, f"nobody declares the table {name}"
        assert sorted((*held[name].personal, *held[name].free)) == sorted(columns), name


def test_each_file_and_folder_is_declared(held: dict[str, Stored]) -> None:
    stored = {one.name + ("/" if one.kind == "folder" else "") for one in HOLDINGS}
    stored -= {"register.sqlite", "records.sqlite"}  # table by table
    for name in stored | {name if name != "janus" else "janus/" for name in PASSING}:
        assert name in held, f"nobody declares {name}"


def test_nothing_is_declared_that_is_not_there(held: dict[str, Stored]) -> None:
    there = {*tables(), *PASSING, "janus/", "register_version"}
    there |= {one.name + ("/" if one.kind == "folder" else "") for one in HOLDINGS}
    assert not {*held} - there


def test_each_place_has_its_words_in_each_language(places: list[Place]) -> None:
    for language in languages():
        words = Words(language)
        for place in places:
            assert words.knows(f"place-{place.name}"), (language, place.name)
            assert words.knows(f"place-{place.name}-holds"), (language, place.name)
            if place.days is not None:
                assert words.knows(f"place-{place.name}-from"), (language, place.name)
