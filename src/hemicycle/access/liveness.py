"""Which sessions still live, asked for devices that stay on the line for hours.

A session in use lives on: one that was last extended a while ago is extended here, as it would be by a request.
"""

import asyncio
import logging
from collections.abc import Callable, Collection

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from hemicycle.access import sessions
from hemicycle.access.clock import now_ms
from hemicycle.access.door import HOUR_MS
from hemicycle.access.sessions import Who
from hemicycle.settings import Settings

log = logging.getLogger(__name__)


class Liveness:
    """The sessions of one register."""

    def __init__(
        self, register: Engine, settings: Settings, clock: Callable[[], int] = now_ms
    ) -> None:
        self._register = register
        self._lifetime_ms = settings.session_h * HOUR_MS
        self._clock = clock

    async def living(self, session_ids: Collection[int]) -> set[int]:
        """Those of these sessions that live, link and all."""
        found = await asyncio.to_thread(self._found, list(session_ids))
        soon = self._clock() + self._lifetime_ms - HOUR_MS // 4
        ageing = [who for who in found if who.expires < soon]
        if ageing:
            await asyncio.to_thread(self._extend, ageing)
        return {who.session for who in found}

    def _found(self, session_ids: list[int]) -> list[Who]:
        with self._register.begin() as register:
            return sessions.living_sessions(register, session_ids, self._clock())

    def _extend(self, found: list[Who]) -> None:
        """Where the disk is full they live for as long as they would have."""
        until = self._clock() + self._lifetime_ms
        try:
            with self._register.begin() as register:
                for who in found:
                    sessions.extend_session(register, who.session, until)
        except DBAPIError as fault:
            log.warning("sessions not extended: %s", fault.orig)
