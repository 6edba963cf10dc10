"""Every page in a real Chromium: axe finds nothing, in each language, light and dark, on desktop and phone."""

import asyncio
import os
import re
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
import uvicorn
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from hemicycle.locales import languages
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import (
    CorrectText,
    RedactText,
    WithdrawReadout,
)
from hemicycle.settings import Settings
from hemicycle.web.site import STATIC
from tests.web.conftest import CALL, House, example
from tools.chromium import find_chromium

pytestmark = [
    pytest.mark.browser,
    pytest.mark.still,
    pytest.mark.timeout(600),
]  # many screens, on a busy machine too

AXE = Path(AXE_FILE_PATH).read_text(encoding="utf-8")
SIZES = {"desktop": (1440, 900), "phone": (390, 844)}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PICTURES = os.environ.get("HEMICYCLE_PICTURES")
"""A folder for a picture of each page, to look at."""


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound


@pytest.fixture
def settings(listening: socket.socket) -> Settings:
    return Settings(name="Hemicycle").placed("127.0.0.1", listening.getsockname()[1])


@pytest.fixture
def static() -> Path:
    """The real files, with the fonts of the built room."""
    return STATIC


@pytest.fixture
async def served(house: House, listening: socket.socket) -> AsyncIterator[House]:
    server = uvicorn.Server(uvicorn.Config(house.app, log_level="warning", access_log=False))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    yield house
    server.should_exit = True
    await running


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium())
        yield browser
        await browser.close()


class Reader:
    """A visitor with a language, a scheme and a size; what the console complains of is kept."""

    def __init__(self, house: House, context: BrowserContext, name: str) -> None:
        self.house, self.context, self.name = house, context, name
        self.language = name.partition("-")[0]
        self.complaints: list[str] = []

    async def open(self, path: str) -> Page:
        page = await self.context.new_page()
        page.on("console", self._hear)
        page.on("pageerror", lambda fault: self.complaints.append(str(fault)))
        await page.goto(path if path.startswith("http") else self.house.settings.base_url + path)
        return page

    def _hear(self, message: Any) -> None:
        if message.type == "error" and "status of 4" not in message.text:
            self.complaints.append(message.text)

    async def sign_in(self) -> None:
        page = await self.open(await self.house.door.issue_secretariat_link())
        await page.get_by_role("button").last.click()
        await page.wait_for_url("**/secretariat")
        await page.close()

    async def judge(self, page: Page, called: str) -> None:
        """Nothing for axe, nothing on the console, nothing wider than the window."""
        if PICTURES:
            await page.screenshot(path=f"{PICTURES}/{called}-{self.name}.png", full_page=True)
        await page.evaluate(AXE)
        found = await page.evaluate("rules => axe.run({runOnly: rules})", RULES)
        faults = [(v["id"], [n["html"][:200] for n in v["nodes"]][:4]) for v in found["violations"]]
        assert not faults, (called, self.name, faults)
        wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, (called, self.name, f"{wide} px too wide")
        assert not self.complaints, (called, self.name, self.complaints)
        await page.close()


async def at_desk(house: House, chromium: Browser) -> Reader:
    """The office, signed in, in English on a desk's screen."""
    context = await chromium.new_context(locale="en", viewport={"width": 1440, "height": 900})
    reader = Reader(house, context, "en-desk")
    await reader.sign_in()
    return reader


async def readers(chromium: Browser, house: House) -> AsyncIterator[Reader]:
    """Every language in both sizes, one on each ground; the next language the other way round."""
    for turn, language in enumerate(languages()):
        for number, (size, (width, height)) in enumerate(SIZES.items()):
            scheme: Literal["light", "dark"] = "dark" if (turn + number) % 2 else "light"
            context = await chromium.new_context(
                locale=language,
                color_scheme=scheme,
                viewport={"width": width, "height": height},
                reduced_motion="reduce",
            )
            yield Reader(house, context, f"{language}-{scheme}-{size}")
            await context.close()


async def test_the_judge_finds_a_planted_fault(served: House, chromium: Browser) -> None:
    """Control: without it, silence of the judge would say nothing."""
    reader = Reader(served, await chromium.new_context(), "control")
    plants = {
        "axe": "document.querySelector('h1').append(document.createElement('button'))",
        "width": "document.body.append(Object.assign(document.createElement('pre'), "
        "{textContent: 'wide '.repeat(900)}))",
        "console": "console.error('planted')",
    }
    for name, plant in plants.items():
        page = await reader.open("/en/")
        await page.evaluate(plant)
        with pytest.raises(AssertionError):
            await reader.judge(page, name)
        reader.complaints.clear()
    await reader.judge(await reader.open("/en/"), "unplanted")


