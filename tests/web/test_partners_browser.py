"""[PRESS-32] [PRESS-33] The box of a text to take over, its frame in another page, the page of partners."""

import pytest
from playwright.async_api import Browser, expect

from hemicycle.partners.announcing import HOOK
from tests.web.conftest import House
from tests.web.listener import listener
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    at_desk,
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_items import begun, out

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]


async def test_a_text_is_taken_over_and_its_frame_stands_in_another_page(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    place = await out(served, await begun(served))
    reader = await at_desk(served, chromium)
    page = await reader.open(f"/en{place}")
    await page.get_by_text("Republish this text", exact=True).click()
    frame = await page.get_by_label("Or a frame that always shows").input_value()
    async with listener() as elsewhere:
        other = await page.context.new_page()
        await other.goto(f"{elsewhere.base}/")
        await other.set_content(f"<h1>Another page</h1>{frame}")
        inside = other.frame_locator("iframe")
        title = inside.get_by_role("heading", level=1)
        await expect(title).to_have_text("Call on <European> security & more")
        await other.set_content(
            f"<h1>Another page</h1>{frame.replace('/en/embed/', '/en/')}"
        )  # the page itself may stand nowhere else
        await expect(other.frame_locator("iframe").locator("article")).to_have_count(0)
    async for one in readers(chromium, served):
        at = await one.open(f"/{one.name[:2]}{place}")
        await at.locator("#republish summary").click()
        await one.judge(at, "republish")
        await one.judge(await one.open(f"/{one.name[:2]}/embed{place}"), "embed")


async def test_the_page_of_partners(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await served.followers.current()
    book = served.app.state.site.partners.book
    await book.name("Agence de presse du Nord", "https://127.0.0.1/webhook", None)
    await book.name("Europe Wire", "https://wire.example.org/hooks/newsroom", None)
    await out(served, await begun(served))
    await served.followers.current()
    await served.app.state.site.partners.worker.run_due(HOOK)
    await book.end(2)
    async for one in readers(chromium, served):
        await one.sign_in()
        page = await one.open("/secretariat/partners")
        await page.locator("details summary").first.click()
        await one.judge(page, "partners")
