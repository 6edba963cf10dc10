"""Which way a meeting goes: [MEDIA-1]. By a Janus that others run, and by the mesh on the same server."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served, until
from tests.chamber.conftest import gather
from tests.chamber.measuring import FRAMES, SOUND
from tests.chamber.test_contract import give_floor

pytestmark = [pytest.mark.janus, pytest.mark.timeout(300)]

# One line of sound that sends and receives: a page that talks with another page.
MESHED = """() => window.connections.some((pc) => {
  const [line] = pc.signalingState === 'closed' ? [] : pc.getTransceivers()
  return pc.connectionState === 'connected' && line?.direction === 'sendrecv' && pc.getTransceivers().length === 3
})"""


def written(data: Path, file: str, key: str) -> str:
    """What a server wrote into the configuration of its own Janus."""
    text = (data / "janus" / file).read_text(encoding="utf-8")
    found = re.search(rf'{key} = "?([^"\n]+)', text)
    assert found, text
    return found[1]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A server that is told of a Janus which another server runs."""
    other = Served(tmp_path / "other", "--janus", "auto")
    port = written(other.data, "janus.transport.websockets.jcfg", "ws_port")
    secret = written(other.data, "janus.jcfg", "api_secret")
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "settings.toml").write_text(
        f"""media_of = {{ "small-summit" = "janus" }}
janus = "ws://127.0.0.1:{port}"
janus_secret = "{secret}"
""",
        encoding="utf-8",
    )
    server = Served(data)
    yield server
    server.stop()
    other.stop()


def test_one_meeting_goes_by_a_janus_that_runs_and_another_by_the_mesh(
    served: Served, chromium: Browser
) -> None:
    people = People(chromium, served.convene(MEETING))
    chair, bert, carla = gather(people)
    until(carla, f"async () => (await ({FRAMES})()) >= 2", 20_000)
    give_floor(chair, bert, "Bert Boon")
    until(carla, f"async () => (await ({SOUND})()) > 0", 8000)
    assert not carla.evaluate(MESHED)
    people.close()

    beside = People(chromium, served.convene(MEETING.replace("small-summit", "smaller-summit")))
    _, _, carla = gather(beside)
    until(carla, f"async () => (await ({FRAMES})()) >= 2", 20_000)
    assert carla.evaluate(MESHED)
    beside.close()


def test_who_signs_is_seen_by_everybody(served: Served, chromium: Browser) -> None:
    """[BOOTH-5] A picture that stays in view, and no sound."""
    head, agenda, tail = MEETING.partition("[[agenda]]")
    signer = """[[participants]]
id = "sina"
name = "Sina Sand"
role = "interpreter"
booth = "fsl"

"""
    people = People(chromium, served.convene(head + signer + agenda + tail))
    chair, _, carla = gather(people)
    sina = people.join("sina")
    chair.locator("[data-opens=lobby]").click()
    chair.get_by_role("button", name="Admit").first.click()
    sina.get_by_role("button", name="Go on air").click()
    tile = carla.locator("[data-signing]")
    expect(tile).to_contain_text("Sina Sand")
    playing(carla, "[data-signing] video")
    assert carla.evaluate(SOUND) == 0
    people.close()


def playing(page: Page, selector: str) -> None:
    """Wait until this picture moves."""
    until(
        page,
        f"""async () => {{
          const video = document.querySelector("{selector}")
          const before = video?.getVideoPlaybackQuality().totalVideoFrames ?? 0
          await new Promise((done) => setTimeout(done, 500))
          return (video?.getVideoPlaybackQuality().totalVideoFrames ?? 0) > before + 1
        }}""",
        20_000,
    )
