"""No message stands in the texts that no code, page or other message names, whole or by how its name begins or ends."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGLISH = ROOT / "src" / "hemicycle" / "locales" / "en"
PLACES = (ROOT / "src" / "hemicycle", ROOT / "room" / "src")
READ = (".py", ".html", ".js", ".xml", ".ts", ".svelte", ".typ", ".toml")
WHOLE = re.compile(r"[a-z][a-z0-9-]*[a-z0-9]")
BEGINS = re.compile(r"""['"`]([a-z][a-z0-9-]+-)(?=['"`{$])""")
ENDS = re.compile(r"""[}'"`](-[a-z][a-z0-9-]*)['"`]""")
AWAITED = (
    "press-entry",
    "press-erased",
    "press-files",
    "press-published",
    "press-readers",
    "press-saved",
)
"""Nothing names them at the moment."""


def code() -> str:
    """All that may name a message."""
    files = (file for place in PLACES for file in place.rglob("*") if file.suffix in READ)
    built = PLACES[0] / "web" / "static" / "room"
    return "\n".join(
        file.read_text(encoding="utf-8") for file in files if built not in file.parents
    )


def unnamed(messages: str, said: str) -> Iterator[str]:
    """The messages that nothing in `said` names, nor another message."""
    whole, begins, ends = (
        {*WHOLE.findall(said)},
        tuple({*BEGINS.findall(said)}),
        tuple({*ENDS.findall(said)}),
    )
    for name in re.findall(r"^([a-z][a-z0-9-]*) =", messages, re.MULTILINE):
        composed = name.startswith(begins) or name.endswith(ends)
        if name not in whole and not composed and not re.search(rf"{{ {name}[ (]", messages):
            yield name


def test_each_message_is_named_somewhere() -> None:
    messages = "\n".join(file.read_text(encoding="utf-8") for file in sorted(ENGLISH.glob("*.ftl")))
    assert [one for one in unnamed(messages, code()) if one not in AWAITED] == []


@pytest.mark.parametrize(
    ("said", "found"),
    [("t('one')", ["two"]), ("t(`tw${x}`)", ["one", "two"]), ("f'two-{x}'", ["one"])],
)
def test_what_nothing_names_is_found(said: str, found: list[str]) -> None:
    """A planted fault."""
    messages = "one = 1\ntwo-words = 2\n" if "two-" in said else "one = 1\ntwo = 2\n"
    assert [*unnamed(messages, said)] == found
