"""Positions in the room, none of which is consent; and statements that are bound to a text and travel with it."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_meeting import gather
from tests.browser.test_room_states import kept
from tests.browser.test_texts import write

pytestmark = pytest.mark.browser


def lay(page: Page) -> None:
    page.get_by_role("tab", name="Texts").click()
    page.get_by_role("button", name="Propose a text").click()
    write(page, "to meet in May", "de se réunir en mai", "Lay on the table")


def state(page: Page, stance: str, words: str = "", *, confided: bool = False) -> None:
    """By the button at the text, and the dialog."""
    page.locator("[data-command=state-position]").first.click()
    dialog = page.get_by_role("dialog").last
    dialog.get_by_label(stance, exact=True).check()
    if confided:
        dialog.get_by_role("radio", name="To the chair alone").click()
    dialog.get_by_label("In words, if you like").fill(words)
    dialog.get_by_role("button", name="State it").click()
    expect(dialog).to_have_count(0)


def said(page: Page, stance: str) -> Locator:
    """Who said so, in the table of the text."""
    return page.locator(f"[data-positions] [data-stance={stance}]").first


def test_positions_are_said_and_none_is_consent(served: Served, people: People) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    lay(bert)
    carla.get_by_role("tab", name="Texts").click()

    state(carla, "Cannot accept", "Our capital cannot.", confided=True)
    state(bert, "Supports")
    expect(carla.locator("[data-own=chair]")).to_contain_text(
        "You told the chair alone: Cannot accept"
    )
    expect(said(carla, "cannot-accept")).to_contain_text("Our capital cannot.")
    expect(said(carla, "supports").locator("[data-member=BE]")).to_be_visible()
    expect(said(chair, "cannot-accept").locator("[data-member=IT]")).to_be_visible()
    expect(said(chair, "none").locator("[data-member=AT]")).to_be_visible()
    expect(said(bert, "none").locator("[data-member=IT]")).to_be_visible()
    expect(said(bert, "cannot-accept")).to_have_count(0)
    kept(chair, "positions-chair")

    # Whoever comes late, or anew, sees what they saw.
    carla.reload()
    carla.get_by_role("button", name="Enter", exact=True).click()
    carla.get_by_role("tab", name="Texts").click()
    expect(said(carla, "cannot-accept")).to_contain_text("Our capital cannot.")
    bert.reload()
    bert.get_by_role("button", name="Enter", exact=True).click()
    bert.get_by_role("tab", name="Texts").click()
    expect(said(bert, "none").locator("[data-member=IT]")).to_be_visible()

    # By keyboard from the text that is read.
    bert.locator("[data-outcome]").get_by_role("button", name="Read the text").click()
    bert.get_by_role("dialog").locator("[data-part]").first.focus()
    bert.keyboard.press("p")
    own = bert.get_by_role("dialog").last
    own.get_by_label("Cannot accept", exact=True).check()
    own.get_by_role("button", name="State it").click()
    expect(own.get_by_role("button", name="State it")).to_have_count(0)
    expect(said(chair, "cannot-accept").locator("[data-member=BE]")).to_be_visible()
    kept(bert, "positions-read")
    bert.keyboard.press("Escape")

    bert.get_by_role("button", name="Revise your text").click()
    write(bert, "to meet in June", "de se réunir en juin", "Make this the next version")
    for page in (chair, bert):
        expect(said(page, "cannot-accept")).to_contain_text("on version 1")

    # Both have said that they cannot accept it. Nobody objects, and the gavel adopts it.
    chair.get_by_role("button", name="Put to consensus").first.click()
    expect(carla.locator("[data-command=state-position]").first).to_have_attribute(
        "aria-disabled", "true"
    )
    chair.get_by_role("button", name="Adopt", exact=True).first.click(timeout=60_000)
    expect(carla.get_by_text("Adopted", exact=True).first).to_be_visible()
    expect(said(carla, "cannot-accept")).to_contain_text("on version 1")

    reader = people.page()
    reader.goto(f"{served.base}/en/meetings/small-summit/record")
    expect(reader.get_by_text("said to all that it supports")).to_be_visible()
    expect(reader.get_by_text("Our capital cannot.")).to_have_count(0)


def bind(page: Page, nature: str, words: str, at: Locator | None = None) -> None:
    (at or page).get_by_role("button", name="Bind a statement").first.click()
    dialog = page.get_by_role("dialog").last
    dialog.get_by_label("As", exact=True).select_option(nature)
    dialog.get_by_label("English, Statement").fill(words)
    dialog.get_by_role("button", name="Enter it").click()
    expect(page.get_by_text(words).first).to_be_visible()


def test_statements_are_bound_and_travel_with_the_text(served: Served, people: People) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Propose a text").click()
    write(
        bert,
        "to meet in May\n\nto share the figures",
        "de se réunir en mai\n\nde communiquer les chiffres",
        "Lay on the table",
    )
    carla.get_by_role("tab", name="Texts").click()
    carla.locator("[data-outcome]").get_by_role("button", name="Read the text").click()
    parts = carla.get_by_role("dialog").locator("[data-part]")
    bind(carla, "footnote", "As far as there are any.", parts.nth(1))
    expect(parts.nth(1).locator("[data-marks]").first).to_contain_text("1")
    expect(parts.nth(1).locator("[data-nature=footnote]")).to_contain_text("Footnote 1")
    kept(carla, "bound-read")
    carla.keyboard.press("Escape")

    # With consensus in session: who dissociates does not stop it.
    chair.get_by_role("button", name="Put to consensus").first.click()
    bind(carla, "dissociation", "We are no part of this.")
    chair.get_by_role("button", name="Adopt", exact=True).first.click(timeout=60_000)
    expect(bert.get_by_text("Adopted", exact=True).first).to_be_visible()
    expect(bert.locator("[data-nature=dissociation]").first).to_contain_text("IT")
    bind(bert, "explanation", "Since the figures are due.")
    kept(bert, "bound-adopted")
    chair.get_by_role("button", name="Close the meeting…").click()
    chair.get_by_role("button", name="Close the meeting", exact=True).last.click()

    reader = people.page()
    reader.goto(f"{served.base}/en/meetings/small-summit/record")
    expect(reader.get_by_text("dissociated itself from")).to_be_visible()
    expect(reader.get_by_text("As far as there are any.")).to_be_visible()
    record = served.data / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)), "utf-8")
    told = served.run("readout", str(record))
    assert "to share the figures¹" in told
    assert "Footnote ¹, by Italy: “As far as there are any.”" in told
    assert "Italy dissociated itself from the text" in told


def test_agreed_ad_referendum_and_the_chairs_statement(served: Served, people: People) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    lay(bert)
    chair.get_by_role("button", name="Put to consensus").first.click()
    carla.get_by_role("button", name="Agree ad referendum").first.click()
    expect(bert.locator("[data-capitals]").first).to_contain_text("IT")
    agree = chair.locator("#band").get_by_role("button", name="Agree ad referendum…")
    expect(agree).not_to_have_attribute("aria-disabled", "true", timeout=60_000)
    agree.click()
    chair.get_by_role("dialog").get_by_role("button", name="Let the gavel fall").click()
    panel = carla.locator("[data-silence]").first
    carla.get_by_role("tab", name="Texts").click()
    expect(panel).to_contain_text("Agreed ad referendum")
    expect(panel.locator("[data-awaited]")).to_contain_text("IT")
    kept(carla, "referendum")
    panel.get_by_role("button", name="Confirm for your delegation").click()
    expect(carla.get_by_text("Adopted", exact=True).first).to_be_visible()

    # What finds no agreement becomes the chair's statement, in one act, and says so.
    bert.get_by_role("button", name="Propose a text").click()
    write(bert, "to meet in July", "de se réunir en juillet", "Lay on the table")
    chair.get_by_role("button", name="As the chair’s statement…").first.click()
    chair.get_by_role("dialog").get_by_role("button", name="Issue it").click()
    expect(bert.locator("[data-issued=statement]")).to_contain_text("It was laid by Bert Boon.")
    kept(bert, "issued")
    record = served.data / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)), "utf-8")
    assert "lawful: yes" in served.run("verify", str(record))
    told = served.run("readout", str(record))
    assert "all have confirmed it" in told
    assert "the chair issued the chair’s statement “to meet in July”" in told
