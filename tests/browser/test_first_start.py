"""An empty server, and somebody who has not seen it: from the first link into a meeting of their own."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served
from tests.browser.test_accounts import (
    come_in,
    free_port,
    make_passkey,
    outside,  # noqa: F401 (a fixture)
    with_authenticator,
)

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
    page.get_by_role("radio", name="Council or committee").check()
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
CONSOLES = {"en-GB": "Chair’s console", "fr-FR": "Pupitre de la présidence", "ar": "لوحة الرئاسة"}


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
    console = anna.locator("header").get_by_role("radio", name=CONSOLES[language])
    console.click()
    expect(told).to_contain_text(sentence)
    expect(told).to_contain_text("3")
    told.get_by_role("button", name=further).click()
    expect(told).not_to_contain_text(sentence)
    told.get_by_role("button", name=skip).click()
    expect(told).to_have_count(0)
    anna.reload()
    anna.locator("main button.primary.act").or_(console).last.click()
    console.click()
    expect(anna.locator("#band")).to_be_visible()
    expect(told).to_have_count(0)
    people.close()


MEMBERS = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()  # noqa: SIM905


def spreadsheet() -> bytes:
    """27 delegations; an address without its domain, and a member that there is none of."""
    book, kept = openpyxl.Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Country", "Email"])
    for n, code in enumerate(MEMBERS):
        address = "delegate4" if n == 4 else f"delegate{n}@{code.lower()}.example"
        sheet.append([f"Delegate {code} Nominee", "Atlantis" if n == 9 else code, address])
    book.save(kept)
    return kept.getvalue()


def account_of(page: Page, base: str, name: str, role: str, mail: str = "") -> None:
    """A further account, made on the page of people."""
    page.goto(f"{base}/secretariat/people")
    form = page.locator("form", has=page.get_by_role("button", name="Make the account"))
    form.get_by_label("Name").fill(name)
    form.get_by_label("Address").fill(mail)
    form.get_by_label(role).check()
    form.get_by_role("button").click()


def import_list(page: Page, base: str) -> None:
    """The list comes in, once its two faults are mended where they stand."""
    page.goto(f"{base}/secretariat/bodies/european-council/import")
    page.get_by_label("File").set_input_files(
        {
            "name": "delegations.xlsx",
            "mimeType": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "buffer": spreadsheet(),
        }
    )
    page.get_by_role("button", name="Look at it").click()
    expect(page.locator(".bad-number b")).to_have_text("2")
    for row, column, mended in ((6, "Email", "delegate4@cy.example"), (11, "Country", "FR")):
        page.get_by_label(f"What stands in column {column} of row {row}").fill(mended)
        page.get_by_role("button", name="Mend").first.click()
    expect(page.locator(".bad-number b")).to_have_text("0")
    page.get_by_role("button", name=re.compile("Import 27 people")).click()
    page.wait_for_url(re.compile(r"/bodies/european-council(?:[?#].*)?$"))


def call_meeting(page: Page, base: str) -> str:
    """A meeting of those whom the body has: the address of its page."""
    page.goto(f"{base}/secretariat/bodies/european-council")
    page.get_by_role("link", name="Call a meeting").click()
    page.get_by_role("button", name="New meeting").click()
    page.get_by_label("Title, English").fill("First meeting")
    page.get_by_label("Date", exact=True).fill("2031-03-22")
    page.get_by_label("Time", exact=True).fill("13:00")
    page.get_by_text("Topic, source, address, access").click()
    page.get_by_label("Access", exact=True).first.select_option("closed")
    page.get_by_label("In the chair").select_option(index=1)
    page.get_by_label("Title of item 1").fill("Floods")
    call = page.get_by_role("button", name="Call 27 people")
    expect(call).to_have_attribute("aria-disabled", "false", timeout=20_000)
    call.click()
    page.wait_for_url("**/links")
    expect(page.locator('input[value*="/join/"]')).to_have_count(27)
    return f"{base}/secretariat/meetings/2031-03-22-first-meeting"


def test_an_empty_server_becomes_a_house_with_its_people(
    outside: Served,  # noqa: F811
    people: People,
) -> None:
    base = outside.base
    mara = with_authenticator(people.page())
    found_account(mara, outside.office)
    make_passkey(mara)
    mara.goto(f"{base}/secretariat/start")
    mara.get_by_label("Which body meets here?").fill("European Council")
    mara.get_by_role("button", name="Step into a meeting").click()
    expect(mara.get_by_role("button", name="Enter", exact=True)).to_be_visible()
    import_list(mara, base)

    account_of(mara, base, "Inès Roth", "Meeting officer")
    link = mara.get_by_label("Link").input_value()
    ines = with_authenticator(people.page())
    come_in(ines, link)
    make_passkey(ines)
    account_of(mara, base, "Mei Tanabe", "Protocol", "mei@waters.example")
    mei = people.page()
    by_organisation(mei, base)

    meeting = call_meeting(ines, base)
    delegate = ines.locator('input[value*="/join/"]').nth(1).input_value()
    a_journalist_is_approved(mei, people.page(), meeting)
    a_lost_telephone_is_worth_nothing(ines, people, meeting, delegate)


def by_organisation(page: Page, base: str) -> None:
    """Come in by the organisation's own sign-in."""
    page.goto(f"{base}/secretariat/signin")
    page.get_by_role("link", name="Sign in by Waters").click()
    page.get_by_placeholder("Enter any login").fill("mei.tanabe")
    page.get_by_placeholder("and password").fill("anything")
    page.get_by_role("button", name="Sign-in").click()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("link", name="Mei Tanabe")).to_be_visible()