async def test_public_pages_before_and_during_a_meeting(served: House, chromium: Browser) -> None:
    async for reader in readers(chromium, served):
        lang = reader.language
        await reader.judge(await reader.open(f"/{lang}/"), "newsroom-empty")
        await reader.judge(await reader.open("/nothing"), "not-found")
        await reader.judge(await reader.open("/secretariat"), "secretariat-only")
    await served.convene(example())
    async for reader in readers(chromium, served):
        await reader.judge(
            await reader.open(f"/{reader.name.partition('-')[0]}/meetings/{CALL}"), "meeting-coming"
        )
    await served.play(
        example(), until=lambda m: len(m.outcomes.table) > 2 and m.debate.speaker is not None
    )
    async for reader in readers(chromium, served):
        lang = reader.language
        await reader.judge(await reader.open(f"/{lang}/"), "newsroom-live")
        await reader.judge(await reader.open(f"/{lang}/meetings/{CALL}"), "meeting-live")


async def test_public_pages_after_a_meeting(served: House, chromium: Browser) -> None:
    await served.convene(example())
    await served.play(example())
    await served.publish()
    async for reader in readers(chromium, served):
        lang = reader.language
        for called, path in {
            "newsroom": f"/{lang}/",
            "meeting-published": f"/{lang}/meetings/{CALL}",
            "readout": f"/{lang}/meetings/{CALL}/readout",
            "readout-entries": f"/{lang}/meetings/{CALL}/readout?entries",
            "record": f"/{lang}/meetings/{CALL}/record",
        }.items():
            await reader.judge(await reader.open(path), called)
    await served.act(SECRETARIAT, WithdrawReadout({"en": "An error.", "fr": "Une erreur."}))
    async for reader in readers(chromium, served):
        await reader.judge(
            await reader.open(f"/{reader.name.partition('-')[0]}/meetings/{CALL}/readout"),
            "withdrawn",
        )


async def test_a_long_word_widens_no_page(served: House, chromium: Browser) -> None:
    """Where a word does not fit it is broken, in whatever field it stands."""
    word = "w" * 1800
    title = {"en": f"{word} en", "fr": f"{word} fr"}
    file = example(title=title, topic={"en": word, "fr": word})
    await served.convene(file)
    await served.play(file)
    await served.publish()
    async for reader in readers(chromium, served):
        lang = reader.language
        for path in ("", f"meetings/{CALL}", f"meetings/{CALL}/readout", f"meetings/{CALL}/record"):
            page = await reader.open(f"/{lang}/{path}")
            wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, (path, reader.name, wide)
            await page.close()


async def test_personal_links(served: House, chromium: Browser) -> None:
    await served.convene(example())
    people = list((await served.recorder.meeting(CALL)).seats.participants.values())
    issued = await served.door.issue_links(CALL, people)
    duda, chair = issued[6].link, issued[1].link
    signin = await served.door.issue_secretariat_link()
    used = await served.door.issue_secretariat_link()
    for link in (chair, used):
        await served.door.enter(link.rpartition("/")[2], "Firefox, Windows")
    async for reader in readers(chromium, served):
        await reader.judge(await reader.open(duda), "join")
        await reader.judge(await reader.open(chair), "join-in-use")
        await reader.judge(await reader.open(signin), "signin")
        await reader.judge(await reader.open(used), "signin-in-use")
        await reader.judge(await reader.open(duda[:-3]), "no-link")


async def test_secretariat_pages_before_a_meeting(served: House, chromium: Browser) -> None:
    await served.convene(example())
    async for reader in readers(chromium, served):
        await reader.sign_in()
        await reader.judge(await reader.open("/secretariat"), "meetings-coming")
        await reader.judge(await reader.open("/secretariat/convene"), "convene")
        page = await reader.open("/secretariat/convene")
        await page.locator("summary").first.click()
        await page.locator("#text").fill('format = 1\n[meeting]\nid = "x y"\n')
        await page.locator('button[value="check-file"]').click()
        await reader.judge(page, "convene-faults-file")
        page = await reader.open("/secretariat/convene")
        await page.locator('form[action="/secretariat/drafts"] button').first.click()
        await page.wait_for_url("**/secretariat/drafts/*")
        await expect(page.locator(".chk li").first).to_be_visible()
        await reader.judge(page, "call-faults")
        page = await reader.open("/secretariat/convene")
        await page.locator('form:has([value="council"]) button').click()
        await page.wait_for_url("**/secretariat/drafts/*")
        await page.locator("li[data-row] .mn").nth(3).click()
        await expect(page.locator(".hours .code").first).to_be_visible()
        await reader.judge(page, "call-council")
        page = await reader.open(f"/secretariat/meetings/{CALL}")
        asked = page.locator('form[action$="/move"] button').nth(2)
        await asked.evaluate("button => button.closest('details')?.setAttribute('open', '')")
        await asked.click()
        await reader.judge(page, "links")
        served.hub.guests = ["p3", "p4"]
        await reader.judge(await reader.open(f"/secretariat/meetings/{CALL}"), "office-coming")


