"""Sheets as files are made once for a record as it stands, and no more of them are kept than fit."""

from typing import Literal

from hemicycle.printing.making import Printer
from hemicycle.printing.sheet import Sheet
from hemicycle.web.kept_sheets import KeptSheets
from tests.printing.given import whole


class Counting(Printer):
    """Makes files of a size, and counts them."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.made, self.size = 0, size

    async def make(self, sheet: Sheet, form: Literal["pdf", "docx"]) -> bytes:
        self.made += 1
        return bytes(self.size)


async def test_it_is_made_once_while_the_record_stands() -> None:
    printer = Counting(10)
    kept = KeptSheets(printer)
    for _ in range(3):
        await kept.of(("a", 7, "fr"), "pdf", whole)
    assert printer.made == 1
    await kept.of(("a", 7, "en"), "pdf", whole)
    await kept.of(("b", 7, "fr"), "pdf", whole)
    assert printer.made == 3


async def test_once_the_record_goes_on_nothing_older_of_it_is_kept() -> None:
    printer = Counting(10)
    kept = KeptSheets(printer)
    await kept.of(("a", 7, "fr"), "pdf", whole)
    await kept.of(("b", 7, "fr"), "pdf", whole)
    await kept.of(("a", 8, "en"), "pdf", whole)
    assert kept.held == {("b", 7, "fr"), ("a", 8, "en")}


async def test_no_more_is_kept_than_fits_the_last_used_longest() -> None:
    printer = Counting(10)
    kept = KeptSheets(printer, most_bytes=25)
    await kept.of(("a", 7), "pdf", whole)
    await kept.of(("b", 7), "pdf", whole)
    await kept.of(("a", 7), "pdf", whole)
    await kept.of(("c", 7), "pdf", whole)
    assert kept.held == {("a", 7), ("c", 7)}


async def test_what_is_made_for_once_is_not_kept() -> None:
    kept = KeptSheets(Counting(10))
    await kept.made("pdf", whole)
    assert kept.held == set()
