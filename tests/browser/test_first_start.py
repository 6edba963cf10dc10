"""An empty server, and somebody who has not seen it: from the first link into a meeting of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_accounts import free_port


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Served]:
    """A server that nobody has opened, reached by a name, as passkeys ask."""
    data, port = tmp_path / "data", free_port()
    data.mkdir(mode=0o700)
    (data / "settings.toml").write_text(f'base_url = "http://localhost:{port}"\n')
    server = Served(data, port=port)
    yield server
    server.stop()


@pytest.fixture
def people(chromium: Browser) -> Iterator[People]:
    found = People(chromium, {})
    yield found
    found.close()


def found_account(page: Page, link: str) -> None:
    """The first account, by the link that the server printed."""
    page.goto(link)
    page.get_by_label("Your name").fill("Mara Lindqvist")
    page.get_by_role("button", name="Sign in").click()


def answer_four_questions(page: Page) -> None:
    """Only the first has no answer yet."""
    page.get_by_label("Which body meets here?").fill("Council of the Shared Waters")
    page.get_by_role("radio", name="Leaders’ call").check()
    page.get_by_role("checkbox", name="Français").check()
    page.get_by_label("On whose clock?").select_option(label="Zurich")


def test_four_questions_lead_into_a_meeting(empty: Served, people: People) -> None:
    mara = people.page()
    found_account(mara, empty.office)
    mara.get_by_role("link", name="Meetings").click()
    mara.get_by_role("link", name="Begin").click()
    answer_four_questions(mara)
    mara.get_by_role("button", name="Step into a meeting").click()
    mara.get_by_role("button", name="Enter", exact=True).click()
    mara.get_by_role("button", name="Open the meeting").click()
    mara.get_by_role("button", name="Take up").first.click()
    mara.get_by_role("button", name="Give the floor").first.click()
    expect(mara.get_by_role("button", name="Take back the floor")).to_be_visible()
