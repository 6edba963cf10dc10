"""[PRESS-34] [PRESS-35] What others published: the register, an item, a text whose original was corrected."""

import pytest
from msgspec.structs import replace
from playwright.async_api import Browser, expect

from hemicycle.partners.feed import FeedRead, Gone, Part, Read
from hemicycle.partners.sources import NOTE, take_in
from tests.web.conftest import House
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    at_desk,
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_items import out

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]
ORIGINAL = Read(
    identity="tag:1",
    title="Ministers agree on a series of meetings",
    titled=True,
    link="https://news.partner.example.org/2022/01/ministers/",
    language="en",
    authors=["Press Service"],
    at=1_642_700_000_000,
    dated="exact",
    lead="They meet again before 1 March.",
    parts=[
        Part("paragraph", "The ministers agreed on a series of meetings."),
        Part("list", "A first call before 1 March."),
        Part("quote", "We go on."),
    ],
)
OTHER = replace(ORIGINAL, identity="tag:2", title="Ordre du jour", language="fr", dated="no-zone")


async def register(house: House, *items: Read, gone: list[Gone] | None = None) -> None:
    read = FeedRead("Partner", [*items], gone or [])
    await house.door.register.write(lambda c: take_in(c, 1, read, house.clock.at))
    await house.app.state.site.partners.worker.run_due(NOTE)


async def test_an_item_is_taken_over_translated_and_followed(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    sources = served.app.state.site.partners.sources
    await sources.add("Partner News", "https://news.partner.example.org/feed", "")
    await register(served, ORIGINAL, OTHER)
    desk = await at_desk(served, chromium)
    page = await desk.open("/secretariat/sources")
    await page.get_by_role("link", name=ORIGINAL.title).click()
    await page.get_by_label("Published by").select_option("nac")
    await page.get_by_text("Translate into French").click()
    french = page.get_by_role("group", name="French")
    await french.get_by_label("Headline").fill("Les ministres conviennent d’une série de réunions")
    await french.get_by_label("Text").fill("Les ministres ont convenu d’une série de réunions.")
    await page.get_by_role("button", name="Take over").click()
    await expect(page.get_by_text("Write who translated it.")).to_be_visible()
    await page.get_by_label("Translated by").fill("Claire Morel")
    await page.get_by_role("button", name="Take over").click()
    await page.wait_for_url("**/text")
    place = await out(served, page.url.removeprefix(served.settings.base_url))
    changed = replace(ORIGINAL, parts=[Part("paragraph", "The ministers agreed on two meetings.")])
    await register(served, changed)
    public = await desk.open(f"/fr{place}")
    await expect(public.locator("#original-became")).to_contain_text("À actualiser")
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.name[:2]}{place}"), "taken-over")
        await one.sign_in()
        await one.judge(await one.open("/secretariat/sources"), "sources")
        await one.judge(await one.open("/secretariat/sources/items/2"), "source-item")
        await one.judge(await one.open("/secretariat/sources/items/1"), "source-corrected")
    await register(served, gone=[Gone("tag:1", served.clock.at, "Published in error")])
    page = await desk.open("/secretariat/sources/items/1")
    await page.get_by_role("button", name="Withdraw your text").click()
    public = await desk.open(f"/en{place}")
    await expect(public.get_by_text("withdrawn").first).to_be_visible()
