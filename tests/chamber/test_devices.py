"""[CHECK-5] A microphone that is pulled out in the middle of a statement, where the sound goes by way of Janus."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.conftest import MEETING, People, Served, until
from tests.browser.test_devices import PLUGS, names, plug, pull, sends
from tests.chamber.conftest import CAMERAS, SLOW_CAMERAS, gather
from tests.chamber.measuring import INCOMING, SOUND
from tests.chamber.test_contract import give_floor
from tools.chromium import find_chromium

pytestmark = pytest.mark.janus


@pytest.fixture
def engine() -> str:
    return "janus"


@pytest.fixture
def people(served: Served) -> Iterator[People]:
    """The people of the small summit, with three of each device, which the test pulls out and plugs in."""
    flags = [f"{flag},device-count=3" if CAMERAS in flag else flag for flag in SLOW_CAMERAS]
    with sync_playwright() as playwright:
        well_equipped: Browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=flags
        )
        found = People(well_equipped, served.convene(MEETING), PLUGS)
        yield found
        found.close()
        well_equipped.close()


def test_whoever_speaks_is_heard_though_the_microphone_is_pulled_out(people: People) -> None:
    chair, bert, carla = gather(people)
    first, second = names(bert, "audioinput")[:2]
    give_floor(chair, bert, "Bert Boon")
    until(carla, f"async () => (await ({SOUND})()) > 0", 8000)
    sends(bert, "audio", first)

    pull(bert, first)
    notice = bert.locator("[data-device-news=microphone]")
    expect(notice).to_have_text(f"Your microphone is gone ({first}). {second} is used now.")
    sends(bert, "audio", second)
    assert carla.evaluate(INCOMING) > 0, "nothing is forwarded of the new microphone"
    until(carla, f"async () => (await ({SOUND})()) > 0", 8000)

    plug(bert, first)
    bert.locator("[data-device-offer]").get_by_role("button", name="Use as microphone").click()
    sends(bert, "audio", first)
    until(carla, f"async () => (await ({SOUND})()) > 0", 8000)
