"""The clock of the machine."""

import asyncio
import time

LONGEST_SLEEP_MS = 60_000
"""A longer wait is cut, so that a step of the machine's clock is noticed."""


class SystemClock:
    """UTC in milliseconds, by the machine's clock."""

    def now(self) -> int:
        """The time now (UTC, ms)."""
        return time.time_ns() // 1_000_000

    async def until(self, at: int) -> None:
        """Returns when it is `at` or later."""
        # No event tells that the wall clock has come so far.
        while (left := at - self.now()) > 0:  # noqa: ASYNC110
            await asyncio.sleep(min(left, LONGEST_SLEEP_MS) / 1000)
