"""Exports as they go out: made once for a record's size and a class of readers, in a thread, and then handed on.

The key holds the size, so whatever is put on the record, an erasure too, makes a new export. What is kept is bounded
in bytes; an export that is longer than that is made for its reader alone. One is made at a time.
"""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterator

from starlette.responses import Response, StreamingResponse

from hemicycle.web.ports import Desk

MOST_KEPT_BYTES = 48 * 1024 * 1024
PIECE_BYTES = 256 * 1024
RECORD_TYPE = "application/jsonl"

Key = tuple[str, int, str]


class Exports:
    """The exports of one server."""

    def __init__(self, desk: Desk, most_bytes: int = MOST_KEPT_BYTES) -> None:
        self._desk = desk
        self._most = most_bytes
        self._kept: OrderedDict[Key, list[bytes]] = OrderedDict()
        self._bytes = 0
        self._turn = asyncio.Lock()

    @property
    def held_bytes(self) -> int:
        """How much is kept."""
        return self._bytes

    async def of(self, record: str, audience: str) -> AsyncIterator[bytes]:
        """The export in pieces. Raises UnknownRecord, NotStored, StoreFailed."""
        key = (record, (await self._desk.meeting(record)).size, audience)
        async with self._turn:
            kept = self._kept.get(key)
            lines = await self._desk.export(record, audience) if kept is None else iter(())
            first = await asyncio.to_thread(_filled, lines, self._most) if kept is None else kept
            if kept is None and _length(first) <= self._most:
                self._keep(key, first)
            else:
                self._touch(key)
        return _pieces(first, lines)

    def _touch(self, key: Key) -> None:
        if key in self._kept:
            self._kept.move_to_end(key)

    def _keep(self, key: Key, pieces: list[bytes]) -> None:
        stale = [old for old in self._kept if old[0] == key[0] and old[1] != key[1]]
        for old in stale:
            self._bytes -= _length(self._kept.pop(old))
        self._kept[key] = pieces
        self._bytes += _length(pieces)
        while self._bytes > self._most:
            self._bytes -= _length(self._kept.popitem(last=False)[1])


def _length(pieces: list[bytes]) -> int:
    return sum(map(len, pieces))


def _filled(lines: Iterator[bytes], most: int) -> list[bytes]:
    """The lines in pieces, until they end or are more than `most` bytes."""
    pieces: list[bytes] = []
    held = 0
    while held <= most and (piece := _piece(lines)):
        pieces.append(piece)
        held += len(piece)
    return pieces


def _piece(lines: Iterator[bytes]) -> bytes:
    """Some of the lines that follow; nothing at their end."""
    held, length = [], 0
    for line in lines:
        held.append(line)
        length += len(line)
        if length >= PIECE_BYTES:
            break
    return b"".join(held)


async def _pieces(first: list[bytes], lines: Iterator[bytes]) -> AsyncIterator[bytes]:
    for piece in first:
        yield piece
    while piece := await asyncio.to_thread(_piece, lines):
        yield piece


async def download(
    exports: Exports, record: str, audience: str, cache: str = "no-cache"
) -> Response:
    """An export as a file, sent as it is read."""
    name = "".join(c if c.isalnum() or c in "-_." else "-" for c in f"{record}.{audience}.jsonl")
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": cache}
    pieces = await exports.of(record, audience)
    return StreamingResponse(pieces, media_type=RECORD_TYPE, headers=headers)
