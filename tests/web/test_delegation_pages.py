"""The pages of a delegation in a real Chromium: each language, light and dark, desktop and phone; the keyboard."""

import pytest
from playwright.async_api import Browser, Page

from tests.web.conftest import House
from tests.web.delegated import eventful, link_of
from tests.web.test_browser import (  # noqa: F401 (fixtures)
    Reader,
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_delegation import PAGE

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]


async def entered(house: House, reader: Reader) -> Page:
    """By a link of the head's own."""
    office = await house.secretariat()
    link = await link_of(house, office, "Ada Aalto", "JO")
    page = await reader.open(link)
    await page.locator("main form button").click()
    await page.wait_for_url(f"**{PAGE}")
    return page


async def test_pages_of_a_delegation(served: House, chromium: Browser) -> None:  # noqa: F811
    office = await eventful(served)
    async for reader in readers(chromium, served):
        await reader.judge(await reader.open("/delegation"), "delegation-ways")
        unused = await link_of(served, office, "Cy Cordes", "MA")
        await reader.judge(await reader.open(unused), "delegation-link")
        page = await entered(served, reader)
        form: dict[str, str | float | bool] = {"zone": "Asia/Amman", "hour": "7"}
        await page.context.request.post(f"{served.settings.base_url}{PAGE}/settings", form=form)
        await page.reload()
        await reader.judge(page, "delegation")
        page = await reader.open(PAGE)
        for summary in await page.locator("main summary").all():
            await summary.click()
        await reader.judge(page, "delegation-open")
        page = await reader.open(PAGE)
        await page.locator("#people summary").last.click()
        await page.locator("#people input[name=name]").fill("Nour Haddad")
        await page.locator("#people input[name=mail]").fill(f"nour-{reader.name}@waters.example")
        await page.locator("#people form button").last.click()
        await page.wait_for_selector("#fresh-link")
        await reader.judge(page, "delegation-let-in")
        await reader.judge(await reader.open(f"{PAGE}/votes"), "delegation-past")
        await reader.judge(await reader.open("/delegation/waters/MA"), "delegation-shut")
        await reader.sign_in()
        at = "/secretariat/bodies/waters/members/JO"
        await reader.judge(await reader.open(at), "delegation-office")


async def test_from_task_to_task_by_the_keyboard(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await eventful(served)
    reader = Reader(served, await chromium.new_context(timezone_id="Asia/Amman"), "en-keyboard")
    page = await entered(served, reader)
    tasks = await page.locator(".task").count()
    assert tasks >= 2
    here = "document.activeElement.id"
    first = await page.locator(".task").first.get_attribute("id")
    await page.keyboard.press("j")
    assert await page.evaluate(here) == first
    await page.keyboard.press("j")
    second = await page.evaluate(here)
    assert second != first
    await page.keyboard.press("ArrowUp")
    assert await page.evaluate(here) == first
    # Within a task everything is reached by Tab, and a field keeps its letters.
    await page.locator(".settings summary").click()
    field = page.locator("input[name=zone]").first
    await field.fill("")
    await field.press_sequentially("jk")
    assert await field.input_value() == "jk"


async def test_the_device_offers_its_time_zone_once(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await eventful(served)
    reader = Reader(served, await chromium.new_context(timezone_id="America/Lima"), "en-zone")
    page = await entered(served, reader)
    await page.get_by_role("button", name="Use it").click()
    await page.wait_for_url(f"**{PAGE}")
    assert "Lima" in await page.locator(".clocks").inner_text()
    assert await page.locator("form[data-zone]").is_hidden()


async def test_a_deadline_that_passes_is_told_once(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    """The task stays in sight, marked as late, and a screen reader is told."""
    await eventful(served)
    context = await chromium.new_context(timezone_id="Asia/Amman")
    await context.clock.install(time=served.clock.at / 1000)
    reader = Reader(served, context, "en-passing")
    page = await entered(served, reader)
    assert await page.locator(".task.settles").count() == 1
    await context.clock.run_for(29 * 3_600_000)
    assert await page.locator(".task.settles").count() == 1
    await context.clock.run_for(2 * 3_600_000)
    assert await page.locator(".task.settles").count() == 0
    assert "Silence ends" in await page.locator(".task.late").first.inner_text()
    assert "Silence ends" in await page.locator("#said").inner_text()
