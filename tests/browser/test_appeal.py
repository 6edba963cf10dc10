"""An appeal during a vote, in real browsers: raised, put at once, decided, and the vote goes on as it stood."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_meeting import gather
from tests.browser.test_votes import cast, open_vote

pytestmark = pytest.mark.browser
PICTURES = Path(__file__).parents[2] / "test-results" / "appeal"


def look(page: Page, name: str) -> None:
    """A picture for whoever wants to look."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


def test_an_appeal_is_put_during_a_vote_and_then_the_vote_goes_on(
    served: Served, people: People, tmp_path: Path
) -> None:
    """UNGA rules 71 and 88: a point of order on how the vote is taken, and the appeal against the ruling on it."""
    chair, bert, carla = gather(people)
    francophone = people.page(language="fr-FR")
    francophone.goto(f"{served.base}/room/small-summit")
    band = chair.locator("#band")
    open_vote(chair, "Shall the harvest be shared?")
    cast(bert, "Yes")

    carla.get_by_role("button", name="Point of order").first.click()
    band.get_by_role("button", name="Hear it").click()
    carla.locator("[data-command=end-floor]").first.click()
    band.get_by_role("button", name="Do not uphold").click()
    carla.get_by_role("button", name="Appeal against the ruling").click()
    expect(band.get_by_text("Appeal a ruling").first).to_be_visible()
    waiting = bert.locator("section.vote").get_by_role("button", name="No", exact=True)
    expect(waiting).to_have_attribute("aria-disabled", "true")
    for page, name in ((chair, "raised-chair"), (bert, "raised"), (francophone, "raised-fr")):
        look(page, name)

    band.get_by_role("button", name="Put to the vote").click()
    expect(bert.get_by_text("to appeal against the chair’s ruling").first).to_be_visible()
    cast(bert, "Yes")
    cast(carla, "Yes")
    cast(chair, "No")
    look(chair, "put-chair")
    look(francophone, "put-fr")
    band.get_by_role("button", name="Close the vote").click()

    expect(bert.get_by_text("Shall the harvest be shared?").first).to_be_visible()
    kept = bert.locator("section.vote").get_by_role("button", name="Yes", exact=True)
    look(bert, "goes-on")
    expect(kept).to_have_attribute("aria-pressed", "true")
    cast(carla, "No")
    cast(chair, "No")
    look(chair, "goes-on-chair")
    look(francophone, "goes-on-fr")
    band.get_by_role("button", name="Close the vote").click()
    result = carla.get_by_role("article", name="Result: Not adopted").first
    expect(result).to_contain_text("1 yes, 2 no, 0 abstentions")

    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    assert "lawful: yes" in served.run("verify", str(record))
    entries = [json.loads(line).get("entry", {}) for line in record.read_text().splitlines()]
    told = [e["kind"] for e in entries if e.get("kind") in ("motion-decided", "ruling-overturned")]
    assert told == ["motion-decided", "ruling-overturned"]
    results = [e["facts"]["result"] for e in entries if e.get("kind") == "vote-closed"]
    assert results == ["adopted", "not-adopted"]
