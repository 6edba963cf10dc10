"""A server of others that cannot be reached: since when, what it last said, and when it is tried again."""

from collections.abc import Callable

import msgspec
import structlog

from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.worker import Hold

DOWN_MS, MOST_DOWN_MS = 2_000, 60_000
"""How long it is left alone while it cannot be reached; doubled each time."""
log = structlog.get_logger()


class Down(msgspec.Struct, frozen=True):
    """It cannot be reached: since when, its last answer, when it is tried next, how often it was."""

    since: int
    answer: str
    next: int
    tried: int


class Downtime:
    """That of one server. `what`: as the log calls it. `now`: UTC in milliseconds."""

    def __init__(self, what: str, now: Callable[[], int]) -> None:
        self._what = what
        self._now = now
        self.down: Down | None = None

    def hold(self, said: str) -> Hold:
        """It does not answer: whatever needs it waits."""
        now, before = self._now(), self.down
        tried = before.tried + 1 if before else 0
        again = now + pause_ms(tried, DOWN_MS, MOST_DOWN_MS)
        self.down = Down(before.since if before else now, said, again, tried)
        if before is None:
            log.warning("cannot be reached", what=self._what, fault=said)
        return Hold(again)

    def over(self) -> None:
        """It answers."""
        if self.down is not None:
            log.info("can be reached again", what=self._what)
            self.down = None
