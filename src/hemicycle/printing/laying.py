"""A table as paper has it: columns that lie under another become its second lines."""

import re
import unicodedata

import msgspec

from hemicycle.printing.sheet import Column, Direction, Table, Words

UNFIT = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]"
    r"|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""What no file of ours holds: controls, of direction too, and what is no character."""
RIGHTWARDS, LEFTWARDS = ("L",), ("R", "AL")
TALLEST = 900
"""A cell with more characters may go on overleaf; every other row stays whole."""
LONGEST_WORD = 24
LONG_WORD = re.compile(rf"[^\s\u00ad\u200b-]{{{LONGEST_WORD},}}")


class Cell(msgspec.Struct, frozen=True):
    """Its lines, the first in full size; `strong`, `number` and `box` as its column says."""

    lines: list[Words]
    strong: bool = False
    number: bool = False
    box: bool = False


class Row(msgspec.Struct, frozen=True):
    """`whole`: it is not parted by the end of a page."""

    cells: list[Cell]
    whole: bool


class Laid(msgspec.Struct, frozen=True):
    """A table laid out. `shares`: the width of each column, 0: as wide as its widest."""

    shares: list[int]
    head: list[Cell]
    rows: list[Row]
    tall: bool


def laid(table: Table) -> Laid:
    """The table, columns that lie under another within it."""
    groups = _groups(table)
    firsts = [table.columns[group[0]] for group in groups]
    head = [
        _cell(table.columns[group[0]], [Words(table.columns[n].head) for n in group])
        for group in groups
    ]
    rows = [
        [_cell(table.columns[group[0]], [row[n] for n in group]) for group in groups]
        for row in table.rows
    ]
    return Laid([one.share for one in firsts], head, [_row(cells) for cells in rows], table.tall)


def _groups(table: Table) -> list[list[int]]:
    """The places of the columns, each with those under it; one of those that says nothing in any row is left out."""
    found: list[list[int]] = []
    for place, column in enumerate(table.columns):
        if not column.under:
            found.append([place])
        elif any(row[place].text for row in table.rows):
            found[-1].append(place)
    return found


def _cell(column: Column, lines: list[Words]) -> Cell:
    shown = [line for place, line in enumerate(lines) if line.text or not place]
    return Cell(shown, column.strong, column.number, column.box)


def _row(cells: list[Cell]) -> Row:
    longest = max((sum(len(line.text) for line in cell.lines) for cell in cells), default=0)
    return Row(cells, longest <= TALLEST)


def fit(words: str) -> str:
    """The words without what no file can hold."""
    return UNFIT.sub("", words)


def breakable(words: str) -> str:
    """The words, such that one that is longer than a column may be parted: a space without width after every few."""
    return LONG_WORD.sub(lambda found: "\u200b".join(_pieces(found[0])), words)


def apart(words: str, direction: Direction) -> str:
    """The words, set apart where they run against what they stand in, so that nothing changes places (UAX #9)."""
    against = direction_of(words) not in (None, direction)
    return f"\u2068{words}\u2069" if against else words


def _pieces(word: str) -> list[str]:
    return [word[at : at + 4] for at in range(0, len(word), 4)]


def direction_of(words: str) -> Direction | None:
    """The direction of its first letter; None where it has none (UAX #9, P2)."""
    for char in words:
        kind = unicodedata.bidirectional(char)
        if kind in RIGHTWARDS:
            return "ltr"
        if kind in LEFTWARDS:
            return "rtl"
    return None
