"""The check before entering, in a real browser: [CHECK-1] [CHECK-3] [CHECK-4]."""

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.conftest import FAKE_DEVICES, MEETING, People, Served
from tools.chromium import find_chromium

pytestmark = pytest.mark.browser

NO_WEBSOCKET = """
const Plain = window.WebSocket
window.WebSocket = class extends Plain {
  constructor(address) { super(String(address).replace('/check', '/nowhere')) }
}
"""

# What the browser counts, with losses of 5 % while `lossy` is set.
LOSSES = """
const counted = RTCPeerConnection.prototype.getStats
let [lost, at] = [0, performance.now()]
RTCPeerConnection.prototype.getStats = async function () {
  const report = new Map(await counted.call(this))
  const now = performance.now()
  if (window.lossy) lost += (now - at) / 2
  at = now
  report.set('made-up', { type: 'inbound-rtp', packetsReceived: now * 10, packetsLost: lost })
  return report
}
"""


def opened(people: People, who: str, script: str = "") -> Page:
    """The page before entering."""
    page = people.page()
    if script:
        page.add_init_script(script)
    page.goto(people.links[who])
    page.get_by_role("button", name="Take your seat").click()
    return page


def network(page: Page) -> Locator:
    """What the check of the network says."""
    return page.get_by_role("region", name="Network")


@pytest.fixture
def mute_relay() -> Iterator[int]:
    """The port of a relay that takes what comes and says nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as relay:
        relay.bind(("127.0.0.1", 0))
        yield relay.getsockname()[1]


def served_with_relay(data: Path, port: int) -> Served:
    data.mkdir()
    (data / "settings.toml").write_text(
        f'[[ice_servers]]\nurls = ["turn:127.0.0.1:{port}"]\nusername = "u"\ncredential = "c"\n'
    )
    return Served(data)


def test_on_one_machine_all_is_well(people: People) -> None:
    page = opened(people, "anna")
    said = network(page)
    expect(said.get_by_text("All is well.")).to_be_visible()
    expect(said.get_by_text(re.compile(r"Answers in \d+ ms"))).to_be_visible()
    expect(said.get_by_text("The browser may use camera and microphone.")).to_be_visible()
    assert said.get_by_role("listitem").count() == 3, "no relay and no engine to speak of"
    expect(page.get_by_text("You are heard.")).to_be_visible()
    page.get_by_role("button", name="Play a sound").click()
    expect(page.get_by_text("Did you hear it?")).to_be_visible()
    said.get_by_role("button", name="Check again").click()
    expect(said.get_by_text("All is well.")).to_be_visible()


def test_a_proxy_that_blocks_websockets_is_named(people: People) -> None:
    page = opened(people, "bert", NO_WEBSOCKET)
    said = network(page)
    expect(said.get_by_text("WebSockets are blocked by a proxy")).to_be_visible()
    expect(said.get_by_text("You can try to enter all the same")).to_be_visible()
    page.get_by_role("button", name="Enter", exact=True).click()
    expect(page.get_by_text("You are in the lobby")).to_be_visible()


def test_a_relay_that_does_not_answer_is_told_to_the_secretariat(
    tmp_path: Path, chromium: Browser, mute_relay: int
) -> None:
    served = served_with_relay(tmp_path / "data", mute_relay)
    people = People(chromium, served.convene(MEETING))
    try:
        chair = opened(people, "anna")
        said = network(chair)
        expect(said.get_by_text("The relay does not answer")).to_be_visible(timeout=15_000)
        expect(said.get_by_text("You can enter all the same.")).to_be_visible()

        bert = opened(people, "bert")
        expect(network(bert).get_by_text("All is well.")).to_be_visible(timeout=15_000)
        assert "turn:" not in bert.content(), "no relay is for who is not admitted"
        bert.get_by_role("button", name="Enter", exact=True).click()

        office = people.page()
        office.goto(served.office)
        office.get_by_role("button").last.click()
        office.goto(f"{served.base}/room/small-summit")
        lobby = office.get_by_role("region", name="Lobby")
        lobby.get_by_role("button", name="Admit").click()
        presence = office.get_by_role("region", name="Presence and quorum")
        expect(presence.get_by_text("1 with trouble")).to_be_visible(timeout=15_000)
        first = presence.get_by_role("listitem").first
        expect(first).to_contain_text("Bert Boon")
        expect(first).to_contain_text("Reaches no relay (TURN)")

        chair.get_by_role("button", name="Enter", exact=True).click()
        expect(bert.get_by_role("button", name="Good")).to_be_visible(timeout=20_000)
        bert.get_by_role("button", name="Good").click()
        dialog = bert.get_by_role("dialog")
        expect(dialog.get_by_text("2 of 2")).to_be_visible()  # the chair and the office
        expect(dialog.get_by_text(re.compile(r"^\d+ ms$")).first).to_be_visible()
        expect(chair.get_by_role("button", name="Good")).to_be_visible()
    finally:
        people.close()
        served.stop()


@pytest.fixture
def forbidding(chromium: Browser) -> Iterator[Browser]:
    """A Chromium that says no to every page that asks for a camera."""
    args = [arg for arg in FAKE_DEVICES if "fake-ui" not in arg]
    browser = chromium.browser_type.launch(
        executable_path=find_chromium(), args=[*args, "--deny-permission-prompts"]
    )
    yield browser
    browser.close()


def test_who_may_not_use_the_camera_is_told_and_so_is_the_chair(
    served: Served, chromium: Browser, forbidding: Browser
) -> None:
    links = served.convene(MEETING)
    with_camera, without = People(chromium, links), People(forbidding, links)
    anna = with_camera.join("anna")
    anna.get_by_role("radio", name="Chair’s console").click()
    bert = opened(without, "bert")
    expect(network(bert).get_by_text("nobody sees or hears you")).to_be_visible()
    expect(bert.get_by_text("Your microphone is off.")).to_be_visible()
    bert.get_by_role("button", name="Enter", exact=True).click()
    lobby = anna.get_by_role("region", name="Lobby")
    expect(lobby.get_by_text("Camera or microphone not allowed")).to_be_visible()
    lobby.get_by_role("button", name="Admit").click()
    presence = anna.get_by_role("region", name="Presence and quorum")
    expect(presence.get_by_text("Camera or microphone not allowed")).to_be_visible()
    carla = with_camera.join("carla")
    lobby.get_by_role("button", name="Admit").click()
    expect(carla.get_by_role("button", name="Ask for the floor")).to_be_visible()
    assert carla.get_by_text("not allowed").count() == 0
    for people in (without, with_camera):
        people.close()


def test_a_connection_that_grows_bad_is_said_to_all_whom_it_concerns(people: People) -> None:
    """[CHECK-3] [CHECK-4] One's own sign, the others' tag, the chair's board; and back again."""
    anna, bert = people.join("anna"), opened(people, "bert", LOSSES)
    anna.get_by_role("radio", name="Chair’s console").click()
    bert.get_by_role("button", name="Enter", exact=True).click()
    anna.get_by_role("button", name="Admit").click()
    sign = bert.get_by_role("banner")
    expect(sign.get_by_role("button", name="Good")).to_be_visible(timeout=20_000)
    bert.evaluate("window.lossy = true")
    expect(sign.get_by_role("button", name="Weak: fewer pictures")).to_be_visible(timeout=20_000)
    board = anna.get_by_role("region", name="Presence and quorum")
    expect(board.get_by_text("1 with trouble")).to_be_visible()
    expect(board.get_by_role("listitem").first).to_contain_text("Much is lost on the way")
    expect(board.get_by_role("listitem").first).to_contain_text("Weak link")
    bert.evaluate("window.lossy = false")
    expect(sign.get_by_role("button", name="Good")).to_be_visible(timeout=30_000)
    expect(board.get_by_text("with trouble")).to_have_count(0)


