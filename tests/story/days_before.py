"""Ten days before: a delegation tests, tries the room alone, inscribes and hands in its statement; another, a video."""

import base64
import re

from playwright.sync_api import Page, expect

from tests.browser.test_recorded import RECORD

from .called_again import DEPUTY
from .conftest import Story, button

WORDS = {
    "fr": "La maîtrise des armements commence par la transparence.",
    "en": "Arms control begins with transparency.",
}
SPEAKER = f"{DEPUTY}, Minister of Foreign Affairs"
FILM_S = 8


def a_film_is_made(story: Story) -> None:
    """In Rome, while the others go on: a browser records a moving picture and a tone."""
    story.rome.evaluate(f"() => {{ window.film = ({RECORD})({FILM_S}) }}")


def france_tests_its_devices(story: Story) -> None:
    """By the link of the letter; four findings come by themselves, the fifth is whether a sound is heard."""
    macron = story.macron
    take_seat(macron, story.council.seats["Emmanuel Macron"], "Prendre votre siège")
    button(macron, "Jouer un son").click()
    button(macron, "J’ai entendu").click()
    expect(macron.get_by_role("heading", name="5 sur 5 sont bons")).to_be_visible()
    expect(macron.get_by_text("Le secrétariat a ces constats.")).to_be_visible()
    story.keep("tested-french", macron)


def and_tries_the_room_alone(story: Story) -> None:
    """The others are played; the chair gives the floor, and nothing of it is kept."""
    macron = story.macron
    button(macron, "Essayer la salle").click()
    macron.wait_for_url(re.compile(r"/room/practice\."))
    button(macron, "Entrer").click()
    button(macron, "Demander la parole").click()
    expect(button(macron, "Finir mon intervention")).to_be_visible(timeout=60_000)
    story.keep("practice-french", macron)
    button(macron, "Finir mon intervention").click()
    button(macron, "Quitter").click()
    macron.get_by_role("dialog").get_by_role("button", name="Quitter", exact=True).click()
    expect(button(macron, "Essayer la salle")).to_be_visible()


def france_inscribes_and_hands_in(story: Story) -> None:
    """Its statement in two languages; interpreters read it from now on, and nobody else before it was delivered."""
    macron, ines = story.macron, story.interpreter
    macron.goto(f"{story.council.room}/speaking")
    item = macron.locator("section.card").nth(1)
    item.get_by_label("Niveau").select_option(label="Chef d’État")
    item.get_by_label("Langue de l’intervention").select_option(label="français")
    item.get_by_role("button", name="S’inscrire").click()
    expect(item.get_by_text("Vous figurez au rang 1 de la liste.")).to_be_visible()
    item.get_by_role("textbox", name="Texte français").fill(WORDS["fr"])
    item.locator("summary", has_text="anglais").click()
    item.get_by_role("textbox", name="Texte anglais").fill(WORDS["en"])
    item.get_by_role("button", name="Remettre").click()
    expect(item.get_by_text("Déclaration remise.")).to_be_visible()
    story.keep("handed-in-french", macron)
    take_seat(ines, story.council.seats["Inès Ivry"], "Take your seat")
    ines.goto(f"{story.council.room}/speaking")
    ines.locator("details.statement summary").click()
    expect(ines.get_by_text(WORDS["fr"])).to_be_visible()
    story.keep("read-by-interpreter", ines)


def italy_hands_in_a_video(story: Story) -> None:
    """Its deputy tests his telephone, and hands in the film; the page plays it first, and listens."""
    italy = story.italy
    take_seat(italy, story.council.seats[DEPUTY], "Take your seat")
    button(italy, "Play a sound").tap()
    button(italy, "I heard it").tap()
    expect(italy.get_by_text("The secretariat has these findings.")).to_be_visible()
    story.keep("tested-phone", italy)
    italy.goto(f"{story.council.room}/recorded")
    film = base64.b64decode(story.rome.evaluate("() => window.film"))
    italy.get_by_label("The video", exact=True).set_input_files(
        {"name": "statement.webm", "mimeType": "video/webm", "buffer": film}
    )
    expect(italy.get_by_text("It is heard.")).to_be_visible(timeout=30_000)
    italy.get_by_label("Who speaks in it").fill(SPEAKER)
    italy.get_by_label("For which item").select_option(label="2. Arms control")
    button(italy, "Hand in").tap()
    expect(italy.get_by_role("heading", name=DEPUTY)).to_be_visible()
    story.keep("recorded-phone", italy)


def the_timetable_ticks_what_is_done(story: Story) -> None:
    """Nobody ticked anything: letters, links, interpretation and tests say themselves how far they are."""
    office = story.office
    office.goto(story.council.office)
    days = office.locator(".days li")
    for step, said in (
        ("Personal links", "7 of 7"),
        ("Invitations", "4 of 7"),
        ("Replies", "2 of 4"),
        ("Interpretation", "1 of 1"),
        ("Tests of devices", "2 of 7"),
    ):
        expect(days.filter(has_text=step)).to_contain_text(said)
    for step in ("Personal links", "Interpretation"):
        expect(days.filter(has_text=step)).to_have_class(re.compile("done"))
    expect(office.get_by_text(SPEAKER)).to_be_visible()
    story.keep("days-before", office)


def take_seat(page: Page, link: str, words: str) -> None:
    page.goto(link)
    button(page, words).click()
    page.wait_for_url("**/room/*")
