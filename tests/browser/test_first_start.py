"""An empty server, and somebody who has not seen it: from the first link into a meeting of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served
from tests.browser.test_accounts import free_port

pytestmark = pytest.mark.browser


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Served]:
    """A server that nobody has opened, reached by a name, as passkeys ask."""
    data, port = tmp_path / "data", free_port()
    data.mkdir(mode=0o700)
    (data / "settings.toml").write_text(f'base_url = "http://localhost:{port}"\n')
    server = Served(data, port=port)
    yield server
    server.stop()


@pytest.fixture
def people(chromium: Browser) -> Iterator[People]:
    found = People(chromium, {})
    yield found
    found.close()


def found_account(page: Page, link: str) -> None:
    """The first account, by the link that the server printed."""
    page.goto(link)
    page.get_by_label("Your name").fill("Mara Lindqvist")
    page.get_by_role("button", name="Sign in").click()


def answer_four_questions(page: Page) -> None:
    """Only the first has no answer yet."""
    page.get_by_label("Which body meets here?").fill("Council of the Shared Waters")
    page.get_by_role("radio", name="Leaders’ call").check()
    page.get_by_role("checkbox", name="Français").check()
    page.get_by_label("On whose clock?").select_option(label="Zurich")


def test_four_questions_lead_into_a_meeting(empty: Served, people: People) -> None:
    mara = people.page()
    found_account(mara, empty.office)
    mara.get_by_role("link", name="Meetings").click()
    mara.get_by_role("link", name="Begin").click()
    answer_four_questions(mara)
    mara.get_by_role("button", name="Step into a meeting").click()
    mara.get_by_role("button", name="Enter", exact=True).click()
    mara.get_by_role("button", name="Open the meeting").click()
    mara.get_by_role("button", name="Take up").first.click()
    mara.get_by_role("button", name="Give the floor").first.click()
    expect(mara.get_by_role("button", name="Take back the floor")).to_be_visible()


def test_help_is_asked_and_answered_without_leaving_the_room(
    served: Served, chromium: Browser
) -> None:
    people = People(chromium, served.convene(MEETING))
    office = people.page()
    found_account(office, served.office)
    bert = people.join("bert")
    bert.get_by_role("button", name="Help").click()
    dialog = bert.get_by_role("dialog", name="Help")
    expect(dialog.get_by_text("Mara Lindqvist is here and answers.")).to_be_visible()
    dialog.get_by_label("What is the matter?").fill("Nobody lets me in.")
    dialog.get_by_text("What is sent along").click()
    for fact in ("small-summit", "Delegate", "Lobby", "Chrome"):
        expect(dialog.get_by_role("definition").filter(has_text=fact).first).to_be_visible()
    dialog.get_by_role("button", name="Ask the secretariat").click()
    expect(dialog.get_by_text("Asked. The answer comes here.")).to_be_visible()
    dialog.get_by_role("button", name="Close").last.click()

    office.goto(f"{served.base}/secretariat")
    office.get_by_role("link", name="Answer").click()
    expect(office.get_by_text("Nobody lets me in.")).to_be_visible()
    office.get_by_label("Your answer to Bert Boon").fill("The chair is on her way.")
    office.get_by_role("button", name="Answer").click()
    expect(dialog.get_by_text("The chair is on her way.", exact=True)).to_be_visible()
    expect(dialog.get_by_text("Mara Lindqvist", exact=True)).to_be_visible()
    dialog.get_by_role("button", name="That helped").click()
    expect(dialog.get_by_text("Nobody lets me in.")).to_have_count(0)
    office.goto(f"{served.base}/secretariat/help")
    expect(office.get_by_role("heading", name="Nobody asks for help")).to_be_visible()
    people.close()


FIRST_SENTENCES = {
    "en-GB": ("Here stands what awaits your decision", "Next", "Skip"),
    "fr-FR": ("Ici s’affiche ce qui attend votre décision", "Suivant", "Passer"),
    "ar": ("هنا يظهر ما ينتظر قراركم", "التالي", "تخطٍّ"),
}


@pytest.mark.parametrize("language", FIRST_SENTENCES)
def test_the_first_use_says_three_sentences_once(
    served: Served, chromium: Browser, language: str
) -> None:
    people = People(chromium, served.convene(MEETING), first_time=True)
    sentence, further, skip = FIRST_SENTENCES[language]
    anna = people.page(language=language)
    anna.goto(people.links["anna"])
    anna.locator("form button").last.click()
    anna.locator("main button.primary.act").click()
    told = anna.locator("[data-first-use=chair]")
    anna.locator("header").get_by_role("radio").last.click()
    expect(told).to_contain_text(sentence)
    expect(told).to_contain_text("3")
    told.get_by_role("button", name=further).click()
    expect(told).not_to_contain_text(sentence)
    told.get_by_role("button", name=skip).click()
    expect(told).to_have_count(0)
    anna.reload()
    anna.locator("main button.primary.act").or_(
        anna.locator("header").get_by_role("radio")
    ).last.click()
    anna.locator("header").get_by_role("radio").last.click()
    expect(anna.locator("#band")).to_be_visible()
    expect(told).to_have_count(0)
    people.close()
