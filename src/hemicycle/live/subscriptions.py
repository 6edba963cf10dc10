"""How a device reads the record: what is new as it comes, and what it misses in pages, each when there is room.

`connection.behind` is where its next page begins; None: it has all, and is sent what is new. A page is made, and
packed, once for all who see the same of it.
"""

import asyncio
from collections.abc import Callable
from typing import NamedTuple

import structlog

from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.encoding import entries_frame, frame, packed
from hemicycle.live.journal import Journal, Page
from hemicycle.live.protocol import Reset, Upto
from hemicycle.recorder.errors import RecorderError

log = structlog.get_logger()

PAGES_AT_ONCE = 8
"""Pages that one device is sent before others have their turn."""
PACKED_FROM = 2_000
"""Characters from which a page is packed."""
LAST_KEPT_MS = 250
"""So long the last page, which says the time, is the same for all who come."""


class LastPage(NamedTuple):
    """The page at the record's end, packed where it is long, and when it was made."""

    frame: str | bytes
    size: int
    at: int


class Subscriptions:
    """The readers of one record, caught up and then told what is new.

    `now`: the server's clock (UTC, ms). `checkpoint`: the signed one of that size.
    """

    def __init__(
        self,
        journal: Callable[[], Journal],
        now: Callable[[], int],
        checkpoint: Callable[[int], str | None],
    ) -> None:
        self._journal = journal
        self._checkpoint = checkpoint
        self._now = now
        self._current: dict[Connection, None] = {}
        self._awaiting: dict[int, dict[Connection, None]] = {}
        self._loads: set[asyncio.Task[None]] = set()
        self._last: dict[tuple[int, frozenset[str]], LastPage] = {}

    def begin(self, connection: Connection, start: int) -> None:
        """From `start` on: page after page, as the device takes them."""
        connection.read_from(start, self._turn)

    def begin_anew(self, connection: Connection) -> None:
        """From nothing, as the class that it has now."""
        connection.forget_record()
        connection.may_greet = True
        connection.push(frame(Reset(connection.audience or PUBLIC)))
        self.begin(connection, 0)

    def forget(self, connection: Connection) -> None:
        """It is gone."""
        self._current.pop(connection, None)

    def close(self) -> None:
        """Nobody is left."""
        for task in self._loads:
            task.cancel()

    # ---- what is new

    def announce(self, start: int) -> None:
        """There is something new from `start` on: one frame for all who see the same and have read all before."""
        self._last.clear()
        journal, gone = self._journal(), list[Connection]()
        frames, made = dict[str | None, str](), dict[frozenset[str], str]()
        of_all = self._text(journal.news(PUBLIC)) if journal.open_news else None
        for reader in self._current:
            if reader.behind is not None:
                gone.append(reader)
                continue
            text = of_all or frames.get(reader.audience)
            if text is None:
                news = journal.news(reader.audience or PUBLIC)
                text = made.get(news.readers) or made.setdefault(news.readers, self._text(news))
                frames[reader.audience] = text
            reader.push(text, start)
        for reader in gone:
            del self._current[reader]
        if journal.announced < journal.size:
            for reader in list(self._current):
                if reader.behind is None:
                    self.begin(reader, journal.announced)

    # ---- what is missing

    def _turn(self, connection: Connection) -> None:
        """Give it the next pages, as long as it has room; those that are not at hand when they are."""
        for _ in range(PAGES_AT_ONCE):
            start, audience = connection.behind, connection.audience
            if start is None or audience is None or not connection.flows:
                return
            page = self._journal().kept(audience, start)
            if page is None:
                self._await(start, connection)
                return
            self._give(connection, page, start)
        asyncio.get_running_loop().call_soon(self._turn, connection)

    def _give(self, connection: Connection, page: Page, start: int) -> None:
        has_all = page.reached == self._journal().size
        connection.behind = None if has_all else page.reached
        if has_all:
            self._current[connection] = None
        connection.push_page(self._frame(page, start))

    def _await(self, start: int, connection: Connection) -> None:
        waiting = self._awaiting.get(start)
        if waiting is None:
            waiting = self._awaiting[start] = {}
            task = asyncio.create_task(self._load(start, waiting))
            self._loads.add(task)
            task.add_done_callback(self._loads.discard)
        waiting[connection] = None

    async def _load(self, start: int, waiting: dict[Connection, None]) -> None:
        """Give each who waits its page, of whatever class: what is read for the first serves all."""
        connection = None
        try:
            while waiting:
                connection = next(iter(waiting))
                del waiting[connection]
                await self._give_read(connection, start)
        except RecorderError as fault:  # they come back and try again
            log.warning("record not read", fault=str(fault))
            for one in (connection, *waiting):
                if one is not None and one.behind == start:
                    one.end("restart")
        finally:
            del self._awaiting[start]

    async def _give_read(self, connection: Connection, start: int) -> None:
        """Give it the page, made if need be, unless it is put elsewhere meanwhile. Raises RecorderError."""
        audience = connection.audience
        if audience is None or connection.behind != start:
            return
        page = await self._journal().page(audience, start)
        if (connection.audience, connection.behind) == (audience, start) and connection.flows:
            self._give(connection, page, start)
            self._turn(connection)

    # ---- frames

    def _frame(self, page: Page, start: int) -> str | bytes:
        if page.full:
            if page.packed is None:
                page.packed, page.entries = packed(self._text(page)), []
            return page.packed
        last, now = self._last.get((start, page.readers)), self._now()
        if last is None or last.size != page.size or not 0 <= now - last.at < LAST_KEPT_MS:
            text = self._text(page)
            made = packed(text) if len(text) >= PACKED_FROM else text
            last = self._last[start, page.readers] = LastPage(made, page.size, now)
        return last.frame

    def _text(self, page: Page) -> str:
        whole = page.reached == self._journal().size
        checkpoint = self._checkpoint(page.reached) if whole else None
        if page.entries:
            return entries_frame(page.entries, page.reached, self._now(), checkpoint)
        return frame(Upto(page.reached, self._now(), checkpoint))
