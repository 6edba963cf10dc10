"""A booth at work in real browsers: [BOOTH-1] [BOOTH-2] [BOOTH-3] [BOOTH-4] [BOOTH-6]."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import INTERPRETED, People, Served, until

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

# What Ines sends on her lines of sound: nothing, while she coughs.
SENDS = """async () => window.connections
  .filter((pc) => pc.connectionState === 'connected')
  .some((pc) => pc.getTransceivers()[0]?.sender.track?.readyState === 'live')"""


@pytest.fixture
def interpreted(served: Served, chromium: Browser) -> Iterator[People]:
    """The small summit, with an interpreter whose booth is on the list and one who chooses it."""
    found = People(chromium, served.convene(INTERPRETED))
    yield found
    found.close()


class Floor:
    """Anna presides, Bert speaks; Ines and Ivo are in their console."""

    def __init__(self, people: People) -> None:
        self.anna = people.join("anna")
        self.anna.get_by_role("radio", name="Chair’s console").click()
        self.bert = self._admitted(people, "bert")
        self.ines = self._admitted(people, "ines")
        self.ivo = self._admitted(people, "ivo")
        self.anna.get_by_role("button", name="Open the meeting").click()
        expect(self.anna.get_by_text("In session").first).to_be_visible()
        self.bert.get_by_role("button", name="Ask for the floor").click()
        self.anna.get_by_role("button", name="Give the floor to Bert Boon").first.click()
        expect(self.bert.get_by_text("You have the floor").first).to_be_visible(timeout=20_000)

    def _admitted(self, people: People, who: str) -> Page:
        page = people.join(who)
        self.anna.get_by_role("button", name="Admit").first.click()
        expect(page.locator("main#stage")).to_be_visible()
        return page

    def on_air(self) -> list[str]:
        """Who sees the red sign."""
        pages = {"ines": self.ines, "ivo": self.ivo}
        return [who for who, page in pages.items() if page.locator("[data-live]").count()]


@pytest.fixture
def floor(interpreted: People) -> Floor:
    return Floor(interpreted)


def enter_and_go_on_air(floor: Floor) -> None:
    floor.ivo.locator("[data-booth=fr]").click()
    expect(floor.ivo.get_by_text("Inès Ivry")).to_be_visible()
    floor.ines.get_by_role("button", name="Go on air in French").click()
    expect(floor.ines.locator("[data-live]")).to_have_text("On air in French")


def test_one_is_on_air_through_entering_and_the_handover(floor: Floor, served: Served) -> None:
    enter_and_go_on_air(floor)
    expect(floor.ivo.get_by_text("Inès Ivry is on air").first).to_be_visible()
    assert floor.ivo.get_by_role("button", name="Go on air").count() == 0
    assert floor.on_air() == ["ines"]

    floor.ines.get_by_role("button", name="Offer the microphone").click()
    floor.ines.get_by_role("button", name="Withdraw the offer").click()
    floor.ines.get_by_role("button", name="Offer the microphone").click()
    floor.ivo.get_by_role("button", name="Take over now").first.click()
    expect(floor.ivo.locator("[data-live]")).to_be_visible()
    expect(floor.ines.get_by_text("Ivo Ilg is on air").first).to_be_visible()
    assert floor.on_air() == ["ivo"]
    expect(floor.ivo.locator("[data-turn]")).to_have_text(re.compile(r"^0:\d\d$"))

    floor.ivo.get_by_role("button", name="Leave", exact=True).click()
    floor.ivo.get_by_role("dialog").get_by_role("button", name="Leave", exact=True).click()
    expect(floor.ines.get_by_role("button", name="Go on air in French")).to_be_visible()
    assert floor.on_air() == []

    kinds = booth_entries(served)
    assert kinds == [
        "booth-entered",
        "channel-opened",
        "microphone-offered",
        "offer-withdrawn",
        "microphone-offered",
        "microphone-handed",
        "channel-closed",
    ]


def booth_entries(served: Served) -> list[str]:
    """What the record says of the booths."""
    lines = served.run("export", "small-summit", "--data", str(served.data)).splitlines()
    entries = [json.loads(line)["entry"] for line in lines if line.startswith('{"entry"')]
    booths = ("booth-", "channel-", "microphone-offered", "microphone-handed", "offer-")
    return [one["kind"] for one in entries if one["kind"].startswith(booths)]


def test_an_appeal_reaches_who_speaks_and_the_chair_without_a_name(floor: Floor) -> None:
    everything = floor.bert.locator("body")
    named = everything.inner_text().count("Inès")  # that she has come is told to all
    floor.ines.get_by_role("button", name="Slow down").click()
    sign = floor.bert.locator("[data-appealed=slower]")
    expect(sign).to_have_text("The interpreters ask you to slow down")
    expect(floor.anna.locator("[data-appealed=slower]")).to_have_text(
        "The interpreters ask the speaker to slow down"
    )
    assert everything.inner_text().count("Inès") <= named
    assert floor.ivo.locator("[data-appealed]").count() == 0
    expect(sign).to_have_count(0, timeout=12_000)


def test_interpreters_write_to_each_other_alone(floor: Floor) -> None:
    floor.ines.get_by_role("tab", name="Talk").click()
    floor.ines.get_by_label("Write to the interpreters").fill("Who takes the first half hour?")
    floor.ines.keyboard.press("Enter")
    expect(floor.ivo.get_by_role("tab", name="Talk 1")).to_be_visible()
    floor.ivo.get_by_role("tab", name="Talk 1").click()
    expect(floor.ivo.get_by_role("log", name="Talk")).to_contain_text(
        "Who takes the first half hour?"
    )
    expect(floor.ivo.get_by_role("tab", name="Talk", exact=True)).to_be_visible()
    for page in (floor.anna, floor.bert):
        assert "half hour" not in page.locator("body").inner_text()


def test_the_choice_of_a_channel_is_kept_and_counted_and_the_cough_key_shuts_the_microphone(
    floor: Floor,
) -> None:
    enter_and_go_on_air(floor)
    floor.bert.get_by_role("radio", name="Français").click()
    expect(floor.ines.get_by_text("One person listens to this channel.")).to_be_visible()
    until(floor.ines, SENDS)
    floor.ines.keyboard.down("Space")
    expect(floor.ines.locator("[data-live]")).to_have_text("Microphone shut")
    until(floor.ines, f"async () => !(await ({SENDS})())")
    floor.ines.keyboard.up("Space")
    expect(floor.ines.locator("[data-live]")).to_have_text("On air in French")
    until(floor.ines, SENDS)
    floor.ines.get_by_role("button", name="Go off air").click()
    until(floor.ines, f"async () => !(await ({SENDS})())")
    assert floor.bert.evaluate("localStorage.getItem('hemicycle-hears')") == "fr"


def test_taking_relay_is_seen_in_the_other_booth(floor: Floor) -> None:
    floor.ivo.locator("[data-booth=en]").click()
    floor.ines.get_by_role("button", name="Go on air in French").click()
    floor.ivo.locator("[data-key=fr]").first.click()
    expect(floor.ines.get_by_text("Taken as relay by one booth: EN.")).to_be_visible()
    floor.ivo.get_by_role("button", name="Go on air in English").click()
    floor.ines.get_by_role("tab", name="Booths").click()
    expect(floor.ines.get_by_text("works from relay FR")).to_be_visible()
