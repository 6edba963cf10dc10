"""The chair is gone: a vice-chair takes over on a phone; without one the secretariat closes. [CHAIR-3]"""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served
from tests.browser.test_meeting import gather
from tests.browser.test_moving import sign_in
from tests.browser.test_told import read_out

pytestmark = pytest.mark.browser

VICE = MEETING.replace('host = "anna"', 'host = "anna"\nvice_chairs = ["bert"]')


def leave(page: Page) -> None:
    page.get_by_role("button", name="Leave", exact=True).last.click()
    page.get_by_role("dialog").get_by_role("button", name="Leave", exact=True).click()


def test_a_vice_chair_takes_over_and_without_one_the_secretariat_closes(
    served: Served, chromium: Browser
) -> None:
    people = People(chromium, served.convene(VICE))
    chair, bert, carla = gather(people)
    bert.set_viewport_size({"width": 390, "height": 844})
    leave(chair)
    take = bert.locator("[data-command=take-chair]")
    expect(take).to_have_count(1)
    bert.get_by_role("navigation").get_by_role("button", name="Console").click()
    expect(bert.get_by_role("heading", name="The chair is absent")).to_be_visible()
    expect(take).to_have_count(1)
    take.click()
    read_out(bert, "You preside now.")
    read_out(carla, "Bert Boon presides now.")
    expect(take).to_have_count(0)

    bert.get_by_role("button", name="More").click()
    bert.get_by_role("dialog").get_by_role("button", name="Leave").click()
    bert.get_by_role("dialog").get_by_role("button", name="Leave", exact=True).click()
    office = sign_in(people.page(), served)
    office.locator("summary", has_text="Close the meeting").click()
    office.get_by_role("button", name="Close the meeting").click()
    expect(carla.locator(".pill", has_text="Closed")).to_be_visible()
    people.close()
