"""The formats that are taken: how each is told to a browser, and what a file of it is called on a device."""

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import quote

from hemicycle.procedure.words import Format

MEDIA_TYPES: Mapping[Format, str] = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "odt": "application/vnd.oasis.opendocument.text",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "text": "text/plain; charset=utf-8",
}
SUFFIXES: Mapping[Format, str] = {**{one: one for one in MEDIA_TYPES}, "jpeg": "jpg", "text": "txt"}
LONGEST_NAME = 100
UNSAFE = re.compile(r"[^\w.-]+")


def file_name(symbol: str, title: str, language: str, kind: Format) -> str:
    """What a file is called on a device: `SWC-2022-4-Rev.1.en.pdf`; by its title where it has no symbol.

    No character leads to another folder, hides a suffix or turns the direction of the line.
    """
    plain = unicodedata.normalize("NFC", symbol or title)
    stem = UNSAFE.sub("-", plain).strip("-._")[:LONGEST_NAME] or "document"
    return f"{stem}.{language}.{SUFFIXES[kind]}"


def disposition(name: str) -> str:
    """`Content-Disposition` of a file that is kept and never shown (RFC 6266, RFC 8187)."""
    ascii_name = name.encode("ascii", "ignore").decode().lstrip(".-") or "document"
    return f"attachment; filename=\"{ascii_name}\"; filename*=UTF-8''{quote(name, safe='')}"
