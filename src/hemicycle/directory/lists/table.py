"""A list as it was read: rows of cells, with what a reader must know of how it was read."""

from typing import Literal

import msgspec

Odd = Literal["", "date", "formula", "error"]


class UnreadableList(ValueError):
    """The file cannot be read as a list; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Cell(msgspec.Struct, frozen=True):
    """What a cell says. `odd`: a real date (ISO 8601), a formula without a stored value, an error of a spreadsheet."""

    text: str = ""
    odd: Odd = ""


class Row(msgspec.Struct, frozen=True):
    """A row, by the number that a spreadsheet shows. `hidden`: not seen there. `line`: its last in a text file."""

    number: int
    cells: list[Cell]
    hidden: bool = False
    line: int | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not any(cell.text.strip() or cell.odd for cell in self.cells)


class Reading(msgspec.Struct, frozen=True):
    """A way in which a text can be read: its name, how likely it is, and the cells in which it shows."""

    encoding: str
    score: float
    sample: list[str]


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A list. `readings`: the encodings to choose from, the one taken first; `unsure`: the next is nearly as likely.

    `hidden`: the columns that are not seen in the spreadsheet, by place.
    """

    rows: list[Row]
    readings: list[Reading] = []
    unsure: bool = False
    separator: str = ""
    sheet: str = ""
    sheets: list[str] = []
    hidden: list[int] = []
    hidden_rows: int = 0
    hidden_sheets: int = 0


def letters(place: int) -> str:
    """The name of a column, by its place from 0: `A`, …, `Z`, `AA`."""
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found


def widest(rows: list[Row]) -> int:
    """How many columns there are."""
    return max((len(row.cells) for row in rows), default=0)
