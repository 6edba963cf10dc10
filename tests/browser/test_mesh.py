"""The mesh alone, in two pages and over a relay that may lose what it carries: who connects, and what is heard."""

import functools
import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

ROOM = Path(__file__).parents[2] / "room"
ALL = ["p1", "p2"]
STANDS = (
    "() => [...window.mesh.connections().values()].some((c) => c.connectionState === 'connected')"
)
TALK = """async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true })
  const [microphone] = stream.getAudioTracks(), [camera] = stream.getVideoTracks()
  window.microphone = microphone
  window.mesh.setTracks({ microphone, camera, screen: null })
}"""
# What a sender does whose page does not hold it back: the microphone goes on its line, floor or not.
BREACH = """async () => {
  for (const pc of window.mesh.connections().values())
    await pc.getTransceivers()[0].sender.replaceTrack(window.microphone)
}"""
# A caller whose lines for pictures carry sound.
SOUND_ON_EVERY_LINE = """() => {
  const add = RTCPeerConnection.prototype.addTransceiver
  RTCPeerConnection.prototype.addTransceiver = function () { return add.call(this, 'audio') }
}"""
MEASURED = """async () => {
  const found = { sound: 0, packets: 0, frames: 0 }
  for (const pc of window.mesh.connections().values())
    for (const stat of (await pc.getStats()).values())
      if (stat.type === 'inbound-rtp') {
        found.sound += stat.totalAudioEnergy ?? 0
        found.packets += stat.kind === 'audio' ? stat.packetsReceived : 0
        found.frames += stat.framesDecoded ?? 0
      }
  return found
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the mesh is served, on loopback."""
    node = shutil.which("node", path=f"{ROOM.parent / '.venv/bin'}:{os.environ['PATH']}")
    assert node, "the room's tools are not installed: make room"
    built = tmp_path_factory.mktemp("mesh")
    vite = [node, "node_modules/vite/bin/vite.js", "build", "--config", "dev/vite.config.ts"]
    subprocess.run([*vite, "--outDir", built], cwd=ROOM, check=True, capture_output=True)
    handler = functools.partial(Quiet, directory=str(built))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/mesh.html"
    server.shutdown()


class Pair:
    """Two people, and the relay between them: while it is `cut`, what is said is lost."""

    def __init__(self, chromium: Browser, address: str) -> None:
        self.cut = False
        self.said: list[str] = []
        self.pages: dict[str, Page] = {}
        self.context = chromium.new_context()
        for who in ALL:
            page = self.context.new_page()
            page.expose_function("relay", self.relay)
            page.goto(address)
            page.wait_for_selector("html[data-ready=yes]", state="attached")
            page.evaluate("(me) => window.join(me)", who)
            self.pages[who] = page

    def relay(self, sender: str, to: str, data: dict[str, object]) -> None:
        self.said.append(f"{sender} {data['t']}")
        if not self.cut:
            # Not awaited in the page: the answer may be a signal that this relay has to carry.
            self.pages[to].evaluate(
                "([sender, data]) => void window.mesh.signalled(sender, data)", [sender, data]
            )

    def each(self, code: str, *given: object) -> None:
        for page in self.pages.values():
            page.evaluate(code, *given)

    def meet(self) -> None:
        self.each("(all) => window.mesh.present(all, all)", ALL)

    def stand(self) -> None:
        for page in self.pages.values():
            page.wait_for_function(STANDS, timeout=15_000)


@pytest.fixture
def pair(chromium: Browser, address: str) -> Iterator[Pair]:
    made = Pair(chromium, address)
    yield made
    made.context.close()


def more(page: Page, what: str, than: float) -> None:
    """Wait until more was measured. `wait_for_function` takes a promise for true, so the page itself asks."""
    page.evaluate(
        f"""async () => {{
          const end = performance.now() + 10_000
          for (let now; !((now = (await ({MEASURED})()).{what}) > {than});) {{
            if (performance.now() > end) throw new Error(`{what} stays at ${{now}}, not above {than}`)
            await new Promise((done) => setTimeout(done, 50))
          }}
        }}"""
    )


def test_a_patched_sender_is_silent_until_it_has_the_floor(pair: Pair) -> None:
    one, two = pair.pages.values()
    one.evaluate(TALK)
    pair.meet()
    pair.stand()
    more(two, "frames", 5)
    assert two.evaluate(MEASURED)["packets"] == 0, "sound is sent without the floor"
    one.evaluate(BREACH)
    more(two, "packets", 150)
    assert two.evaluate(MEASURED)["sound"] == 0, "a patched sender is heard"
    pair.each("() => window.hear(['p1'])")
    more(two, "sound", 0)
    pair.each("() => window.hear([])")
    one.evaluate(BREACH)
    packets, sound = (two.evaluate(MEASURED)[key] for key in ("packets", "sound"))
    more(two, "packets", packets + 50)  # a second, in which what was on its way has faded
    sound = two.evaluate(MEASURED)["sound"]
    more(two, "packets", packets + 200)
    assert two.evaluate(MEASURED)["sound"] == sound, "it is heard after the floor was taken back"


def test_no_picture_brings_sound(pair: Pair) -> None:
    one, two = pair.pages.values()
    one.evaluate(SOUND_ON_EVERY_LINE)
    pair.meet()
    pair.stand()
    shown = two.evaluate("() => ['camera', 'screen'].map((kind) => window.mesh.stream('p1', kind))")
    assert shown == [None, None]


def test_what_a_broken_line_swallowed_is_made_good(pair: Pair) -> None:
    pair.cut = True
    pair.meet()
    pair.pages["p1"].wait_for_function(
        "() => [...window.mesh.connections().values()].every((c) => c.connectionState !== 'connected')"
    )
    assert pair.said, "nobody said hello"
    pair.cut = False
    pair.each("() => window.mesh.renew()")
    pair.meet()
    pair.stand()


def test_whom_one_knows_one_does_not_meet_again(pair: Pair) -> None:
    pair.meet()
    pair.stand()
    before = len(pair.said)
    pair.each("() => { window.mesh.renew(); window.mesh.present([], ['p1', 'p2']) }")
    pair.meet()
    pair.stand()
    assert [one for one in pair.said[before:] if not one.endswith("ice")] == []


def test_two_hellos_that_cross_make_one_call(pair: Pair) -> None:
    hello = {"t": "hello", "session": pair.pages["p2"].evaluate("() => window.mesh.session")}
    same = pair.pages["p1"].evaluate(
        """(data) => {
          void window.mesh.signalled('p2', data)
          const first = window.mesh.connections().get('p2')
          void window.mesh.signalled('p2', data)
          return first === window.mesh.connections().get('p2')
        }""",
        hello,
    )
    assert same, "the call was thrown away and made again"
    pair.stand()


def test_a_page_that_talks_nonsense_does_no_harm(pair: Pair) -> None:
    two = pair.pages["p2"]
    for junk in ({"t": "offer", "session": "x", "to": "y", "sdp": "z"}, {"t": "nothing"}):
        two.evaluate("(data) => window.mesh.signalled('p1', data)", junk)
    session = two.evaluate("() => window.mesh.session")
    two.evaluate(
        "(to) => window.mesh.signalled('p1', { t: 'offer', session: 'x', to, sdp: 'z' })", session
    )
    pair.meet()
    pair.stand()
