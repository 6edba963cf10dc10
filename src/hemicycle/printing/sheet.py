"""What is printed, in plain structs: a sheet is a title and blocks, whatever it is of and whatever writes it.

It knows no meeting and no page. Words are words: no writer reads a sign in them.
"""

from typing import Literal

import msgspec

Paper = Literal["a4", "letter"]
Form = Literal["pdf", "docx", "csv"]
Direction = Literal["ltr", "rtl"]
Manner = Literal["plain", "prose", "aloud", "act", "note"]
"""`prose`: to be read; `aloud`: to be said; `act`: to be done; `note`: beside the matter."""


class Words(msgspec.Struct, frozen=True):
    """Words, and the language that they are in; without one: that of the sheet."""

    text: str
    lang: str = ""


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """The title of a part. `aside`: what stands beside it (a time, an article)."""

    words: Words
    aside: str = ""
    level: Literal[2, 3] = 2


class Passage(msgspec.Struct, frozen=True, tag="passage"):
    """A paragraph."""

    words: list[Words]
    manner: Manner = "plain"


class Points(msgspec.Struct, frozen=True, tag="points"):
    """A list."""

    items: list[list[Words]]


class Column(msgspec.Struct, frozen=True):
    """`share` of the width; 0: as wide as its widest. `under`: on paper below the column before it, and smaller.

    `strong`: what a row is of. `box`: each cell is a box to be ticked; `room`: as empty, to be written in.
    """

    head: str
    share: int = 1
    under: bool = False
    strong: bool = False
    number: bool = False
    box: bool = False


class Table(msgspec.Struct, frozen=True, tag="table"):
    """Rows of as many cells as there are columns. `tall`: rows leave room for a hand."""

    columns: list[Column]
    rows: list[list[Words]]
    tall: bool = False


class Code(msgspec.Struct, frozen=True):
    """What a QR code leads to, and what it is, for who does not see it."""

    address: str
    alt: str


class Plate(msgspec.Struct, frozen=True):
    """What stands before a seat. `flag`: a drawing (SVG) of whose seat it is."""

    member: Words
    name: Words
    office: Words
    flag: str = ""
    code: Code | None = None


class Plates(msgspec.Struct, frozen=True, tag="plates"):
    """One to a page, to be folded. `head`: what its parts are called; `flag`: words for one, `{}` for whose it is."""

    head: tuple[str, str, str]
    plates: list[Plate]
    flag: str = ""


Block = Heading | Passage | Points | Table | Plates


class Sheet(msgspec.Struct, frozen=True):
    """A sheet. `over`: whose it is, above the title; `under`: of what meeting, when and where, below it.

    `foot`: at the end of each page; `pages`: the words around the number of a page and the number of pages.
    `made`: seconds since 1970, UTC, as files say when they were made.
    """

    name: str
    title: str
    language: str
    direction: Direction
    over: str
    under: list[Words]
    blocks: list[Block]
    foot: str
    pages: tuple[str, str, str]
    made: int
    paper: Paper = "a4"
    wide: bool = False
