"""What Janus adds: the server itself stops the sound, sends sizes that fit, and comes back when it dies."""

import os
import signal
import subprocess
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served, until
from tests.browser.test_moving import sign_in
from tests.chamber.conftest import admit, gather
from tests.chamber.measuring import (
    BREACH,
    COUNT,
    FRAMES,
    INCOMING,
    LAST_SOUND,
    PACKETS,
    SOUND,
    WIDTHS,
)
from tests.chamber.test_contract import give_floor

pytestmark = pytest.mark.janus

STOPPED_MS = 200
"""After the floor is taken away nothing is forwarded (SECURITY.md)."""
BACK_S = 3.0


@pytest.fixture
def engine() -> str:
    return "janus"


def janus_of(served: Served) -> int:
    """The process id of the Janus that this server runs."""
    told = subprocess.run(
        ["pgrep", "-P", str(served.process.pid), "-x", "janus"],
        capture_output=True,
        text=True,
        check=True,
    )
    return int(told.stdout.split()[0])


def seen(page: Page, pictures: int) -> None:
    until(page, f"async () => (await ({FRAMES})()) >= {pictures}")


def gathered(people: People) -> tuple[Page, Page, Page]:
    """Chair, Bert and Carla, who sees the two others."""
    chair, bert, carla = gather(people)
    seen(carla, 2)
    return chair, bert, carla


def give_bert_the_floor(chair: Page, bert: Page, carla: Page) -> None:
    """Once Carla hears him."""
    give_floor(chair, bert, "Bert Boon")
    until(carla, f"async () => (await ({SOUND})()) > 0", 5000)


# The chair's click, and when it was by the machine's clock.
TAKE_BACK = """() => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Take back the floor'))
  const clicked = Date.now()
  button.click()
  return clicked
}"""


def test_without_the_floor_the_server_forwards_nothing(people: People) -> None:
    """[MEDIA-3] A page that sends whatever the rules say is stopped at the server, within 200 ms."""
    chair, bert, carla = gathered(people)
    bert.evaluate(BREACH)
    assert carla.evaluate(INCOMING) == 0, "sound came in though nobody has the floor"
    late: list[int] = []
    while (
        len(late) < 3 and min(late, default=STOPPED_MS) >= STOPPED_MS
    ):  # a busy machine is late now and then
        give_bert_the_floor(chair, bert, carla)
        bert.evaluate("() => { RTCRtpSender.prototype.replaceTrack = async () => undefined }")
        carla.evaluate(f"() => {{ window.last = ({LAST_SOUND})() }}")
        taken = chair.evaluate(TAKE_BACK)
        late.append(carla.evaluate("() => window.last") - taken)
    assert min(late) < STOPPED_MS, f"sound came in for {late} ms after the chair's click"


# A page that says of its microphone that it is a camera, so that nobody would shut it.
DISGUISE = """
const send = WebSocket.prototype.send
WebSocket.prototype.send = function (text) {
  const message = JSON.parse(text)
  if (message.type === 'media-signal' && message.data.t === 'publish') {
    const { microphone, camera, screen } = message.data.mids
    message.data.mids = { camera: microphone, microphone: camera, screen }
    window.disguised = true
  }
  return send.call(this, JSON.stringify(message))
}
"""


def test_a_microphone_that_passes_for_a_camera_is_not_published(people: People) -> None:
    """[MEDIA-3] What is published is held to what was announced."""
    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    bert = people.page()
    bert.add_init_script(DISGUISE)
    admit(people, chair, "bert", bert)
    carla = admit(people, chair, "carla")
    chair.get_by_role("button", name="Open the meeting").click()
    bert.wait_for_function("() => window.disguised")
    seen(carla, 1)
    chair.locator("[data-device=microphone]").click()
    bert.evaluate(BREACH)
    assert carla.evaluate(INCOMING) < 60, "more than the chair's silence comes in"
    seen(carla, 1)
    assert carla.evaluate(FRAMES) == 1, "the picture of a page that lies is forwarded"


def test_giving_the_floor_negotiates_nothing(people: People) -> None:
    """[MEDIA-4] The big picture and the sound are switched on lines that stand."""
    chair, bert, carla = gathered(people)
    give_bert_the_floor(chair, bert, carla)
    chair.get_by_role("button", name="Take back the floor").first.click()
    carla.evaluate(COUNT)
    chair.evaluate(COUNT)
    give_bert_the_floor(chair, bert, carla)
    assert carla.evaluate("() => window.negotiated") == 0
    assert chair.evaluate("() => window.negotiated") == 0


def test_the_speaker_is_large_and_the_others_small(people: People) -> None:
    """[MEDIA-4] Each picture is sent in three sizes, and forwarded in the one that fits."""
    chair, bert, carla = gathered(people)
    until(carla, f"async () => (await ({WIDTHS})()).join() === '320,320'", 15_000)
    give_floor(chair, bert, "Bert Boon")
    until(carla, f"async () => (await ({WIDTHS})()).join() === '320,1280'", 20_000)


