"""[DRAFT-1] A meeting is called on one page that saves itself, by people who type, and nothing loads anew."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import People, Served

pytestmark = pytest.mark.browser


@pytest.fixture
def office(served: Served, chromium: Browser) -> Iterator[Page]:
    """The browser of the office, signed in."""
    people = People(chromium, {})
    page = people.page(width=1440, height=1000)
    page.goto(served.office)
    page.get_by_role("button").last.click()
    page.wait_for_url("**/secretariat")
    yield page
    people.close()


def begin(page: Page) -> None:
    """A new draft; from here on a reload would be seen."""
    page.goto(page.url.partition("/secretariat")[0] + "/secretariat/convene")
    page.get_by_role("button", name="New meeting").click()
    page.wait_for_url("**/secretariat/drafts/*")
    page.evaluate("window.loaded = 'once'")


def add(page: Page, *names: str) -> None:
    """By typing: Enter adds, and the focus stays."""
    field = page.get_by_role("combobox", name="Type a name or a code")
    field.click()
    for name in names:
        page.keyboard.type(name)
        expect(page.get_by_role("option").last).to_contain_text(name)
        page.keyboard.press("Enter")
        expect(field).to_be_focused()
        expect(field).to_have_value("")


def test_a_meeting_is_called_without_a_reload(office: Page, served: Served) -> None:
    begin(office)
    office.get_by_label("Title, English").fill("Call on the Danube")
    office.get_by_label("Date", exact=True).fill("2026-12-01")
    office.get_by_label("Time", exact=True).fill("09:30")
    office.get_by_label("Title of item 1").fill("Navigation")
    add(office, "Ana Ionescu", "Ilse Nagy")
    office.get_by_role("button", name="More on Ana Ionescu").click()
    office.get_by_label("Member (code)").fill("RO")
    office.get_by_role("button", name="Put in the chair").click()
    office.get_by_role("button", name="More on Ilse Nagy").click()
    office.get_by_label("Role", exact=True).select_option("observer")
    expect(office.get_by_text("Saved", exact=False).first).to_be_visible()
    call = office.get_by_role("button", name="Call 2 people")
    expect(call).to_have_attribute("aria-disabled", "false")
    assert office.evaluate("window.loaded") == "once"
    call.click()
    office.wait_for_url("**/links")
    expect(office.locator("main")).to_contain_text("Ana Ionescu")
    assert "2026-12-01-call-on-the-danube" in office.url
