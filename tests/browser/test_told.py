"""Everybody is told everything: by a live region, a notice, the title of the tab; and the keyboard stays where it was.

[TELL-1] [TELL-2] [TELL-3] [TELL-4] [TELL-5]
"""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People
from tests.browser.test_meeting import gather
from tests.browser.test_votes import cast, open_vote

pytestmark = pytest.mark.browser

FOCUS = "() => document.activeElement?.innerText ?? ''"


def read_out(page: Page, words: str) -> None:
    """A screen reader is told so."""
    expect(page.locator("[role=log]").filter(has_text=words)).to_have_count(1)


def press(page: Page, name: str) -> None:
    """By keyboard: reach the button and press it."""
    page.get_by_role("button", name=name).first.focus()
    page.keyboard.press("Enter")


def lay_text(page: Page, english: str, french: str) -> None:
    page.get_by_role("tab", name="Texts").click()
    page.get_by_role("button", name="Propose a text").click()
    dialog = page.get_by_role("dialog")
    dialog.locator("textarea").nth(0).fill(english)
    dialog.locator("textarea").nth(1).fill(french)
    dialog.get_by_role("button", name="Lay on the table").click()
    expect(dialog).to_have_count(0)


def test_everybody_is_told_and_the_focus_stays(people: People) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()

    # A hand: the focus stays on the button, whatever it is called now; the chair hears who, the tab says how many.
    press(bert, "Ask for the floor")
    expect(bert.locator("#acts [data-command=withdraw-request]")).to_be_focused()
    read_out(bert, "Your hand is raised, no. 1 on the list.")
    read_out(chair, "Bert Boon asks for the floor, no. 1 on the list.")
    expect(chair).to_have_title("1 hand · A small summit · Hemicycle")
    bert.keyboard.press("Enter")
    expect(
        bert.locator("#acts [data-command=request-floor][data-target=statement]")
    ).to_be_focused()
    read_out(chair, "Bert Boon has taken the hand down.")
    expect(chair).to_have_title("A small summit · Hemicycle")
    bert.keyboard.press("Enter")
    expect(bert.locator("#acts [data-command=withdraw-request]")).to_be_focused()
    chair.get_by_role("button", name="Give the floor to Bert Boon").first.click()
    expect(bert).to_have_title("You have the floor · A small summit · Hemicycle")
    expect(bert.get_by_role("button", name="End my statement")).to_be_focused()

    # A point of order, its ruling, and the appeal that is open until the debate goes on.
    carla.get_by_role("button", name="Point of order").click()
    read_out(chair, "Carla Conti raises a point of order.")
    expect(chair).to_have_title("Point of order · A small summit · Hemicycle")
    chair.get_by_role("button", name="Hear it").click()
    read_out(bert, "You are interrupted by a point of order.")
    press(carla, "End my point of order")
    chair.get_by_role("button", name="Do not uphold").click()
    for page in (bert, carla, chair):
        read_out(page, "the point of order of Carla Conti is not upheld. It may be appealed until")
    for page in (bert, carla):
        expect(page.get_by_role("region", name="The chair’s ruling")).to_contain_text("not upheld")
    appeal = carla.get_by_role("button", name="Appeal against the ruling")
    expect(appeal).to_be_visible()
    press(bert, "End my statement")
    expect(
        bert.locator("#acts [data-command=request-floor][data-target=statement]")
    ).to_be_focused()

    # A vote: the tab says so, and D leads to it from anywhere.
    open_vote(chair, "Shall the harvest be shared?")
    expect(bert).to_have_title("Vote open · A small summit · Hemicycle")
    bert.keyboard.press("d")
    expect(bert.locator("section.vote")).to_be_focused()
    for page, ballot in ((bert, "Yes"), (carla, "No"), (chair, "Yes")):
        cast(page, ballot)
    chair.get_by_role("button", name="Close the vote").click()
    mark = bert.locator('[data-seat="IT"] [data-ballot="no"]')
    expect(mark).to_be_visible()
    bert.get_by_role("button", name="Hide the result").click()
    expect(mark).to_have_count(0)
    stage = bert.get_by_role("main")
    expect(stage.get_by_text("Adopted", exact=True)).to_have_count(0)

    # The next decision: nothing of the last one stays, nor comes back when there is no consensus.
    lay_text(bert, "the harvest", "la récolte")
    read_out(carla, "Bert Boon lays a text on the table.")
    carla_mark = carla.locator('[data-seat="IT"] [data-ballot="no"]')
    expect(carla_mark).to_be_visible()
    chair.get_by_role("button", name="Put to consensus").click()
    expect(carla).to_have_title("Consensus called · A small summit · Hemicycle")
    expect(carla_mark).to_have_count(0)
    carla.keyboard.press("d")
    expect(carla.locator("section.call")).to_be_focused()
    carla.get_by_role("button", name="Object").click()
    carla.get_by_role("dialog").get_by_role("button", name="Object formally").click()
    for page in (bert, carla, chair):
        read_out(page, "Carla Conti objects.")
        expect(page.locator("[data-seat] [data-ballot]")).to_have_count(0)
    expect(carla.get_by_role("main").get_by_text("Adopted", exact=True)).to_have_count(0)
    assert carla.evaluate(FOCUS), "the focus is on something once its card has gone"
