"""After the call: its conclusions go to the capitals in writing, in silence. A letter breaks it; the next is kept."""

import re

from playwright.sync_api import Locator, Page, expect

from .conftest import EXAMPLE, Story, button

RECORD = "2022-01-24-conclusions"
HEAD = f"""
format = 1

[meeting]
id = "{RECORD}"
mode = "written"
access = "open"
starts = 2022-01-24T21:00:00Z
host = "biden"
languages = ["fr", "en"]
title.fr = "Conclusions de l’appel, par écrit"
title.en = "Conclusions of the call, in writing"
source.fr = "OTAN"
source.en = "NATO"

"""
FIRST = {
    "en": "to keep in close touch on the situation",
    "fr": "de rester en contact étroit sur la situation",
}
SECOND = {
    "en": "to keep in close touch on the situation, and to meet again within a month",
    "fr": "de rester en contact étroit sur la situation, et de se réunir de nouveau d’ici un mois",
}
LETTER = "Nous demandons une date pour la prochaine réunion."
AT_ONCE_MS = 20_000
"""A page reads itself again every few seconds."""


def the_conclusions_go_to_the_capitals(story: Story) -> None:
    """The secretariat convenes the same nine in writing, hands out the links, and puts the text to them in silence."""
    office = story.office
    office.goto(f"{story.server.base}/secretariat")
    office.get_by_role("link", name="Convene a meeting").first.click()
    office.locator("summary", has_text="From a meeting file").click()
    office.locator("#file").set_input_files(
        {"name": "conclusions.toml", "mimeType": "application/toml", "buffer": file().encode()}
    )
    button(office, "Convene").click()
    expect(office.get_by_role("heading", name="Personal links", exact=True)).to_be_visible()
    lines = office.locator("#all-links").input_value().splitlines()
    story.hand_out(dict(line.split("\t") for line in lines))
    launch(story, FIRST, "2022-01-26T20:00")
    story.keep("in-writing-launched", office)


def a_letter_breaks_the_silence(story: Story) -> None:
    """France reads it in French at its desk, the Commission on a telephone; Italy writes a letter."""
    story.macron.goto(story.links["macron"])
    button(story.macron, "Prendre votre siège").click()
    expect(pending(story.macron, "Projet de décision W/2022/1")).to_contain_text(FIRST["fr"])
    story.keep("in-writing-french", story.macron)
    story.leyen.goto(story.links["von-der-leyen"])
    button(story.leyen, "Take your seat").tap()
    expect(pending(story.leyen, "Draft decision W/2022/1")).to_contain_text(FIRST["en"])
    story.keep("in-writing-phone", story.leyen)
    silence = pending(story.office, "Draft decision W/2022/1")
    silence.locator("summary").filter(has_text="Enter a letter").click()
    silence.get_by_label("Delegation").select_option(label="Italy")
    silence.get_by_label(re.compile("^Words of the letter")).fill(LETTER)
    story.keep("in-writing-letter", story.office)
    silence.get_by_role("button", name="Enter the letter").click()
    told = story.leyen.locator("aside h3").first
    expect(told).to_contain_text("Italy broke the silence", timeout=AT_ONCE_MS)
    story.keep("in-writing-broken-phone", story.leyen)


def the_capitals_confirm_by_silence(story: Story) -> None:
    """What Italy asked for is written into the text; nobody breaks the silence on that, and it is adopted."""
    launch(story, SECOND, "2022-01-28T20:00")
    story.server.move("2022-01-28T20:00:01+00:00")
    for page, kept, words in (
        (story.macron, "Décision W/2022/2", "Adopté"),
        (story.leyen, "Decision W/2022/2", "Adopted"),
    ):
        page.goto(f"{story.server.base}/written/{RECORD}")
        expect(pending(page, kept)).to_contain_text(words)
    story.keep("in-writing-kept-french", story.macron)
    story.keep("in-writing-kept-phone", story.leyen)


def file() -> str:
    """The same participants as in the call."""
    example = EXAMPLE.read_text(encoding="utf-8")
    people = example[example.index("[[participants]]") : example.index("[[agenda]]")]
    return HEAD + people


def launch(story: Story, text: dict[str, str], until: str) -> None:
    story.office.goto(f"{story.server.base}/written/{RECORD}?lang=en")
    put_in_silence(story.office, text, until)
    expect(story.office.get_by_text("It is open. Hand out the links.")).to_be_visible()


def put_in_silence(office: Page, text: dict[str, str], until: str) -> None:
    """On the written page of a meeting, in English."""
    office.get_by_label("How it is decided").select_option(label="In silence, 24 h at least")
    office.get_by_label("Until").fill(until)
    office.get_by_label("The text begins").select_option("agree")
    for name, language in (("English", "en"), ("French", "fr")):
        office.get_by_label(f"Text, in {name}").fill(text[language])
    button(office, "Put it to the members").click()


def pending(page: Page, number: str) -> Locator:
    return page.locator("article.decided").filter(has=page.get_by_role("heading", name=number))
