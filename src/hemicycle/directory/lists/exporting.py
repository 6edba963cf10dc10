"""People as a table that computes nothing where it is opened, and comes in again as it was.

A cell that a spreadsheet would run has an apostrophe before it (OWASP, CSV Injection), which reading takes off again;
one that begins so by itself has one more. In a workbook each cell is text, whatever it begins with.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Font
from openpyxl.utils.exceptions import IllegalCharacterError

from hemicycle.directory.lists.cells import RUNS

RUN = re.compile(rf"'*[{RUNS}]")
UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""What a workbook cannot hold."""
Line = Sequence[str]


def as_csv(lines: Iterable[Line]) -> bytes:
    """The lines as CSV, in UTF-8 with the mark by which spreadsheets know it."""
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([[guarded(c) for c in line] for line in lines])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def as_workbook(lines: Iterable[Line], title: str) -> bytes:
    """The lines as a workbook."""
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise TypeError("a new workbook has a sheet")
    sheet.title = re.sub(r"[\[\]:*?/\\]", " ", title)[:31] or "1"
    for number, line in enumerate(lines, 1):
        for column, words in enumerate(line, 1):
            cell = sheet.cell(number, column)
            if isinstance(cell, SheetCell):
                _write(cell, words)
                cell.font = Font(bold=number == 1)
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def guarded(words: str) -> str:
    """The words, such that no spreadsheet runs them."""
    return f"'{words}" if RUN.match(words) else words


def _write(cell: SheetCell, words: str) -> None:
    """As text: openpyxl takes what begins with `=` for a formula unless the type is said."""
    told = guarded(words) if words.startswith("'") else words
    try:
        cell.value = told
    except IllegalCharacterError:
        cell.value = UNFIT.sub("", told)
    cell.data_type = "s"
    cell.quotePrefix = bool(RUN.match(words))