async def test_secretariat_pages_after_a_meeting(served: House, chromium: Browser) -> None:
    await served.convene(example())
    await served.play(example())
    await served.act(SECRETARIAT, CorrectText(1, {"office": {"en": "Secretary General of NATO"}}))
    await served.act(SECRETARIAT, RedactText(9, {"en": "Erased on request."}))
    async for reader in readers(chromium, served):
        await reader.sign_in()
        await reader.judge(await reader.open("/secretariat"), "meetings-held")
        await reader.judge(await reader.open(f"/secretariat/meetings/{CALL}"), "office-held")
        await reader.judge(await reader.open(f"/secretariat/meetings/{CALL}/readout"), "review")
        page = await reader.open(f"/secretariat/meetings/{CALL}/texts")
        await page.locator("summary").nth(1).click()
        await reader.judge(page, "texts")


async def test_an_open_page_follows_the_meeting(served: House, chromium: Browser) -> None:
    """Nobody has to load the page again; what has the focus is not taken away."""
    await served.convene(example())
    context = await chromium.new_context(locale="en-GB")
    reader = Reader(served, context, "fresh")
    await reader.sign_in()
    page = await reader.open(f"/en/meetings/{CALL}")
    office = await reader.open(f"/secretariat/meetings/{CALL}")
    await expect(page.locator("#stage")).to_contain_text("Coming")
    await page.get_by_role("link", name="Verify this record").focus()
    served.hub.guests = ["p3"]
    await expect(office.get_by_role("button", name="Admit Boris Johnson")).to_be_visible(
        timeout=20_000
    )
    await served.play(example(), until=lambda m: m.debate.speaker is not None)
    await expect(page.locator("#stage")).to_contain_text("Live", timeout=20_000)
    await expect(page.locator("#said")).to_have_text(re.compile("Live"))
    await expect(page.get_by_role("link", name="Watch")).to_be_visible()
    focused = await page.evaluate("document.activeElement.textContent")
    assert focused == "Verify this record"
    assert not reader.complaints, reader.complaints
    await context.close()


async def test_the_page_of_the_record_says_what_is_wrong_with_a_check(
    served: House, chromium: Browser
) -> None:
    """What is no export is not the network's fault, and a browser that keeps nothing still checks.

    Hours are 00 to 23 wherever the browser comes from.
    """
    await served.convene(example())
    await served.play(example())
    await served.publish()
    context = await chromium.new_context(locale="en-US", timezone_id="America/New_York")
    await context.add_init_script(
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }"
    )
    reader = Reader(served, context, "check")
    page = await reader.open(f"/en/meetings/{CALL}/record")
    await expect(page.locator("#receipts")).to_contain_text("does not give out what it keeps")
    await page.locator("[data-check]").click()
    await expect(page.locator("#check")).to_contain_text("Nothing was changed")
    await expect(page.locator("#check")).to_contain_text(re.compile(r"\b[0-2]\d:\d\d:\d\d\b"))
    own = await page.locator("[data-local]").all_inner_texts()
    told = [await page.locator("#check").inner_text(), *own]
    assert any(re.search(r"\b1[4-9]:\d\d", words) for words in own), own
    assert not any(re.search(r"\b[AP]M\b", words) for words in told)
    export = f"**/meetings/{CALL}/record"
    for body, words in (
        ("<h1>Sign in</h1>", "could not be checked now"),
        ('{"format":1', "This record is not as it was signed"),
    ):
        await page.route(export, lambda route, _, body=body: route.fulfill(body=body))
        await page.locator("[data-check]").click()
        await expect(page.locator("#check")).to_contain_text(words)
        await page.unroute(export)
    await page.route(export, lambda route: route.abort())
    await page.locator("[data-check]").click()
    await expect(page.locator("#check")).to_contain_text("could not be checked now")
    await context.close()
