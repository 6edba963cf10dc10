"""[REPLY-3] [REPLY-4] From the invitation to who comes: answered on a telephone and by keyboard, and seen live.

Pictures stand in `test-results/reply/`.
"""

import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_moving import sign_in

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
PICTURES = Path(__file__).parents[2] / "test-results" / "reply"


@pytest.fixture(autouse=True, scope="module")
def pictures() -> None:
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)


def faultless(page: Page) -> None:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa"]}).response["violations"]
    assert not found, [(one["id"], one["nodes"][0]["html"]) for one in found]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def links_of(office: Page, served: Served) -> dict[str, str]:
    """Name → the page on which they answer, once each has been written to."""
    at = f"{served.base}/secretariat/meetings/small-summit/invitations"
    office.goto(at)
    for number, field in enumerate(office.locator("input[type=email]").all()):
        field.fill(f"person{number}@ministry.example")
    office.locator("main form button.primary").click()
    expect(office.locator(".note.agree")).to_be_visible()
    found = {}
    for name in ("Anna Arden", "Bert Boon", "Carla Conti"):
        office.goto(f"{served.base}/secretariat/outbox?q={name}")
        office.locator("main a[href^='/secretariat/outbox/']").first.click()
        office.goto(f"{office.url.partition('?')[0]}/look")
        link = office.locator("a[href*='/reply/']").first.get_attribute("href")
        assert link
        found[name] = link.partition("?")[0].partition("#")[0]
    return found


def test_an_invitation_is_answered_and_the_office_sees_who_comes(
    served: Served, people: People
) -> None:
    office = sign_in(people.page(), served)
    links = links_of(office, served)
    office.goto(f"{served.base}/secretariat/meetings/small-summit")
    panel = office.locator("#who-comes")
    expect(panel).to_contain_text("0 accept")

    # On a telephone, by touch. Looking answers nothing.
    anna = people.page(phone=True)
    anna.goto(links["Anna Arden"])
    expect(anna.get_by_role("radio", name="Accept", exact=True)).not_to_be_checked()
    faultless(anna)
    anna.locator("label[for=answer-accepted]").tap()
    anna.get_by_label("A word to the secretariat").fill("I shall be there.")
    anna.get_by_role("button", name="Send the reply").tap()
    expect(anna.get_by_role("status").first).to_contain_text("Your reply has arrived")
    faultless(anna)
    anna.screenshot(path=PICTURES / "answered-phone.png", full_page=True)
    expect(panel).to_contain_text("I shall be there.", timeout=20_000)  # without a reload

    # By keyboard alone: arrows in the group, Tab into the part that opened, a fault that leads to its field.
    bert = people.page()
    bert.goto(links["Bert Boon"])
    bert.get_by_role("radio", name="Accept", exact=True).focus()
    for _ in range(2):
        bert.keyboard.press("ArrowDown")
    expect(bert.get_by_role("radio", name="Send a deputy")).to_be_checked()
    bert.keyboard.press("Tab")
    expect(bert.get_by_label("Name", exact=True)).to_be_focused()
    bert.keyboard.type("Dora Dunn")
    bert.keyboard.press("Tab")
    bert.keyboard.type("Director of harvests")
    bert.keyboard.press("Tab")
    bert.keyboard.type("dora@ministry")
    bert.keyboard.press("Enter")
    address = bert.get_by_label("Mail address")
    expect(address).to_have_attribute("aria-invalid", "true")
    faultless(bert)
    bert.screenshot(path=PICTURES / "fault.png", full_page=True)
    address.fill("dora@ministry.example")
    bert.get_by_role("button", name="Send the reply").click()
    expect(bert.locator("#said-so-far")).to_contain_text("Dora Dunn")

    # In French and Arabic, on a telephone.
    for language in ("fr", "ar"):
        carla = people.page(phone=True)
        carla.goto(f"{links['Carla Conti']}?lang={language}")
        if carla.locator("html").get_attribute("lang") != language:
            continue  # the server does not speak it
        carla.locator("label[for=answer-proposed]").tap()
        faultless(carla)
        carla.screenshot(path=PICTURES / f"proposal-{language}.png", full_page=True)

    # The office was written in one language; with it in each, a click accredits the deputy, with the seat and a link.
    expect(panel).to_contain_text("Dora Dunn", timeout=20_000)
    faultless(office)
    office.screenshot(path=PICTURES / "who-comes.png", full_page=True)
    expect(panel.get_by_label("Office in English")).to_have_value("Director of harvests")
    panel.get_by_label("Office in French").fill("directrice des récoltes")
    office.set_viewport_size({"width": 390, "height": 844})
    faultless(office)
    panel.screenshot(path=PICTURES / "who-comes-phone.png")
    panel.get_by_role("button", name=re.compile("Accredit")).click()
    expect(office.get_by_text("Dora Dunn").first).to_be_visible()
    office.goto(f"{served.base}/secretariat/meetings/small-summit")
    expect(panel).to_contain_text("Accredited")
    expect(office.locator("#office-people")).to_contain_text("Dora Dunn")
