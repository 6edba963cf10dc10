"""[PRESS-18] An item from the form of the office to its page, in every language, on both sizes of screen."""

import pytest
from playwright.async_api import Browser, expect

from tests.web.conftest import CALL, House, example
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    Reader,
    at_desk,
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_items import FORM, begun, out

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]


async def test_an_item_is_written_signed_and_read(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    reader = await at_desk(served, chromium)
    page = await reader.open("/secretariat/items")
    await page.get_by_label("Published by").select_option("nac")
    for code in ("English", "French"):
        group = page.get_by_role("group", name=code)
        tag = code[:2].lower()
        for name, label in (("headline", "Headline"), ("lead", "Lead"), ("text", "Text")):
            await group.get_by_label(label).fill(FORM[f"{name}.{tag}"])
    await page.get_by_role("button", name="Begin a publication").click()
    for code in ("English", "French"):
        await page.get_by_role("button", name=f"Sign off {code}").click()
    await page.locator("#signing").get_by_role("button", name="Publish").click()
    await page.get_by_role("link", name="Open the page").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text(FORM["headline.en"])
    place = page.url.removeprefix(served.settings.base_url)[3:]
    await page.goto(f"{page.url}#p2")
    await expect(page.locator("#p2")).to_contain_text("Press may register.")
    assert not reader.complaints
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.name[:2]}{place}"), "item")
        await one.sign_in()
        await one.judge(await one.open("/secretariat/items"), "items-office")


async def test_the_page_of_a_readout_is_that_of_an_article(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await served.convene(example())
    await served.play(example())
    await served.publish()
    await out(served, await begun(served))
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.name[:2]}/meetings/{CALL}/readout"), "article")
        await one.judge(await one.open(f"/{one.name[:2]}/"), "newsroom")
