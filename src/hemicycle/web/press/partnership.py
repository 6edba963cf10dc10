"""[PRESS-30] [PRESS-33] Who is told what came out, at work: the jobs, and their one way out."""

from collections.abc import Callable
from typing import Any

from hemicycle.access.rate_limiter import RateLimiter
from hemicycle.jobs.worker import Worker
from hemicycle.outbound.egress.client import place_of
from hemicycle.outbound.egress.late import Outside
from hemicycle.partners.announcing import HOOK
from hemicycle.partners.hooks import Describe, Hooks
from hemicycle.partners.hub_jobs import Feed, Feeds, Pinging, Verifying
from hemicycle.partners.partners import Partners
from hemicycle.partners.source_jobs import Reading
from hemicycle.partners.sources import NOTE, READ, Sources
from hemicycle.partners.websub import PING, VERIFY
from hemicycle.register.register import Register
from hemicycle.settings import Settings

WISHES_AT_ONCE, WISH_REST_S = 30, 15
"""So many wishes from one address at once, and one more after so long: longer than it takes to verify one that nobody
answers, so that no address alone keeps others waiting."""


class Partnership:
    """The partners of one server. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, settings: Settings, now: Callable[[], int]) -> None:
        trusted = frozenset(place_of(one) for one in settings.trusted_partners)
        self.outside = Outside(f"Hemicycle (+{settings.base_url}/)", trusted)
        self.now = now
        self.hub_rate = RateLimiter(1 / WISH_REST_S, WISHES_AT_ONCE, now)
        self._feeds: Feeds | None = None
        self._describe: Describe | None = None
        self.book = Partners(register, now, self.wake)
        given = register, self.outside, self._fed, settings.base_url, now
        self.sources = Sources(register, now, self.wake)
        self.worker = Worker(
            register,
            [
                Verifying(*given, self.wake),
                Pinging(*given),
                Hooks(register, self.outside, self._described, now),
                Reading(register, self.outside, now, self.wake),
            ],
            now,
        )

    def read(self, feeds: Feeds, describe: Describe) -> None:
        """What a feed says now, and what there is to say of a text. Before the start."""
        self._feeds, self._describe = feeds, describe

    async def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Tell what is to be told, from now on."""
        self.worker.start(ready)

    async def stop(self) -> None:
        """Tell nothing more; what waits is told after the next start."""
        await self.worker.stop()
        await self.outside.close()

    def wake(self) -> None:
        """There is something to tell."""
        for kind in (VERIFY, PING, HOOK, READ, NOTE):
            self.worker.wake(kind)

    async def _fed(self, path: str) -> Feed | None:
        return await self._feeds(path) if self._feeds else None

    async def _described(self, record: str) -> dict[str, Any]:
        return await self._describe(record) if self._describe else {}
