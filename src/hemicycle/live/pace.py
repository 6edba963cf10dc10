"""Work that many ask for at once is done once, and not again before it has rested.

So what anybody can cause costs the loop a bounded share of its time, however often they cause it.
"""

import asyncio
from collections.abc import Callable

REST = 4
"""It rests at least so many times as long as it took."""
LONGEST_REST_S = 1.0


class Pace:
    """`work`, done at the end of what happens now where it has rested, and otherwise as soon as it has."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self._handle: asyncio.Handle | None = None
        self._due = 0.0
        self._ended = float("-inf")
        self._took = 0.0

    def ask(self, rest_s: float = 0.0, gather_s: float = 0.0) -> None:
        """Have it done once `rest_s` have passed since it was last done, and `gather_s` from now on.

        Who asks for less does not wait for who asked for more.
        """
        loop = asyncio.get_running_loop()
        rested = self._ended + max(rest_s, min(REST * self._took, LONGEST_REST_S))
        due = max(rested, loop.time() + gather_s)
        if self._handle is not None:
            if self._due <= due:
                return
            self._handle.cancel()
        self._due = due  # not asked of the handle: uvloop's for "at once" does not know it
        self._handle = loop.call_at(due, self._do)

    @property
    def asked(self) -> bool:
        """Whether it is still to be done."""
        return self._handle is not None

    def cancel(self) -> None:
        """What was asked for is not done."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _do(self) -> None:
        loop = asyncio.get_running_loop()
        self._handle = None
        began = loop.time()
        self._work()
        self._ended = loop.time()
        self._took = self._ended - began
