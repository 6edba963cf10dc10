"""The council meets: a statement is delivered and public, a film is played, and the readout is edited and signed."""

from playwright.sync_api import expect

from .called_again import DEPUTY, TITLE
from .conftest import Story, act, button
from .days_before import SPEAKER, WORDS

EDITED = {"en": "France and Italy took part.", "fr": "La France et l’Italie y ont pris part."}


def the_council_meets(story: Story) -> None:
    """Ten days later, on the devices that were tested."""
    biden, room = story.biden, story.council.room
    story.server.move("2022-02-07T17:55:00+00:00")
    biden.goto(story.council.seats["Joe Biden"])
    button(biden, "Take your seat").click()
    button(biden, "Enter").click()
    biden.get_by_role("radio", name="Chair’s console").click()
    for page, words in (
        (story.macron, "Entrer"),
        (story.italy, "Enter"),
        (story.interpreter, "Enter"),
    ):
        page.goto(room)
        button(page, words).click()
    button(biden, "Admit all 3").click(timeout=30_000)
    expect(button(story.macron, "Demander la parole")).to_be_visible(timeout=20_000)
    expect(button(story.italy, "Ask for the floor")).to_be_visible(timeout=20_000)
    act(biden, "open-meeting").click()
    act(biden, "open-item", "item-2").click()


def a_statement_is_public_once_delivered(story: Story) -> None:
    """Who inscribed stands on the list; the booth has the words before they are said, the public after."""
    biden, macron, public = story.biden, story.macron, story.public
    public.goto(f"{story.server.base}/fr/meetings/{story.council.name}")
    ines = story.interpreter
    turn = ines.locator("[data-turn-of]").filter(has_text="Emmanuel Macron")
    expect(turn).to_contain_text("will speak French")
    ines.locator("[data-statement] summary").click()
    expect(ines.get_by_text(WORDS["en"])).to_be_visible()
    story.keep("booth", ines)
    button(biden, "Give the floor to Emmanuel Macron").click()
    expect(macron.get_by_text("Vous avez la parole").first).to_be_visible()
    public.reload()
    assert WORDS["fr"] not in public.content()
    button(macron, "Finir mon intervention").click()
    expect(macron.get_by_text("La parole est libre").first).to_be_visible()
    public.reload()
    public.locator("details.statement summary").tap()
    expect(public.get_by_text(WORDS["fr"])).to_be_visible()
    expect(public.get_by_text("Seul le prononcé fait foi").first).to_be_visible()
    story.keep("delivered-public", public)


def a_recorded_statement_is_played(story: Story) -> None:
    """Under Italy's floor, on every device."""
    biden, macron, italy = story.biden, story.macron, story.italy
    button(italy, "Ask for the floor").tap()
    button(biden, f"Give the floor to {DEPUTY}").click()
    play = italy.get_by_role("button", name="Play the recorded statement")
    expect(play).to_be_visible()
    story.keep("may-play-phone", italy)
    play.tap()
    expect(macron.get_by_text(SPEAKER).first).to_be_visible(timeout=20_000)
    expect(macron.get_by_text("Enregistrée", exact=True).first).to_be_visible()
    story.keep("played-french", macron)
    act(italy, "end-floor").tap()
    act(biden, "close-item", "item-2").click()
    act(biden, "close-meeting").click()
    biden.locator("#band").get_by_role("button", name="Close the meeting").click()
    expect(macron.get_by_role("heading", name="Ce qui vient ensuite")).to_be_visible()


def the_readout_is_edited_and_signed(story: Story) -> None:
    """A sentence is changed in English, and so in French, which was to be looked at then; nothing is missing; both
    are signed off.
    """
    office = story.office
    office.goto(f"{story.council.office}/readout")
    office.get_by_role("link", name="Edit the text").click()
    button(office, "Edit the text").click()
    told = office.locator(".cell > .words", has_text="Also taking part")
    at = office.locator(".row-s", has=told).get_attribute("id")
    for place, language in enumerate(("en", "fr")):
        cell = office.locator(f"#{at} .cell").nth(place)
        cell.locator("summary").click()
        cell.get_by_role("textbox").fill(EDITED[language])
        cell.get_by_role("button", name="Keep the change").click()
        expect(cell.locator(".words")).to_have_text(EDITED[language])
        if language == "en":
            french = office.locator(f"#{at} .cell").nth(1)
            expect(french).to_contain_text("To be looked at")
            expect(button(office, "Sign off French")).to_be_disabled()
            story.keep("text-edited", office)
    expect(office.locator(".row-s", has_text="Textes manquants")).to_have_count(0)
    for language in ("English", "French"):
        button(office, f"Sign off {language}").click()
    expect(office.get_by_text("Signed off by Inès Roth")).to_have_count(2)
    story.keep("text-signed", office)
    office.locator("#signing").get_by_role("button", name="Publish").click()
    expect(office.locator("#signing").get_by_role("link").first).to_be_visible()


def what_was_signed_is_what_is_read(story: Story) -> None:
    """In both languages, on the page that the public reads."""
    public = story.public
    for language in ("en", "fr"):
        public.goto(f"{story.server.base}/{language}/meetings/{story.council.name}/readout")
        expect(public.get_by_role("heading", level=1)).to_have_text(TITLE[language])
        expect(public.get_by_text(EDITED[language]).first).to_be_visible()
    story.keep("readout-edited", public)
