"""A written procedure of twenty-seven, from launch to published result: a silence broken by letter, a vote to its date.

By the page alone, without the room: in English and French, on a telephone and on a desk, and once from right to left.
Pictures of each step stand in `test-results/written-procedure/`.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect

from hemicycle.procedure.meeting.deciding.correspondence.commands import SendBallot
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import TakeSeat
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import VoteId
from tests.browser.conftest import KNOWN
from tests.browser.test_silence import RECORD, Moved

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

PICTURES = Path(__file__).parents[2] / "test-results" / "written-procedure"
STATES = (
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()  # noqa: SIM905
)
HEAD = f"""
format = 1

[meeting]
id = "{RECORD}"
access = "open"
mode = "written"
starts = 2026-03-28T10:00:00+02:00
host = "at"
languages = ["en", "fr"]
title.en = "Data Council, decisions between meetings"
title.fr = "Conseil des données, décisions entre les réunions"
"""
PERSON = """
[[participants]]
id = "{handle}"
name = "{name}"
member = "{code}"
gender = "f"
office.en = "Permanent Representative"
office.fr = "représentante permanente"
"""
FILE = HEAD + "".join(
    PERSON.format(handle=code.lower(), name=f"Person {code.title()}", code=code) for code in STATES
)
SEAT = {
    "en": "that the data centre has its seat in Vienna\n\nthat the seat is reviewed after five years",
    "fr": "que le centre de données a son siège à Vienne\n\nque le siège est réexaminé après cinq ans",
}
BUDGET = {"en": "to spend 240,000 on gauges in 2027", "fr": "d’affecter 240 000 aux jauges en 2027"}
WIDE, NARROW = ViewportSize(width=1440, height=900), ViewportSize(width=390, height=844)
AT_ONCE_MS = 20_000
"""A page reads itself again every few seconds."""


class Desk:
    """Browsers, each with a link of its own."""

    def __init__(self, chromium: Browser, server: Moved) -> None:
        self._chromium, self._server = chromium, server
        self._links = server.convene(FILE)
        self._contexts: list[BrowserContext] = []
        self._taken = 0
        self.faults: list[str] = []

    def browser(self, size: ViewportSize, language: str) -> Page:
        context = self._chromium.new_context(
            locale=language, timezone_id="Europe/Vienna", viewport=size
        )
        context.add_init_script(KNOWN)
        self._contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        return page

    def delegate(self, code: str, size: ViewportSize, language: str, press: str) -> Page:
        page = self.browser(size, language)
        page.goto(self._links[code.lower()])
        page.get_by_role("button", name=press).click()
        expect(page).to_have_url(re.compile(f"/written/{RECORD}"))
        return page

    def office(self) -> Page:
        page = self.browser(WIDE, "en-GB")
        page.goto(self._server.office)
        page.get_by_role("button").first.click()
        page.goto(f"{self._server.base}/written/{RECORD}?lang=en")
        return page

    def picture(self, page: Page, name: str) -> None:
        """What this person sees; and it is no wider than its window."""
        self._taken += 1
        width = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0, (name, width)
        page.screenshot(path=PICTURES / f"{self._taken:02}-{name}.png", full_page=True)

    def close(self) -> None:
        for context in self._contexts:
            context.close()
        assert not self.faults, self.faults


@pytest.fixture
def moved(tmp_path: Path) -> Iterator[Moved]:
    server = Moved(tmp_path / "data")
    yield server
    server.stop()


@pytest.fixture
def desk(moved: Moved, chromium: Browser) -> Iterator[Desk]:
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    found = Desk(chromium, moved)
    yield found
    found.close()


def launch(page: Page, way: str, until: str, text: dict[str, str]) -> None:
    page.get_by_label("How it is decided").select_option(label=way)
    page.get_by_label("Until").fill(until)
    page.get_by_label("The text begins").select_option("decide")
    for name, language in (("English", "en"), ("French", "fr")):
        page.get_by_label(f"Text, in {name}").fill(text[language])
    page.get_by_role("button", name="Put it to the members").click()
    expect(page.get_by_text("It is open. Hand out the links.")).to_be_visible()


def pending(page: Page, number: str) -> Locator:
    return page.locator("article.decided").filter(has=page.get_by_role("heading", name=number))


def vote(card: Locator, ballot: str) -> None:
    """Chosen, and confirmed once."""
    card.locator("summary").filter(has_text=ballot).click()
    card.get_by_role("button", name="Send the ballot").click()


def test_from_launch_to_published_result(moved: Moved, desk: Desk, tmp_path: Path) -> None:
    office = desk.office()
    desk.picture(office, "launch")
    launch(office, "In silence, 24 h at least", "2026-03-30T18:00", SEAT)
    silence = pending(office, "Draft decision W/2026/1")
    expect(silence).to_contain_text("Until 30 March 2026, 18:00 (UTC+2)")
    expect(silence.locator("time").first).to_have_text("30 March 2026, 16:00 UTC")

    # Sweden at its desk: it attaches a statement, and stops nothing.
    sweden = desk.delegate("SE", WIDE, "en-GB", "Take your seat")
    desk.picture(sweden, "silence-wide-en")
    card = pending(sweden, "Draft decision W/2026/1")
    expect(card.locator(".local").first).to_contain_text("18:00")
    card.locator("summary").filter(has_text="Add a statement").click()
    card.get_by_label("As what").select_option(label="reservation")
    card.get_by_label("Your statement, in English").fill("Parliament was informed.")
    card.get_by_role("button", name="Add the statement").click()
    expect(sweden.get_by_text("Your statement is attached to the text.")).to_be_visible()

    # France on a telephone, in French: what breaking asks is read, and not sent.
    france = desk.delegate("FR", NARROW, "fr-FR", "Prendre votre siège")
    expect(france.get_by_text("Parliament was informed.")).to_be_visible()
    expect(pending(france, "Projet de décision W/2026/1")).to_contain_text("2 jours et")
    france.locator("summary").filter(has_text="Rompre l’accord tacite").click()
    desk.picture(france, "silence-narrow-fr")

    # Hungary wrote a letter: the secretariat enters it, and everybody is told where they are.
    silence.locator("summary").filter(has_text="Enter a letter").click()
    silence.get_by_label("Delegation").select_option(label="Hungary")
    silence.get_by_label("Words of the letter, in English").fill("We ask for a meeting.")
    desk.picture(office, "letter-wide-en")
    silence.get_by_role("button", name="Enter the letter").click()
    expect(office.get_by_text("The letter is entered.")).to_be_visible()
    for page, words in ((sweden, "Hungary broke the silence"), (france, "Hongrie")):
        said = page.locator("aside h3").first
        expect(said).to_contain_text(words, timeout=AT_ONCE_MS)
    expect(sweden.get_by_text("We ask for a meeting.")).to_be_visible()
    expect(sweden.get_by_text("entered for the delegation")).to_be_visible()
    desk.picture(sweden, "broken-wide-en")

    # Another text by a vote to its date.
    office.goto(f"{moved.base}/written/{RECORD}")
    rule = re.compile("By vote: Majority")
    option = office.locator("#way option").filter(has_text=rule).inner_text()
    launch(office, option, "2026-03-31T18:00", BUDGET)
    vote_id = pending(office, "Draft decision W/2026/2").get_attribute("data-pending") or ""
    sweden.reload()
    vote(pending(sweden, "W/2026/2"), "No")
    expect(pending(sweden, "W/2026/2")).to_contain_text("Your ballot: no.")
    france.goto(f"{moved.base}/written/{RECORD}")
    card = pending(france, "W/2026/2")
    card.locator("summary").filter(has_text="Pour").click()
    desk.picture(france, "vote-narrow-fr")
    card.get_by_role("button", name="Envoyer le bulletin").click()
    expect(card).to_contain_text("Votre bulletin\u00a0: pour.")
    vote(pending(sweden, "W/2026/2"), "Abstain")  # replaced, as these rules let it
    expect(pending(sweden, "W/2026/2")).to_contain_text("Your ballot: abstention.")
    for place, code in enumerate(STATES, 1):
        if code not in ("SE", "FR", "HU", "MT"):
            ballot: Ballot = "no" if code in ("NL", "DK") else "yes"
            moved.act(f"p{place}", SendBallot(VoteId(vote_id), ballot))
    office.reload()
    post = pending(office, "W/2026/2")
    post.locator("summary").filter(has_text="Enter a letter").click()
    post.get_by_label("Delegation").select_option(label="Hungary")
    post.get_by_label("Ballot").select_option("yes")
    post.get_by_role("button", name="Enter the letter").click()
    expect(post).to_contain_text("26 of 27 have voted")
    desk.picture(office, "vote-wide-en")

    # The body closes its list of decisions, and the vote goes on to its date.
    moved.act("p1", TakeSeat())
    moved.act("p1", CloseMeeting())
    moved.move("2026-03-31T16:00:00+00:00")
    malta = desk.delegate("MT", NARROW, "ar", "شغل مقعدكم")
    expect(malta.locator("html")).to_have_attribute("dir", "rtl")
    expect(malta.get_by_text("اعتُمد.").first).to_be_visible()
    desk.picture(malta, "result-narrow-ar")
    sweden.reload()
    card = pending(sweden, "Decision W/2026/2")
    expect(card).to_contain_text("Yes, 23")
    expect(card).to_contain_text("No vote, 1")
    desk.picture(sweden, "result-wide-en")

    office.goto(f"{moved.base}/secretariat/meetings/{RECORD}/readout")
    office.get_by_role("button", name=re.compile("^Publish in")).click()
    france.goto(f"{moved.base}/fr/meetings/{RECORD}/readout")
    expect(france.locator("main")).to_contain_text("W/2026/2")
    desk.picture(france, "readout-narrow-fr")
    kinds = moved.lawful(tmp_path)
    assert kinds.count("ballot-cast") == 26
    assert {"silence-broken", "left-running", "left-ended", "vote-closed"} <= {*kinds}
