"""How fast the room opens, and what an entry costs on its screen.

Run as `python -m bench.room [ROUNDS] [STATIC...]`. A real server, and a headless Chromium of the public. Script is the
browser's own count of what ran on the page's main thread, for each act less the idle page's, also at a quarter of the
processor's speed. `STATIC`: other built rooms (folders as `src/hemicycle/web/static`), measured in turn with this one.
"""

import asyncio
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from itertools import product
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, CDPSession, Page, async_playwright

from bench.meeting_held import Meeting, hold, served
from bench.rows import Row
from hemicycle.web.assets import Assets
from hemicycle.web.site import STATIC
from tools.chromium import find_chromium

ROUNDS = 5
SEATS = (27, 193)
TIMES = 12
APART_S = 0.12
SETTLES_S = 6
"""The parts that events show have been fetched."""
IDLE_S = 1.5
QUARTER = 4
LONG = 10_000
BURST = 24
VOTE_APART_S = 5 / 193
"""So fast are 193 ballots cast within five seconds."""
LINE = {
    "offline": False,
    "latency": 40,
    "downloadThroughput": 1_250_000,
    "uploadThroughput": 1_250_000,
}
"""10 Mbit/s both ways."""
MOST_MS = {"limit": 4, "statement": 4, "hand": 4, "seat": 6, "floor": 6}
MOST_BURST_MS, MOST_SLOW_MS = 3, 20
FIRST_VISIT_KB, FIRST_VISIT_REQUESTS = 210, 15
OPENED_S = {27: 2.5, 193: 3.5}
CONSOLE = "chair’s console, "
Figures = dict[str, list[float]]


class Watching:
    """A member of the public in a fresh browser, and the browser's own counts."""

    def __init__(self, page: Page, session: CDPSession) -> None:
        self.page, self.session = page, session
        self.requests, self.bytes = 0, 0
        session.on("Network.requestWillBeSent", self._asked)
        session.on("Network.loadingFinished", self._came)

    def _asked(self, event: dict[str, Any]) -> None:
        self.requests += not event["request"]["url"].startswith("data:")

    def _came(self, event: dict[str, Any]) -> None:
        self.bytes += event["encodedDataLength"]

    async def opened(self, meeting: Meeting, seats: int) -> float:
        """Seconds from navigation until every seat stands on the floor."""
        await self.page.goto(f"{meeting.base}/room/{meeting.record}?lang=en", wait_until="commit")
        shown = f"() => document.querySelectorAll('#seats > li').length === {seats} && performance.now()"
        handle = await self.page.wait_for_function(shown, polling="raf", timeout=60_000)
        milliseconds: float = await handle.json_value()
        return milliseconds / 1000

    async def presiding(self, meeting: Meeting, seats: int) -> None:
        """Come in as the chair, and open the console."""
        await self.page.goto(f"{await meeting.link()}?lang=en")
        for name in ("Take your seat", "Enter"):
            await self.page.get_by_role("button", name=name, exact=True).click()
        await self.page.get_by_role("radio", name="Chair’s console").click()
        shown = f"() => document.querySelectorAll('.console #seats > li').length === {seats}"
        await self.page.wait_for_function(shown, timeout=60_000)

    async def script(self) -> float:
        """Milliseconds of script so far."""
        found: dict[str, list[dict[str, Any]]] = await self.session.send("Performance.getMetrics")
        metrics = {one["name"]: float(one["value"]) for one in found["metrics"]}
        return 1000 * metrics["ScriptDuration"]

    async def counting(self) -> Callable[[Coroutine[Any, Any, int]], Awaitable[float]]:
        """What tells the script of something that happens so many times, each time, less the idle page's, in ms."""
        now = asyncio.get_running_loop().time
        before = await self.script()
        await asyncio.sleep(IDLE_S)
        idle = (await self.script() - before) / IDLE_S

        async def cost(happening: Coroutine[Any, Any, int]) -> float:
            await asyncio.sleep(0.5)
            before, began = await self.script(), now()
            times = await happening
            await asyncio.sleep(0.4)
            return (await self.script() - before - idle * (now() - began)) / times

        return cost


@asynccontextmanager
async def watching(
    browser: Browser, *, slow: float = 1, line: bool = False
) -> AsyncIterator[Watching]:
    """`slow`: the processor is so many times slower; `line`: behind a slow line."""
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    page = await context.new_page()
    session = await context.new_cdp_session(page)
    for domain in ("Network", "Performance"):
        await session.send(f"{domain}.enable")
    watcher = Watching(page, session)
    if line:
        await session.send("Network.emulateNetworkConditions", LINE)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": slow})
    try:
        yield watcher
    finally:
        await context.close()


