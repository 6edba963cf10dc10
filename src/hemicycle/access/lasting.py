"""Sessions in use live on.

They are extended beside what is asked for, so that no page hangs on a write: with the disk full people still read, and
keep their seats as long as their sessions last.
"""

import asyncio
from collections.abc import Callable
from functools import partial

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from hemicycle.access.sessions import extend_session
from hemicycle.register.register import Register

STEP_MS = 900_000
"""A session is extended once so much of its time is gone."""
RETRY_MS = 60_000
log = structlog.get_logger()


class Lasting:
    """Extends the sessions of one register. `lifetime_ms`: how long one lasts after it was last seen."""

    def __init__(self, register: Register, lifetime_ms: int, clock: Callable[[], int]) -> None:
        self._register = register
        self._lifetime_ms = lifetime_ms
        self._clock = clock
        self._due: set[int] = set()
        self._task: asyncio.Task[None] | None = None
        self._not_before = 0

    def seen(self, session: int, expires: int) -> None:
        """A session is in use; `expires`: as it is now."""
        now = self._clock()
        if expires - now >= self._lifetime_ms - STEP_MS or now < self._not_before:
            return
        self._due.add(session)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._extend())

    async def done(self) -> None:
        """Wait until nothing is left to extend."""
        while self._task is not None and not self._task.done():
            await self._task

    async def _extend(self) -> None:
        while self._due:
            due, self._due = self._due, set()
            until = self._clock() + self._lifetime_ms
            try:
                await self._register.write(partial(_extend, due, until))
            except SQLAlchemyError as fault:
                self._not_before = self._clock() + RETRY_MS
                log.warning("sessions not extended", sessions=len(due), fault=type(fault).__name__)


def _extend(due: set[int], until: int, register: Connection) -> None:
    for session in due:
        extend_session(register, session, until)
