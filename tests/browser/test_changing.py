"""The office moves a meeting, issues its agenda anew and cancels it, by keyboard; a telephone shows what came of it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served

pytestmark = pytest.mark.browser

OFFICE = "/secretariat/meetings/small-summit"
PUBLIC = "/en/meetings/small-summit"


@pytest.fixture
def people(served: Served, chromium: Browser) -> Iterator[People]:
    found = People(chromium, served.convene(MEETING))
    yield found
    found.close()


def office_of(served: Served, people: People) -> Page:
    page = people.page()
    page.goto(served.office)
    page.get_by_role("button", name="Sign in").click()
    page.goto(f"{served.base}{OFFICE}")
    return page


def test_a_meeting_is_moved_its_agenda_revised_and_it_is_cancelled(
    served: Served, people: People
) -> None:
    office, phone = office_of(served, people), people.page(phone=True)
    office.get_by_role("link", name="Change the meeting").press("Enter")
    office.get_by_label("Date").fill("2031-03-30")
    office.get_by_label("Begins").fill("10:00")
    office.get_by_label("On the clocks of").select_option("Europe/Brussels")
    office.get_by_label("Reason, in English").first.fill("The hall is shut")
    office.get_by_role("button", name="Show what changes").first.press("Enter")
    expect(office.get_by_role("heading", name="Move the meeting?")).to_be_visible()
    expect(office.get_by_text("the 3 people on the list")).to_be_visible()
    expect(office.get_by_role("button", name="Move it")).to_be_focused()
    office.keyboard.press("Enter")
    office.wait_for_url(f"**{OFFICE}")

    phone.goto(f"{served.base}{PUBLIC}")
    expect(phone.get_by_text("The meeting was moved")).to_be_visible()
    expect(phone.locator("s").first).to_contain_text("1 March 2026")
    expect(phone.get_by_text("30 March 2031, 10:00 (UTC+2)").first).to_be_visible()
    expect(phone.get_by_text("The hall is shut")).to_be_visible()

    office.goto(f"{served.base}{OFFICE}/change")
    office.get_by_label("New item, English").first.fill("The mills")
    office.get_by_label("New item, French").first.fill("Les moulins")
    office.get_by_label("Place New item 1").fill("1")
    office.get_by_role("button", name="Show what changes").nth(1).press("Enter")
    expect(office.get_by_text("Revision 1")).to_be_visible()
    office.get_by_role("button", name="Issue it").press("Enter")
    phone.reload()
    expect(phone.get_by_text("Rev. 1")).to_be_visible()
    expect(phone.locator("ol.lines li").first).to_contain_text("The mills")
    expect(phone.locator("ol.lines li").first).to_contain_text("Added")

    office.goto(f"{served.base}{OFFICE}/change")
    office.locator("summary", has_text="Cancel the meeting").press("Enter")
    office.get_by_role("button", name="Show what changes").last.press("Enter")
    expect(office.get_by_role("heading", name="Cancel the meeting?")).to_be_visible()
    office.get_by_role("button", name="Cancel it").press("Enter")
    office.wait_for_url(f"**{OFFICE}")
    expect(office.get_by_text("The meeting was cancelled").first).to_be_visible()
    phone.reload()
    expect(phone.get_by_role("heading", name="The meeting was cancelled")).to_be_visible()
    phone.goto(f"{served.base}/en/")
    expect(phone.get_by_text("Cancelled", exact=True)).to_be_visible()
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not phone.evaluate(wide)


def test_people_are_added_replaced_and_named_to_offices(served: Served, people: People) -> None:
    office = office_of(served, people)
    office.goto(f"{served.base}{OFFICE}/change")
    office.get_by_role("link", name="Add a person").press("Enter")
    office.get_by_label("Name", exact=True).fill("Ana Vega")
    office.get_by_label("Member").fill("Atlantis")
    office.get_by_role("button", name="Show what changes").press("Enter")
    office.get_by_role("link", name="No such member is known").press("Enter")
    expect(office.get_by_label("Member")).to_be_focused()
    office.get_by_label("Member").fill("Spain")
    office.get_by_label("Office, in English").fill("Minister")
    office.get_by_label("Office, in French").fill("Ministre")
    office.keyboard.press("Enter")
    expect(office.get_by_role("heading", name="Add this person?")).to_be_visible()
    expect(office.get_by_role("button", name="Add", exact=True)).to_be_focused()
    office.keyboard.press("Enter")
    expect(office.get_by_role("textbox", name="Ana Vega")).to_have_value(re.compile("/join/"))
    link = office.get_by_role("textbox", name="Ana Vega").input_value()
    guest = people.page()
    guest.goto(link)
    expect(guest.get_by_text("Ana Vega").first).to_be_visible()

    office.goto(f"{served.base}{OFFICE}/change")
    office.get_by_label("Chair", exact=True).select_option(label="Ana Vega · ES")
    office.get_by_role("button", name="Show what changes").nth(2).press("Enter")
    expect(office.get_by_role("heading", name="Name them so?")).to_be_visible()
    expect(office.locator("ins").first).to_contain_text("Ana Vega")
    office.keyboard.press("Enter")
    office.wait_for_url(f"**{OFFICE}")

    phone = people.page(phone=True)
    phone.goto(f"{served.base}{PUBLIC}")
    expect(phone.get_by_text("Ana Vega").first).to_be_visible()

    office.goto(f"{served.base}{OFFICE}/change")
    office.get_by_role("link", name="Replace Ana Vega").press("Enter")
    office.get_by_label("Name", exact=True).fill("Berta Luna")
    office.keyboard.press("Enter")
    expect(office.get_by_text("opens nothing any more")).to_be_visible()
    office.keyboard.press("Enter")
    expect(office.get_by_role("textbox", name="Berta Luna")).to_be_visible()
    guest.goto(link)
    expect(guest.get_by_text("Ana Vega")).to_have_count(0)
    office.goto(f"{served.base}{OFFICE}/change")
    expect(office.locator("li", has_text="Berta Luna").get_by_text("Chair")).to_be_visible()
