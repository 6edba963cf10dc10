"""[PRESS-8] [PRESS-12] [PRESS-14] [PRESS-18] From the closing to the public: a text that not all have cleared."""

from collections.abc import Sequence

import httpx2
import pytest
from playwright.async_api import Browser, BrowserContext, Locator, Page, expect

from hemicycle.documents.blocks import DraftBlock, DraftSentence
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.rulebook import Attribution
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.readout import Readout, Sentence
from tests.web.conftest import House
from tests.web.delegated import convene, council, head, hold
from tests.web.staffed import first_account, member
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    chromium,
    listening,
    served,
    settings,
    static,
)

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]
RECORD = "waters-3"
TEXT, PAGE = f"/secretariat/meetings/{RECORD}/text", f"/en/meetings/{RECORD}/readout"
OURS, WORDS = "The delegations met by video.", "Les délégations se sont réunies par vidéo."


async def met(house: House) -> httpx2.AsyncClient:
    """The council has met and closed; the office's browser."""
    await council(house, attribution=Attribution(signed_by=["drafter", "head"]))
    office = await convene(house, RECORD, mode="virtual", date="2022-02-20")
    await hold(house, RECORD)
    await house.followers.current()
    house.app.state.site.press._lay = lay_blocks
    return office


async def browser_of(
    house: House,
    chromium: Browser,  # noqa: F811
    client: httpx2.AsyncClient,
    width: int = 1280,
) -> BrowserContext:
    """A real browser that is signed in as this client is."""
    context = await chromium.new_context(locale="en", viewport={"width": width, "height": 900})
    url = house.settings.base_url
    await context.add_cookies(
        [{"name": one.name, "value": one.value or "", "url": url} for one in client.cookies.jar]
    )
    return context


async def opened(house: House, context: BrowserContext, path: str) -> Page:
    page = await context.new_page()
    await page.goto(house.settings.base_url + path)
    return page


def cell(page: Page, language: str) -> Locator:
    """The sentence that says who took part, in a language."""
    spoken = page.locator(".lang", has_text=language)
    return page.locator(".paragraph .cell:has(textarea[name=words])").filter(has=spoken).first


async def write(page: Page, language: str, words: str) -> None:
    await cell(page, language).locator("summary").click()
    await cell(page, language).get_by_role("textbox").fill(words)


async def answer(page: Page, deed: str, words: str = "") -> None:
    """Answer on all that speaks for a delegation."""
    await page.wait_for_selector(".own .ans > details")
    while await page.locator(".own .ans > details").count():
        one = page.locator(".own:has(.ans > details)").first
        if words:
            await one.get_by_text("Ask for other words").click()
            await one.get_by_role("textbox").first.fill(words)
        async with page.expect_navigation():
            await one.get_by_role("button", name=deed).first.click()


def planted_lay(
    entries: Sequence[Entry], languages: Sequence[str], side: str | None = None
) -> list[DraftBlock]:
    words = dict.fromkeys(languages, "Composed by somebody else.")
    return [DraftBlock("paragraph", [DraftSentence(words, "generated", [0])])]


def planted(entries: Sequence[Entry], language: str) -> Readout:
    body = [[Sentence("Composed by somebody else.", [0])]]
    return Readout(language, "Another title", body, "", "", [], "")


