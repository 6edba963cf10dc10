"""The timer of a record: it rings when something falls due, and again until that is settled."""

import asyncio
from collections.abc import Awaitable, Callable

from hemicycle.recorder.ports import Clock

AGAIN_MS = 1000
"""How long it waits before it rings again, when the store failed or much waits."""


class DeadlineTimer:
    """Calls `ring` at the time it is set to, and every second from then on until it is set anew."""

    def __init__(self, clock: Clock, ring: Callable[[], Awaitable[None]]) -> None:
        self._clock = clock
        self._ring = ring
        self._task: asyncio.Task[None] | None = None
        self.at: int | None = None

    def set(self, at: int | None) -> None:
        """Rings at `at` (UTC, ms) instead of when it was set to; None: not at all."""
        if at == self.at:
            return
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()
        self.at = at
        self._task = None if at is None else asyncio.create_task(self._wait(at))

    async def _wait(self, at: int) -> None:
        await self._clock.until(at)
        while self.at == at:
            await self._ring()
            if self.at == at:
                await self._clock.until(self._clock.now() + AGAIN_MS)