ECHO = """async (sdp) => {
  const pc = window.echo = new RTCPeerConnection()
  pc.ontrack = ({ transceiver, track }) => {
    transceiver.direction = 'sendrecv'
    void transceiver.sender.replaceTrack(track)
  }
  await pc.setRemoteDescription({ type: 'offer', sdp })
  await pc.setLocalDescription()
  if (pc.iceGatheringState !== 'complete') {
    await new Promise((done) => (pc.onicegatheringstatechange = () => pc.iceGatheringState === 'complete' && done()))
  }
  return pc.localDescription.sdp
}"""


def test_the_way_to_the_servers_engine_is_measured(people: People) -> None:
    """Another page stands for the engine: it answers the offer, and sends back what it gets."""
    engine, page = opened(people, "bert"), people.page()
    page.route(
        "**/check/media",
        lambda route: route.fulfill(
            json={"sdp": engine.evaluate(ECHO, route.request.post_data_json["sdp"])}
        ),
    )
    page.goto(people.links["anna"])
    page.get_by_role("button", name="Take your seat").click()
    expect(network(page).get_by_text("The way to the server is open")).to_be_visible(timeout=15_000)
    received = """async () => [...(await window.echo.getStats()).values()]
      .filter((s) => s.type === 'inbound-rtp').reduce((sum, s) => sum + s.packetsReceived, 0)"""
    assert engine.evaluate(received) > 20, "a tone was sent to measure by"


def test_a_blocked_way_to_the_engine_is_told(people: People) -> None:
    """The engine answers, and then is nowhere to be reached."""
    engine, page = opened(people, "bert"), people.page()

    def answer(route: Route) -> None:
        asked = route.request.post_data_json
        assert asked
        sdp = engine.evaluate(ECHO, asked["sdp"])
        engine.evaluate("window.echo.close()")
        route.fulfill(json={"sdp": sdp})

    page.route("**/check/media", answer)
    page.goto(people.links["anna"])
    page.get_by_role("button", name="Take your seat").click()
    said = network(page)
    expect(said.get_by_text("The way to the server is blocked")).to_be_visible(timeout=15_000)
