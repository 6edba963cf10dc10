"""A division names its parts, put one by one and the whole last; a language of an amendment; a statement taken back."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People
from tests.browser.test_meeting import gather
from tests.browser.test_texts import write
from tests.browser.test_votes import cast

pytestmark = pytest.mark.browser
SHOTS = Path("test-results/division")


def shot(page: Page, name: str) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png")


def voted(chair: Page, ballots: dict[Page, str]) -> None:
    for page, ballot in ballots.items():
        cast(page, ballot)
    chair.get_by_role("button", name="Close the vote").click()


def test_parts_that_a_division_named_are_put_one_by_one(people: People) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Propose a text").click()
    write(
        bert,
        "to meet in May\n\nThe host invites.\n\nThe press is told.",
        "de se réunir en mai\n\nL’hôte invite.\n\nLa presse est informée.",
        "Lay on the table",
    )
    carla.get_by_role("tab", name="Texts").click()
    carla.get_by_role("button", name="Move a motion").click()
    expect(carla.get_by_role("dialog").locator("[data-kind]").first).to_be_in_viewport()
    moving = carla.get_by_role("dialog").locator("[data-kind=division]")
    divide = moving.get_by_role("button", name="Move")
    divide.click()
    expect(moving.get_by_role("alert")).to_contain_text("which paragraphs")
    moving.get_by_label("Paragraph 2").check()
    moving.get_by_label("Paragraph 3").check()
    shot(carla, "moving")
    divide.click()
    carla.keyboard.press("Escape")
    expect(carla.locator("[data-motion]")).to_contain_text("Paragraph 2, Paragraph 3")

    chair.get_by_role("button", name="Put to the vote").first.click()
    expect(bert.locator("section.vote")).to_contain_text("Paragraph 2, Paragraph 3")
    voted(chair, {bert: "Yes", carla: "Yes"})
    chair.get_by_role("button", name="Open the text").click()
    listed = chair.locator("[data-division]").first
    listed.get_by_role("button", name="Put to the vote: Paragraph 2").click()
    shot(chair, "putting")
    asked = chair.get_by_role("dialog").last
    expect(asked).to_contain_text("Paragraph 2, put separately")
    asked.get_by_role("button", name="Put to the vote", exact=True).click()
    voted(chair, {bert: "No", carla: "No"})
    expect(listed.locator("[data-part=text-2]")).to_contain_text("Rejected")
    listed.get_by_role("button", name="Put to the vote: Paragraph 3").click()
    chair.get_by_role("dialog").last.get_by_role(
        "button", name="Put to the vote", exact=True
    ).click()
    expect(bert.locator("section.vote")).to_contain_text("Paragraph 3")
    voted(chair, {bert: "Yes", carla: "Yes"})
    expect(listed.locator("[data-part=text-3]")).to_contain_text("Kept")
    expect(listed).to_contain_text("now")
    shot(chair, "whole-last")


def test_a_language_of_an_amendment_and_a_statement_taken_back(people: People) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Propose a text").click()
    write(bert, "to meet in May", "de se réunir en mai", "Lay on the table")
    carla.get_by_role("tab", name="Texts").click()
    carla.get_by_role("button", name="Propose an amendment").click()
    asked = carla.get_by_role("dialog").last
    asked.locator("textarea").nth(0).fill("to meet in June")
    asked.locator("textarea").nth(1).fill("")
    asked.get_by_role("button", name="Propose", exact=True).click()
    carla.get_by_role("button", name="Supply a language for A1").click()
    supplying = carla.get_by_role("dialog").last
    shot(carla, "supplying")
    supplying.locator("textarea").fill("de se réunir en juin")
    supplying.get_by_role("button", name="Supply", exact=True).click()
    expect(carla.get_by_text("supplied by Carla").first).to_be_visible()
    expect(bert.get_by_text("for A1").first).to_be_visible()

    carla.locator("[data-outcome]").get_by_role("button", name="Bind a statement").click()
    bound = carla.get_by_role("dialog").last
    bound.locator("textarea").nth(0).fill("Too early.")
    bound.locator("button[type=submit]").click()
    card = carla.locator("[data-bound]").first
    expect(card).to_contain_text("Too early.")
    card.get_by_role("button", name="Take back").click()
    expect(card).to_contain_text("taken back")
    shot(carla, "taken-back")
    carla.set_viewport_size({"width": 390, "height": 844})
    shot(carla, "taken-back-phone")
