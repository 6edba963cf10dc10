"""[SERIES-1] … [SERIES-5] [INVITE-2] [REPLY-3] A council is called to three further meetings; members answer."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import People, Served

pytestmark = pytest.mark.browser
BODY = "/secretariat/bodies/nrc"
COUNCIL = (
    ("Karin Lund", "NO", "karin@ministry.example"),
    ("Jonas Berg", "DE", "jonas@ministry.example"),
    ("Alix Morel", "FR", "alix@ministry.example"),
)


@pytest.fixture
def people(chromium: Browser) -> Iterator[People]:
    found = People(chromium, {})
    yield found
    found.close()


@pytest.fixture
def office(served: Served, people: People) -> Page:
    """The office, with a record of the council and the office that may call it."""
    page = people.page(width=1440, height=1000)
    page.goto(served.office)
    page.get_by_role("button").last.click()
    page.wait_for_url("**/secretariat")
    enter(page, served, f"{BODY}/begin", access="open")
    general = {"title.en": "Secretary General", "title.fr": "Secrétaire général"}
    title = {"do": "establish-office", "office": "general", "charge": "secretary", **general}
    enter(page, served, BODY, **title)
    return page


def enter(page: Page, served: Served, at: str, **form: str) -> None:
    """What the forms of the body's page send, which have tests of their own."""
    answer = page.request.post(served.base + at, form=dict(form), headers={"Origin": served.base})
    assert answer.ok, answer.text()


def calls_a_series(office: Page, served: Served) -> None:
    """Three sittings, a fortnight apart, at the same hour of the place across the change of clocks."""
    office.goto(served.base + BODY)
    office.get_by_role("link", name="Call a series").click()
    office.get_by_label("Office that announces").select_option("general")
    office.get_by_label("Title (English)").fill("Further meetings")
    office.get_by_label("Title (French)").fill("Nouvelles réunions")
    office.get_by_label("The sentence that invites (English)").fill(
        "The council invites all its members to a series of further meetings."
    )
    for n, topic in enumerate(("European security", "arms control", "non-proliferation"), 1):
        office.get_by_label(f"Topic {n} (English)").fill(topic)
    office.get_by_label("First sitting, by the clocks there").fill("2035-03-15T14:00")
    office.get_by_label("Clocks of").select_option("Europe/Brussels")
    office.get_by_role("button", name="Call the series").click()
    expect(office.get_by_role("heading", name="2. arms control")).to_be_visible()
    expect(office.locator("#s1")).to_contain_text("15 March 2035, 14:00 (UTC+1)")
    expect(office.locator("#s2")).to_contain_text("29 March 2035, 14:00 (UTC+2)")
    expect(office.locator("#s2")).to_contain_text("60 minutes earlier by UTC")


def moves_one(office: Page) -> None:
    second = office.locator("#s2")
    second.get_by_text("Move", exact=False).first.click()
    second.get_by_label("First sitting, by the clocks there").fill("2035-04-05T15:00")
    second.get_by_label("Why (it stands on the record) (English)").first.fill("The hall is taken.")
    second.get_by_role("button", name="Move", exact=True).click()
    expect(office.locator("#s2 .was")).to_contain_text("29 March 2035")


def cancels_one(office: Page) -> None:
    third = office.locator("#s3")
    third.get_by_text("Cancel", exact=False).first.click()
    third.get_by_role("button", name="Cancel sitting 3").click()
    expect(office.locator("#s3")).to_contain_text("A cancelled sitting keeps its number.")


def calls_the_first(office: Page) -> None:
    """On the page of a draft that knows day, hour and topic; who sits is typed."""
    office.locator("#s1").get_by_role("button", name="Call this meeting").click()
    office.wait_for_url("**/secretariat/drafts/*")
    expect(office.get_by_label("Date", exact=True)).to_have_value("2035-03-15")
    expect(office.get_by_label("Title of item 1")).to_have_value("European security")
    field = office.get_by_role("combobox", name="Type a name or a code")
    field.click()
    for name, _, _ in COUNCIL:
        office.keyboard.type(name)
        expect(office.get_by_role("option").last).to_contain_text(name)
        office.keyboard.press("Enter")
        expect(field).to_have_value("")
    for place, (name, code, mail) in enumerate(COUNCIL):
        office.get_by_role("button", name=f"More on {name}").click()
        office.get_by_label("Member (code)").fill(code)
        office.get_by_label("Mail", exact=False).first.fill(mail)
        if place == 0:
            office.get_by_role("button", name="Put in the chair").click()
    office.get_by_role("button", name="Call and send the invitations").click()
    office.wait_for_url("**/links")


def link_to_reply(office: Page, served: Served, address: str) -> str:
    """As it stands in the letter that the outbox holds."""
    office.goto(f"{served.base}/secretariat/outbox")
    office.get_by_role("link", name="Invitation: Further meetings").first.wait_for()
    letters = office.eval_on_selector_all(
        "a[href*='/secretariat/outbox/']", "all => all.map(one => one.href)"
    )
    for letter in letters:
        office.goto(letter)
        if address in office.locator("main").inner_text():
            words = office.locator("pre.letter").inner_text().split()
            return next(one for one in words if "/reply/" in one).partition("?")[0]
    raise AssertionError(f"no letter to {address}")


def test_a_council_is_called_to_further_meetings(
    served: Served, people: People, office: Page
) -> None:
    calls_a_series(office, served)
    series = office.url
    moves_one(office)
    cancels_one(office)
    calls_the_first(office)
    meeting = office.url.removesuffix("/links")

    alix = people.page(language="fr-FR", phone=True)
    alix.goto(link_to_reply(office, served, "alix@ministry.example"))
    alix.get_by_role("radio", name="Accepter", exact=True).check(timeout=3000)
    alix.get_by_role("button", name="Envoyer la réponse").click()
    expect(alix.get_by_text("Vous avez accepté.")).to_be_visible()

    jonas = people.page()
    jonas.goto(link_to_reply(office, served, "jonas@ministry.example"))
    jonas.get_by_role("radio", name="Send a deputy").check()
    jonas.get_by_label("Name", exact=True).fill("Mia Kranz")
    jonas.get_by_label("Mail address").fill("mia@ministry.example")
    jonas.get_by_role("button", name="Send the reply").click()
    expect(jonas.get_by_text("You send a deputy:")).to_be_visible()

    office.goto(meeting)
    came = office.locator("main")
    expect(came).to_contain_text("1 accept, 0 tentatively, 0 decline, 1 send a deputy, 1 have not")
    office.get_by_role("button", name="Accredit").first.click()
    expect(came).to_contain_text("Mia Kranz")
    office.goto(meeting)
    expect(office.locator("#office-people")).to_contain_text("Mia Kranz")

    reader = people.page(language="fr-FR")
    reader.goto(series.replace("/secretariat/bodies", "/fr/bodies"))
    expect(reader.locator("#s1")).to_contain_text("à venir", ignore_case=True)
    expect(reader.locator("#s3")).to_contain_text("Annulée")