async def test_a_joint_text_that_two_have_not_cleared_goes_out_as_the_summary(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    office = await met(served)
    jordan = await head(served, office)
    morocco = await head(served, office, "Cy Cordes", "MA")
    mara, hers = await first_account(served)
    _, his = await member(served, mara, "Sam Okafor", "press")
    ada = await opened(served, await browser_of(served, chromium, hers), TEXT)
    await ada.get_by_role("button", name="Edit the text").click()
    bo = await opened(served, await browser_of(served, chromium, his), TEXT)

    # Two edit it at once, each a language.
    await write(ada, "English", OURS)
    await expect(cell(bo, "English").locator(".here")).to_contain_text(
        "Mara Lindqvist\u2069 is typing"
    )
    await write(bo, "Français", WORDS)
    await expect(cell(ada, "Français").locator(".here")).to_contain_text(
        "Sam Okafor\u2069 is typing"
    )
    await ada.keyboard.press("Control+Enter")
    await expect(cell(bo, "English").locator(".words")).to_have_text(OURS)
    await bo.keyboard.press("Control+Enter")
    await expect(cell(ada, "Français").locator(".words")).to_have_text(WORDS)

    # Each is asked about what speaks for it.
    await ada.get_by_role("button", name="Make it a joint text").click()
    for box in await ada.locator("input[name^='for.']").all():
        await box.fill("JO, MA, PE")
    await ada.get_by_role("button", name="Ask for clearance").click()
    await expect(ada.locator("#clearing .counts")).to_contain_text("3 no answer")
    await expect(bo.locator("#clearing .counts")).to_contain_text("3 no answer")

    # One clears it on its page, one asks for other words, one says nothing.
    for client, member_, deed, words in (
        (jordan, "JO", "Clear", ""),
        (morocco, "MA", "Send these words", "Morocco took part."),
    ):
        context = await browser_of(served, chromium, client, 390)
        page = await opened(served, context, f"/delegation/waters/{member_}")
        await page.locator(f"a[href$='/clearing/{RECORD}']").first.click()
        await answer(page, deed, words)
        await expect(page.locator(".rail")).to_contain_text("All are answered")
        assert await page.evaluate("document.documentElement.scrollWidth") <= 390
    await expect(ada.locator("#clearing .counts")).to_contain_text("1 cleared")
    await expect(ada.get_by_text("Morocco took part.").first).to_be_visible()

    # The time is over: two have not cleared it, so that it cannot go out as joint, and the page says what can.
    served.clock.at += 3_700_000
    await ada.reload()
    counts = ada.locator("#clearing .counts")
    for stand in ("1 cleared", "1 other words asked for", "1 no answer"):
        await expect(counts).to_contain_text(stand)
    await expect(ada.get_by_text("It cannot go out as a joint text now")).to_be_visible()
    await expect(ada.get_by_role("button", name="Publish as joint text")).to_be_disabled()
    async with ada.expect_navigation():
        await ada.get_by_role("button", name="Turn into the chair’s summary").click()

    # Signed off by the chain, in its order, in each language.
    for page, role in ((ada, "Drafter"), (bo, "Head of the press office")):
        await page.reload()
        for language in ("English", "French"):
            async with page.expect_navigation():
                await page.get_by_role("button", name=f"Sign off {language} as: {role}").click()
    await bo.get_by_role("button", name="Publish as the chair’s summary").click()
    await expect(bo.locator("#signing")).to_contain_text("Signed off by Sam Okafor")

    reader = await chromium.new_context(locale="en")
    public = await opened(served, reader, PAGE)
    await expect(public.get_by_text("Chair’s summary.")).to_be_visible()
    await expect(public.locator("article")).to_contain_text(OURS)

    # Another composer changes nothing of it: neither page, nor feed, nor export.
    before = {
        path: (await public.request.get(served.settings.base_url + path))
        for path in (PAGE, f"{PAGE}.jsonl", "/en/feed.xml", PAGE.replace("/en/", "/fr/"))
    }
    told = {path: await one.text() for path, one in before.items()}
    site = served.app.state.site
    site.press._lay, site.readouts.compose = planted_lay, planted
    site.readouts._kept.clear()
    assert (await site.readouts.told(RECORD, 1, 1, "en")).title == "Another title"
    await public.reload()
    await expect(public.locator("article")).to_contain_text(OURS)
    for path, was in told.items():
        now = await (await public.request.get(served.settings.base_url + path)).text()
        assert (WORDS if "/fr/" in path else OURS) in now, path
        assert "somebody else" not in now
        assert now == was, path
    for form in ("pdf", "docx"):
        file = await public.request.get(f"{served.settings.base_url}{PAGE}/versions/1.{form}")
        assert file.status == 200
    lines = b"".join(await served.recorder.export(readout_of(RECORD), "public")).decode()
    assert OURS in lines
    assert WORDS in lines
