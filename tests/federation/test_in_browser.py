"""[FEDI-1] [FEDI-2] [FEDI-5] [FEDI-6] From the account to the withdrawal: the office in a browser, and Fedify."""

import os
import socket
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect

from hemicycle.settings import Settings
from tests.federation.fedify_peer import Fedify, fedify, need_fedify
from tests.federation.publishing import carry, correct, withdraw
from tests.web.conftest import House
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    Reader,
    at_desk,
    chromium,
    listening,
    served,
    static,
)
from tests.web.test_items import begun, out

pytestmark = [pytest.mark.peers, pytest.mark.timeout(600)]
PICTURES = os.environ.get("HEMICYCLE_PICTURES")


@pytest.fixture
async def peer() -> AsyncIterator[Fedify]:
    need_fedify()
    async with fedify() as running:
        yield running


@pytest.fixture
def settings(listening: socket.socket, peer: Fedify) -> Settings:  # noqa: F811
    made = Settings(name="Hemicycle", trusted_fediverse=[peer.base])
    return made.placed("127.0.0.1", listening.getsockname()[1])


async def picture(page: Page, name: str) -> None:
    if PICTURES:
        await page.screenshot(path=f"{PICTURES}/{name}.png", full_page=True)


async def test_published_answered_released_corrected_and_withdrawn(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
    peer: Fedify,
) -> None:
    office = await at_desk(served, chromium)
    page = await office.open("/secretariat/items")
    await page.get_by_role("link", name="Fediverse").click()
    await page.get_by_label("Published by").select_option("nac")
    await page.get_by_label("Name of the account").fill("council")
    await picture(page, "fediverse-begin")
    await page.get_by_role("button", name="Open the account").click()
    assert await page.get_by_label("I have checked the name.").evaluate(
        "box => !box.validity.valid"
    )
    await page.get_by_label("I have checked the name.").check()
    await page.get_by_role("button", name="Open the account").click()
    await expect(page.get_by_role("status").first).to_contain_text("@council@127.0.0.1")

    account = f"{served.settings.base_url}/ap/bodies/nac"
    await peer.does("follow", actor=account)
    at = await begun(served)
    place = await out(served, at)
    await carry(served)
    assert await peer.kinds() == ["Accept", "Create"]
    note = (await peer.seen())[-1]["object"]
    says = '<p>Thank you. <a href="https://paper.example.net/x">Read this</a> <img src="x" alt=":)"></p>'
    await peer.does("reply", actor=account, to=note["id"], id="1", content=says)

    queue = await office.open("/secretariat/comments")
    await expect(queue.get_by_role("article")).to_contain_text(
        "From the fediverse, @maren@127.0.0.1"
    )
    await expect(queue.get_by_role("article")).to_contain_text("Thank you. Read this :)")
    await picture(queue, "fediverse-queue")
    await queue.keyboard.press("p")
    await expect(queue.get_by_role("heading", name="All read")).to_be_visible()
    context = await chromium.new_context(locale="en", viewport={"width": 390, "height": 844})
    reader = Reader(served, context, "en-phone")
    public = await reader.open(f"/en{place}")
    shown = public.locator("#comment-1")
    await expect(shown).to_contain_text("From the fediverse")
    link = shown.get_by_role("link", name="Read this")
    assert await link.get_attribute("href") == "https://paper.example.net/x"
    assert await link.get_attribute("rel") == "nofollow ugc noopener noreferrer"
    await expect(shown.locator("img")).to_have_count(0)
    await picture(public, "fediverse-shown-390")
    await peer.does("like", actor=account, object=note["id"])

    await correct(served, at, "Call on security, corrected")
    await carry(served)
    await withdraw(served, at)
    await carry(served)
    assert await peer.kinds() == ["Accept", "Create", "Update", "Delete"]
    assert not reader.complaints
    assert not office.complaints
