"""The pages of staff, and the form to attend, in a real Chromium: each language, light and dark, desktop and phone."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from hemicycle.access.papers import Papers
from hemicycle.accounts.audit import Line, note
from tests.web.conftest import CALL, House, example
from tests.web.staffed import member, staff_of
from tests.web.test_browser import (  # noqa: F401 (fixtures)
    Reader,
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_credentials import LETTER, hand_in, seated
from tests.web.test_registering import AT, asked, opened

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]


async def come_in(house: House, reader: Reader, account: str) -> None:
    """By a link of this account's own."""
    known = await staff_of(house).account(account)
    assert known is not None
    page = await reader.open(await staff_of(house).people.link_for(known, None))
    await page.locator("form button").last.click()
    await page.wait_for_url("**/secretariat**")
    await page.close()


async def test_pages_of_staff(served: House, chromium: Browser, tmp_path: Path) -> None:  # noqa: F811
    await served.convene(example())
    async for reader in readers(chromium, served):
        await reader.judge(await reader.open("/secretariat/signin"), "signin-ways")
        link = await served.door.issue_secretariat_link()
        await reader.judge(await reader.open(link), "signin-first")
    await opened(served)
    for number in range(3):
        await served.client().post(AT, data=asked(number, why="A long reason. " * 20))
    browser = served.client()
    link = await served.door.issue_secretariat_link()
    await browser.post(link, data={"name": "Mara Lindqvist", "mail": "mara@waters.example"})
    [chief] = await staff_of(served).people.listed(None)
    mara = chief.account
    await member(served, mara, "Yusuf Demir", "coordinator", "press")
    await staff_of(served).people.invite(
        mara.id, "W" * 60, f"{'w' * 60}@a.example", ["press"], None
    )
    served.app.state.site.papers = Papers(tmp_path)
    _, delegate = await seated(served)
    gap = Line(1, None, "gap", "lost", facts={"n": 4}, until=240_001)
    await served.door.register.write(lambda register: note(register, gap))
    async for reader in readers(chromium, served):
        await come_in(served, reader, mara.id)
        at = f"/secretariat/meetings/{CALL}"
        for called, path in {
            "account": "/secretariat/account",
            "people": "/secretariat/people",
            "audit": "/secretariat/audit",
            "office-record": f"{at}/record",
            "office-meeting": at,
            "registrations": f"{at}/registrations",
            "office-credentials": f"{at}/credentials",
        }.items():
            await reader.judge(await reader.open(path), called)
        await hand_in(delegate, LETTER)
        page = await reader.open("/secretariat/people")
        await page.locator("tr", has_text="WWWW").locator("summary").click()
        await reader.judge(page, "people-open")
        page = await reader.open(f"/{reader.language}/meetings/{CALL}/register")
        await page.evaluate("document.querySelector('form').noValidate = true")
        await page.locator("form button").click()
        await page.wait_for_selector(".fault")
        await reader.judge(page, "register")


async def test_the_table_of_roles_is_read_by_arrows(served: House, chromium: Browser) -> None:  # noqa: F811
    reader = Reader(served, await chromium.new_context(locale="en"), "en-keys")
    await reader.sign_in()
    page = await reader.open("/secretariat/people")
    cell = page.locator(".roles [tabindex='0']")
    await cell.focus()
    for key, words in (
        ("ArrowDown", "does"),
        ("ArrowRight", "does"),
        ("ArrowRight", "sees"),
        ("ArrowDown", "sees"),
        ("ArrowLeft", "does"),
    ):
        await page.keyboard.press(key)
        assert words in await page.evaluate("document.activeElement.innerText"), key
    for _ in range(20):
        await page.keyboard.press("ArrowUp")
    assert await page.evaluate("document.activeElement.closest('thead') !== null")
