"""Meetings whose pictures and sound really travel, in a network namespace: by the mesh and by Janus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served, chromium

__all__ = ["chromium"]

OPTIONS = {"mesh": (), "janus": ("--janus", "auto")}


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


def gather(people: People) -> tuple[Page, Page, Page]:
    """Chair, Bert and Carla in the room; the meeting is open."""
    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    others = [admit(people, chair, who) for who in ("bert", "carla")]
    chair.get_by_role("button", name="Open the meeting").click()
    expect(chair.get_by_text("In session").first).to_be_visible()
    chair.locator(
        "[data-device=microphone]"
    ).click()  # the chair is always heard: here it is silent
    return chair, others[0], others[1]


def admit(people: People, chair: Page, who: str, page: Page | None = None) -> Page:
    """Who was in the lobby is in the room."""
    page = people.enter(page or people.page(), who)
    expect(page.get_by_role("status")).to_contain_text("lets you in")
    chair.get_by_role("button", name="Admit").first.click()
    expect(page.get_by_role("button", name="Ask for the floor")).to_be_visible()
    return page
