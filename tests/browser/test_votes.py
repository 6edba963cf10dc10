"""Votes in the room: opened, cast, closed with reasons; a roll-call; a motion; an amendment, in real browsers."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_meeting import gather

pytestmark = pytest.mark.browser


def open_vote(chair: Page, question: str, *, method: str | None = None, first: str = "") -> None:
    chair.locator("[data-command=open-vote]").first.click()
    dialog = chair.get_by_role("dialog")
    dialog.get_by_role("textbox").first.fill(question)
    if method:
        dialog.get_by_label("How").select_option(label=method)
    if first:
        dialog.get_by_label("First to be called").select_option(
            label=f"Drawn by the chair: {first}"
        )
    dialog.get_by_role("button", name="Put to the vote").click()
    expect(chair.locator("section.vote")).to_be_visible()


def cast(page: Page, ballot: str) -> None:
    """By keyboard: the button is reached and pressed, once it may be."""
    button = page.locator("section.vote").get_by_role("button", name=ballot, exact=True)
    expect(button).to_have_attribute("aria-disabled", "false")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")


def test_a_vote_is_taken_and_its_result_says_why(
    served: Served, people: People, tmp_path: Path
) -> None:
    chair, bert, carla = gather(people)
    reader = people.page()
    reader.goto(f"{served.base}/room/small-summit")
    open_vote(chair, "Shall the harvest be shared?")
    expect(bert.get_by_text("You vote for Belgium").first).to_be_visible()
    expect(chair.locator("[data-command=suspend-meeting]")).to_have_attribute(
        "aria-disabled", "true"
    )
    cast(bert, "Yes")
    cast(carla, "No")
    cast(carla, "Yes")
    cast(chair, "Abstain")
    expect(bert.locator('[data-seat="IT"] [data-ballot="yes"]')).to_be_visible()
    chair.get_by_role("button", name="Close the vote").click()
    for page in (bert, carla, reader):
        result = page.get_by_role("article", name="Result: Adopted").first
        expect(result).to_contain_text("2 yes, 0 no, 1 abstention")
        expect(result).to_contain_text("In favour: 2 of 2 present and voting, 2 needed")
        expect(result).to_contain_text("Why adopted")
    bert.get_by_role("button", name="Correct my ballot").first.click()
    bert.get_by_role("dialog").get_by_role("button", name="No", exact=True).click()
    carla.locator("summary").first.click()
    expect(carla.get_by_text("corrected to no").first).to_be_visible()

    open_vote(chair, "And by name?", method="Roll-call vote", first="Italy")
    expect(carla.get_by_text("Italy, you are called").first).to_be_visible()
    refused = bert.locator("section.vote").get_by_role("button", name="Yes", exact=True)
    expect(refused).to_have_attribute("aria-disabled", "true")
    cast(carla, "No")
    expect(chair.get_by_text("Austria, you are called").first).to_be_visible()
    cast(chair, "No")
    chair.get_by_role("button", name="Belgium does not answer").click()
    chair.get_by_role("button", name="Close the vote").click()
    expect(bert.get_by_role("article", name="Result: Not adopted").first).to_contain_text(
        "0 yes, 2 no, 0 abstentions"
    )
    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    assert "lawful: yes" in served.run("verify", str(record))
    entries = [json.loads(line).get("entry", {}) for line in record.read_text().splitlines()]
    results = [e["facts"]["result"] for e in entries if e.get("kind") == "vote-closed"]
    assert results == ["adopted", "not-adopted"]


def test_an_amendment_is_carried_and_a_motion_suspends_the_meeting(people: People) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Propose a text").click()
    dialog = bert.get_by_role("dialog")
    dialog.locator("textarea").nth(0).fill("to meet in May")
    dialog.locator("textarea").nth(1).fill("de se réunir en mai")
    dialog.get_by_role("button", name="Lay on the table").click()
    carla.get_by_role("tab", name="Texts").click()
    carla.get_by_role("button", name="Propose an amendment").click()
    dialog = carla.get_by_role("dialog")
    dialog.locator("textarea").nth(0).fill("to meet in June")
    dialog.locator("textarea").nth(1).fill("de se réunir en juin")
    dialog.get_by_role("button", name="Propose", exact=True).click()

    chair.get_by_role("button", name="Open the text").click()
    amendment = chair.locator("[data-amendment]")
    amendment.get_by_role("button", name="Put to the vote").click()
    chair.get_by_role("dialog").get_by_role("button", name="Put to the vote").click()
    cast(bert, "Yes")
    cast(carla, "Yes")
    chair.get_by_role("button", name="Close the vote").click()
    expect(bert.locator("[data-outcome]").get_by_text("to meet in June").first).to_be_visible()
    expect(bert.locator("[data-amendment]").get_by_text("Carried")).to_be_visible()

    bert.get_by_role("button", name="Move a motion").click()
    moves = bert.get_by_role("dialog")
    moves.get_by_role("button", name="Move a motion: to suspend the meeting").click()
    moves.get_by_role("button", name="Done").click()
    chair.locator("#band").get_by_role("button", name="Put to the vote").click()
    cast(bert, "Yes")
    chair.get_by_role("button", name="Close the vote").click()
    expect(carla.get_by_text("The meeting is suspended").first).to_be_visible()
