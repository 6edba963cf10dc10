"""A text in the room: an amendment to an amendment, accepted by a sponsor; a division; what changed, word by word."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_meeting import gather
from tests.browser.test_votes import cast

pytestmark = pytest.mark.browser


def write(page: Page, english: str, french: str, send: str) -> None:
    """Fill the dialog that is in front, and send it."""
    dialog = page.get_by_role("dialog").last
    dialog.locator("textarea").nth(0).fill(english)
    dialog.locator("textarea").nth(1).fill(french)
    dialog.get_by_role("button", name=send, exact=True).click()


def read(page: Page) -> Locator:
    """Open the text; its parts."""
    page.locator("[data-outcome]").get_by_role("button", name="Read the text").click()
    return page.get_by_role("dialog").locator("[data-part]")


def test_a_text_is_amended_accepted_and_divided(served: Served, people: People) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Propose a text").click()
    write(
        bert,
        "to meet in May\n\nThe host invites.",
        "de se réunir en mai\n\nL’hôte invite.",
        "Lay on the table",
    )

    carla.get_by_role("tab", name="Texts").click()
    expect(carla.get_by_role("button", name="Join the sponsors")).to_be_visible()
    parts = read(carla)
    parts.nth(0).focus()
    carla.keyboard.press("ArrowDown")
    expect(parts.nth(1)).to_be_focused()
    carla.keyboard.press("ArrowUp")
    carla.keyboard.press("a")
    write(carla, "to meet in June", "de se réunir en juin", "Propose")
    expect(carla.locator("[data-amendment] ins").first).to_contain_text("June")

    owned = read(bert)
    expect(owned.nth(0).locator("del").first).to_contain_text("May")
    owned.nth(0).get_by_role("button", name="Amend A1").click()
    write(bert, "to meet in July", "de se réunir en juillet", "Propose")
    carla.get_by_role("dialog").get_by_role("button", name="Accept A1.1").click()
    expect(carla.locator("[data-amendment] ins").first).to_contain_text("July")
    bert.get_by_role("dialog").get_by_role("button", name="Accept A1").click()
    expect(owned.nth(0)).to_contain_text("to meet in July")
    expect(bert.get_by_role("dialog").get_by_text("A1 of")).to_contain_text("accepted")
    owned.nth(0).focus()
    bert.keyboard.press("[")
    expect(owned.nth(0).locator("del").first).to_contain_text("May")
    expect(owned.nth(0).locator("ins").first).to_contain_text("July")
    bert.keyboard.press("Escape")
    carla.keyboard.press("Escape")

    chair.get_by_role("button", name="Open the text").click()
    chair.locator("[data-outcome]").get_by_role("button", name="Put to the vote").click()
    asked = chair.get_by_role("dialog")
    asked.get_by_label("A part of the text, put separately").check()
    asked.get_by_label("Paragraph 2").check()
    asked.get_by_role("button", name="Put to the vote").click()
    for page in (bert, carla):
        cast(page, "No")
    chair.get_by_role("button", name="Close the vote").click()
    gone = read(bert).nth(1)
    expect(gone).to_contain_text("Rejected in a separate vote")
    expect(gone.locator("del").first).to_contain_text("The host invites.")

    reader = people.page()
    reader.goto(f"{served.base}/en/meetings/small-summit/record")
    accepted = reader.get_by_text("Accepted by the sponsors").locator("xpath=ancestor::li[1]")
    expect(accepted.locator("del").first).to_contain_text("May")
    expect(accepted.locator("ins").first).to_contain_text("July")
    rejected = reader.get_by_text("Version 3 stands, without it").locator("xpath=ancestor::li[1]")
    expect(rejected.locator("del").first).to_contain_text("The host invites.")