def a_journalist_is_approved(office: Page, journalist: Page, meeting: str) -> None:
    """The public form, and an approval in bulk."""
    office.goto(f"{meeting}/registrations")
    office.get_by_role("button", name="Open it").click()
    journalist.goto(office.locator("#form-link").input_value())
    journalist.get_by_role("radio", name="Press").check()
    journalist.get_by_label("Your name").fill("Noa Verne")
    journalist.get_by_label("Organisation or medium").fill("The Courier")
    journalist.get_by_label("Address").fill("noa@courier.example")
    journalist.get_by_role("button", name="Ask to attend").click()
    expect(journalist.get_by_text("Your request has come in.")).to_be_visible()
    office.goto(f"{meeting}/registrations")
    office.get_by_role("checkbox").first.check()
    office.get_by_role("button", name="Approve those chosen").click()
    journalist.goto(office.locator('input[value*="/join/"]').first.input_value())
    expect(journalist.get_by_text("Noa Verne").first).to_be_visible()


def a_lost_telephone_is_worth_nothing(
    office: Page, people: People, meeting: str, link: str
) -> None:
    """The delegate is back on another device by a new link; whoever has the telephone and the old link sees nothing."""
    telephone = people.page(phone=True)
    telephone.goto(link)
    telephone.get_by_role("button", name="Take your seat").click()
    telephone.get_by_role("button", name="Enter", exact=True).click()
    expect(telephone.get_by_role("heading", name="You are in the lobby")).to_be_visible()

    office.goto(meeting)
    office.get_by_text("Move the seat…").first.click()
    office.get_by_role("button", name="Give out a new link").locator("visible=true").click()
    anew = office.locator('input[value*="/join/"]').first.input_value()
    laptop = people.page()
    laptop.goto(anew)
    laptop.get_by_role("button", name="Take your seat").click()
    laptop.get_by_role("button", name="Enter", exact=True).click()
    expect(laptop.get_by_role("heading", name="You are in the lobby")).to_be_visible()

    expect(telephone.get_by_role("heading", name="You are in the lobby")).to_have_count(0)
    record = meeting.rpartition("/")[2]
    base = meeting.partition("/secretariat")[0]
    thief = telephone.request
    assert thief.get(link).status == 404
    assert thief.get(f"{base}/room/{record}/state").status in (403, 404)
    assert "Delegate" not in thief.get(f"{base}/room/{record}").text()
    assert thief.get(f"{base}/room/{record}/help").status == 404