def test_janus_dies_and_sound_is_back_by_itself(
    served: Served, people: People, record_property: Callable[[str, object], None]
) -> None:
    """[MEDIA-5] Within three seconds, without a click."""
    chair, bert, carla = gathered(people)
    give_bert_the_floor(chair, bert, carla)
    carla.evaluate("() => { window.before = window.connections.length }")
    os.kill(janus_of(served), signal.SIGKILL)
    died = time.monotonic()
    until(
        carla,
        f"""async () => {{
          const fresh = window.connections.slice(window.before)
          return fresh.some((pc) => pc.connectionState === 'connected') && (await ({PACKETS})()) > 10
        }}""",
        15_000,
    )
    took = time.monotonic() - died
    record_property("sound was back after (ms)", round(took * 1000))
    assert took < BACK_S
    until(carla, f"async () => (await ({SOUND})()) > 0", 5000)
    seen(carla, 2)
    expect(carla.get_by_text("Has the floor").first).to_be_visible()


def test_the_line_to_the_server_breaks_and_no_picture_is_lost(people: People) -> None:
    """[MEDIA-2] Connections outlive the WebSocket."""
    _, _, carla = gathered(people)
    made = carla.evaluate("() => window.connections.length")
    carla.evaluate("() => window.sockets.at(-1).close()")
    until(carla, "async () => window.sockets.length > 1")
    until(carla, "async () => window.sockets.at(-1).readyState === WebSocket.OPEN")
    seen(carla, 2)
    assert carla.evaluate("() => window.connections.length") == made


# As browsers do where a page was not clicked yet; the tests' own lets every page sound.
HELD_BACK = """
let clicked = false
addEventListener('click', () => { clicked = true }, true)
const play = HTMLAudioElement.prototype.play
HTMLAudioElement.prototype.play = function () {
  return clicked ? play.call(this) : Promise.reject(new DOMException('no click yet', 'NotAllowedError'))
}
"""


# The page's line to the server, held down for as long as the page is told.
CUT = """() => {
  const Plain = window.WebSocket
  window.mend = () => { window.WebSocket = Plain }
  window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.({}), 50) } send() {} close() {} }
  window.sockets.at(-1).close()
}"""


def test_the_floor_changes_while_a_line_is_down_and_the_new_speaker_is_heard(
    people: People,
) -> None:
    """[MEDIA-2] What the broken line swallowed is said again."""
    chair, bert, carla = gather(people)
    seen(carla, 2)
    give_floor(chair, bert, "Bert Boon")
    until(carla, f"async () => (await ({SOUND})()) > 0", 8000)
    bert.evaluate(CUT)
    chair.get_by_role("button", name="Take back the floor").first.click()
    give_floor(chair, carla, "Carla Conti")
    bert.evaluate("() => window.mend()")
    expect(bert.get_by_text("Has the floor").first).to_be_visible(timeout=15_000)
    until(bert, f"async () => (await ({SOUND})()) > 0", 8000)


def test_the_next_speaker_is_heard_though_the_last_ones_page_is_gone(people: People) -> None:
    """[MEDIA-3] A laptop is closed in the middle of a statement."""
    chair, bert, carla = gather(people)
    seen(carla, 2)
    give_floor(chair, bert, "Bert Boon")
    until(carla, f"async () => (await ({SOUND})()) > 0", 8000)
    bert.close(run_before_unload=False)
    chair.get_by_role("button", name="Take back the floor").first.click()
    give_floor(chair, carla, "Carla Conti")
    chair.get_by_role("radio", name="Room").click()
    until(chair, f"async () => (await ({SOUND})()) > 0", 8000)


def test_the_public_watches_and_listens(served: Served, people: People) -> None:
    """[MEDIA-6] Without camera, microphone or permission."""
    chair, bert, _ = gathered(people)
    give_floor(chair, bert, "Bert Boon")
    watcher = people.page()
    watcher.add_init_script(HELD_BACK)
    watcher.goto(f"{served.base}/room/small-summit")
    until(watcher, f"async () => (await ({FRAMES})()) >= 1", 15_000)
    watcher.get_by_role("button", name="Turn the sound on").click()
    until(watcher, f"async () => (await ({SOUND})()) > 0", 8000)
    expect(watcher.get_by_role("button", name="Turn the sound on")).to_have_count(0)
    sent = watcher.evaluate(
        "() => window.connections.flatMap((pc) => pc.getSenders()).filter((one) => one.track).length"
    )
    assert sent == 0


def test_the_office_sees_and_hears_by_its_shared_link(served: Served, people: People) -> None:
    """[FLOOR-12] Nobody on the list, without camera or microphone: the secretariat follows all the same."""
    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    bert = admit(people, chair, "bert")
    chair.get_by_role("button", name="Open the meeting").click()
    chair.locator("[data-device=microphone]").click()
    office = people.page()
    sign_in(office, served)
    office.goto(f"{served.base}/room/small-summit")
    expect(office.get_by_role("radio", name="Secretariat’s console")).to_be_checked()
    seen(office, 1)
    assert office.evaluate(SOUND) == 0, "sound came in though nobody has the floor"
    give_floor(chair, bert, "Bert Boon")
    until(office, f"async () => (await ({SOUND})()) > 0", 15_000)
    office.get_by_role("radio", name="Room").click()
    seen(office, 1)
    until(office, f"async () => (await ({SOUND})()) > 0", 15_000)


def test_what_is_not_in_view_is_not_sent(people: People) -> None:
    """[MEDIA-4] Whoever presides sees the faces; with the lobby over the table only the speaker's comes in."""
    chair, bert, _ = gathered(people)
    until(chair, f"async () => (await ({FRAMES})()) === 2", 10_000)
    chair.locator("[data-opens=lobby]").click()
    until(chair, f"async () => (await ({FRAMES})()) === 0", 10_000)
    give_floor(chair, bert, "Bert Boon")
    until(chair, f"async () => (await ({FRAMES})()) === 1", 10_000)
