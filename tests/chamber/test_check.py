"""The check before entering and the sign in the room, where pictures and sound really travel: [CHECK-2] [CHECK-3]."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, until
from tests.chamber.conftest import gather

pytestmark = pytest.mark.janus

# The connection of the check sends a tone, which comes back.
ECHOED = """async () => {
  let packets = 0
  for (const pc of window.connections)
    if (pc.connectionState === 'connected')
      for (const stat of (await pc.getStats()).values())
        if (stat.type === 'inbound-rtp' && stat.kind === 'audio') packets += stat.packetsReceived
  return packets > 20
}"""


def checking(people: People, who: str) -> Page:
    page = people.page()
    page.goto(people.links[who])
    page.get_by_role("button", name="Take your seat").click()
    return page


def test_the_way_to_the_engine_is_tried_where_there_is_one(people: People, engine: str) -> None:
    page = checking(people, "anna")
    network = page.get_by_role("region", name="Network")
    if engine == "janus":
        until(page, ECHOED, 15_000)
        expect(network.get_by_text("The way to the server is open")).to_be_visible(timeout=15_000)
    expect(network.get_by_text("All is well.")).to_be_visible(timeout=15_000)
    assert network.get_by_text("The way to the server").count() == (engine == "janus")


def test_a_good_connection_is_called_good_and_measured(people: People) -> None:
    _, bert, _ = gather(people)
    sign = bert.get_by_role("banner").get_by_role("button", name="Good")
    expect(sign).to_be_visible(timeout=20_000)
    sign.click()
    dialog = bert.get_by_role("dialog")
    expect(dialog.get_by_text("2 of 2")).to_be_visible()
    expect(dialog.get_by_text(re.compile(r"^\d+ ms$"))).to_have_count(2)
