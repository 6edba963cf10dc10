"""Meetings whose pictures and sound really travel, in a network namespace: by the mesh and by Janus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import FAKE_DEVICES, MEETING, People, Served, until
from tools.chromium import find_chromium

OPTIONS = {"mesh": (), "janus": ("--janus", "auto")}


# Three people's pictures are made and taken in on one machine: each camera gives ten a second.
CAMERAS = "--use-fake-device-for-media-stream"
SLOW_CAMERAS = [f"{CAMERAS}=fps=10" if flag == CAMERAS else flag for flag in FAKE_DEVICES]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One Chromium for all, in the namespace."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=SLOW_CAMERAS)
        yield browser
        browser.close()


@pytest.fixture(params=list(OPTIONS))
def engine(request: pytest.FixtureRequest) -> str:
    """Both engines keep one contract."""
    return str(request.param)


@pytest.fixture
def served(tmp_path: Path, engine: str) -> Iterator[Served]:
    """A server whose meetings go by this engine."""
    server = Served(tmp_path / "data", *OPTIONS[engine])
    yield server
    server.stop()


@pytest.fixture
def people(served: Served, chromium: Browser) -> Iterator[People]:
    """The people of the small summit."""
    found = People(chromium, served.convene(MEETING))
    yield found
    found.close()


def gather(people: People, script: str = "") -> tuple[Page, Page, Page]:
    """Chair, Bert and Carla in the room; the meeting is open. `script` runs in Bert's and Carla's pages."""
    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    pages = {who: people.page() for who in ("bert", "carla")}
    for page in pages.values():
        page.add_init_script(script)
    others = [admit(people, chair, who, page) for who, page in pages.items()]
    chair.get_by_role("button", name="Open the meeting").click()
    expect(chair.get_by_text("In session").first).to_be_visible()
    chair.locator(
        "[data-device=microphone]"
    ).click()  # the chair is always heard: here it is silent
    return chair, others[0], others[1]


# The check before entering has let go of its own connection, which sends a tone and gets a picture.
CHECKED = """async () => !window.connections.some((pc) => {
  const lines = pc.signalingState === 'closed' ? [] : pc.getTransceivers()
  return lines.length === 2 && lines.some((line) => line.sender.track)
})"""


def admit(people: People, chair: Page, who: str, page: Page | None = None) -> Page:
    """Who was in the lobby is in the room."""
    page = people.enter(page or people.page(), who)
    expect(page.get_by_role("status")).to_contain_text("lets you in")
    chair.get_by_role("button", name="Admit").first.click()
    expect(page.locator("main#stage")).to_be_visible()
    until(page, CHECKED)
    return page
