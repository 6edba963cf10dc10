"""The recorder's own heartbeat: it writes down that it is up, and tells of the times at which it was not.

Silence is consent only where it could be broken, so the recorder must know when nobody could reach it: while it was not
running, and while the machine stood still under it (asleep, paused, or with its clock set forward).
"""

import logging
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from hemicycle.recorder.ports import Clock, Pulse, WallClock

BEAT_MS = 20_000
"""How often it beats, and so how much too long an outage may be told."""
STILL_MS = 60_000
"""A beat that comes so much too late tells of an outage."""

log = logging.getLogger(__name__)


class Outage(NamedTuple):
    """Nobody could reach the recorder from `since` to `until` (UTC, ms). `since` None: nobody knows since when."""

    since: int | None
    until: int


class Heartbeat:
    """`tell` is called with each outage; `pulse` None: it knows of none.

    `doubtful_since`: from when on the machine's clock has said another time than the one that the recorder goes by.
    `unwritten`: why the last beat was not written.
    """

    def __init__(
        self,
        clock: Clock,
        pulse: Pulse | None,
        tell: Callable[[Outage], None],
        wall: WallClock | None = None,
    ) -> None:
        self._clock = clock
        self._wall = wall
        self.doubtful_since: int | None = None
        self.unwritten: str | None = None
        self._pulse = pulse
        self._tell = tell
        self._last = self.begun = clock.now()

    def begin(self) -> Outage | None:
        """The outage that ends now."""
        if self._pulse is None:
            return None
        now = self._clock.now()
        try:
            last = self._pulse.last()
        except OSError as fault:
            log.warning("the heartbeat cannot be read, so nobody knows since when: %s", fault)
            last = None
        return Outage(None if last is None else min(last, now), now)

    def check(self) -> int:
        """The time now. Before each act it is asked whether the machine stood still, or a timer would be first."""
        now = self._clock.now()
        self._compare(now)
        last = self._last
        if self._pulse is not None and now > last + BEAT_MS + STILL_MS:
            self._last = now
            self._tell(Outage(last, now))
        return now

    @property
    def apart_ms(self) -> int:
        """How far the machine's clock is ahead of the time that the recorder goes by; 0 while they agree."""
        return self._wall.apart_ms() if self._wall else 0

    def _compare(self, now: int) -> None:
        """A clock that was set is an outage: how long people had to break a silence, nobody knows."""
        apart = self.apart_ms
        if apart and self.doubtful_since is None:
            log.warning(
                "the machine's clock is %d s ahead of the time that has passed: it is not taken until the secretariat"
                " says so, or the next start",
                apart // 1000,
            )
            self.doubtful_since = min(self._last, now)
            self._tell(Outage(self.doubtful_since, now))
        elif not apart and self.doubtful_since is not None:
            log.warning("the machine's clock agrees with the time that has passed again")
            self._settle()

    def take_wall(self) -> None:
        """Go by the machine's clock from now on; what was in doubt is an outage."""
        if self._wall is not None:
            self._compare(self._clock.now())
            self._wall.take_wall()
            self._settle()

    def _settle(self) -> None:
        self._last = now = self._clock.now()
        if self.doubtful_since is not None:
            self._tell(Outage(min(self.doubtful_since, now), now))
            self.doubtful_since = None

    def beat(self) -> None:
        """Up now, and every outage before is reported. Without it the next outage is longer, and nothing is worse."""
        self._last = self._clock.now()
        if self._pulse is None:
            return
        try:
            self._pulse.beat(self._last)
            self.unwritten = None
        except OSError as fault:
            self.unwritten = str(fault)
            log.warning("the heartbeat was not written: %s", fault)

    async def run(self, report: Callable[[], Awaitable[bool]]) -> None:
        """Beats for ever; `report` puts on record what was told, and says whether all of it is."""
        while True:
            await self._clock.until(self._last + BEAT_MS)
            self.check()
            if await report():
                self.beat()
            self._last = self._clock.now()
