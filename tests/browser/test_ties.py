"""An association: votes by the list, one member by proxy, a tie, and the casting vote, in real browsers."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served
from tests.browser.test_meeting import gather
from tests.browser.test_votes import cast

pytestmark = pytest.mark.browser

ASSOCIATION = (
    MEETING.replace("[meeting]\n", '[meeting]\nbody = "association"\n', 1)
    .replace('member = "AT"\n', 'member = "AT"\nweight = 3\n')
    .replace('member = "BE"\n', 'member = "BE"\nweight = 1\n')
    .replace('member = "IT"\n', 'member = "IT"\nweight = 2\n')
)


@pytest.fixture
def members(served: Served, chromium: Browser) -> Iterator[People]:
    """The people of the small summit, as members of an association."""
    found = People(chromium, served.convene(ASSOCIATION))
    yield found
    found.close()


PICTURES = Path(__file__).parents[2] / "test-results" / "ties"


def look(page: Page, name: str) -> None:
    """A picture for whoever wants to look."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


def choose(page: Page, label: str, words: str) -> None:
    page.get_by_role("dialog").get_by_label(label).select_option(label=words)


def test_a_tie_is_broken_by_the_casting_vote(
    served: Served, members: People, tmp_path: Path
) -> None:
    """Article 9 of the association's statutes; who holds a proxy casts it apart, and the weights decide."""
    chair, bert, carla = gather(members)
    carla.get_by_role("tab", name="Texts").click()
    carla.get_by_role("button", name="Let another member vote for us").click()
    choose(carla, "Who votes for it", "Belgium")
    carla.get_by_role("dialog").get_by_role("button", name="Give the proxy").click()

    chair.locator("[data-command=open-vote]").first.click()
    dialog = chair.get_by_role("dialog")
    dialog.get_by_role("textbox").first.fill("Shall the fee be raised?")
    methods = dialog.get_by_label("How").locator("option").all_inner_texts()
    assert methods == ["Recorded vote", "Roll-call vote"], "hands would tell nothing of weights"
    dialog.get_by_role("button", name="Put to the vote").click()
    expect(carla.get_by_text("Belgium votes for your delegation").first).to_be_visible()
    cast(chair, "Yes")
    cast(bert, "No")
    held = bert.locator('section.vote [data-for="IT"]')
    held.get_by_role("button", name="Italy: No").click()
    expect(bert.get_by_text("Cast for Italy: no.").first).to_be_visible()

    band = chair.locator("#band")
    expect(band.get_by_text("Equally divided").first).to_be_visible()
    expect(band.get_by_role("button", name="Close the vote")).to_have_count(0)
    look(chair, "chair")
    band.get_by_role("button", name="Casting vote: yes").click()
    for page in (bert, carla):
        result = page.get_by_role("article", name="Result: Adopted").first
        expect(result).to_contain_text("1 yes, 2 no, 0 abstentions")
        expect(result).to_contain_text("3 of 6 present and voting, 4 needed")
        expect(result).to_contain_text("or else: Casting vote of whoever presided: in favour")
        expect(result).to_contain_text("by proxy: Belgium")
    look(bert, "result")
    for name, language, words in (
        ("result-fr", "fr-FR", "Voix prépondérante de qui présidait"),
        ("result-ar", "ar", "الصوت المرجّح للرئاسة"),
    ):
        reader = members.page(language=language, phone=True)
        reader.goto(f"{served.base}/room/small-summit")
        expect(reader.get_by_text(words).first).to_be_visible()
        look(reader, name)

    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    assert "lawful: yes" in served.run("verify", str(record))
    entries = [json.loads(line).get("entry", {}) for line in record.read_text().splitlines()]
    (closed,) = (e["facts"] for e in entries if e.get("kind") == "vote-closed")
    assert (closed["result"], closed["casting"]) == ("adopted", "yes")
