"""How a council conducts its debate on the screens: one meeting in which all press what the rules give them."""

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served
from tests.browser.test_meeting import gather
from tests.browser.test_texts import write
from tests.browser.test_votes import cast

pytestmark = pytest.mark.browser
PICTURES = Path(__file__).parents[2] / "test-results" / "conduct"
MORE = """
[[motions]]
id = "division"
effect = "division"
article = "Model rules of this project, article 6"
rule = "simple-majority"

[[rules]]
id = "consensus-minus-one"
title = { en = "Consensus minus one", fr = "Consensus moins un" }
article = "Model rules of this project, article 9"
[[rules.conditions]]
kind = "no-objection"
concerned = true
article = "Model rules of this project, article 9"

[[correspondence]]
rules = ["simple-majority"]
least_period_h = 24
change = true
article = "Model rules of this project, article 10"
"""
YES = ("Yes", "Yes", "Yes")


def council() -> str:
    """The model rules; on a closure one speaks for and one against, and more."""
    rules = (files("hemicycle.rulebooks") / "model-un.toml").read_text(encoding="utf-8")
    closure = 'effect = "close-debate"\nrule = "two-thirds"\n'
    rules = rules.replace(closure, f"{closure}speakers_for = 1\nspeakers_against = 1\n")
    rules = rules.replace('id = "model-un"', 'id = "river-council"', 1)
    passing = 'passing = "yes-or-no"\n'
    return rules.replace(passing, f'{passing}explained = "before-and-after"\n', 1) + MORE


@pytest.fixture
def members(served: Served, chromium: Browser) -> Iterator[People]:
    """The people of the small summit, as a council."""
    bodies = served.data / "bodies"
    bodies.mkdir()
    (bodies / "river-council.toml").write_text(council(), encoding="utf-8")
    file = MEETING.replace('access = "open"', 'access = "open"\nbody = "river-council"')
    found = People(chromium, served.convene(file))
    yield found
    found.close()


