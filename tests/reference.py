"""A page of reference in docs/ as its test reads it: what its headings name, and the tables under each.

A heading names something by its first code, and so does a row of a table, in its first cell.
"""

import re
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"
HEADING = re.compile(r"^#{2,4} (.+)$", re.MULTILINE)
CODE = re.compile(r"`([^`]+)`")
CELL = re.compile(r"(?<!\\)\|")
Row = dict[str, str]
"""Name of a column → what stands in it, without the backslashes before bars."""


def page(name: str) -> str:
    """The text of a page."""
    return (DOCS / name).read_text("utf-8")


def named(text: str) -> str:
    """What a heading or a cell names: its first code, or else all of it."""
    found = CODE.search(text)
    return found[1] if found else text.strip()


def parts(text: str) -> dict[str, str]:
    """What each heading names → what stands under it, up to the next heading of any level."""
    pieces = HEADING.split(text)[1:]
    names = [named(heading) for heading in pieces[::2]]
    assert len(set(names)) == len(names), f"a heading stands twice: {names}"
    return dict(zip(names, pieces[1::2], strict=True))


def rows(text: str) -> dict[str, Row]:
    """The rows of all tables of a text, by what their first cells name."""
    found: dict[str, Row] = {}
    columns: list[str] = []
    for line in text.splitlines():
        if not line.startswith("|"):
            columns = []
            continue
        cells = [cell.strip().replace("\\|", "|") for cell in CELL.split(line)[1:-1]]
        if not columns:
            columns = cells
        elif set(cells[0]) - {"-"}:
            assert named(cells[0]) not in found, f"{cells[0]} stands twice"
            found[named(cells[0])] = dict(zip(columns, cells, strict=True))
    return found


def fences(text: str, language: str) -> list[str]:
    """What stands in the fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
