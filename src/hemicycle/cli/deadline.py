"""The time by which a connection must have done something."""

import asyncio
from collections.abc import Callable


class Deadline:
    """One time by which something must have happened, or the connection is cut.

    It is set and cleared with every request, and hardly ever comes: so its timer is left to run, and looks when it ends
    whether the time was moved meanwhile.
    """

    __slots__ = ("_at", "_cut", "_due", "_loop", "_timer")

    def __init__(self, cut: Callable[[], object]) -> None:
        self._cut = cut
        self._due: float | None = None
        self._at = 0.0
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None

    def set(self, seconds: float) -> None:
        """So long from now."""
        self._due = self._loop.time() + seconds
        if self._timer is not None and self._due < self._at:
            self._timer.cancel()
            self._timer = None
        if self._timer is None:
            self._wait(self._due)

    def clear(self) -> None:
        """It has happened."""
        self._due = None

    def end(self) -> None:
        """The connection is gone."""
        self._due = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self._timer = None
        if self._due is None:
            return
        if self._due <= self._loop.time():
            self._cut()
        else:
            self._wait(self._due)

    def _wait(self, until: float) -> None:
        self._at = until
        self._timer = self._loop.call_at(until, self._look)
