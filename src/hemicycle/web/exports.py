"""Exports as they go out: made once for a record's size and a class of readers, in a thread, and then handed on.

The key holds the size, so whatever is put on the record, an erasure too, makes a new export. What is kept is bounded
in bytes; an export that is longer than that is made for its reader alone. One is made at a time, and of long ones so
many at most are on their way, to one client and in all, so that slow readers hold no more than that.
"""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple

from starlette.exceptions import HTTPException
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from hemicycle.web.ports import Recorder

MOST_KEPT_BYTES = 48 * 1024 * 1024
PIECE_BYTES = 256 * 1024
MOST_OF_CLIENT = 3
MOST_ON_THEIR_WAY = 8
"""Exports that are longer than a piece."""
RECORD_TYPE = "application/jsonl"

Key = tuple[str, int, str]


class Pieces(NamedTuple):
    """An export on its way: whether it is longer than a piece, and its pieces."""

    long: bool
    each: AsyncIterator[bytes]


class Exports:
    """The exports of one server."""

    def __init__(self, recorder: Recorder, most_bytes: int = MOST_KEPT_BYTES) -> None:
        self._recorder = recorder
        self._most = most_bytes
        self._kept: OrderedDict[Key, list[bytes]] = OrderedDict()
        self._bytes = 0
        self._turn = asyncio.Lock()
        self._going: Counter[str | None] = Counter()

    @property
    def held_bytes(self) -> int:
        """How much is kept."""
        return self._bytes

    async def of(self, record: str, audience: str) -> Pieces:
        """The export in pieces. Raises UnknownRecord, NotStored, StoreFailed."""
        key = (record, (await self._recorder.state(record)).size, audience)
        async with self._turn:
            kept = self._kept.get(key)
            lines = await self._recorder.export(record, audience) if kept is None else iter(())
            first = await asyncio.to_thread(_filled, lines, self._most) if kept is None else kept
            if kept is None and _length(first) <= self._most:
                self._keep(key, first)
            else:
                self._touch(key)
            alone = key not in self._kept
        return Pieces(len(first) > 1, _pieces(first, lines, alone=alone))

    def may_begin(self, client: str | None) -> None:
        """Whether one more may be on its way. Raises HTTPException where not: 429 of this client, 503 of all.

        The office (None) waits for nobody.
        """
        if client is None:
            return
        if self._going[client] >= MOST_OF_CLIENT:
            raise HTTPException(429, "exports-of-one")
        if self._going.total() - self._going[None] >= MOST_ON_THEIR_WAY:
            raise HTTPException(503, "exports-of-all")

    def begin(self, client: str | None) -> None:
        """One more is on its way. Raises as `may_begin` does."""
        self.may_begin(client)
        self._going[client] += 1

    def end(self, client: str | None) -> None:
        """One that was begun has gone out, or its reader has."""
        self._going[client] -= 1
        self._going += Counter()

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


async def _pieces(
    first: list[bytes], lines: Iterator[bytes], *, alone: bool
) -> AsyncIterator[bytes]:
    """What one reader alone holds is let go of as it goes out."""
    for place, piece in enumerate(first):
        if alone:
            first[place] = b""
        yield piece
    while piece := await asyncio.to_thread(_piece, lines):
        yield piece


class OnItsWay(StreamingResponse):
    """A long export, which counts until it has gone out, or its reader has."""

    def __init__(self, exports: Exports, client: str | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._exports, self._client = exports, client

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._exports.end(self._client)


async def download(
    exports: Exports, record: str, audience: str, client: str | None, cache: str = "no-cache"
) -> Response:
    """An export as a file, sent as it is read, to a client (None: the secretariat).

    Raises HTTPException where too many are on their way, before anything is made.
    """
    exports.may_begin(client)
    name = "".join(c if c.isalnum() or c in "-_." else "-" for c in f"{record}.{audience}.jsonl")
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": cache}
    pieces = await exports.of(record, audience)
    if not pieces.long:
        return StreamingResponse(pieces.each, media_type=RECORD_TYPE, headers=headers)
    exports.begin(client)
    return OnItsWay(exports, client, pieces.each, media_type=RECORD_TYPE, headers=headers)
