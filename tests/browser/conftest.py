"""A served meeting and the browsers of its people: the real server, a real Chromium, fake cameras."""

import functools
import http.server
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tools.chromium import find_chromium

FAKE_DEVICES = [
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--auto-accept-this-tab-capture",
    "--auto-select-desktop-capture-source=Entire screen",
    "--no-sandbox",
]
PHONE = (
    "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)
HEMICYCLE = [sys.executable, "-c", "from hemicycle.cli import main; main()"]
SOURCES = Path(__file__).parents[2] / "src"

# What the page's code does not show: its connections, sockets and players, kept as they are made.
WATCH = """
window.connections = []
const Plain = window.RTCPeerConnection
window.RTCPeerConnection = class extends Plain {
  constructor(...given) { super(...given); window.connections.push(this) }
}
window.sockets = []
const Socket = window.WebSocket
window.WebSocket = class extends Socket { constructor(...given) { super(...given); window.sockets.push(this) } }
window.players = []
const Player = window.Audio
window.Audio = function (...given) { const made = new Player(...given); window.players.push(made); return made }
"""

MEETING = """
format = 1

[meeting]
id = "small-summit"
access = "open"
starts = 2026-03-01T09:00:00Z
host = "anna"
languages = ["en", "fr"]
title.en = "A small summit"
title.fr = "Un petit sommet"
topic.en = "the harvest"
topic.fr = "la récolte"
source.en = "The hosts"
source.fr = "Les hôtes"

[[participants]]
id = "anna"
name = "Anna Arden"
gender = "f"
member = "AT"
office.en = "Austrian President"
office.fr = "présidente autrichienne"

[[participants]]
id = "bert"
name = "Bert Boon"
gender = "m"
member = "BE"
office.en = "Belgian Prime Minister"
office.fr = "Premier ministre belge"

[[participants]]
id = "carla"
name = "Carla Conti"
gender = "f"
member = "IT"
office.en = "Italian Prime Minister"
office.fr = "Première ministre italienne"

[[agenda]]
id = "harvest"
title.en = "The harvest"
title.fr = "La récolte"
"""

INTERPRETERS = """
[[participants]]
id = "ines"
name = "Inès Ivry"
role = "interpreter"
booth = "fr"

[[participants]]
id = "ivo"
name = "Ivo Ilg"
role = "interpreter"
"""
# With an interpreter whose booth is on the list, and one who chooses it.
INTERPRETED = MEETING.replace("\n[[agenda]]", f"{INTERPRETERS}\n[[agenda]]")


# Nobody is in the room for the first time, where a test does not say so.
KNOWN = """
try { localStorage.setItem('hemicycle-first-use', localStorage.getItem('hemicycle-first-use')
  ?? 'delegate chair interpreter observer secretariat staff') } catch {}
"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """What was built, said nothing of, and kept by the browser: it does not change."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()


def build_harness(folder: Path) -> Path:
    """Every state of the room, without a server."""
    room = SOURCES.parent / "room"
    node = shutil.which("node", path=f"{room.parent / '.venv/bin'}:{os.environ['PATH']}")
    vite = room / "node_modules/vite/bin/vite.js"
    if node is None or not vite.exists():
        pytest.fail("the room's tools are not installed: make room")
    subprocess.run(
        [node, vite, "build", "--config", "dev/vite.config.ts", "--outDir", folder],
        cwd=room,
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture(scope="session")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the harness, served on loopback. HEMICYCLE_HARNESS names a folder where it was built before."""
    before = os.environ.get("HEMICYCLE_HARNESS")
    built = Path(before) if before else build_harness(tmp_path_factory.mktemp("harness"))
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(built))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/harness.html"
    server.shutdown()


class Served:
    """A server on a data folder of its own, and the ways in."""

    def __init__(self, data: Path, *options: str, port: int = 0) -> None:
        self.data = data
        self.options = options
        self._line = ""
        self.environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
        self.port = port
        self.start()
        self.office = self._line.partition(": ")[2].strip()

    def start(self) -> None:
        """Start, on the same port as before."""
        command = [*HEMICYCLE, "serve", "--data", str(self.data), "--port", str(self.port)]
        command += self.options
        self.process = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout
        served = self.process.stdout.readline()
        assert "serves" in served, served
        self.base = served.split()[2]
        self.port = int(self.base.rpartition(":")[2])
        self._line = self._line or self.process.stdout.readline()

    def kill(self) -> None:
        """As when the power of the process is cut."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def convene(self, text: str) -> dict[str, str]:
        """Personal links by the handles of the meeting file."""
        file = self.data / "meeting.toml"
        file.write_text(text, encoding="utf-8")
        told = self.run("convene", str(file), "--data", str(self.data), "--json")
        lines = [json.loads(line) for line in told.splitlines()]
        return {line["participant"]: line["link"] for line in lines}

    def run(self, *words: str) -> str:
        """What a verb prints. Fails the test where the verb fails."""
        done = subprocess.run(
            [*HEMICYCLE, *words], env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(15)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A server, empty."""
    server = Served(tmp_path / "data")
    yield server
    server.stop()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One Chromium with fake devices. Ended with its module: its loop is in the way of tests that are coroutines."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=FAKE_DEVICES)
        yield browser
        browser.close()


class People:
    """The people of a meeting, each in a browser of their own; what goes wrong in a page fails the test.

    `script` runs in every page before its own. `first_time`: nobody has seen the room before.
    """

    def __init__(
        self,
        chromium: Browser,
        links: dict[str, str],
        script: str = "",
        *,
        first_time: bool = False,
    ) -> None:
        self.first_time = first_time
        self._chromium = chromium
        self._script = script
        self.links = links
        self._contexts: list[BrowserContext] = []
        self.faults: list[str] = []

    def page(
        self,
        *,
        language: str = "en-GB",
        width: int = 1280,
        height: int = 800,
        phone: bool = False,
    ) -> Page:
        """A browser of nobody in particular. `phone`: by touch, at a phone's width."""
        if phone:
            width, height = 390, 844
        context = self._chromium.new_context(
            locale=language,
            viewport={"width": width, "height": height},
            has_touch=phone,
            is_mobile=phone,
            user_agent=PHONE if phone else None,
        )
        context.add_init_script(WATCH)
        if not self.first_time:
            context.add_init_script(KNOWN)
        if self._script:
            context.add_init_script(self._script)
        self._contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        return page

    def join(self, who: str) -> Page:
        """Open the personal link, take the seat, pass the check of the devices."""
        return self.enter(self.page(), who)

    def enter(self, page: Page, who: str) -> Page:
        """The same, on a page that is there."""
        page.goto(self.links[who])
        page.get_by_role("button", name="Take your seat").click()
        enter = page.get_by_role("button", name="Enter", exact=True)
        enter.click()
        expect(enter).to_have_count(0)
        return page

    def close(self) -> None:
        for context in self._contexts:
            context.close()
        assert not self.faults, self.faults


@pytest.fixture
def people(served: Served, chromium: Browser) -> Iterator[People]:
    """The people of the small summit."""
    found = People(chromium, served.convene(MEETING))
    yield found
    found.close()


def until(page: Page, condition: str, timeout_ms: int = 30_000) -> None:
    """Wait until an asynchronous condition holds; `wait_for_function` would take its promise for true."""
    page.evaluate(
        f"""async () => {{
          const end = performance.now() + {timeout_ms}
          while (!(await ({condition})())) {{
            if (performance.now() > end) throw new Error('not in time')
            await new Promise((done) => setTimeout(done, 50))
          }}
        }}"""
    )
