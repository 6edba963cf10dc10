"""Files of every format that is taken, as small as can be, and hostile ones."""

import struct
import zipfile
from io import BytesIO

from PIL import Image

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 46>>stream\nBT /F 24 Tf 20 100 Td (Joint use of water) Tj ET\nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
ODT_TYPE = "application/vnd.oasis.opendocument.text"
MAIN = "application/vnd.openxmlformats-officedocument.{}.main+xml"


def picture(form: str) -> bytes:
    """A small picture."""
    written = BytesIO()
    Image.new("RGB", (4, 4), "red").save(written, form)
    return written.getvalue()


def archive(**parts: bytes | str) -> bytes:
    """A ZIP of these parts; `__` in a name stands for `/`."""
    return zipped({name.replace("__", "/"): part for name, part in parts.items()})


def zipped(parts: dict[str, bytes | str]) -> bytes:
    """A ZIP of these parts, by their names."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return written.getvalue()


def open_xml(kind: str, **parts: bytes | str) -> bytes:
    """An office file whose main part is of this kind."""
    types = f'<Types><Override ContentType="{MAIN.format(kind)}"/></Types>'
    return zipped({"[Content_Types].xml": types, **parts})


TAKEN = {
    "pdf": PDF,
    "png": picture("PNG"),
    "jpeg": picture("JPEG"),
    "odt": zipped({"mimetype": ODT_TYPE, "content.xml": "<a/>"}),
    "docx": open_xml("wordprocessingml.document", **{"word/document.xml": "<a/>"}),
    "xlsx": open_xml("spreadsheetml.sheet"),
    "pptx": open_xml("presentationml.presentation"),
    "text": "Déclaration. العربية <b>not a page</b>\n".encode(),
}


def claiming(size: int) -> bytes:
    """An office file whose directory says that a part is `size` bytes unpacked."""
    made = open_xml("wordprocessingml.document", **{"big.xml": b"x" * 999})
    return made.replace(struct.pack("<L", 999), struct.pack("<L", size))


def locked() -> bytes:
    """An office file whose parts are said to be under a password."""
    made = bytearray(open_xml("wordprocessingml.document"))
    place = made.index(b"PK\x01\x02")
    made[place + 8] |= 1
    return bytes(made)


HOSTILE = {
    "empty": (b"", "empty"),
    "a page called a PDF": (b"<!doctype html><script>alert(1)</script>", "active-content"),
    "a page after white space and a mark": (b"\xef\xbb\xbf \n<HTML><body>", "active-content"),
    "a drawing with a script": (
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
        "active-content",
    ),
    "a drawing behind a declaration": (b"<?xml version='1.0'?><svg/>", "active-content"),
    "a page before a PDF": (b"<html><!--" + PDF, "active-content"),
    "words before a PDF": (b"\x00\x01" + PDF, "unknown-content"),
    "a PDF that does not end": (PDF[:200], "broken-content"),
    "the head of a PNG before a page": (b"\x89PNG\r\n\x1a\n<html><script>", "broken-content"),
    "the head of a JPEG before a page": (b"\xff\xd8\xff\xe0<html><script>", "broken-content"),
    "a picture cut off": (TAKEN["png"][:-20], "broken-content"),
    "an archive of no format": (archive(a__b="x"), "unknown-content"),
    "a program": (b"MZ\x90\x00" + b"\0" * 100, "unknown-content"),
    "a shell script in another code": (b"#!/bin/sh\n\xff\xfe", "unknown-content"),
    "macros": (open_xml("wordprocessingml.document", **{"word/vbaProject.bin": b"x"}), "macros"),
    "macros by type": (
        zipped({"[Content_Types].xml": "application/vnd.ms-word.document.macroEnabled.main+xml"}),
        "macros",
    ),
    "macros of an ODT": (zipped({"mimetype": ODT_TYPE, "Basic/script-lc.xml": "x"}), "macros"),
    "a bomb by its directory": (claiming(2**31), "bomb"),
    "a bomb by its ratio": (
        open_xml("wordprocessingml.document", **{"big.xml": b"\0" * (60 * 2**20)}),
        "bomb",
    ),
    "so many parts": (zipped({f"{n}": "" for n in range(10_001)}), "bomb"),
    "a path out": (
        open_xml("wordprocessingml.document", **{"../../etc/passwd": "x"}),
        "broken-content",
    ),
    "a path from the root": (
        open_xml("wordprocessingml.document", **{"/etc/passwd": "x"}),
        "broken-content",
    ),
    "locked": (locked(), "broken-content"),
    "two formats in one": (
        zipped(
            {
                "[Content_Types].xml": MAIN.format("spreadsheetml.sheet")
                + MAIN.format("presentationml.presentation")
            }
        ),
        "unknown-content",
    ),
    "an archive without a directory": (TAKEN["docx"][:60], "broken-content"),
}
