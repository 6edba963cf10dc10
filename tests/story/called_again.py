"""The council is called again, from a template, with a document; its members answer by the link in their letter."""

import re

from playwright.sync_api import Page, expect

from tests.browser.test_calling import pdf

from .conftest import Story, button

TITLE = {
    "en": "Council by video on arms control",
    "fr": "Conseil par vidéo sur la maîtrise des armements",
}
INTERPRETERS = {"Inès Ivry": "fr", "Ivo Ilg": "fr"}
DEPUTY = "Luigi Di Maio"


def the_council_is_called_from_a_template(story: Story) -> None:
    """The list is that of its last meeting, the hour one at which nobody sits late; nothing loads anew."""
    office = story.office
    office.goto(f"{story.server.base}/secretariat/convene")
    button(office, "Begin Call of leaders").click()
    office.wait_for_url("**/secretariat/drafts/*")
    office.get_by_label("Body", exact=True).select_option(label="North Atlantic Council")
    office.get_by_label("Date", exact=True).fill("2022-02-07")
    office.get_by_label("Time", exact=True).fill("21:00")
    office.get_by_label("Title, English").fill(TITLE["en"])
    office.get_by_label("Title, French").fill(TITLE["fr"])
    office.locator("summary", has_text="Take over a list").click()
    button(office, re.compile("in writing, 28 Jan 2022: 4 people")).click()
    expect(office.get_by_role("heading", name="4 people")).to_be_visible()
    button(office, "Move to 19:00").click()
    office.get_by_label("Title of item 2").fill("Arms control")
    in_french(office, "Arms control", "Maîtrise des armements")
    with office.expect_file_chooser() as choosing:
        button(office, "Add documents to Arms control").click()
    choosing.value.set_files([pdf("NAC-2022-7.en.pdf"), pdf("NAC-2022-7.fr.pdf")])
    office.get_by_label("Title of NAC/2022/7, English").fill("Options for arms control")
    office.get_by_label("Title of NAC/2022/7, French").fill("Options de maîtrise des armements")
    expect(office.get_by_text("Nobody sits before 8:00 or after 20:00.")).to_be_visible()
    story.keep("called-again", office)
    for name, booth in INTERPRETERS.items():
        interprets(office, name, booth)
    button(office, "Call and send the invitations").click()
    office.wait_for_url("**/links")
    story.council.name = office.url.removesuffix("/links").rpartition("/")[2]


def the_letters_are_handed_over(story: Story) -> None:
    """Without a mail server the office hands over what the outbox holds; each letter has both links of its reader."""
    office = story.office
    lines = office.locator("#all-links").input_value().splitlines()
    story.council.seats = dict(
        line.split("\t") for line in lines
    )  # of interpreters, who have no address
    for name in ("Joe Biden", "Emmanuel Macron", "Mario Draghi", "Andrzej Duda"):
        office.goto(f"{story.server.base}/secretariat/outbox?q={name}")
        office.get_by_role("link", name=f"Invitation: {TITLE['en']}").first.click()
        words = office.locator("pre.letter").inner_text().split()
        seat, reply = (next(one for one in words if f"/{way}/" in one) for way in ("join", "reply"))
        story.council.seats[name], story.council.replies[name] = seat, reply.partition("?")[0]
        if name == "Joe Biden":
            story.keep("letter", office)
        button(office, "Mark as settled").click()


def they_answer_by_the_link(story: Story) -> None:
    """France accepts; Italy's head is away, and sends his foreign minister, by telephone."""
    macron, italy, replies = story.macron, story.italy, story.council.replies
    macron.goto(replies["Emmanuel Macron"])
    macron.get_by_role("radio", name="Accepter", exact=True).check()
    story.keep("reply-french", macron)
    button(macron, "Envoyer la réponse").click()
    expect(macron.get_by_text("Vous avez accepté.")).to_be_visible()
    italy.goto(replies["Mario Draghi"])
    italy.locator("label[for=answer-delegated]").tap()
    italy.get_by_label("Name", exact=True).fill(DEPUTY)
    italy.get_by_label("Office").fill("Italian Minister of Foreign Affairs")
    italy.get_by_label("Mail address").fill("dimaio@it.example")
    story.keep("reply-phone", italy)
    button(italy, "Send the reply").tap()
    expect(italy.get_by_text("You send a deputy:")).to_be_visible()


def the_deputy_is_accredited(story: Story) -> None:
    """Who comes stands on the page of the meeting; the French readout would lack an office that was written in English.

    One press gives the deputy a seat, and a link of their own.
    """
    office = story.office
    office.goto(story.council.office)
    panel = office.locator("#who-comes")
    expect(panel).to_contain_text("1 accept, 0 tentatively, 0 decline, 1 send a deputy, 2 have not")
    story.keep("who-comes", office)
    office.get_by_label("Office in French").fill("ministre italien des Affaires étrangères")
    button(office, re.compile("^Accredit")).click()
    story.council.seats[DEPUTY] = office.get_by_role("textbox", name=DEPUTY).input_value()


def interpretation_is_planned(story: Story) -> None:
    """Both of the booth for the whole hour: nothing is missing."""
    office = story.office
    office.goto(story.council.office)
    office.get_by_role("link", name="Plan interpretation").click()
    button(office, "Save the plan").click()
    expect(office.get_by_text("Nothing is missing.")).to_be_visible()
    story.keep("interpretation-planned", office)


def interprets(office: Page, name: str, booth: str) -> None:
    """Typed into the list, and put into a booth."""
    field = office.get_by_role("combobox", name="Type a name or a code")
    field.click()
    office.keyboard.type(name)
    expect(office.get_by_role("listbox").get_by_role("option").last).to_contain_text(name)
    office.keyboard.press("Enter")
    more = button(office, f"More on {name}")
    more.click()
    office.get_by_label("Role", exact=True).select_option("interpreter")
    office.get_by_label("Booth").fill(booth)
    more.click()


def in_french(office: Page, item: str, title: str) -> None:
    """The other language of an item of the agenda."""
    button(office, f"More on {item}").click()
    office.locator("[data-at$='/title/fr']:not([data-at^=texts]):visible").fill(title)
    button(office, f"More on {item}").click()
