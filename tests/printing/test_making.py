"""[PRINT-3] Sheets are made in a process of their own, which is given up in time, and says why."""

import asyncio
import sys
from typing import Any

import pytest

from hemicycle.printing import making
from hemicycle.printing.making import Printer
from hemicycle.printing.refused import NotMade
from tests.printing.given import people, sheet, whole


async def test_it_is_made_elsewhere() -> None:
    printer = Printer()
    assert (await printer.make(whole(), "pdf")).startswith(b"%PDF-")
    assert (await printer.make(whole(), "docx")).startswith(b"PK")


async def test_a_letter_without_a_shape_is_named() -> None:
    with pytest.raises(NotMade) as refused:
        await Printer().make(sheet(people(["王"])), "pdf")
    assert (refused.value.why, refused.value.letters) == ("no-typeface", "王")


async def test_one_that_takes_too_long_is_given_up_and_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[asyncio.subprocess.Process] = []
    begin = asyncio.create_subprocess_exec

    async def noted(*args: Any, **more: Any) -> asyncio.subprocess.Process:
        started.append(await begin(*args, **more))
        return started[-1]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", noted)
    forever = (sys.executable, "-c", "import signal; signal.pause()")
    with pytest.raises(NotMade) as refused:
        await Printer(0.2, forever).make(whole(), "pdf")
    assert refused.value.why == "too-long"
    assert started[0].returncode == -9


async def test_one_that_breaks_says_so_and_no_more() -> None:
    with pytest.raises(NotMade) as refused:
        await Printer(30, (sys.executable, "-c", "raise MemoryError")).make(whole(), "pdf")
    assert refused.value.why == "broken"


async def test_one_that_takes_too_much_memory_ends_alone() -> None:
    greedy = "from hemicycle.printing.worker import *; bound(); bytearray(MOST_BYTES + 1)"
    with pytest.raises(NotMade) as refused:
        await Printer(30, (sys.executable, "-c", greedy)).make(whole(), "pdf")
    assert refused.value.why == "broken"


async def test_so_many_wait_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "MOST_WAITING", 2)
    printer = Printer()
    asked = [asyncio.create_task(printer.make(whole(), "pdf")) for _ in range(3)]
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert [isinstance(one, NotMade) and one.why for one in answers] == [False, False, "too-many"]
