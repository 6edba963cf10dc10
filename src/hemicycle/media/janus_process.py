"""A Janus of this server's own: started with it, ended with it, and started again at once whenever it dies."""

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

import structlog

from hemicycle.media.janus_run import JanusRun, started
from hemicycle.media.janus_wire import JanusFault

PAUSES_S = (0.0, 0.2, 1.0, 5.0)
"""Before each start after a death; the last one again and again."""
STEADY_S = 60.0
"""A Janus that ran so long has shown that it can: the next death is its first."""
log = structlog.get_logger()


class LocalJanus:
    """`async with LocalJanus(data / "janus", ["192.0.2.7"]) as janus:` — it answers when the block begins.

    `folder` is Janus' alone and made anew for each start; `addresses` (IP) are those of its candidates
    (`media.addresses.media_addresses`). Entering raises JanusFault (JanusMissing, JanusFailed, WrongAddress), OSError.
    Later faults are logged and tried again. Each start has an API address and a secret of its own: `follow` tells them.
    """

    def __init__(self, folder: Path, addresses: Sequence[str]) -> None:
        self._folder = folder
        self._addresses = list(addresses)
        self._run: JanusRun | None = None
        self._followers: list[tuple[Callable[[str, str], None], Callable[[], None]]] = []
        self._keeping: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The process that runs now."""
        return self._run.pid if self._run else None

    def follow(self, up: Callable[[str, str], None], down: Callable[[], None]) -> None:
        """Call `up(url, api_secret)` whenever Janus answers, at once where it does, and `down()` when it has died."""
        self._followers.append((up, down))
        if self._run:
            up(self._run.url, self._run.api_secret)

    async def __aenter__(self) -> Self:
        self._came_up(await started(self._folder, self._addresses))
        self._keeping = asyncio.create_task(self._keep())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._keeping:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
        if self._run:
            await self._run.end()
            self._went_down()

    async def _keep(self) -> None:
        deaths = 0
        while self._run:
            since = time.monotonic()
            await self._run.gone()
            self._went_down()
            deaths = 0 if time.monotonic() - since >= STEADY_S else deaths
            log.warning("janus died", deaths=deaths + 1)
            deaths = await self._again(deaths)

    async def _again(self, deaths: int) -> int:
        """Start until it answers; the number of deaths, failed starts among them."""
        while True:
            await asyncio.sleep(PAUSES_S[min(deaths, len(PAUSES_S) - 1)])
            deaths += 1
            try:
                self._came_up(await started(self._folder, self._addresses))
            except (JanusFault, OSError) as fault:
                log.error("janus does not start", reason=str(fault))
            else:
                return deaths

    def _came_up(self, run: JanusRun) -> None:
        # What a follower raises is the follower's own: it is called by the loop, and Janus is kept.
        self._run = run
        log.info("janus answers", pid=run.pid, url=run.url)
        for up, _ in self._followers:
            asyncio.get_running_loop().call_soon(up, run.url, run.api_secret)

    def _went_down(self) -> None:
        self._run = None
        for _, down in self._followers:
            asyncio.get_running_loop().call_soon(down)
