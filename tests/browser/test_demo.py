"""[LIVE-9] The demo survives its visitors: a chair who goes is played on, and rounds follow at one address."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import SOURCES, People

pytestmark = pytest.mark.browser

# As `hemicycle demo` runs, with less of a break between one round and the next.
DEMO = "import hemicycle.cli.demo as demo; demo.BREAK_S = 2; demo.demo(port=0, opened=False)"
TAKEN_BACK_MS = 90_000  # a quarter of it on an idle machine
BAD_WORDS = ("Bad: sound only", "Weak: fewer pictures", "No connection to others", "Weak link")


@pytest.fixture
def demo() -> Iterator[str]:
    """The one address of a demo."""
    running = subprocess.Popen(
        [sys.executable, "-c", DEMO],
        env={**os.environ, "PYTHONPATH": str(SOURCES)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout
    yield running.stdout.readline().split()[-1]
    running.terminate()
    running.wait(15)


@pytest.fixture
def visitors(chromium: Browser) -> Iterator[People]:
    found = People(chromium, {})
    yield found
    found.close()


def seat(page: Page, name: str) -> Locator:
    """The row on the meeting's page that offers this person's seat."""
    return page.locator("#offers li").filter(has_text=name)


def sit(page: Page, demo: str, name: str) -> Page:
    """As a visitor does: from the one address to a seat, by what the pages offer."""
    page.goto(demo)
    seat(page, name).get_by_role("link", name="Take this seat").click()
    page.get_by_role("button", name="Take your seat").click()
    page.get_by_role("button", name="Enter", exact=True).click()
    return page


def in_good_order(page: Page) -> None:
    """Nobody is told that a connection is bad because those who are played have no camera."""
    for words in BAD_WORDS:
        expect(page.get_by_text(words, exact=True)).to_have_count(0)
    expect(page.locator("svg.emblem").first).to_be_visible()


def test_a_visitor_takes_the_chair_and_goes_and_the_meeting_goes_on(
    demo: str, visitors: People
) -> None:
    chair = sit(visitors.page(), demo, "Joe Biden")
    expect(chair.get_by_text("You preside").first).to_be_visible()
    in_good_order(chair)
    # Another visitor waits to be let in by a chair who does nothing, and closes the tab.
    delegate = sit(visitors.page(), demo, "Emmanuel Macron")
    watcher = visitors.page()
    watcher.goto(demo)
    first = watcher.url
    expect(seat(watcher, "Joe Biden")).to_contain_text("Taken")
    chair.close()
    # The chair is played on: it lets the visitor in, and opens the meeting.
    expect(delegate.get_by_text("In session").first).to_be_visible(timeout=TAKEN_BACK_MS)
    expect(delegate.get_by_role("button", name="Ask for the floor")).to_be_visible()
    in_good_order(delegate)
    # The seat is on offer again; whoever takes it now closes the meeting, and the next round follows.
    chair = sit(visitors.page(), demo, "Joe Biden")
    chair.get_by_role("radio", name="Chair’s console").click()
    chair.get_by_role("button", name="Close the meeting…").click()
    chair.locator("#band").get_by_role("button", name="Close the meeting").click()
    expect(delegate.get_by_role("heading", name="What comes next")).to_be_visible()
    delegate.goto(first)
    expect(delegate.get_by_role("link", name="Read the readout")).to_be_visible(timeout=30_000)
    delegate.get_by_role("link", name="Go to the meeting").click(timeout=30_000)
    assert delegate.url == f"{first}-2"
    expect(delegate.get_by_role("heading", name="Take a seat")).to_be_visible()
