"""[CONFERENCE-1] … [CONFERENCE-5] [OUTCOME-21] A conference of two days: its programme, and a text that goes on."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_told import lay_text

pytestmark = pytest.mark.browser
BODY = "/secretariat/bodies/nrc"
PEOPLE = (("Karin Lund", "NO"), ("Jonas Berg", "DE"))
PICTURES = os.environ.get("HEMICYCLE_PICTURES")
"""A folder for pictures of each step, for eyes."""


@pytest.fixture
def people(chromium: Browser) -> Iterator[People]:
    found = People(chromium, {})
    yield found
    found.close()


@pytest.fixture
def office(served: Served, people: People) -> Page:
    page = people.page(width=1440, height=1000)
    page.goto(served.office)
    page.get_by_role("button").last.click()
    page.wait_for_url("**/secretariat")
    begun = page.request.post(
        f"{served.base}{BODY}/begin", form={"access": "open"}, headers={"Origin": served.base}
    )
    assert begun.ok, begun.text()
    return page


def keep(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def plans_it(office: Page, served: Served) -> str:
    """A plenary and two committees, over two days."""
    office.goto(served.base + BODY)
    office.get_by_role("link", name="Plan a conference").click()
    office.get_by_label("Title of the conference (English)").fill("Third Review Conference")
    office.get_by_label("Title of the conference (French)").fill("Troisième Conférence d’examen")
    office.get_by_label("Since").fill("2035-06-14")
    office.get_by_label("Last day").fill("2035-06-15")
    office.get_by_label("Clocks of").select_option("Europe/Zurich")
    named = (
        ("Plenary", "Plénière", "Room A", "Salle A"),
        ("Committee I, texts", "Commission I, textes", "Room B", "Salle B"),
        ("Committee II, finance", "Commission II, finances", "Room C", "Salle C"),
    )
    for n, (name, nom, room, salle) in enumerate(named, 1):
        row = office.get_by_role("region", name=f"Who meets {n}")
        row.get_by_label("Name (English)").fill(name)
        row.get_by_label("Name (French)").fill(nom)
        row.get_by_label("Room (English)").fill(room)
        row.get_by_label("Room (French)").fill(salle)
    keep(office, "plan")
    office.get_by_role("button", name="Plan the conference").click()
    expect(office.get_by_role("heading", name="No dates yet")).to_be_visible()
    keep(office, "no-dates")
    return office.url


def adds(office: Page, part: str, starts: str, topic: str, sujet: str, minutes: str = "90") -> None:
    form = office.locator("form", has=office.locator("input[name=do][value=plan]"))
    if not form.is_visible():
        office.get_by_text("Add a sitting").first.click()
    form.get_by_label("Who meets").select_option(part)
    form.get_by_label("Begins", exact=False).fill(starts)
    form.get_by_label("Minutes").fill(minutes)
    form.get_by_label("What it treats (English)").fill(topic)
    form.get_by_label("What it treats (French)").fill(sujet)
    form.get_by_role("button", name="Add a sitting").click()
    expect(office.locator(".evs").get_by_text(topic).first).to_be_visible()


def fills_two_days(office: Page) -> None:
    first = (
        ("Plenary", "T10:00", "General debate, speakers 15 to 27", "Débat général"),
        ("Committee I, texts", "T10:00", "Draft decisions", "Projets de décision"),
        ("Committee II, finance", "T10:30", "Budget, second reading", "Budget, deuxième lecture"),
        ("Committee II, finance", "T14:30", "Glossary", "Glossaire"),
        ("Plenary", "T15:00", "Texts from the committees", "Textes des commissions"),
    )
    for part, hour, topic, sujet in first:
        adds(office, part, f"2035-06-14{hour}", topic, sujet)
    adds(office, "Plenary", "2035-06-15T22:30", "Closing night", "Nuit de clôture", "150")


def moves_one_and_cancels_one(office: Page, page: str) -> None:
    office.goto(f"{page}?day=2035-06-14&sitting=3#sitting")
    card = office.locator("#sitting")
    card.get_by_text("Move").first.click()
    card.get_by_label("Begins", exact=False).fill("2035-06-14T11:30")
    card.get_by_label("Why", exact=False).first.fill("At the request of the chair.")
    card.get_by_role("button", name="Move", exact=True).click()
    expect(office.locator(".ev.moved")).to_contain_text("Moved from 10:30.")
    office.goto(f"{page}?day=2035-06-14&sitting=4#sitting")
    card.get_by_text("Cancel").first.click()
    card.get_by_role("button", name="Cancel sitting 4").click()
    expect(office.locator(".ev.gone")).to_contain_text("Cancelled")
    expect(office.get_by_role("heading", name="2 changes")).to_be_visible()


def calls(office: Page, page: str, sitting: int) -> dict[str, str]:
    """The sitting as a meeting, on the page of a draft that knows hour and names; the links of its people."""
    office.goto(f"{page}?day=2035-06-14&sitting={sitting}#sitting")
    office.locator("#sitting").get_by_role("button", name="Call this meeting").click()
    office.wait_for_url("**/secretariat/drafts/*")
    expect(office.get_by_label("Date", exact=True)).to_have_value("2035-06-14")
    field = office.get_by_role("combobox", name="Type a name or a code")
    field.click()
    for name, _ in PEOPLE:
        office.keyboard.type(name)
        expect(office.get_by_role("option").last).to_contain_text(name)
        office.keyboard.press("Enter")
        expect(field).to_have_value("")
    for place, (name, code) in enumerate(PEOPLE):
        office.get_by_role("button", name=f"More on {name}").click()
        office.get_by_label("Member (code)").fill(code)
        if place == 0:
            office.get_by_role("button", name="Put in the chair").click()
    office.get_by_role("button", name=re.compile("^Call ")).first.click()
    office.wait_for_url("**/links")
    return {
        name: office.get_by_label(f"link of {name}", exact=False).input_value()
        for name, _ in PEOPLE
    }


def opens(people: People, links: dict[str, str]) -> tuple[Page, Page]:
    """The chair and a delegation in the room; the meeting is open, its item taken up."""
    people.links = links
    chair = people.join("Karin Lund")
    chair.get_by_role("radio", name="Chair’s console").click()
    other = people.join("Jonas Berg")
    chair.get_by_role("button", name="Admit").first.click()
    expect(other.get_by_role("button", name="Ask for the floor")).to_be_visible()
    chair.get_by_role("button", name="Open the meeting").click()
    expect(chair.get_by_text("In session").first).to_be_visible()
    chair.get_by_role("button", name="Take up").first.click()
    return chair, other


def adopt(chair: Page) -> None:
    chair.get_by_role("button", name="Put to consensus", exact=True).first.click()
    chair.locator("[data-command=adopt-outcome]:not([aria-disabled=true])").first.click(
        timeout=20_000
    )


def test_a_conference_of_two_days(served: Served, people: People, office: Page) -> None:
    page = plans_it(office, served).partition("?")[0]
    fills_two_days(office)
    moves_one_and_cancels_one(office, page)
    keep(office, "office")

    reader = people.page(language="fr-FR", width=1440, height=1000)
    public = page.replace("/secretariat/bodies", "/fr/bodies")
    reader.goto(f"{public}?day=2035-06-14")
    expect(reader.locator(".ev.was")).to_contain_text("10 h 30")
    expect(reader.locator(".ev.moved")).to_contain_text("11 h 30")
    expect(reader.get_by_role("heading", name="2 changements")).to_be_visible()
    keep(reader, "public-fr")

    # Arrows walk by room and by time.
    reader.locator(".ev a").first.focus()
    reader.keyboard.press("ArrowRight")
    expect(reader.locator(".ev a", has_text="Projets de décision")).to_be_focused()
    reader.keyboard.press("ArrowRight")
    reader.keyboard.press("ArrowDown")
    expect(reader.locator(".ev.moved a")).to_be_focused()
    reader.keyboard.press("Enter")
    expect(reader.locator("#sitting")).to_contain_text("Budget, deuxième lecture")
    expect(reader.locator("#sitting s")).to_contain_text("10 h 30")

    chair, other = opens(people, calls(office, page, 2))
    lay_text(other, "the importance of a good harvest", "l’importance d’une bonne récolte")
    adopt(chair)
    expect(other.get_by_text("Adopted").first).to_be_visible()
    office.goto(f"{page}?day=2035-06-14")
    expect(office.locator(".ev.live")).to_contain_text("in session")
    flow = office.locator(".flow", has_text="the importance of a good harvest")
    expect(flow).to_contain_text("It can be laid as soon as a meeting of the plenary is open.")

    plenary, delegate = opens(people, calls(office, page, 5))
    office.goto(f"{page}?day=2035-06-14")
    office.get_by_role("button", name="Lay before the plenary").click()
    expect(office.locator(".flow").first).to_contain_text("Before the plenary")
    delegate.get_by_role("tab", name="Texts").click()
    said = delegate.get_by_text("Adopted by Committee I, texts, without a vote, entry")
    expect(said.first).to_be_visible()
    keep(delegate, "room")
    adopt(plenary)
    expect(delegate.get_by_text("Adopted").first).to_be_visible()

    reader.goto(f"{public}?day=2035-06-14")
    expect(reader.locator(".ev.live").last).to_contain_text("De Commission I, textes")
    expect(reader.locator(".flow").first).to_contain_text("Adopté")
    keep(reader, "public-fr-after")
    night = people.page(phone=True)
    night.goto(f"{public.replace('/fr/', '/en/')}?day=2035-06-15")
    expect(night.locator(".ev")).to_contain_text("22:30 to 01:00")
    expect(night.locator(".ev .of")).to_be_visible()
    listed = night.locator(".evs").bounding_box()
    assert listed
    assert listed["height"] > 60, "the list has no height on a telephone"
    keep(night, "phone-night")
    night.goto(f"{public.replace('/fr/', '/en/')}?day=2035-06-14")
    keep(night, "phone")