async def entries(meeting: Meeting, watcher: Watching, found: Figures, mark: str) -> None:
    """What an entry of each kind costs, in ms of script; then of many at once, and of a vote."""
    await asyncio.sleep(SETTLES_S)
    cost = await watcher.counting()
    for kind in MOST_MS:
        await meeting.cleared()
        if kind == "statement":
            await meeting.floor()
        act: Callable[[], Any] = getattr(meeting, kind)
        found[f"{mark}{kind}"].append(await cost(spaced(act)))
    await meeting.cleared()
    found[f"{mark}burst"].append(await cost(burst(meeting)))
    await meeting.cleared()
    found[f"{mark}ballot"].append(await cost(meeting.vote(VOTE_APART_S)))
    await meeting.cleared()


async def spaced(act: Callable[[], Any]) -> int:
    """An act again and again, each drawn by itself; how often."""
    for _ in range(TIMES):
        await act()
        await asyncio.sleep(APART_S)
    return TIMES


async def burst(meeting: Meeting) -> int:
    """Hands and turns as fast as they are decided; how many entries."""
    for _ in range(BURST // 2):
        await meeting.hand()
        await meeting.floor()
    return BURST


async def measure(folder: Path, statics: list[Path], rounds: int) -> dict[Path, Figures]:
    """All rounds, the rooms in turns."""
    found: dict[Path, Figures] = {static: defaultdict(list) for static in statics}
    async with served(folder) as (house, base), async_playwright() as play:
        browser = await play.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        short = {seats: await hold(house, base, f"short-{seats}", seats) for seats in SEATS}
        long = {seats: await hold(house, base, f"long-{seats}", seats, LONG) for seats in SEATS}
        for number in range(rounds):
            for static in statics[:: -1 if number % 2 else 1]:
                house.app.state.site.assets = Assets(static)
                for seats in SEATS:
                    for slow in (1, QUARTER):
                        async with watching(browser, slow=slow) as watcher:
                            await watcher.opened(short[seats], seats)
                            await entries(short[seats], watcher, found[static], f"{seats} {slow} ")
                        async with watching(browser, slow=slow) as chair:
                            await chair.presiding(short[seats], seats)
                            mark = f"{seats} {slow} {CONSOLE}"
                            await entries(short[seats], chair, found[static], mark)
                    async with watching(browser, slow=QUARTER, line=True) as watcher:
                        took = await watcher.opened(long[seats], seats)
                        found[static][f"{seats} opened"].append(took)
                async with watching(browser) as watcher:
                    await watcher.opened(short[SEATS[0]], SEATS[0])
                    await asyncio.sleep(1)
                    found[static]["requests"].append(watcher.requests)
                    found[static]["KB"].append(watcher.bytes / 1000)
        await browser.close()
    return found


def rows(found: Figures) -> Iterable[Row]:
    """The lines of the table."""
    yield Row("room: first visit", "KB", found["KB"], goal=FIRST_VISIT_KB)
    yield Row("room: requests of a first visit", "", found["requests"], goal=FIRST_VISIT_REQUESTS)
    for seats in SEATS:
        what = f"room: floor at 10 Mbit/s, CPU ÷ 4, {LONG:,} entries, {seats} seats"
        yield Row(what, "s", found[f"{seats} opened"], goal=OPENED_S[seats])
    yield from entry_rows(found)


def entry_rows(found: Figures) -> Iterable[Row]:
    """What an entry costs on each screen."""
    kinds = {**MOST_MS, "burst": MOST_BURST_MS, "ballot": MOST_BURST_MS}
    for seats, slow, screen in product(SEATS, (1, QUARTER), ("", CONSOLE)):
        for kind, most in kinds.items():
            at = f", CPU ÷ {slow}" if slow > 1 else ""
            yield Row(
                f"room: script an entry, {screen}{kind}, {seats} seats{at}",
                "ms",
                found[f"{seats} {slow} {screen}{kind}"],
                goal=most if slow == 1 else MOST_SLOW_MS,
            )


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if sys.argv[1:] else ROUNDS
    statics = [STATIC, *map(Path, sys.argv[2:])]
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(measure(Path(folder), statics, rounds))
    for static, figures in found.items():
        print(static)
        for row in rows(figures):
            print(row)


if __name__ == "__main__":
    main()
