"""What a PDF says of itself to who does not see it: its tree of tags (ISO 32000-1, 14.7)."""

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def root(pdf: bytes) -> Any:
    return read(pdf).trailer["/Root"]


def tags(pdf: bytes) -> Counter[str]:
    return Counter(str(one["/S"]) for one in elements(pdf))


def elements(pdf: bytes) -> Iterator[Any]:
    """Every element of the tree, in the order in which it is read."""
    yield from _below(root(pdf)["/StructTreeRoot"])


def _below(one: Any) -> Iterator[Any]:
    one = one.get_object()
    if not isinstance(one, dict):
        return
    if "/S" in one:
        yield one
    held = one.get("/K", [])
    for child in held if isinstance(held, list) else [held]:
        yield from _below(child)


def words(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in read(pdf).pages)


def metadata(pdf: bytes) -> str:
    """The XMP packet, in which a file says which standards it keeps."""
    data: bytes = root(pdf)["/Metadata"].get_object().get_data()
    return data.decode()
