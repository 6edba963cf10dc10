"""Before the day: two delegations inscribe, one hands in its statement; who reads it when. [INSCRIBE-1] [HANDIN-2]"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.attachments.files import PDF
from tests.browser.conftest import INTERPRETED, People, Served
from tests.browser.test_room_states import kept

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]
WORDS = "Our harvest fails when the river fails."
FRENCH = "Notre récolte se perd quand le fleuve se perd."
PLACE = "/room/small-summit/speaking"


@pytest.fixture
def people(served: Served, chromium: Browser) -> Iterator[People]:
    """The small summit with two interpreters."""
    found = People(chromium, served.convene(INTERPRETED))
    yield found
    found.close()


def seated(people: People, who: str, page: Page) -> Page:
    """Somebody with their link, days ahead: nobody has opened the meeting, nor let them in."""
    page.goto(people.links[who])
    page.get_by_role("button", name="Take your seat").click()
    expect(page.get_by_role("button", name="Enter", exact=True)).to_be_visible()
    page.goto(page.url.split("/room/")[0] + PLACE)
    return page


def inscribe(page: Page, level: str, language: str, behalf: str = "") -> None:
    item = page.locator("section.card").first
    item.get_by_label("Level").select_option(label=level)
    item.get_by_label("Language of the speech").select_option(label=language)
    item.get_by_label("On behalf of").fill(behalf)
    item.get_by_role("button", name="Inscribe").click()
    expect(page.get_by_text("You are number")).to_be_visible()


def _entered(served: Served, people: People, who: str, page: Page) -> Page:
    if page.url == "about:blank":
        return people.enter(page, who)
    page.goto(f"{served.base}/room/small-summit")
    page.get_by_role("button", name="Enter", exact=True).click()
    return page


def test_a_statement_before_and_after_its_delivery(
    served: Served, people: People, tmp_path: Path
) -> None:
    bert = seated(people, "bert", people.page(width=1440, height=1400))
    inscribe(bert, "Minister", "French", "the River States")
    item = bert.locator("section.card").first
    item.get_by_role("textbox", name="Text English").fill(WORDS)
    item.locator("summary", has_text="French").click()
    item.get_by_role("textbox", name="Text French").fill(FRENCH)
    item.locator("[name='file.en']").set_input_files(
        {"name": "speech.pdf", "mimeType": "application/pdf", "buffer": PDF}
    )
    item.get_by_role("button", name="Hand in").click()
    expect(bert.get_by_text("Handed in. Interpreters and the secretariat")).to_be_visible()
    kept(bert, "inscribed-1440")

    carla = seated(people, "carla", people.page(phone=True))
    inscribe(carla, "Head of state", "English")
    expect(carla.get_by_text("You are number 1")).to_be_visible()
    assert carla.evaluate("document.documentElement.scrollWidth") <= 390
    kept(carla, "inscribed-390")
    assert WORDS not in carla.content()

    desk = people.page(width=1440, height=1000)
    desk.goto(served.office)
    desk.get_by_role("button", name="Sign in").click()
    desk.goto(f"{served.base}/secretariat/meetings/small-summit")
    desk.locator("#office-speakers").get_by_role("link").click()
    first = desk.locator("section.card").first
    expect(first.locator("ol.inscribed > li")).to_have_count(2)
    expect(first.locator("ol.inscribed > li").first).to_contain_text("Head of state")
    first.locator("details.statement summary").click()
    expect(first.get_by_text(FRENCH)).to_be_visible()
    kept(desk, "inscribed-office")

    for language in ("fr", "ar"):
        for phone in (False, True):
            looked = people.page(phone=phone, width=1440, height=1400)
            looked.context.add_cookies(bert.context.cookies())  # type: ignore[arg-type]
            looked.goto(f"{served.base}{PLACE}?lang={language}")
            kept(looked, f"inscribed-{language}-{'390' if phone else '1440'}")
            if phone:
                assert looked.evaluate("document.documentElement.scrollWidth") <= 390

    anna = people.join("anna")
    anna.get_by_role("radio", name="Chair’s console").click()
    pages = {}
    for who, page in (("bert", bert), ("carla", carla), ("ines", people.page(width=1440))):
        pages[who] = _entered(served, people, who, page)
        anna.get_by_role("button", name="Admit").first.click()
        expect(page.locator("main#stage")).to_be_visible()
    public = people.page(width=1440, height=1400)
    public.goto(f"{served.base}/en/meetings/small-summit")
    anna.get_by_role("button", name="Open the meeting").click()
    expect(anna.get_by_text("In session").first).to_be_visible()
    anna.get_by_role("button", name="Take up").first.click()
    ines = pages["ines"]
    expect(ines.locator("[data-turn-of]")).to_have_count(2)
    expect(ines.locator("[data-turn-of]").first).to_contain_text("will speak English")
    ines.locator("[data-statement] summary").click()
    expect(ines.get_by_text(WORDS)).to_be_visible()
    expect(ines.get_by_text(FRENCH)).to_be_visible()
    kept(ines, "inscribed-booth")
    assert WORDS not in pages["carla"].content()

    anna.get_by_role("button", name="Give the floor to Bert Boon").first.click()
    expect(bert.get_by_text("You have the floor").first).to_be_visible(timeout=20_000)
    public.reload()
    assert WORDS not in public.content()
    bert.locator("[data-command=end-floor]").first.click()
    expect(ines.get_by_text("check against delivery").first).to_be_attached()
    public.reload()
    public.locator("details.statement summary").click()
    expect(public.get_by_text(FRENCH)).to_be_visible()
    expect(public.locator(".said").get_by_text("Check against delivery")).to_have_count(2)
    kept(public, "inscribed-public")
