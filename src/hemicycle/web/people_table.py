"""A table of participants (CSV, as spreadsheets save it) as rows of the form to convene by.

The first line names the columns as a meeting file names its keys: `name`, `member`, `office.fr`, `weight`. Columns are
parted by commas, semicolons or tabs. What a cell means is found by the reader of meeting files, not here.
"""

import csv
import io
import re

from hemicycle.files import Fault
from hemicycle.web.forms import cleaned

COLUMNS = ("name", "family", "member", "weight", "role", "gender", "listed", "booth", "vice_chair")
BY_LANGUAGE = re.compile(r"(?:office|capacity)\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?|capacity\.member")
SEPARATORS = ",;\t"


def read_people(table: bytes) -> list[dict[str, str]] | Fault:
    """The rows, each column → its cell, those left empty left out; or what is wrong with the table."""
    try:
        text = table.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Fault("participants", None, "not-utf8")
    first = text.partition("\n")[0]
    lines = csv.reader(io.StringIO(text), delimiter=max(SEPARATORS, key=first.count))
    head = [cell.strip() for cell in next(lines, [])]
    unknown = next((one for one in head if not _known(one)), None)
    if unknown is not None:
        known = ", ".join((*COLUMNS, "office.fr", "capacity.member"))
        return Fault("participants", 1, "table-column", {"column": unknown, "known": known})
    rows = [_row(head, cells) for cells in lines]
    found = [row for row in rows if row]
    return found or Fault("participants", None, "table-empty")


def _known(column: str) -> bool:
    return column in COLUMNS or BY_LANGUAGE.fullmatch(column) is not None


def _row(head: list[str], cells: list[str]) -> dict[str, str]:
    told = ((column, cleaned(cell)) for column, cell in zip(head, cells, strict=False))
    return {column: cell for column, cell in told if cell}
