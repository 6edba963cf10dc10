"""How a device reads the record: what is new as it comes, and what it misses in pages, each when it took the last.

`connection.behind` is where its next page begins; None: it has all, and is sent what is new.
"""

from collections.abc import Callable, Iterable

import structlog

from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.encoding import entries_frame, frame
from hemicycle.live.journal import Journal, Page
from hemicycle.live.protocol import Reset, Upto
from hemicycle.recorder.errors import RecorderError

log = structlog.get_logger()


class Reading:
    """The readers of one record. `now`: the server's clock (UTC, ms). `checkpoint`: the signed one of that size."""

    def __init__(
        self,
        journal: Callable[[], Journal],
        now: Callable[[], int],
        checkpoint: Callable[[int], str | None],
    ) -> None:
        self._journal = journal
        self._checkpoint = checkpoint
        self._now = now

    def begin(self, connection: Connection, start: int) -> None:
        """From `start` on: page after page, as the device takes them."""
        connection.read_from(start, lambda: self._next(connection))

    def begin_anew(self, connection: Connection) -> None:
        """From nothing, as the class that it has now."""
        connection.forget_record()
        connection.may_greet = True
        connection.push(frame(Reset(connection.audience or PUBLIC)))
        self.begin(connection, 0)

    def announce(self, readers: Iterable[Connection], start: int) -> None:
        """There is something new from `start` on: one frame a class, to whoever has read all before it."""
        news: dict[str, tuple[str, int]] = {}
        for reader in readers:
            if not reader.live or reader.behind is not None:
                continue
            audience = reader.audience or PUBLIC
            if audience not in news:
                page = self._journal().news(audience)
                news[audience] = self._frame(page), page.reached
            text, reached = news[audience]
            reader.push(text, start)
            if reached < self._journal().size:
                reader.fall_behind(reached)

    async def _next(self, connection: Connection) -> str | None:
        """The next page of a device that is behind; None where it is not, or was put elsewhere meanwhile."""
        start, begun = connection.behind, connection.begun
        if start is None or not connection.live:
            return None
        try:
            page = await self._journal().page(connection.audience or PUBLIC, start)
        except RecorderError as fault:  # it comes back and tries again
            log.warning("record not read", fault=str(fault))
            connection.end("restart")
            return None
        if (connection.behind, connection.begun) != (start, begun) or not connection.live:
            return None
        connection.behind = page.reached if page.reached < self._journal().size else None
        return self._frame(page)

    def _frame(self, page: Page) -> str:
        whole = page.reached == self._journal().size
        checkpoint = self._checkpoint(page.reached) if whole else None
        if page.entries:
            return entries_frame(page.entries, page.reached, self._now(), checkpoint)
        return frame(Upto(page.reached, self._now(), checkpoint))
