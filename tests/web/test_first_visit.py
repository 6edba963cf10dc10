"""What a first visit to the room fetches, from the room as it was built: how much, and in how many requests."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hemicycle.locales.lacking import keys_of
from hemicycle.locales.manifest import source
from hemicycle.web.assets import Assets, File
from hemicycle.web.encodings import zipped
from hemicycle.web.room_words import MORE, room_words
from hemicycle.web.site import STATIC

MOST_BYTES = 210_000
MOST_REQUESTS = 15
HEADERS = 450
"""Of an answer, about."""
SHELL = 3_500
STATE = 5_000
"""The page itself, and the state of a meeting of 27 seats, compressed."""
FONTS = ("source-sans-3-latin-wght-normal", "source-serif-4-latin-600-normal")
"""Those of a screen without a text on it."""
ROOM = STATIC.parents[3] / "room" / "src"
BEGINS = (
    "main.ts",
    *(f"components/entry/{name}.svelte" for name in ("ClosedScreen", "Lobby", "PreJoin")),
)
"""What the room begins with, and the ways in."""
SHARED = {
    *(
        "amendment-",
        "issued-",
        "motion-",
        "motion-does-",
        "motion-title-",
        "position-",
        "proposal-",
    ),
    *("proxy-", "quality-", "refusal-", "vote-"),
}
"""What words begin with that are in both files: of these the shell says those that are in the first."""


@pytest.fixture(scope="module")
def built() -> Assets:
    if not (STATIC / "room" / "manifest.json").is_file():
        pytest.fail("the room is not built: make room")
    return Assets(STATIC)


def weight(file: File) -> int:
    """As gzip, where it is compressed."""
    return len(file.encoded.get("gzip", file.body))


def at(built: Assets, address: str) -> File:
    file = built.file(address.removeprefix("/static/"))
    assert file, address
    return file


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_first_visit_is_small(built: Assets, language: str) -> None:
    assert built.room
    fetched = [built.room.script, *built.room.preloads, *built.room.styles, built.own["mark.svg"]]
    names = [path.name for path in (STATIC / "room" / "assets").iterdir()]
    fetched += [
        f"room/assets/{name}"
        for font in FONTS
        for name in names
        if name.startswith(f"{font}-") and name.endswith(".woff2")
    ]
    sizes = {address: weight(at(built, address)) for address in fetched}
    assert len([name for name in sizes if name.endswith(".woff2")]) == len(FONTS)
    sizes["words"] = len(zipped(msgspec.json.encode(room_words(language)))["gzip"])
    sizes |= {"page": SHELL, "state": STATE}
    assert len(sizes) <= MOST_REQUESTS, sizes
    assert sum(sizes.values()) + HEADERS * len(sizes) <= MOST_BYTES, sizes


def test_each_part_of_the_room_is_fetched_when_it_is_shown(built: Assets) -> None:
    manifest: dict[str, Any] = json.loads((STATIC / "room" / "manifest.json").read_text())
    assert built.room
    parts = {name for name, one in manifest.items() if one.get("isDynamicEntry")}
    for part in ("chair/Console", "texts/Texts", "votes/VoteCall", "side/Record", "entry/PreJoin"):
        assert f"src/components/{part}.svelte" in parts
    for name in parts:
        own = [
            manifest[name]["file"],
            *[manifest[one]["file"] for one in manifest[name].get("imports", [])],
        ]
        assert len(own) <= 4, (name, own)


def test_nothing_that_compresses_goes_out_as_it_is(built: Assets) -> None:
    for path in (STATIC / "room").rglob("*"):
        if path.suffix in (".js", ".css") and path.is_file():
            file = at(built, f"room/{Path(path).relative_to(STATIC / 'room')}")
            assert set(file.encoded) == {"br", "gzip"}, path


def imported(path: Path) -> Iterator[Path]:
    """What a module imports at once, of the room's own."""
    found = re.findall(r"(?:from|import) '(\.[^']+)'", path.read_text("utf-8"))
    for name in found:
        there = (path.parent / name).resolve()
        known = [there, *(Path(f"{there}{end}") for end in (".ts", ".svelte.ts"))]
        yield from (one for one in known if one.suffix in (".ts", ".svelte") and one.is_file())


def test_what_the_room_begins_with_says_nothing_that_comes_later() -> None:
    later = {key for file in MORE for key in keys_of(source(), file)}
    met: set[Path] = set()
    ahead = [ROOM / name for name in BEGINS]
    while ahead:
        path = ahead.pop()
        if path not in met:
            met.add(path)
            ahead += imported(path)
    assert len(met) > 100
    for path in met:
        words = path.read_text("utf-8")
        said = {*re.findall(r"\bt\(\s*'([\w-]+)'", words)}
        begun = {*re.findall(r"\bt\(\s*`([\w-]+-)\$", words)} - SHARED
        assert not [key for key in later if key in said or key.startswith((*begun, "\0"))], path
