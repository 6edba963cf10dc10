"""The typefaces of sheets: those of the pages, as packages bring them (SIL OFL 1.1). No other is asked for.

So a sheet looks the same wherever it is made. What none of them has is not drawn at all: the sheet is refused.
"""

from functools import cache

import fontpkg

FAMILIES = ("Source Sans 3", "Source Serif 4", "Noto Sans Arabic")


@cache
def folders() -> list[str]:
    """The folders in which they lie."""
    return [str(fontpkg.path(family).parent) for family in FAMILIES]
