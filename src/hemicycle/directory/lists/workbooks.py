"""People as a workbook (XLSX) in which each cell is text, whatever it begins with."""

import io
import re
from collections.abc import Iterable

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Font
from openpyxl.utils.exceptions import IllegalCharacterError

from hemicycle.directory.lists.exporting import RUN, Line, guarded

UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""What a workbook cannot hold."""


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


def _write(cell: SheetCell, words: str) -> None:
    """As text: openpyxl takes what begins with `=` for a formula unless the type is said."""
    told = guarded(words) if words.startswith("'") else words
    try:
        cell.value = told
    except IllegalCharacterError:
        cell.value = UNFIT.sub("", told)
    cell.data_type = "s"
    cell.quotePrefix = bool(RUN.match(words))
