"""docs/settings.md has each setting, with its type and its default, and none that is not; so has the first file."""

import inspect
import re
import tomllib
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

import msgspec
import pytest

from hemicycle.cli.serve import serve
from hemicycle.locales import languages
from hemicycle.settings import FIRST, WITHIN, IceServer, Settings
from tests.reference import page, rows

SOURCES = Path(__file__).parents[2] / "src"
NOT_READ = {"demo"}
ROWS = rows(page("settings.md"))


def fields(shape: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    return {field.name: field for field in msgspec.structs.fields(shape)}


SETTINGS = {name: field for name, field in fields(Settings).items() if name not in NOT_READ}
OF_ICE = fields(IceServer)


def typed(name: str, kind: Any) -> str:
    """A type in the words of the page."""
    if name in WITHIN:
        return f"{WITHIN[name][0]} to {WITHIN[name][1]}"
    if isinstance(kind, UnionType):
        kind = next(one for one in get_args(kind) if one is not NoneType)
    if get_origin(kind) is Literal:
        return ", ".join(f'`"{one}"`' for one in get_args(kind))
    if get_origin(kind) is list:
        return f"list of {typed('', get_args(kind)[0])}s"
    if get_origin(kind) is dict:
        return f"table of {typed('', get_args(kind)[1])}"
    return {str: "text", IceServer: "table"}[kind]


def written(field: msgspec.structs.FieldInfo) -> str:
    """A default in the words of the page."""
    if field.name == "languages":
        return "every language that is installed"
    if field.required:
        return "required"
    made = field.default_factory
    value = field.default if made is msgspec.NODEFAULT else made()
    return "none" if value is None else f"`{msgspec.json.encode(value).decode()}`"


def test_the_page_has_each_setting_and_no_other() -> None:
    assert set(ROWS) == {*SETTINGS, *OF_ICE}


@pytest.mark.parametrize("field", [*SETTINGS.values(), *OF_ICE.values()], ids=lambda f: f.name)
def test_a_setting_has_its_type_and_its_default(field: msgspec.structs.FieldInfo) -> None:
    row = ROWS[field.name]
    assert row["type"] == typed(field.name, field.type)
    assert row["default"] == written(field)


def test_an_option_that_outranks_a_setting_is_named_by_it() -> None:
    options = {"--" + name.replace("_", "-") for name in inspect.signature(serve).parameters}
    same = {name: f"`--{name}`" for name in SETTINGS if f"--{name}" in options}
    assert {name: row["option"] for name, row in ROWS.items() if row.get("option")} == same


def test_the_first_file_has_each_setting_with_its_default() -> None:
    said = re.sub(
        r"^# (\w+ = )", r"\1", FIRST.partition("# [[ice_servers]]")[0], flags=re.MULTILINE
    )
    defaults = Settings()
    found = tomllib.loads(said.replace("{languages}", ""))
    assert found.keys() | {"ice_servers"} == SETTINGS.keys()
    assert {**found, "languages": [*languages()]} == {
        name: getattr(defaults, name) for name in found
    }


def test_no_environment_variable_is_read() -> None:
    reading = re.compile(r"\bos\.environ|\bgetenv\(|\bimport environ\b")
    assert [path for path in SOURCES.rglob("*.py") if reading.search(path.read_text("utf-8"))] == []
