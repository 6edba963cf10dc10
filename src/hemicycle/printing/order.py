"""What is asked of the process that makes a sheet, and why it makes none. It imports no writer: the server reads it."""

from typing import Literal

import msgspec

from hemicycle.printing.sheet import Sheet

REFUSED = 3
"""Exit status: standard error says why, as `Refused`."""


class Order(msgspec.Struct, frozen=True):
    """What is to be made."""

    sheet: Sheet
    form: Literal["pdf", "docx"]


class Refused(msgspec.Struct, frozen=True):
    """Why it is not. `letters`: those that have no shape."""

    why: str
    letters: str = ""
