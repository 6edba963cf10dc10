"""Why a sheet was not made."""

from typing import Literal

Why = Literal["no-typeface", "too-long", "too-many", "broken"]


class NotMade(Exception):
    """`why`: a character that no typeface has; more time than a sheet may take; too many wait; else.

    `letters`: those that have no shape.
    """

    def __init__(self, why: Why, letters: str = "") -> None:
        super().__init__(f"{why}: {letters}" if letters else why)
        self.why, self.letters = why, letters


class NoTypeface(NotMade):
    """No typeface has these letters."""

    def __init__(self, letters: str) -> None:
        super().__init__("no-typeface", letters)
