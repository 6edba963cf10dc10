"""The two sides of bench/media.py, on one machine and in one browser: `hemicycle serve`, and Janus alone.

Both run the same Janus with the same generated configuration, and the same room there. The pages are bench/pages/.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog
from playwright.async_api import Browser, BrowserContext, Page, Route, async_playwright

from hemicycle.media.addresses import media_addresses
from hemicycle.media.janus_client import connected
from hemicycle.media.janus_run import JanusRun, started
from hemicycle.media.video_room import VideoRoom
from tests.browser.conftest import FAKE_DEVICES, HEMICYCLE, MEETING
from tools.chromium import find_chromium

structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
RECORD, ROOM = "small-summit", "bare"
SENDERS = {"anna": "p1", "bert": "p2", "carla": "p3"}
REACH = ["--disable-features=LocalNetworkAccessChecks"]
"""The page of the bench is no answer of the network, and shall call 127.0.0.1 nevertheless."""
PAGES = Path(__file__).parent / "pages"
SCRIPTS = ("connections", "hemicycle", "bare", "measures")
PAGE = "<!doctype html><title>bench</title>" + "".join(
    f"<script>{(PAGES / f'{name}.js').read_text()}</script>" for name in SCRIPTS
)
ROOM_SCRIPT = (PAGES / "room.js").read_text()


@dataclass(frozen=True)
class Sides:
    """`senders` by participant, the chair first; `watchers` is one page of many connections.

    `janus` and `server` are process ids: Janus of either side, and `hemicycle serve`.
    """

    senders: dict[str, Page]
    watchers: Page
    janus: dict[str, int]
    server: int
    base: str

    def cpu_s(self, pid: int) -> float:
        """Seconds of processor that a process has used."""
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    async def packets(self) -> int:
        """What has come in at all pages so far; those who send hear each other as well."""
        hear = "() => sender.member.incoming?.packets() ?? 0"
        heard = [await page.evaluate(hear) for page in self.senders.values()]
        return sum(heard) + int(await self.watchers.evaluate("() => watchers.packets()"))

    async def room(self) -> float:
        """How long the room's own page takes to its first picture, for one of the public (ms)."""
        assert self.watchers.context.browser
        context = await self.watchers.context.browser.new_context()
        await context.add_init_script(ROOM_SCRIPT)
        page = await context.new_page()
        await page.goto(f"{self.base}/room/{RECORD}", wait_until="commit")
        took = await page.evaluate("() => window.firstPicture")
        await context.close()
        return float(took)

    async def act(self, kind: str, **fields: object) -> float:
        """The chair's act, once it stands on the record; when it was sent (ms of the pages' clock)."""
        command = {"type": kind, **fields}
        return float(await self.senders["p1"].evaluate("(act) => sender.member.act(act)", command))

    async def turn_to(self, side: str) -> None:
        """Let the cameras send to this side alone."""
        for page in self.senders.values():
            await page.evaluate("(side) => sender.side(side)", side)
        await asyncio.sleep(1)


@asynccontextmanager
async def sides(folder: Path) -> AsyncIterator[Sides]:
    """Both, with an open meeting and three who send."""
    server, base, links = _served(folder / "data")
    janus = await started(folder / "janus", media_addresses([]))
    try:
        async with connected(janus.url, janus.api_secret) as client, async_playwright() as play:
            await VideoRoom.opened(client, ROOM, janus.api_secret)
            browser = await play.chromium.launch(
                executable_path=find_chromium(), args=[*FAKE_DEVICES, *REACH]
            )
            pids = {"hemicycle": _child(server.pid), "bare": janus.pid}
            pages = {SENDERS[who]: await _page(browser, base, links[who]) for who in SENDERS}
            watchers = await _page(browser, base, None)
            made = Sides(pages, watchers, pids, server.pid, base)
            await _open(made, janus)
            yield made
            await browser.close()
    finally:
        await janus.end()
        server.terminate()
        server.wait(20)


def _served(data: Path) -> tuple["subprocess.Popen[str]", str, dict[str, str]]:
    """The server, where it is, and the personal links."""
    command = [*HEMICYCLE, "serve", "--data", str(data), "--port", "0", "--janus", "auto"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout
    base = server.stdout.readline().split()[2]
    file = data / "meeting.toml"
    file.write_text(MEETING, encoding="utf-8")
    convene = [*HEMICYCLE, "convene", str(file), "--data", str(data), "--json"]
    told = subprocess.run(convene, capture_output=True, text=True, check=True).stdout
    lines = [json.loads(line) for line in told.splitlines()]
    return server, base, {line["participant"]: line["link"] for line in lines}


def _child(pid: int) -> int:
    """The Janus that a server runs."""
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])


async def _page(browser: Browser, base: str, link: str | None) -> Page:
    """A page of the server's own origin that runs bench/pages/; `link`: whose session it has."""
    context: BrowserContext = await browser.new_context()
    if link:
        await context.request.post(link, headers={"Origin": base})

    async def fulfil(route: Route) -> None:
        await route.fulfill(body=PAGE, content_type="text/html")

    await context.route("**/bench", fulfil)
    page = await context.new_page()
    page.on("pageerror", lambda fault: sys.stderr.write(f"page: {fault}\n"))
    await page.goto(f"{base}/bench")
    return page


async def _open(made: Sides, janus: JanusRun) -> None:
    """Everybody is in and sends, and the meeting is open."""
    start = "([record, me, ...bare]) => (window.sender = new Sender()).start(record, me, ...bare)"
    bare = [janus.url, janus.api_secret, ROOM]
    for who, page in made.senders.items():
        if who != "p1":
            await made.act("admit-participant", participant=who)
        await page.evaluate(start, [RECORD, who, *bare])
    await made.act("open-meeting")
    watch = (
        "([record, room, ...bare]) => (window.watchers = new Watchers(record, room)).start(...bare)"
    )
    await made.watchers.evaluate(watch, [RECORD, ROOM, *bare[:2]])
