"""The rows of a text file: which sign parts its columns, and rows by the number that a spreadsheet shows."""

import csv
import io
from collections import Counter

from hemicycle.directory.lists.encodings import decoded
from hemicycle.directory.lists.table import Cell, Row, Table, UnreadableList

SEPARATORS = ",;\t|"
SAID = "sep="
"""What Excel writes into a first line to say the sign."""
TRIED = 50
MOST_CELL = 100_000
csv.field_size_limit(MOST_CELL)


def read_text(data: bytes, encoding: str = "", separator: str = "") -> Table:
    """The table of a text file. Raises UnreadableList."""
    text, readings, unsure = decoded(data, encoding)
    text = text.removeprefix("\ufeff")
    if "\x00" in text:
        raise UnreadableList("no-text")
    first = text.splitlines()[0] if text.strip() else ""
    said = first[len(SAID) :] if first.lower().startswith(SAID) else ""
    sign = separator or (said if len(said) == 1 else "") or _separator(text)
    rows = _rows(text, sign)
    return Table(rows=rows[1:] if said else rows, readings=readings, unsure=unsure, separator=sign)


def _rows(text: str, sign: str) -> list[Row]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    try:
        return [
            Row(number, [Cell(cell) for cell in cells], line=lines.line_num)
            for number, cells in enumerate(lines, 1)
        ]
    except csv.Error as fault:
        raise UnreadableList("quotes") from fault


def _separator(text: str) -> str:
    """The sign by which most of the first rows have the same number of columns, and more than one."""
    start = text[:60_000]
    return max(SEPARATORS, key=lambda sign: _fit(start, sign))


def _fit(text: str, sign: str) -> tuple[float, int]:
    widths: list[int] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
            if any(cells):
                widths.append(len(cells))
            if len(widths) == TRIED:
                break
    except csv.Error:
        return 0, 0
    if not widths:
        return 0, 0
    width, often = Counter(widths).most_common(1)[0]
    return (often / len(widths), width) if width > 1 else (0, 0)
