"""[PREPARE-2] [PREPARE-3] Three days before: a delegate opens the link, tests, tries the room alone, and leaves."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served

pytestmark = pytest.mark.browser

NO_CAMERA = """
const media = navigator.mediaDevices
const open = media.getUserMedia.bind(media)
media.getUserMedia = async (asked) => {
  if (asked.video && !window.plugged) throw new DOMException('none', 'NotFoundError')
  return open(asked)
}
"""
DENIED = """
navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', 'NotAllowedError') }
"""


def in_days(days: int) -> str:
    """The small summit, so many days from now."""
    at = datetime.now(UTC) + timedelta(days=days)
    return MEETING.replace("2026-03-01T09:00:00Z", f"{at:%Y-%m-%dT%H:%M:%SZ}")


def with_devices(chromium: Browser, served: Served, script: str = "") -> People:
    return People(chromium, served.convene(in_days(3)), script)


def take_seat(page: Page, link: str) -> None:
    page.goto(link)
    page.locator("main form button").first.click()
    page.wait_for_url("**/room/small-summit")


def finding(page: Page, thing: str) -> str:
    return f'[data-finding="{thing}"]'


@pytest.fixture
def without_camera(served: Served, chromium: Browser) -> Iterator[People]:
    found = with_devices(chromium, served, NO_CAMERA)
    yield found
    found.close()


def test_three_days_before(served: Served, without_camera: People, tmp_path: Path) -> None:
    people = without_camera
    office = people.page()
    office.goto(served.office)
    office.locator("form button").last.click()
    bert = people.page()
    take_seat(bert, people.links["bert"])
    expect(bert.get_by_role("heading", name="How the others will see and hear you")).to_be_visible()
    expect(bert.locator('[data-finding="camera"]')).to_contain_text("No camera was found")
    expect(bert.locator('[data-finding="microphone"]')).to_contain_text("You are heard")
    expect(bert.locator('[data-finding="line"]')).to_contain_text("The server answers in")
    bert.get_by_role("button", name="Play a sound").click()
    bert.get_by_role("button", name="I heard it").click()
    expect(bert.get_by_role("heading", name="4 of 5 are right")).to_be_visible()
    expect(bert.get_by_text("The secretariat has these findings.")).to_be_visible()

    office.goto(f"{served.base}/secretariat/meetings/small-summit")
    tests = office.locator(".tested")
    expect(tests).to_contain_text("1 of 3 have tested")
    row = tests.locator("li", has_text="Bert Boon")
    expect(row).to_contain_text("No camera")
    expect(row).to_contain_text("Chrome")
    expect(tests.locator("li").first).to_contain_text("Bert Boon")

    bert.evaluate("window.plugged = true")
    bert.locator('[data-finding="camera"]').get_by_role("button", name="Try again").click()
    expect(bert.get_by_role("heading", name="5 of 5 are right")).to_be_visible()
    expect(tests).to_contain_text("Ready: 1", timeout=30_000)

    bert.get_by_role("button", name="Try the room").click()
    bert.wait_for_url(re.compile(r"/room/practice\."))
    bert.get_by_role("button", name="Enter", exact=True).click()
    expect(bert.get_by_text("Practice: A small summit").first).to_be_visible()
    other = bert.context.new_page()
    other.goto(f"{served.base}/room/small-summit")
    expect(other.get_by_text("Your room is open, here or on another device.")).to_be_visible()
    other.close()
    bert.get_by_role("button", name="Ask for the floor").first.click()
    expect(bert.get_by_role("button", name="End my statement")).to_be_visible(timeout=90_000)
    bert.get_by_role("button", name="End my statement").click()
    bert.get_by_role("button", name="Leave", exact=True).click()
    bert.get_by_role("dialog").get_by_role("button", name="Leave", exact=True).click()
    bert.wait_for_url("**/room/small-summit")
    expect(bert.get_by_role("button", name="Try the room")).to_be_visible()
    expect(bert.get_by_text("Tested on this device")).to_be_visible()
    expect(bert.get_by_text("The sound was played, and you heard it.")).to_be_visible()
    office.goto(f"{served.base}/secretariat")
    expect(office.get_by_text("Practice:")).to_have_count(0)
