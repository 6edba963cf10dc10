"""What the reader of a preview decided so far: how the file is read, what columns hold, and about single rows."""

import msgspec

Place = tuple[int, int]
"""Row (as a spreadsheet shows it) and column (from 0)."""


class Wish(msgspec.Struct, frozen=True):
    """Empty where nothing was decided: then it is guessed.

    `spoken`: the language of its offices. `heading`: the row of headings. `fields`: column → what it holds. `cells`:
    what stands in a cell instead. `take`: rows that would be left out; `leave`: rows that would be taken. `same`: pairs
    of rows, `3-2`, or a row and who is there, `9-n12`, that are one person (True) or two.
    `by_language`: offices are told apart by the language of their column.
    """

    spoken: str = ""
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    heading: int = 0
    fields: dict[int, str] = {}
    cells: dict[Place, str] = {}
    take: frozenset[int] = frozenset()
    leave: frozenset[int] = frozenset()
    same: dict[str, bool] = {}
    by_language: bool = False
