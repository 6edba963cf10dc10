"""[KEEP-5] Whether a word stands in any file of the data folder, in whatever form it may be written.

It reads bytes, so that pages which a database no longer uses and its log count as well. What is packed or enciphered
(a PDF, a picture) it cannot read: such files go whole. Blocks on the disk.
"""

import json
import unicodedata
from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

CHUNK = 1 << 22
LEAST_BYTES = 5
"""A shorter word stands in any file by chance."""


class Found(msgspec.Struct, frozen=True):
    """How much was read, and file → how often one of the words stands in it."""

    files: int
    bytes: int
    left: dict[str, int]


def search(folder: Path, words: Collection[str]) -> Found:
    """Every file of a folder, and of those in it. Raises OSError."""
    needles = {needle for word in words for needle in forms_of(word)}
    files = size = 0
    left: dict[str, int] = {}
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        try:
            read, times = _search(path, needles)
        except FileNotFoundError:  # it went meanwhile
            continue
        files, size = files + 1, size + read
        if times:
            left[str(path.relative_to(folder))] = times
    return Found(files, size, left)


def forms_of(word: str) -> Iterator[bytes]:
    """The bytes that a word may be: composed and not, as written and in small letters, in JSON, in UTF-16."""
    for written in {word, word.casefold(), word.lower(), word.upper()}:
        for form in ("NFC", "NFD"):
            said = unicodedata.normalize(form, written)
            for needle in (
                said.encode(),
                json.dumps(said)[1:-1].encode(),
                json.dumps(said)[1:-1].upper().replace("\\U", "\\u").encode(),
                said.encode("utf-16-le"),
            ):
                if len(needle) >= LEAST_BYTES:
                    yield needle


def _search(path: Path, needles: Collection[bytes]) -> tuple[int, int]:
    overlap = max((len(one) for one in needles), default=1) - 1
    read = times = 0
    held = b""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            read += len(chunk)
            held += chunk
            # What ends before the overlap is counted now; what begins in it, with the next piece.
            times += sum(held.count(one) - held[-overlap:].count(one) for one in needles)
            held = held[-overlap:] if overlap else b""
    return read, times + sum(held.count(one) for one in needles)
