"""The files that pages link to: the pages' own under a name with their hash, and those of the built room."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from hemicycle.web.encodings import zipped

OWN = (
    "site.css",
    "directory.css",
    "start.css",
    "delegation.css",
    "interpretation.css",
    "reply.css",
    "speaking.css",
    "series.css",
    "follow.css",
    "programme.css",
    "press.css",
    "posting.css",
    "article.css",
    "press_room.css",
    "comments.css",
    "embed.css",
    "comments.js",
    "proof.js",
    "moderation.js",
    "site.js",
    "directory.js",
    "start.js",
    "delegation.js",
    "help.js",
    "first_use.js",
    "live_page.js",
    "check.js",
    "passkeys.js",
    "upload.js",
    "programme.js",
    "editor.js",
    "editor_keys.js",
    "board.js",
    "speakers.js",
    "recorded.css",
    "recorded.js",
    "papers.js",
    "papers-worker.js",
    "mark.svg",
)
ROOM_ENTRY = "index.html"
FONTS_ENTRY = "src/fonts.css"
CALLING_ENTRY = "src/calling/main.ts"
CALLING = "calling/"
"""The folder of the page on which meetings are called, which is built beside the room."""
TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}
ENCODED = {".br": "br", ".gz": "gzip"}
"""What is compressed stands beside its file."""
NEVER_SERVED = frozenset({"manifest.json", "index.html"})
"""The room's page is a template here, with its nonce."""


class Room(msgspec.Struct, frozen=True):
    """A built page, as the room: its module script, and the style sheets and chunks that it needs at once."""

    script: str
    styles: list[str]
    preloads: list[str]


class File(msgspec.Struct, frozen=True):
    """A file in memory; `encoded`: the same by content encoding, where it was compressed."""

    media_type: str
    body: bytes
    encoded: dict[str, bytes]


class Assets:
    """Where each file stands now. `room` and `calling` are None where they have not been built."""

    def __init__(self, static: Path) -> None:
        self.own = {name: f"/static/{_hashed(static / name)}" for name in OWN}
        manifest = _manifest(static / "room")
        calling = _manifest(static / "room" / CALLING)
        self.calling = _built_page(calling, CALLING_ENTRY, CALLING) if calling else None
        self.room = _built_page(manifest, ROOM_ENTRY) if ROOM_ENTRY in manifest else None
        self.fonts = list(_styles(manifest, FONTS_ENTRY)) if FONTS_ENTRY in manifest else []

        self._files = {
            _place(self.own[name]): _file(static / name, zipped((static / name).read_bytes()))
            for name in OWN
        } | {
            f"room/{path.relative_to(static / 'room').as_posix()}": _built(path)
            for path in _served(static / "room")
        }

    def file(self, path: str) -> File | None:
        """The file at a path below /static/, of those that were there at start; or None."""
        return self._files.get(path)


def _served(room: Path) -> list[Path]:
    return [
        path
        for path in room.rglob("*")
        if path.is_file() and path.name not in NEVER_SERVED and path.suffix not in ENCODED
    ]


def _built(path: Path) -> File:
    """A file of the room, with what was compressed when it was built."""
    beside = {ENCODED[suffix]: path.with_name(path.name + suffix) for suffix in ENCODED}
    return _file(path, {name: one.read_bytes() for name, one in beside.items() if one.is_file()})


def _file(path: Path, encoded: dict[str, bytes]) -> File:
    return File(TYPES.get(path.suffix, "application/octet-stream"), path.read_bytes(), encoded)


def _place(address: str) -> str:
    return address.removeprefix("/static/")


def _hashed(path: Path) -> str:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    return f"{path.stem}.{digest}{path.suffix}"


def _manifest(folder: Path) -> dict[str, Any]:
    path = folder / "manifest.json"
    if not path.is_file():
        return {}
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


def _built_page(manifest: dict[str, Any], entry: str, folder: str = "") -> Room:
    chunks = list(_chunks(manifest, entry))
    return Room(
        script=_address(manifest[entry]["file"], folder),
        styles=list(_styles(manifest, entry, folder)),
        preloads=[_address(manifest[name]["file"], folder) for name in chunks if name != entry],
    )


def _styles(manifest: dict[str, Any], entry: str, folder: str = "") -> Iterator[str]:
    """The style sheets of an entry and of all that it imports, each once."""
    own = manifest[entry]["file"]
    found = [own] if own.endswith(".css") else []
    for name in _chunks(manifest, entry):
        found.extend(manifest[name].get("css", []))
    yield from (_address(file, folder) for file in dict.fromkeys(found))


def _chunks(manifest: dict[str, Any], entry: str) -> list[str]:
    """The entry and all chunks that it imports at once, each once."""
    found: list[str] = []
    waiting = [entry]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            waiting.extend(manifest[name].get("imports", []))
    return found


def _address(file: str, folder: str) -> str:
    return f"/static/room/{folder}{file}"
