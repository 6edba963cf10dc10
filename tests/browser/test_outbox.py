"""The outbox as the secretariat sees it: in each language, on a desk and a telephone, and by keyboard alone.

Pictures stand in `test-results/outbox/`.
"""

import asyncio
import json
import re
import shutil
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from hemicycle.locales import languages
from hemicycle.outbound.ledger import conclude
from hemicycle.outbound.states import State
from tests.browser.conftest import Served
from tests.outbound.conftest import HandClock, letter, opened

pytestmark = [pytest.mark.browser, pytest.mark.still]

PICTURES = Path(__file__).parents[2] / "test-results" / "outbox"
SIZES = [ViewportSize(width=1440, height=900), ViewportSize(width=390, height=844)]
MAIL = {
    "mail_server": "smtp://127.0.0.1:1",
    "mail_tls": "none",
    "mail_sender": "Secretariat of the Council <secretariat@waters.example>",
}
STATES: dict[State, str] = {
    "delivered": "2.0.0",
    "sent": "250 2.0.0 4b4ab3d7 Message accepted for delivery",
    "refused": "550 5.1.1 <amelie@gone.example>: Recipient address rejected: User unknown",
    "given-up": "451 4.7.1 Greylisting in action, please come back later",
    "unknown": "",
}


async def fill(data: Path) -> None:
    """A message of each state, the last of which waits."""
    data.mkdir(mode=0o700)
    async with opened(data, HandClock(int(time.time() * 1000) - 7_200_000), **MAIL) as office:
        for state, answer in STATES.items():
            message = await office.post.write(letter(subject=f"Invitation ({state})"))
            now = office.clock()
            work = partial(conclude, message=message, state=state, answer=answer, now=now)
            await office.register.write(work)
        await office.post.write(letter(subject="دعوة إلى الجلسة السابعة والأربعين"))
        await office.post.write(letter(subject="A name without spaces " + "x" * 120))
    (data / "settings.toml").write_text(
        "".join(f"{key} = {json.dumps(value)}\n" for key, value in MAIL.items())
    )


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    data = tmp_path_factory.mktemp("outbox") / "data"
    asyncio.run(fill(data))
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    server = Served(data)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def office(served: Served, chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(locale="en-GB", viewport=SIZES[0])
    page = context.new_page()
    page.goto(served.office)
    page.get_by_role("button").first.click()
    page.wait_for_url("**/secretariat")
    yield page
    context.close()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("size", SIZES, ids=["desk", "phone"])
def test_each_page_holds(served: Served, office: Page, language: str, size: ViewportSize) -> None:
    office.set_viewport_size(size)
    for path in (
        "",
        "/outbox",
        "/outbox?show=sent",
        "/outbox/3",
        "/outbox/5",
        "/outbox/6",
        "/outbox/7",
    ):
        office.goto(f"{served.base}/secretariat{path}".replace("?", f"?lang={language}&", 1))
        if "?" not in path:
            office.goto(f"{served.base}/secretariat{path}?lang={language}")
        assert Axe().run(office).response["violations"] == [], path
        width = office.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0, (path, width)
        name = re.sub(r"\W+", "-", path) or "-secretariat"
        office.screenshot(path=PICTURES / f"{language}-{size['width']}{name}.png", full_page=True)


def test_a_letter_looks_like_one_at_any_width(served: Served, office: Page) -> None:
    for size in SIZES:
        office.set_viewport_size(size)
        office.goto(f"{served.base}/secretariat/outbox/3/look")
        width = office.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0
        expect(office.get_by_role("link", name="Répondre")).to_be_visible()
        office.screenshot(path=PICTURES / f"letter-{size['width']}.png", full_page=True)


def test_by_keyboard_alone(served: Served, office: Page) -> None:
    office.set_viewport_size(SIZES[0])
    office.goto(f"{served.base}/secretariat?lang=en")
    expect(office.get_by_role("heading", name="3 messages need you")).to_be_visible()
    expect(office.get_by_role("heading", name="The mail server cannot be reached")).to_be_visible()
    office.get_by_role("link", name="See them").press("Enter")
    office.get_by_role("link", name="Invitation (given-up)").press("Enter")
    office.get_by_role("button", name="Mark as settled").press("Enter")
    expect(office.locator("#outbox-state")).to_contain_text("Settled")
    office.goto(f"{served.base}/secretariat/outbox?show=unknown")
    office.get_by_role("link", name="Invitation (unknown)").press("Enter")
    office.get_by_role("button", name="Send again").press("Enter")
    expect(office.locator("#outbox-events")).to_contain_text("Sent again by a person")
    expect(office.locator("#outbox-state")).to_contain_text("Waiting")
    office.goto(f"{served.base}/secretariat")
    expect(office.get_by_role("heading", name="One message needs you")).to_be_visible()
