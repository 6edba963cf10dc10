"""How fast the room opens, and what an entry costs on its screen.

Run as `python -m bench.room [ROUNDS] [STATIC...]`. A real server, and a headless Chromium of the public. Script is the
browser's own count of what ran on the page's main thread, for each act less the idle page's, also at a quarter of the
processor's speed. `STATIC`: other built rooms (folders as `src/hemicycle/web/static`), measured in turn with this one.
"""

import asyncio
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, CDPSession, Page, async_playwright

from bench.meeting_held import Meeting, hold, served
from bench.rows import Row
from hemicycle.web.assets import Assets
from hemicycle.web.site import STATIC
from tools.chromium import find_chromium

ROUNDS = 3
SEATS = (27, 193)
TIMES = 12
APART_S = 0.12
IDLE_S = 1.5
QUARTER = 4
LONG = 10_000
BURST = 24
LINE = {
    "offline": False,
    "latency": 40,
    "downloadThroughput": 1_250_000,
    "uploadThroughput": 1_250_000,
}
"""10 Mbit/s both ways."""
MOST_MS = {"limit": 4, "statement": 4, "hand": 4, "seat": 6, "floor": 6}
MOST_SLOW_MS = 20
FIRST_VISIT_KB, FIRST_VISIT_REQUESTS = 210, 15
OPENED_S = {27: 2.5, 193: 3.5}
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

    async def script(self) -> float:
        """Milliseconds of script so far."""
        found: dict[str, list[dict[str, Any]]] = await self.session.send("Performance.getMetrics")
        metrics = {one["name"]: float(one["value"]) for one in found["metrics"]}
        return 1000 * metrics["ScriptDuration"]


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
    """What an entry of each kind costs, in ms of script."""
    await asyncio.sleep(IDLE_S)
    before = await watcher.script()
    await asyncio.sleep(IDLE_S)
    idle = (await watcher.script() - before) / IDLE_S
    for kind in MOST_MS:
        act: Callable[[], Any] = getattr(meeting, kind)
        await meeting.cleared()
        if kind == "statement":
            await meeting.floor()
        await asyncio.sleep(0.5)
        before, began = await watcher.script(), asyncio.get_running_loop().time()
        for _ in range(TIMES):
            await act()
            await asyncio.sleep(APART_S)
        await asyncio.sleep(0.3)
        took = asyncio.get_running_loop().time() - began
        found[f"{mark}{kind}"].append((await watcher.script() - before - idle * took) / TIMES)
    await meeting.cleared()
    await asyncio.sleep(0.5)
    before, began = await watcher.script(), asyncio.get_running_loop().time()
    for _ in range(BURST // 2):
        await meeting.hand()
        await meeting.floor()
    await asyncio.sleep(0.5)
    took = asyncio.get_running_loop().time() - began
    found[f"{mark}burst"].append((await watcher.script() - before - idle * took) / BURST)


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
    for seats in SEATS:
        for slow in (1, QUARTER):
            for kind, most in {**MOST_MS, "burst": 3}.items():
                at = f", CPU ÷ {slow}" if slow > 1 else ""
                goal = most if slow == 1 else MOST_SLOW_MS
                yield Row(
                    f"room: script an entry, {kind}, {seats} seats{at}",
                    "ms",
                    found[f"{seats} {slow} {kind}"],
                    goal=goal,
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
