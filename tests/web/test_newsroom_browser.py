"""The newsroom's public pages in every language, on both sizes of screen."""

import pytest
from playwright.async_api import Browser

from tests.web.conftest import WHY, House, example
from tests.web.staged import hold
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_items import begun, out
from tests.web.test_withdrawn import NOTE, corrected

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]


async def test_corrected_compared_and_withdrawn(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    """[PRESS-10]"""
    at, other = await begun(served), await begun(served)
    place, gone = await out(served, at), await out(served, other)
    await corrected(served, at, **NOTE)
    desk = await served.secretariat()
    await desk.post(f"{other}/withdraw", data=WHY)
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.language}{place}"), "corrected")
        await one.judge(await one.open(f"/{one.language}{place}/versions/2"), "changes")
        await one.judge(await one.open(f"/{one.language}{gone}"), "withdrawn")
        await one.judge(await one.open(f"/{one.language}/archive"), "archive")


async def test_the_register_of_decisions(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    """[PRESS-40]"""
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.language}/decisions"), "decisions-none")
        break
    await served.convene(example())
    await served.play(example())
    await hold(served, "division")
    async for one in readers(chromium, served):
        page = await one.open(f"/{one.language}/decisions")
        for row in await page.locator("details.decision > summary").all():
            await row.click()
        await one.judge(page, "decisions")


async def test_the_front_page_in_each_of_its_states(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    """[PRESS-41]"""
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.language}/"), "front-none")
    await served.convene(example())
    await out(served, await begun(served))
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.language}/"), "front-coming")
    await served.play(example())
    await served.publish()
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.language}/"), "front")
        await one.judge(await one.open(f"/{one.language}/archive?q=nowhere"), "archive-nothing")


async def test_standing_pages(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    """[PRESS-42]"""
    async for one in readers(chromium, served):
        for name in ("privacy", "accessibility"):
            await one.judge(await one.open(f"/{one.language}/about/{name}"), f"standing-{name}")
        await one.sign_in()
        page = await one.open("/secretariat/standing")
        await page.locator("summary").first.click()
        await one.judge(page, "standing-office")
