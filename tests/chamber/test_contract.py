"""What both engines keep: pictures of those who sit there, sound of the floor alone, whatever a page sends."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, until
from tests.chamber.conftest import gather
from tests.chamber.measuring import BREACH, FRAMES, SOUND

pytestmark = pytest.mark.janus


def give_floor(chair: Page, asks: Page, name: str) -> None:
    asks.get_by_role("button", name="Ask for the floor").click()
    chair.get_by_role("button", name=f"Give the floor to {name}").first.click()
    expect(asks.get_by_text("You have the floor").first).to_be_visible()


def test_three_see_each_other_and_hear_the_floor_alone(people: People) -> None:
    """[MEDIA-1] [MEDIA-3]."""
    chair, bert, carla = gather(people)
    bert.get_by_role("main").wait_for()
    for page in (bert, carla):
        until(page, f"async () => (await ({FRAMES})()) >= 2")
    bert.evaluate(BREACH)
    assert carla.evaluate(SOUND) == 0, "a patched sender is heard without the floor"
    give_floor(chair, bert, "Bert Boon")
    until(carla, f"async () => (await ({SOUND})()) > 0", 5000)
    chair.get_by_role("button", name="Take back the floor").first.click()
    expect(carla.get_by_text("The floor is free").first).to_be_visible()
    until(carla, f"async () => (await ({SOUND})()) === 0", 4000)
    assert carla.evaluate(SOUND) == 0, "Bert is heard after the floor was taken back"
