"""The desk's own heartbeat: it writes down that it is up, and tells of the times at which it was not.

Silence is consent only where it could be broken, so the desk must know when nobody could reach it: while it was not
running, and while the machine stood still under it (asleep, paused, or with its clock set forward).
"""

import logging
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from hemicycle.desk.ports import Clock, Pulse

BEAT_MS = 20_000
"""How often it beats, and so how much too long an outage may be told."""
STILL_MS = 60_000
"""A beat that comes so much too late tells of an outage."""

log = logging.getLogger(__name__)


class Outage(NamedTuple):
    """Nobody could reach the desk from `since` to `until` (UTC, ms). `since` None: nobody knows since when."""

    since: int | None
    until: int


class Watch:
    """`tell` is called with each outage; `pulse` None: it knows of none."""

    def __init__(self, clock: Clock, pulse: Pulse | None, tell: Callable[[Outage], None]) -> None:
        self._clock = clock
        self._pulse = pulse
        self._tell = tell
        self._last = clock.now()

    def begin(self) -> Outage | None:
        """The outage that ends now."""
        if self._pulse is None:
            return None
        now = self._clock.now()
        last = self._pulse.last()
        return Outage(None if last is None else min(last, now), now)

    def check(self) -> None:
        """Tells of a time that the machine stood still until now; asked before each act, or an alarm would be first."""
        now, last = self._clock.now(), self._last
        if self._pulse is None or now <= last + BEAT_MS + STILL_MS:
            return
        self._last = now
        self._tell(Outage(last, now))

    def beat(self) -> None:
        """Up now, and every outage before is reported. Without it the next outage is longer, and nothing is worse."""
        self._last = self._clock.now()
        if self._pulse is None:
            return
        try:
            self._pulse.beat(self._last)
        except OSError as fault:
            log.warning("the heartbeat was not written: %s", fault)

    async def run(self, report: Callable[[], Awaitable[bool]]) -> None:
        """Beats for ever; `report` puts on record what was told, and says whether all of it is."""
        while True:
            await self._clock.until(self._last + BEAT_MS)
            self.check()
            if await report():
                self.beat()
            self._last = self._clock.now()
