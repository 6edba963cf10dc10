"""What a file is, by its content alone. What is sent beside it, its name and its media type, is never asked.

Only what begins as its format begins is taken, so that a file which is two things at once is the one that it is served
as: never a page. Archives are listed, not unpacked. Every function blocks on the disk.
"""

import codecs
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from PIL import Image, UnidentifiedImageError

from hemicycle.procedure.words import Format

Unfitness = Literal[
    "unknown-content",
    "active-content",
    "broken-content",
    "macros",
    "bomb",
    "empty",
    "meeting-full",
    "delegation-full",
    "codec",
    "no-picture",
    "no-paper",
]
HEAD, TAIL, CHUNK = 1024, 2048, 1 << 20
MOST_PARTS = 10_000
MOST_UNPACKED = 2**30
MOST_TIMES = 200
"""How many times larger than packed the parts of an archive may be together, beyond the first megabytes."""
FREE_BYTES = 50 * 2**20
MOST_PIXELS = 100_000_000
LARGEST_TYPE_PART = 4 * 2**20
ACTIVE = (
    b"<!doctype",
    b"<html",
    b"<svg",
    b"<?xml",
    b"<script",
    b"<head",
    b"<body",
    b"<iframe",
    b"<!--",
)
"""How pages, pictures with scripts and their like begin, or go on within the first kilobyte."""
MACROS = ("vbaproject.bin", "basic/", "scripts/", "macrosheets/")
OPEN_XML: Mapping[str, Format] = {
    "wordprocessingml.document.main+xml": "docx",
    "spreadsheetml.sheet.main+xml": "xlsx",
    "presentationml.presentation.main+xml": "pptx",
}


class Unfit(Exception):
    """A file that is not taken; `code` says why."""

    def __init__(self, code: Unfitness) -> None:
        super().__init__(code)
        self.code = code


def format_of(path: Path) -> Format:
    """The format of a file. Raises Unfit, OSError."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head:
        raise Unfit("empty")
    for start, judge in JUDGES.items():
        if head.startswith(start):
            return judge(path)
    return _text(path, head)


def _pdf(path: Path) -> Format:
    if b"%%EOF" not in _tail(path):
        raise Unfit("broken-content")
    return "pdf"


def _png(path: Path) -> Format:
    return _picture(path, "PNG", "png")


def _jpeg(path: Path) -> Format:
    return _picture(path, "JPEG", "jpeg")


def _picture(path: Path, name: str, kind: Format) -> Format:
    try:
        with warnings.catch_warnings(), Image.open(path, formats=[name]) as picture:
            warnings.simplefilter("error")  # a bomb is a warning first
            if picture.width * picture.height > MOST_PIXELS:
                raise Unfit("bomb")
            picture.verify()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as fault:
        raise Unfit("bomb") from fault
    except (UnidentifiedImageError, SyntaxError, ValueError, OSError, Warning) as fault:
        raise Unfit("broken-content") from fault
    return kind


def _archive(path: Path) -> Format:
    """An office file, by what it says that it is; its parts stay packed, but for the one that says so."""
    try:
        with zipfile.ZipFile(path) as archive:
            _list(archive, path.stat().st_size)
            return _opened(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as fault:
        raise Unfit("broken-content") from fault


def _list(archive: zipfile.ZipFile, packed: int) -> None:
    parts = archive.infolist()
    whole = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or whole > MOST_UNPACKED:
        raise Unfit("bomb")
    if whole > FREE_BYTES and whole > packed * MOST_TIMES:
        raise Unfit("bomb")
    for part in parts:
        name = part.filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or "\0" in part.orig_filename:
            raise Unfit("broken-content")
        if part.flag_bits & 0x1:  # what is locked says nothing of itself
            raise Unfit("broken-content")
        if any(macro in f"{name.lower()}" for macro in MACROS):
            raise Unfit("macros")


def _opened(archive: zipfile.ZipFile) -> Format:
    names = set(archive.namelist())
    if "mimetype" in names:
        said = _part(archive, "mimetype", 200)
        if said.strip() == b"application/vnd.oasis.opendocument.text":
            return "odt"
        raise Unfit("unknown-content")
    if "[Content_Types].xml" not in names:
        raise Unfit("unknown-content")
    types = _part(archive, "[Content_Types].xml", LARGEST_TYPE_PART)
    if b"macroEnabled" in types:
        raise Unfit("macros")
    found = {kind for name, kind in OPEN_XML.items() if name.encode() in types}
    if len(found) != 1:
        raise Unfit("unknown-content")
    return found.pop()


def _part(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    if archive.getinfo(name).file_size > most:
        raise Unfit("bomb")
    with archive.open(name) as part:
        return part.read(most)


def _text(path: Path, head: bytes) -> Format:
    """Plain text: UTF-8 throughout, no control characters but white space, and no page."""
    start = head.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if start.startswith(b"<") and any(one in start for one in ACTIVE):
        raise Unfit("active-content")
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while chunk := file.read(CHUNK):
                if any(one < 32 and one not in b"\t\n\r\f" for one in set(chunk)):
                    raise Unfit("unknown-content")
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as fault:
            raise Unfit("unknown-content") from fault
    return "text"


def _tail(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - TAIL))
        return file.read()


JUDGES: Mapping[bytes, Callable[[Path], Format]] = {
    b"%PDF-": _pdf,
    b"\x89PNG\r\n\x1a\n": _png,
    b"\xff\xd8\xff": _jpeg,
    b"PK\x03\x04": _archive,
}
"""How a format begins, and what it must be besides."""
