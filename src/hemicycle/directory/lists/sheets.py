"""The rows of a spreadsheet (XLSX). No formula is computed here: a cell has the value that was stored with it.

A workbook is read whole, and not as `read_only` reads it, which trusts the size that the file claims.
"""

import io
import zipfile
from datetime import date, datetime, time
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from hemicycle.directory.lists.table import Cell, Row, Table, UnreadableList

MOST_BYTES = 120_000_000
"""Of all parts, unpacked."""
MOST_ROWS, MOST_COLUMNS = 20_000, 200
STRICT = b"http://purl.oclc.org/ooxml"
WHOLE = 2**53


def read_sheet(data: bytes, sheet: str = "") -> Table:
    """The table of a sheet: the one named, else the first that is seen. Raises UnreadableList."""
    _check(data)
    try:
        stored = load_workbook(io.BytesIO(data), data_only=True)
        written = load_workbook(io.BytesIO(data))
    except (InvalidFileException, KeyError, ValueError, OSError, TypeError) as fault:
        raise UnreadableList("no-workbook") from fault
    seen = [one.title for one in stored.worksheets if one.sheet_state == "visible"]
    if not seen:
        raise UnreadableList("no-sheet")
    name = sheet if sheet in stored.sheetnames else seen[0]
    values: Worksheet = stored[name]
    formulas: Worksheet = written[name]
    rows = _rows(values, formulas)
    return Table(
        rows=rows,
        sheet=name,
        sheets=seen,
        hidden=_hidden_columns(values),
        hidden_rows=sum(row.hidden and not row.empty for row in rows),
        hidden_sheets=len(stored.worksheets) - len(seen),
    )


def _check(data: bytes) -> None:
    """What would be read wrong, or be too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if sum(one.file_size for one in parts.infolist()) > MOST_BYTES:
                raise UnreadableList("too-large")
            names = parts.namelist()
            if "EncryptedPackage" in names:
                raise UnreadableList("encrypted")
            if "xl/workbook.xml" not in names:
                raise UnreadableList("no-workbook")
            book = parts.read("xl/workbook.xml")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as fault:
        raise UnreadableList("no-workbook") from fault
    if STRICT in book:
        raise UnreadableList("strict")
    if b"<!DOCTYPE" in book:
        raise UnreadableList("no-workbook")


def _rows(values: Worksheet, formulas: Worksheet) -> list[Row]:
    width = min(values.max_column or 0, MOST_COLUMNS)
    merged = _merged(values)
    found: list[Row] = []
    for number in range(1, min(values.max_row or 0, MOST_ROWS) + 1):
        cells = [
            merged[number, column]
            if (number, column) in merged
            else _cell(values, formulas, number, column)
            for column in range(1, width + 1)
        ]
        shape = values.row_dimensions.get(number) if number in values.row_dimensions else None
        found.append(Row(number, cells, hidden=bool(shape and shape.hidden)))
    return found


def _merged(values: Worksheet) -> dict[tuple[int, int], Cell]:
    """What stands in cells that are merged into one: the value of the first, for those below it in its column."""
    found = {}
    for area in values.merged_cells.ranges:
        first = _cell(values, values, area.min_row, area.min_col)
        for row in range(area.min_row, area.max_row + 1):
            found[row, area.min_col] = first
    return found


def _cell(values: Worksheet, formulas: Worksheet, row: int, column: int) -> Cell:
    value = values.cell(row, column).value
    if value is None:
        formula = formulas.cell(row, column).value
        return Cell(odd="formula") if _is_formula(formula) else Cell()
    if isinstance(value, str) and values.cell(row, column).data_type == "e":
        return Cell(value, "error")
    return _told(value)


def _is_formula(value: Any) -> bool:
    return value is not None and (not isinstance(value, str) or value.startswith("="))


def _told(value: Any) -> Cell:
    """A value as words: a whole number without a point, a date by ISO 8601."""
    if isinstance(value, datetime):
        at_midnight = value.time() == time()
        told = value.date().isoformat() if at_midnight else value.isoformat(" ", "minutes")
        return Cell(told, "date")
    if isinstance(value, date | time):
        return Cell(value.isoformat(), "date")
    if isinstance(value, bool):
        return Cell("1" if value else "0")
    if isinstance(value, float) and value.is_integer() and abs(value) < WHOLE:
        return Cell(str(int(value)))
    return Cell(str(value))


def _hidden_columns(values: Worksheet) -> list[int]:
    found: set[int] = set()
    for shape in values.column_dimensions.values():
        if shape.hidden and shape.min and shape.max:
            found.update(range(shape.min - 1, min(shape.max, MOST_COLUMNS)))
    return sorted(found)
