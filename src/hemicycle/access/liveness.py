"""Which sessions still live, asked for devices that stay on the line for hours.

A session in use lives on: one that was last extended a while ago is extended here, as it would be by a request.
"""

import logging
from collections.abc import Callable, Collection

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from hemicycle.access import sessions
from hemicycle.access.clock import now_ms
from hemicycle.access.door import HOUR_MS
from hemicycle.register.register import Register
from hemicycle.settings import Settings

log = logging.getLogger(__name__)


class Liveness:
    """The sessions of one register."""

    def __init__(
        self, register: Register, settings: Settings, clock: Callable[[], int] = now_ms
    ) -> None:
        self._register = register
        self._lifetime_ms = settings.session_h * HOUR_MS
        self._clock = clock

    async def living(self, session_ids: Collection[int]) -> set[int]:
        """Those of these sessions that live, link and all."""
        asked, now = list(session_ids), self._clock()
        found = await self._register.read(lambda c: sessions.living_sessions(c, asked, now))
        soon = now + self._lifetime_ms - HOUR_MS // 4
        ageing = [who.session for who in found if who.expires < soon]
        if ageing:
            await self._extend(ageing, now + self._lifetime_ms)
        return {who.session for who in found}

    async def _extend(self, found: list[int], until: int) -> None:
        """Where the disk is full they live for as long as they would have."""

        def extend(register: Connection) -> None:
            for session in found:
                sessions.extend_session(register, session, until)

        try:
            await self._register.write(extend)
        except DBAPIError as fault:
            log.warning("sessions not extended: %s", fault.orig)
