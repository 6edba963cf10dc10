"""[POST-1] [POST-4] [POST-6] Two accounts are connected, an item goes there, is corrected and withdrawn: in a browser.

At Mastodon's fake, by its own sign-in, and on the real server of Bluesky accounts.
"""

import socket
from collections.abc import Iterator

import pytest
from playwright.async_api import Browser, Page, expect

from hemicycle.settings import Settings
from tests.federation.publishing import correct, withdraw
from tests.posting.fakes import FakeMastodon, running
from tests.posting.pds_peer import HANDLE, PASSWORD, Pds, pds
from tests.web.conftest import House, house  # noqa: F401 (its fixtures)
from tests.web.test_browser import (  # noqa: F401 (its fixtures)
    at_desk,
    chromium,
    listening,
    readers,
    served,
    static,
)
from tests.web.test_items import begun, out

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]


@pytest.fixture
def mastodon() -> Iterator[tuple[FakeMastodon, str]]:
    fake = FakeMastodon()
    with running(fake) as server:
        yield fake, server


@pytest.fixture
def bluesky() -> Iterator[Pds]:
    with pds() as server:
        yield server


@pytest.fixture
def settings(
    listening: socket.socket,  # noqa: F811
    mastodon: tuple[FakeMastodon, str],
    bluesky: Pds,
) -> Settings:
    made = Settings(name="Hemicycle", trusted_partners=[mastodon[1], bluesky.at])
    return made.placed("127.0.0.1", listening.getsockname()[1])


async def carried(house: House) -> None:  # noqa: F811
    """All that follows, and is due."""
    await house.followers.current()
    await house.posting.run_due()


async def rows(page: Page, at: str) -> dict[str, str]:
    """What the page says of each network."""
    await page.goto(at)
    return {
        name: " ".join((await page.get_by_role("row", name=name).inner_text()).split())
        for name in ("Mastodon", "Bluesky")
    }


async def connect(page: Page, server: str, bluesky: Pds) -> None:
    """Both, as the office does: by the network's own sign-in, and by an app password."""
    await page.goto(f"{page.url.split('/secretariat')[0]}/secretariat/posting")
    section = page.locator("details", has=page.get_by_role("heading", name="Mastodon", exact=True))
    await section.locator("summary").click()
    await section.locator("[name=body]").select_option("nac")
    await section.locator("[name=language]").select_option("fr")
    await section.get_by_label("Server").fill(server)
    await section.get_by_role("button", name="Connect Mastodon").click()
    await page.get_by_role("link", name="To 127.0.0.1").click()
    await expect(page.get_by_role("heading", name="@press@127.0.0.1")).to_be_visible()
    section = page.locator("details", has=page.get_by_role("heading", name="Bluesky", exact=True))
    await section.locator("summary").click()
    await section.locator("[name=body]").select_option("nac")
    await section.locator("[name=language]").select_option("en")
    await section.get_by_label("Server").fill(bluesky.at)
    await section.get_by_label("Handle").fill(HANDLE)
    await section.get_by_label("App password").fill(PASSWORD)
    await section.get_by_role("button", name="Connect Bluesky").click()
    await expect(page.get_by_role("heading", name=f"@{HANDLE}")).to_be_visible()
    assert PASSWORD not in await page.content()


async def test_from_the_accounts_to_the_withdrawal(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
    mastodon: tuple[FakeMastodon, str],
    bluesky: Pds,
) -> None:
    fake, server = mastodon
    reader = await at_desk(served, chromium)
    page = await reader.open("/secretariat/items")
    await connect(page, server, bluesky)
    at = await begun(served)
    item = at.removesuffix("/text")
    base = served.settings.base_url
    await page.goto(f"{base}{item}/preview")
    await expect(page.get_by_text("Nothing leaves before publication")).to_be_visible()
    await page.get_by_role("button", name="Dry run").click()
    await expect(page.get_by_role("status", name="Dry run")).to_contain_text("would be posted")
    await carried(served)
    assert (fake.posts, bluesky.posts()) == ({}, [])

    await out(served, at)
    await carried(served)
    [status], [post] = fake.posts.values(), bluesky.posts()
    assert "Appel sur la sécurité européenne" in status["text"]
    assert "Call on <European> security & more" in post["value"]["text"]
    told = await rows(page, f"{base}{item}/reach")
    assert "Posted" in told["Mastodon"]
    assert "Posted" in told["Bluesky"]
    link = page.get_by_role("row", name="Mastodon").get_by_role("link", name="Posted")
    assert await link.get_attribute("href") == status["url"]

    await correct(served, at, "Call on security")
    await carried(served)
    [status], (_, answer) = fake.posts.values(), bluesky.posts()
    assert "Call on security (fr)" in status["text"]
    assert answer["value"]["text"].startswith("Corrected: Call on security (en)")
    told = await rows(page, f"{base}{item}/reach")
    assert "Post edited" in told["Mastodon"]
    assert "Reply with the correction" in told["Bluesky"]

    await withdraw(served, at)
    await carried(served)
    assert (fake.posts, bluesky.posts()) == ({}, [])
    told = await rows(page, f"{base}{item}/reach")
    assert "Deleted there" in told["Mastodon"]
    assert "Deleted there" in told["Bluesky"]
    assert not reader.complaints
    async for one in readers(chromium, served):
        await one.sign_in()
        for path in ("/secretariat/posting", f"{item}/preview", f"{item}/reach"):
            await one.judge(await one.open(path), path.rpartition("/")[2])
