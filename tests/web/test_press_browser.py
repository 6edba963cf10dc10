"""[PRESS-2] [PRESS-4] [PRESS-8] [PRESS-9] After closing: a sentence edited in two languages, signed, out, and shown."""

import pytest
from playwright.async_api import Browser, Page, expect

from hemicycle.web.press.due import PUBLISH
from tests.web.conftest import CALL, House, example
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    Reader,
    at_desk,
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]
OFFICE = f"/secretariat/meetings/{CALL}"
WORDS = {
    "English": "The leaders met by video.",
    "Français": "Les dirigeants se sont vus par vidéo.",
}


async def change(page: Page, language: str, words: str) -> None:
    """Change the first sentence of the first paragraph in a language."""
    cell = (
        page.locator(".paragraph .cell").filter(has=page.locator(".lang", has_text=language)).first
    )
    await cell.locator("summary").click()
    await cell.get_by_role("textbox").fill(words)
    await cell.get_by_role("button", name="Keep the change").click()
    await expect(page.locator(".words", has_text=words)).to_be_visible()


async def test_a_sentence_is_edited_in_two_languages_signed_and_out(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await served.convene(example())
    await served.play(example())
    reader = await at_desk(served, chromium)
    page = await reader.open(f"{OFFICE}/readout")
    await page.get_by_role("link", name="Edit the text").click()
    await page.get_by_role("button", name="Edit the text").click()
    await change(page, "English", WORDS["English"])
    await expect(page.get_by_text("To be looked at").first).to_be_visible()
    await expect(page.get_by_role("button", name="Sign off French")).to_be_disabled()
    await change(page, "Français", WORDS["Français"])
    for language in ("English", "French"):
        await page.get_by_role("button", name=f"Sign off {language}").click()
    await page.locator("#signing").get_by_role("button", name="Publish").click()
    await page.get_by_role("link", name="Open the page").click()
    await expect(page.locator("article")).to_contain_text(WORDS["English"])
    await page.goto(f"{served.settings.base_url}/fr/meetings/{CALL}/readout")
    await expect(page.locator("article")).to_contain_text(WORDS["Français"])
    assert not reader.complaints
    async for one in readers(chromium, served):
        await one.sign_in()
        await one.judge(await one.open(f"{OFFICE}/text"), "press-text")


async def test_of_two_who_change_one_sentence_the_second_sees_both(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await served.convene(example())
    await served.play(example())
    pages = []
    for name in ("en-one", "en-two"):
        context = await chromium.new_context(locale="en")
        reader = Reader(served, context, name)
        await reader.sign_in()
        pages.append(await reader.open(f"{OFFICE}/text"))
    await pages[0].get_by_role("button", name="Edit the text").click()
    await pages[0].wait_for_selector(".cell")
    await pages[1].reload()
    await change(pages[0], "English", "They met.")
    english = pages[1].locator(".lang", has_text="English")
    cell = pages[1].locator(".paragraph .cell").filter(has=english).first
    await cell.locator("summary").click()
    await cell.get_by_role("textbox").fill("They did not meet.")
    await cell.get_by_role("button", name="Keep the change").click()
    await expect(pages[1].get_by_text("Somebody else changed this meanwhile")).to_be_visible()
    await expect(pages[1].locator(".words", has_text="They met.")).to_be_visible()
    await expect(pages[1].get_by_text("Your words")).to_be_visible()
    await expect(cell.get_by_role("textbox")).to_have_value("They did not meet.")


async def test_a_text_goes_out_at_its_time(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    """[PRESS-17] Signed off → embargoed → the public sees nothing → out when it is due, on the page and in the feed."""
    await served.convene(example())
    await served.play(example())
    reader = await at_desk(served, chromium)
    page = await reader.open(f"{OFFICE}/text")
    await page.get_by_role("button", name="Edit the text").click()
    for language in ("English", "French"):
        await page.get_by_role("button", name=f"Sign off {language}").click()
    await page.get_by_text("Publish at a set time").click()
    await page.get_by_role("button", name="Keep this time").click()
    await expect(page.get_by_text("Goes out by itself on")).to_be_visible()
    async for one in readers(chromium, served):
        await one.sign_in()
        await one.judge(await one.open(f"{OFFICE}/text#schedule"), "press-due")
    out = f"{served.settings.base_url}/en/meetings/{CALL}/readout"
    public = await (await chromium.new_context(locale="en")).new_page()
    before = await public.goto(out)
    assert before
    assert before.status == 404
    await served.followers.current()
    served.clock.at += 2 * 3_600_000
    await served.app.state.site.due.worker.run_due(PUBLISH)
    await public.goto(out)
    await expect(public.locator("article")).to_contain_text("took part")
    feed = await public.request.get(f"{served.settings.base_url}/en/feed.xml")
    assert "took part" in await feed.text()
    assert not reader.complaints
