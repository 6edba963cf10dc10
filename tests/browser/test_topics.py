"""[TOPIC-1] [TOPIC-2] [TOPIC-3] Kenya proposes items for agendas, in two languages, and reads what became of each.

Pictures of each step stand in `test-results/topics/`.
"""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from hemicycle.access.clock import now_ms
from hemicycle.access.delegations import Delegations
from hemicycle.access.door import Door
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings
from tests.browser.conftest import People, Served

pytestmark = pytest.mark.browser
PICTURES = Path(__file__).parents[2] / "test-results" / "topics"
HEAD = """
format = 1

[meeting]
id = "general-debate"
body = "un-ga"
access = "open"
mode = "hybrid"
starts = 2035-09-18T09:00:00-04:00
chair = "ada"
languages = ["en", "fr"]
title.en = "General debate"
title.fr = "Débat général"

[[agenda]]
id = "debate"
title.en = "General debate"
title.fr = "Débat général"

[[agenda]]
id = "other"
other_business = true
title.en = "Other matters"
title.fr = "Questions diverses"
"""
PERSON = """
[[participants]]
id = "{id}"
name = "{name}"
member = "{member}"
gender = "f"
office.en = "Permanent Representative"
office.fr = "représentante permanente"
"""
MEETING = HEAD + "".join(
    PERSON.format(id=id_, name=name, member=member)
    for id_, name, member in (("ada", "Ada Arden", "AT"), ("wanja", "Wanja Kariuki", "KE"))
)
WATER = {
    "Title (English)": "Joint use of shared aquifers",
    "Title (French)": "Utilisation commune des aquifères partagés",
    "Explanatory note (English)": "Two of three aquifers of the region lie under several States.",
    "Explanatory note (French)": "Deux aquifères sur trois s’étendent sous plusieurs États.",
}


def link_of_kenya(served: Served) -> str:
    """The link of its head to the page of the delegation; written while the server stands still."""
    served.stop()
    register = open_register(register_url(served.data))

    async def work() -> str:
        door = Door(register, Settings(base_url=served.base), now_ms)
        let_in = Delegations(door).let_in("un-ga", "KE", "head", "Wanja Kariuki", None, "en")
        _, link = await let_in
        assert link
        return link

    with ThreadPoolExecutor(1) as beside:  # the browser's own loop runs in this thread
        link = beside.submit(lambda: asyncio.run(work())).result()
    register.close()
    served.start()
    return link


def seen(page: Page, name: str) -> None:
    """Faultless, no wider than the screen, and kept as a picture; so on a phone and in French, too."""
    for language in ("fr", "en"):
        page.set_viewport_size({"width": 1440, "height": 1000})
        page.get_by_role("link", name="français" if language == "fr" else "English").click()
        expect(page.locator("html")).to_have_attribute("lang", language)
        for width, height in ((1440, 1000), (390, 844)):
            page.set_viewport_size({"width": width, "height": height})
            page.reload()
            found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa"]}).response
            faults = [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]]
            assert not faults, (name, language, width, faults)
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, (name, language, width)
            page.screenshot(path=PICTURES / f"{name}-{language}-{width}.png", full_page=True)
    page.set_viewport_size({"width": 1440, "height": 1000})
    page.reload()


def propose(kenya: Page, meeting: str, words: dict[str, str]) -> None:
    kenya.locator("summary", has_text="Propose an item").click()
    kenya.get_by_label("For which meeting").select_option(label=meeting)
    for label, said in words.items():
        kenya.get_by_label(label, exact=True).fill(said)
    kenya.get_by_role("button", name="Propose", exact=True).click()
    expect(kenya.locator("#topics")).to_contain_text(next(iter(words.values())))


def test_kenya_proposes_and_reads_what_became_of_it(served: Served, chromium: Browser) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    served.convene(MEETING)
    link = link_of_kenya(served)
    people = People(chromium, {})
    kenya, office = people.page(width=1440, height=1000), people.page(width=1440, height=1000)
    kenya.goto(link)
    kenya.get_by_role("button").last.click()
    topics = kenya.locator("#topics")
    expect(topics).to_contain_text("rule 14")
    debate = re.compile("General debate, ")
    label = kenya.locator("#topics option", has_text=debate).first.text_content() or ""
    propose(kenya, label, WATER)
    propose(kenya, label, {"Title (English)": "Navigation at night"})
    propose(kenya, "The next meeting that is called", {"Title (English)": "Seeds without borders"})
    kenya.locator("summary", has_text="Propose an item").click()
    kenya.screenshot(path=PICTURES / "form.png", full_page=True)
    seen(kenya, "proposed")

    office.goto(served.office)
    office.get_by_role("button").last.click()
    office.wait_for_url("**/secretariat")
    office.goto(f"{served.base}/secretariat/meetings/general-debate")
    card = office.locator("#topics")
    expect(card).to_contain_text("2 items wait for a decision")
    expect(card).to_contain_text("Proposed by Kenya")
    seen(office, "office")
    water = card.locator("li", has_text="Joint use")
    water.locator("summary", has_text="Take on the agenda").click()
    expect(water.get_by_label("Title, in French")).to_have_value(WATER["Title (French)"])
    water.get_by_role("button", name="Take on the agenda").click()
    card.locator("summary", has_text="Decline").click()
    card.get_by_label("Reason (English)").fill("It was settled last year.")
    card.get_by_role("button", name="Decline").click()
    expect(card).to_have_count(0)

    kenya.goto(f"{served.base}/en/meetings/general-debate")
    agenda = kenya.locator("main").get_by_role("listitem").filter(has_text="Joint use").first
    expect(agenda).to_contain_text("Proposed by Kenya")
    kenya.goto(f"{served.base}/delegation/un-ga/KE")
    expect(topics).to_contain_text("Accepted as item 2")
    expect(topics).to_contain_text("It was settled last year.")

    draft = office.request.post(
        f"{served.base}/secretariat/drafts",
        form={"body": "un-ga", "day": "2035-10-02"},
        headers={"Origin": served.base},
    )
    office.goto(draft.url)
    office.get_by_label("Time", exact=True).fill("10:00")
    office.screenshot(path=PICTURES / "draft.png", full_page=True)
    office.get_by_role("button", name="Put on the agenda: Seeds without borders").click()
    row = office.locator(".ag li", has_text="Proposed by Kenya")
    expect(row.locator("[data-at*='/title/']").first).to_have_value("Seeds without borders")
    office.screenshot(path=PICTURES / "draft-taken.png", full_page=True)
    kenya.reload()
    expect(topics).to_contain_text("Proposed")
    topics.get_by_role("button", name="Withdraw Seeds without borders").click()
    expect(topics).to_contain_text("Withdrawn")
    seen(kenya, "told")
    people.close()
