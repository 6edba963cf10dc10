"""People as a table that computes nothing where it is opened, and comes in again as it was.

A cell that a spreadsheet would run has an apostrophe before it (OWASP, CSV Injection), which reading takes off again;
one that begins so by itself has one more. In a workbook each cell is text, whatever it begins with.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from hemicycle.directory.lists.cells import RUNS

RUN = re.compile(rf"'*[{RUNS}]")
Line = Sequence[str]


def as_csv(lines: Iterable[Line]) -> bytes:
    """The lines as CSV, in UTF-8 with the mark by which spreadsheets know it."""
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([[guarded(c) for c in line] for line in lines])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def guarded(words: str) -> str:
    """The words, such that no spreadsheet runs them."""
    return f"'{words}" if RUN.match(words) else words
