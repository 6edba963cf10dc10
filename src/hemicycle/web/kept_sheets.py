"""Sheets as files: made once for a record as it stands and a wish, and then handed on; bounded in bytes.

The key holds the record's size, so whatever is put on the record, an erasure too, makes a new one.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable

from hemicycle.directory.lists.exporting import as_csv
from hemicycle.printing.making import Printer
from hemicycle.printing.sheet import Form, Sheet
from hemicycle.printing.table_lines import lines_of

MOST_KEPT_BYTES = 24 * 1024 * 1024
Key = tuple[str | int, ...]
"""The record, its size, and all that was wished for."""


class KeptSheets:
    """The sheets of one server."""

    def __init__(self, printer: Printer, most_bytes: int = MOST_KEPT_BYTES) -> None:
        self._printer = printer
        self._most = most_bytes
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._bytes = 0

    @property
    def held(self) -> set[Key]:
        """Of what a file is kept."""
        return {*self._kept}

    async def of(self, key: Key, form: Form, tell: Callable[[], Sheet]) -> bytes:
        """The file of this key, told and made where it is not kept. Raises NotMade."""
        if key not in self._kept:
            self._keep(key, await self.made(form, tell))
        self._kept.move_to_end(key)
        return self._kept[key]

    async def made(self, form: Form, tell: Callable[[], Sheet]) -> bytes:
        """The file, made for this once: what opens something for somebody is kept nowhere. Raises NotMade."""
        sheet = await asyncio.to_thread(tell)
        if form == "csv":
            return await asyncio.to_thread(lambda: as_csv(lines_of(sheet)))
        return await self._printer.make(sheet, form)

    def _keep(self, key: Key, file: bytes) -> None:
        stale = [old for old in self._kept if old[0] == key[0] and old[1] != key[1]]
        for old in [*stale, *([key] if key in self._kept else [])]:
            self._bytes -= len(self._kept.pop(old))
        self._kept[key] = file
        self._bytes += len(file)
        while self._bytes > self._most and len(self._kept) > 1:
            self._bytes -= len(self._kept.popitem(last=False)[1])
