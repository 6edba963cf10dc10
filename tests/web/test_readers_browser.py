"""[READER-1] [READER-2] Being told by mail, in a browser: asked for in the newsroom, confirmed, changed, left."""

import socket

import pytest
from msgspec.structs import replace
from playwright.async_api import Browser, expect

from hemicycle.settings import Settings
from tests.web.conftest import House
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    at_desk,
    chromium,
    listening,
    readers,
    served,
    static,
)
from tests.web.test_items import begun, out
from tests.web.test_journalists import accredited, asks, given, scheduled
from tests.web.told import BY_MAIL, ask, letters, link, on_list, tell, words

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]


@pytest.fixture
def settings(listening: socket.socket) -> Settings:  # noqa: F811
    return replace(BY_MAIL, base_url=f"http://127.0.0.1:{listening.getsockname()[1]}")


async def test_a_reader_asks_in_the_newsroom_and_leaves_by_a_button(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await served.followers.current()
    page = await (await chromium.new_context(locale="en")).new_page()
    await page.goto(f"{served.settings.base_url}/en/")
    await page.get_by_label("Email address").fill("amelie@reader.example")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status").first).to_contain_text("Look in your mailbox.")
    [asked] = await letters(served, "reader-confirm")
    await page.goto(served.settings.base_url + link(words(asked)))
    await page.get_by_role("button", name="Yes, send it to me").click()
    await expect(page.get_by_role("status").first).to_contain_text("Your address is confirmed.")
    await page.get_by_label("Decision").check()
    await page.get_by_label("Advisory").check()
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_label("Advisory")).to_be_checked()
    served.clock.at += 1000
    await out(served, await begun(served))
    [told] = await tell(served)
    await page.goto(words(told).stop)
    await page.get_by_role("button", name="Leave the list").click()
    await expect(page.get_by_role("status").first).to_contain_text("your address is forgotten")


async def test_the_pages_of_readers_in_every_language_and_size(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    own = await on_list(served)
    await out(served, await begun(served))
    await tell(served)
    await ask(served, "asks@reader.example")
    confirm = link(words((await letters(served, "reader-confirm"))[-1]))
    async for one in readers(chromium, served):
        lang = one.name[:2]
        moved = {
            name: f"/{lang}{path[3:]}" for name, path in {"own": own, "confirm": confirm}.items()
        }
        await one.judge(await one.open(f"/{lang}/readers"), "readers-ask")
        await one.judge(await one.open(moved["confirm"]), "readers-confirm")
        await one.judge(await one.open(moved["own"]), "readers-own")
        await one.judge(await one.open(f"{moved['own']}/leave"), "readers-leave")
        await one.judge(await one.open(f"/{lang}/"), "readers-newsroom")
        await one.sign_in()
        await one.judge(await one.open("/secretariat/readers"), "readers-office")


async def test_the_pages_of_journalists_in_every_language_and_size(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    own = await accredited(served)
    record, _ = await scheduled(served)
    copy = await given(served, record, "1")
    await asks(served, mail="bo@gazette.example", name="Bo Brenn")
    async for one in readers(chromium, served):
        lang = one.name[:2]
        await one.judge(await one.open(f"/{lang}/press"), "press-ask")
        await one.judge(await one.open(f"/{lang}{own[3:]}"), "press-own")
        page = await one.open(f"/{lang}{copy[3:]}")
        await page.locator("main form button").first.click()
        await expect(page.locator("[data-embargo]")).to_be_visible()
        await one.judge(page, "press-copy")
        await one.sign_in()
        await one.judge(await one.open("/secretariat/journalists"), "journalists-office")
