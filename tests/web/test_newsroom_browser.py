"""The newsroom's public pages in every language, on both sizes of screen."""

import pytest
from playwright.async_api import Browser

from tests.web.conftest import WHY, House
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
