"""What is kept, and a person erased, as an administrator sees it: in each language, on a desk and a telephone, by keys.

Pictures stand in `test-results/keeping/`.
"""

import asyncio
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from hemicycle.cli.composition import open_house
from hemicycle.locales import languages
from tests.browser.conftest import Served
from tests.keeping.spread import Spread, holding
from tests.keeping.test_erasing import ANA, BO, OTHER_ANA, SETTINGS

pytestmark = [pytest.mark.browser, pytest.mark.still]

PICTURES = Path(__file__).parents[2] / "test-results" / "keeping"
SIZES = [ViewportSize(width=1440, height=900), ViewportSize(width=390, height=844)]
HOME = "/secretariat/keeping"


async def fill(data: Path) -> str:
    """Two of one name, one of them everywhere; a third was erased. The administrator's link, without its server."""
    async with open_house(data, SETTINGS) as house:
        spread = Spread(house, data)
        await spread.begin()
        await spread.asks_to_attend(BO)
        found = await spread.keeping.find([BO.name])
        await spread.keeping.ask(spread.chief, "asked", found.people, [], set())
        await spread.keeping.erase_due()
        await spread.everywhere(ANA, BO)
        await spread.asks_to_attend(OTHER_ANA)
        chief = await spread.staff.account(spread.chief)
        assert chief
        link = await spread.staff.people.link_for(chief, None)
    return link.removeprefix(SETTINGS.base_url)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, str]]:
    data = tmp_path_factory.mktemp("keeping") / "data"
    data.mkdir(mode=0o700)
    link = asyncio.run(fill(data))
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    server = Served(data)
    yield server, link
    server.stop()


@pytest.fixture(scope="module")
def office(served: tuple[Served, str], chromium: Browser) -> Iterator[Page]:
    server, link = served
    context = chromium.new_context(locale="en-GB", viewport=SIZES[0])
    page = context.new_page()
    page.goto(f"{server.base}{link}")
    page.get_by_role("button").first.click()
    page.wait_for_url("**/secretariat**")
    yield page
    context.close()


def look(page: Page, name: str) -> None:
    """Nothing is wrong with what is shown, and nothing hangs over the edge."""
    assert Axe().run(page).response["violations"] == [], name
    width = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0, (name, width)
    page.screenshot(path=PICTURES / f"{name}.png", full_page=True)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("size", SIZES, ids=["desk", "phone"])
def test_each_page_holds(
    served: tuple[Served, str], office: Page, language: str, size: ViewportSize
) -> None:
    server, _ = served
    office.set_viewport_size(size)
    for path in (HOME, f"{HOME}/erase", f"{HOME}/erasures/1"):
        office.goto(f"{server.base}{path}?lang={language}")
        look(office, f"{language}-{size['width']}{re.sub(r'[^a-z0-9]+', '-', path)}")
    office.goto(f"{server.base}{HOME}/erase?lang={language}")
    office.locator("#q").fill(ANA.name)
    office.locator("form[action$=find] button").click()
    look(office, f"{language}-{size['width']}-found")
    office.locator("label.pick", has_text=ANA.mail).first.click()
    office.locator("form[action$=preview] button").click()
    look(office, f"{language}-{size['width']}-preview")


def test_by_keyboard_alone_from_the_search_to_the_proof(
    served: tuple[Served, str], office: Page
) -> None:
    server, _ = served
    office.set_viewport_size(SIZES[0])
    office.goto(f"{server.base}/secretariat/people?lang=en")
    office.get_by_role("link", name="What is kept").press("Enter")
    office.get_by_role("link", name="Erase a person").press("Enter")
    office.get_by_label("Names and addresses").press_sequentially(ANA.name)
    office.get_by_role("button", name="Find").press("Enter")
    for person in office.get_by_role("checkbox").all():
        label = person.locator("xpath=ancestor::label").inner_text()
        if OTHER_ANA.mail not in label:
            person.press("Space")
    office.get_by_role("button", name="Show every place").press("Enter")
    expect(office.get_by_role("heading", name="Somebody else has the same name")).to_be_visible()
    office.get_by_role("radio", name="The person asked for it").press("Space")
    office.get_by_role("checkbox", name="I have looked through it").press("Space")
    office.get_by_role("button", name="Erase for good").press("Enter")
    expect(office.get_by_role("heading", name="Erased, and searched for")).to_be_visible()
    look(office, "en-1440-done")
    assert ANA.name not in office.content()
    assert holding(server.data, OTHER_ANA.mail)
    office.get_by_role("link", name="What is kept", exact=True).first.press("Enter")
    expect(office.get_by_role("link", name="Erasure 2")).to_be_visible()
