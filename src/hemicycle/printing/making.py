"""Sheets are made beside the server: one at a time, each in a process that ends with it, within a time."""

import asyncio
import sys
from typing import Literal

import msgspec
import structlog

from hemicycle.printing.order import REFUSED, Order, Refused
from hemicycle.printing.refused import NotMade, NoTypeface
from hemicycle.printing.sheet import Sheet

MOST_S = 60.0
MOST_WAITING = 20
"""Sheets that wait for their turn; whoever asks for one more is asked to come again."""
COMMAND = (sys.executable, "-P", "-m", "hemicycle.printing.worker")
log = structlog.get_logger("hemicycle.printing")


class Printer:
    """Makes sheets."""

    def __init__(self, most_s: float = MOST_S, command: tuple[str, ...] = COMMAND) -> None:
        self._most_s = most_s
        self._command = command
        self._turn = asyncio.Lock()
        self._waiting = 0

    async def make(self, sheet: Sheet, form: Literal["pdf", "docx"]) -> bytes:
        """The sheet as a file. Raises NotMade."""
        if self._waiting >= MOST_WAITING:
            raise NotMade("too-many")
        self._waiting += 1
        try:
            async with self._turn:
                return await self._made(msgspec.msgpack.encode(Order(sheet, form)))
        finally:
            self._waiting -= 1

    async def _made(self, order: bytes) -> bytes:
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(self._most_s):
                made, told = await process.communicate(order)
        except TimeoutError:
            raise NotMade("too-long") from None
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode == 0:
            return made
        raise _refused(process.returncode, told)


def _refused(status: int | None, told: bytes) -> NotMade:
    if status == REFUSED:
        why = msgspec.msgpack.decode(told, type=Refused)
        return NoTypeface(why.letters)
    log.error("sheet not made", status=status, fault=told.decode(errors="replace")[-2000:])
    return NotMade("broken")
