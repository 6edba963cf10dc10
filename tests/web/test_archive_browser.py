"""[PRESS-22] The archive in every language, on both sizes of screen."""

import pytest
from playwright.async_api import Browser

from tests.web.conftest import House
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    Reader,
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_items import begun, out

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]


async def test_the_archive_is_read_by_everybody(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await out(served, await begun(served))
    async for one in readers(chromium, served):
        lang = one.name[:2]
        await one.judge(await one.open(f"/{lang}/archive?q=europeenne&body=nac"), "archive")
        await one.judge(await one.open(f"/{lang}/archive?q=xyz&kind=decision"), "archive-nothing")