def look(page: Page, name: str) -> None:
    """A picture for whoever wants to look."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


def move(page: Page, words: str, *parts: str) -> None:
    page.get_by_role("tab", name="Texts").click()
    page.get_by_role("button", name="Move a motion").first.click()
    moves = page.get_by_role("dialog")
    for part in parts:
        moves.get_by_label(part).check()
    moves.get_by_role("button", name=f"Move a motion: {words}").click()
    asked = moves.get_by_role("button", name="Move it now")
    if asked.count():
        asked.click()
    moves.get_by_role("button", name="Done").click()


def decide(pages: tuple[Page, Page, Page], ballots: tuple[str, str, str], result: str) -> None:
    """All vote, the chair closes, and the result stays in sight."""
    for page, ballot in zip(pages, ballots, strict=True):
        cast(page, ballot)
    pages[0].locator("#band").get_by_role("button", name="Close the vote").click()
    for page in pages:
        expect(page.get_by_role("article", name=f"Result: {result}").first).to_be_visible()


def put_text(chair: Page, *, part: str | None = None, **fields: str) -> None:
    """From the text in hand, by the dialog."""
    chair.locator('section[data-text] [data-command="open-vote"]').first.click()
    dialog = chair.get_by_role("dialog")
    if part:
        dialog.get_by_label(part).check()
    for label, value in fields.items():
        dialog.get_by_label(label.replace("_", " ")).select_option(label=value)
    dialog.get_by_role("button", name="Put to the vote").click()


def test_a_council_conducts_its_debate(served: Served, members: People, tmp_path: Path) -> None:
    chair, bert, carla = pages = gather(members)
    band = chair.locator("#band")
    chair.get_by_role("button", name="Take up").first.click()

    # The roll: who is present and voting does not abstain.
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Present and voting", exact=True).click()
    expect(bert.get_by_text("it does not abstain")).to_be_visible()
    bert.get_by_role("button", name="Propose a text").click()
    write(
        bert,
        "to meet in May\n\nThe host invites.",
        "de se réunir en mai\n\nL’hôte invite.",
        "Lay on the table",
    )

    # Closure: one for, one against, from wherever they look; then it is put, and its result stays.
    move(carla, "to close the debate")
    bert.get_by_role("tab", name="Speakers").click()
    moved = bert.get_by_role("region", name="Close the debate")
    expect(moved).to_contain_text("Debate: 1 for, 1 against.")
    moved.get_by_role("button", name="Speak against it").click()
    look(bert, "motion")
    chair.get_by_role("button", name="Give the floor to Bert Boon").click()
    bert.locator("[data-command=end-floor]").first.click()
    expect(moved).to_contain_text("Heard: 0 for, 1 against.")
    expect(chair.locator("[data-script]")).to_contain_text("1 for it")
    carla.get_by_role("button", name="Speak for it").click()
    chair.get_by_role("button", name="Give the floor to Carla Conti").click()
    carla.locator("[data-command=end-floor]").first.click()
    band.get_by_role("button", name="Put to the vote").click()
    decide(pages, YES, "Adopted")
    expect(bert.locator('[data-seat="IT"] [data-ballot="yes"]')).to_be_visible()
    expect(chair.locator("[data-script]")).to_contain_text("The debate on this item is closed.")

    # Explanations before the vote; with the first of them the ballots of the last vote leave the seats.
    chair.get_by_role("button", name="Hear explanations before the vote").first.click()
    carla.get_by_role("tab", name="Speakers").click()
    carla.get_by_role("button", name="Explain my vote beforehand").click()
    chair.get_by_role("button", name="Give the floor to Carla Conti").click()
    expect(bert.locator('[data-seat="IT"] [data-ballot]')).to_have_count(0)
    carla.locator("[data-command=end-floor]").first.click()

    # Division: the parts still to come stand with the chair; the first by roll-call, in which Italy passes.
    move(carla, "to vote on parts separately", "Paragraph 1", "Paragraph 2")
    band.get_by_role("button", name="Put to the vote").click()
    decide(pages, YES, "Adopted")
    expect(chair.locator("[data-parts]")).to_contain_text("Paragraph 1, Paragraph 2")
    look(chair, "parts")
    put_text(
        chair,
        part="Paragraph 1",
        How="Roll-call vote",
        First_to_be_called="Drawn by the chair: Italy",
    )
    carla.get_by_role("button", name="Pass", exact=True).click()
    expect(bert.get_by_text("Austria is called").first).to_be_visible()
    cast(chair, "Yes")
    expect(bert.locator("section.vote").get_by_role("button", name="Abstain")).to_have_count(0)
    cast(bert, "Yes")
    expect(carla.get_by_text("Italy, you are called").first).to_be_visible()
    expect(carla.locator("section.vote").get_by_role("button", name="Abstain")).to_have_count(0)
    cast(carla, "No")
    band.get_by_role("button", name="Close the vote").click()
    expect(chair.locator("[data-parts]")).to_contain_text("Still to be put: Paragraph 2")

    # The State concerned objects alone, and is set aside.
    put_text(
        chair,
        part="Paragraph 2",
        By_which_rule="Consensus minus one (Model rules of this project, article 9)",
        State_concerned="Italy",
    )
    expect(bert.get_by_text("State concerned: Italy.").first).to_be_visible()
    decide(pages, ("Yes", "Yes", "No"), "Adopted")

    # What was closed is opened again by two thirds; the quorum is verified; a vote goes out by correspondence.
    move(bert, "to reconsider a decision")
    band.get_by_role("button", name="Put to the vote").click()
    decide(pages, YES, "Adopted")
    chair.locator("[data-list]").get_by_role("radio", name="Open", exact=True).click()
    expect(carla.get_by_role("button", name="Ask for the floor")).to_have_attribute(
        "aria-disabled", "false"
    )
    move(carla, "to verify the quorum")
    band.get_by_role("button", name="State the presence").click()
    expect(bert.get_by_text("There is a quorum").first).to_be_visible()
    chair.get_by_role("button", name="Vote by correspondence").first.click()
    chair.get_by_role("dialog").get_by_role("button", name="Vote by correspondence").click()
    post = bert.locator("[data-post]")
    bert.get_by_role("tab", name="Texts").click()
    post.get_by_role("button", name="Yes", exact=True).click()
    expect(post).to_contain_text("1 of 3 have voted.")
    look(bert, "by-correspondence")

    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    assert "lawful: yes" in served.run("verify", str(record))
    entries = [json.loads(line).get("entry", {}) for line in record.read_text().splitlines()]
    kinds = {entry.get("kind") for entry in entries}
    assert kinds >= {"vote-announced", "call-passed", "quorum-stated", "roll-answered"}
