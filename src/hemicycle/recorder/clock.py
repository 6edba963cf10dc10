"""The clock of the machine, taken once and then run by the time that passes.

A wall clock can be set: by hand, by a time server, by a host that wakes. A call for consensus, a speaking time and a
silence are lengths of time, so that a step must not shorten or stretch one. What a time server corrects by little is
followed slowly; what is further off is told, and taken when the secretariat says so or at the next start.
"""

import asyncio
import time
from collections.abc import Callable

LONGEST_SLEEP_MS = 60_000
"""A longer wait is cut, so that a change of the clock is noticed."""
APART_NS = 60_000_000_000
"""The wall clock is followed as long as it is no further off."""
SLOWLY = 200
"""It is followed by one part in so many of the time that passes."""


_ELAPSED = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def elapsed_ns() -> int:
    """Nanoseconds that passed, those in which the machine slept too, where it can tell."""
    return time.clock_gettime_ns(_ELAPSED)


class SystemClock:
    """UTC in milliseconds: the wall clock at the start, and from then on elapsed time. It never goes back by itself."""

    def __init__(
        self,
        wall: Callable[[], int] = time.time_ns,
        elapsed: Callable[[], int] = elapsed_ns,
    ) -> None:
        self._wall = wall
        self._elapsed = elapsed
        self._at = elapsed()
        self._now = wall()

    def now(self) -> int:
        """The time now (UTC, ms)."""
        at = self._elapsed()
        passed, self._at = at - self._at, at
        self._now += passed
        off = self._wall() - self._now
        if abs(off) <= APART_NS:
            most = passed // SLOWLY
            self._now += max(-most, min(most, off))
        return self._now // 1_000_000

    def apart_ms(self) -> int:
        """How far the wall clock is ahead (behind, where negative); 0 while it is within a minute."""
        self.now()
        off = self._wall() - self._now
        return off // 1_000_000 if abs(off) > APART_NS else 0

    def take_wall(self) -> None:
        """Go on from the wall clock's time, whatever it says."""
        self._at = self._elapsed()
        self._now = self._wall()

    async def until(self, at: int) -> None:
        """Returns when it is `at` or later."""
        # No event tells that the clock has come so far.
        while (left := at - self.now()) > 0:  # noqa: ASYNC110
            await asyncio.sleep(min(left, LONGEST_SLEEP_MS) / 1000)
