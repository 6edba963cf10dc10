"""The faults of a meeting file in the reader's language, in which each code has words."""

import msgspec

from hemicycle.files.fault import Fault
from hemicycle.web.messages import Words


class ToldFault(msgspec.Struct, frozen=True):
    """A fault to show."""

    path: str
    line: int | None
    words: str


def tell_faults(faults: list[Fault], words: Words) -> list[ToldFault]:
    """The faults in the reader's words, with what was meant where that is known."""
    return [ToldFault(one.path, one.line, _told(one, words)) for one in faults]


def _told(fault: Fault, words: Words) -> str:
    said = words(f"fault-{fault.code}", **fault.details)
    near = fault.details.get("near")
    return f"{said}{words('fault-near', near=near)}" if near else said
