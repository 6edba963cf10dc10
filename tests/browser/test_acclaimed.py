"""A running meeting: a text put to acclamation, on which a delegation asks for a vote; credentials that are refused."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_meeting import gather
from tests.browser.test_texts import write
from tests.browser.test_votes import cast

pytestmark = pytest.mark.browser


def propose(page: Page, english: str, french: str) -> None:
    page.get_by_role("tab", name="Texts").click()
    page.get_by_role("button", name="Propose a text").click()
    write(page, english, french, "Lay on the table")


def test_a_vote_is_asked_for_and_credentials_are_refused(
    served: Served, people: People, tmp_path: Path
) -> None:
    chair, bert, carla = gather(people)
    band, script = chair.locator("#band"), chair.locator("[data-script]")
    chair.get_by_role("button", name="Take up").first.click()

    # The first text is adopted by acclamation.
    propose(bert, "to thank the host", "de remercier l’hôte")
    chair.get_by_role("button", name="By acclamation").click()
    expect(carla.get_by_text("Put to acclamation").first).to_be_visible()
    band.get_by_role("button", name="Adopt").click()
    expect(carla.get_by_text("Adopted by acclamation").first).to_be_visible()

    # On the second Carla asks for a vote: acclamation and consensus are closed, and the script puts it to the vote.
    propose(bert, "to meet in May", "de se réunir en mai")
    chair.get_by_role("button", name="By acclamation").click()
    carla.get_by_role("button", name="Ask for a vote").click()
    expect(bert.get_by_text("Carla Conti asks for a vote").first).to_be_visible()
    expect(script).to_contain_text("A delegation has asked for a vote")
    expect(chair.get_by_role("button", name="By acclamation")).to_have_attribute(
        "aria-disabled", "true"
    )
    chair.locator('section[data-text] [data-command="open-vote"]').first.click()
    chair.get_by_role("dialog").get_by_role("button", name="Put to the vote").click()
    for page, ballot in ((chair, "Yes"), (bert, "Yes"), (carla, "No")):
        cast(page, ballot)
    expect(script).to_contain_text("Then press “Close the vote”")
    band.get_by_role("button", name="Close the vote").click()
    expect(script).to_contain_text("2 in favour, 1 against, 0 abstaining. Adopted.")

    # Bert challenges Carla's credentials; she sits with the same rights until the meeting has decided.
    bert.get_by_role("button", name="IT, Carla Conti").click()
    bert.get_by_role("button", name="Challenge the credentials").click()
    bert.get_by_label("Reason, if you give one").fill("The letter bears no signature.")
    bert.get_by_role("button", name="Challenge them").click()
    expect(carla.get_by_text("challenges the credentials of Italy").first).to_be_visible()
    expect(script).to_contain_text("The credentials of Italy have been challenged")
    asked = chair.locator('[data-challenged="IT"]')
    refuse = asked.get_by_role("button", name="Propose to refuse")
    expect(refuse).to_have_attribute("aria-disabled", "true")
    asked.get_by_role("button", name="Enter the report").click()
    chair.get_by_role("dialog").get_by_role("textbox").fill("The letter is in order, unsigned.")
    chair.get_by_role("dialog").get_by_role("button", name="Enter the report").click()
    refuse.click()
    expect(carla.get_by_role("button", name="Object").first).to_be_visible()
    band.get_by_role("button", name="So decided").click()
    expect(carla.get_by_text("you watch the meeting, and take no part").first).to_be_visible()
    expect(carla.get_by_role("button", name="Ask for the floor")).to_have_attribute(
        "aria-disabled", "true"
    )
    expect(asked).to_contain_text("Credentials refused")

    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    assert "lawful: yes" in served.run("verify", str(record))
