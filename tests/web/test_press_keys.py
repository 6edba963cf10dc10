"""[PRESS-18] [PRESS-25] The editor by its keys, and what was typed in it, from the next tab on."""

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from hemicycle.web.press.laying import lay_blocks
from tests.web.conftest import CALL, House, example
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    Reader,
    chromium,
    listening,
    served,
    settings,
    static,
)

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]
AT = f"/secretariat/meetings/{CALL}/text"


async def editor(served: House, chromium: Browser, locale: str = "en") -> Page:  # noqa: F811
    served.app.state.site.press._lay = lay_blocks
    await served.convene(example())
    await served.play(example())
    context = await chromium.new_context(locale=locale, viewport={"width": 1280, "height": 900})
    reader = Reader(served, context, f"{locale}-one")
    await reader.sign_in()
    page = await reader.open(AT)
    await page.locator("form[action$='/begin'] button").click()
    await page.wait_for_selector(".cell")
    return page


def cell(page: Page, row: int, place: int) -> Locator:
    """The sentence in this row, in the first or second language."""
    return page.locator(".doc .row-s[data-at]").nth(row).locator(".cell").nth(place)


async def test_the_sentences_are_walked_changed_and_moved_by_keys(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    page = await editor(served, chromium)
    assert await page.locator(".doc .cell[tabindex='0']").count() == 1  # one stop of Tab
    await cell(page, 0, 0).focus()
    for key, row, place in (
        ("ArrowDown", 1, 0),
        ("ArrowRight", 1, 1),
        ("ArrowDown", 2, 1),
        ("ArrowUp", 1, 1),
        ("ArrowLeft", 1, 0),
        ("ArrowLeft", 1, 0),
        ("ArrowDown", 2, 0),
    ):
        await page.keyboard.press(key)
        await expect(cell(page, row, place)).to_be_focused()

    # Enter edits, Escape leaves it as it was, Ctrl+Enter finishes; each comes back to the sentence.
    here = cell(page, 2, 0)
    words = await here.locator(".words").inner_text()
    await page.keyboard.press("Enter")
    await expect(here.get_by_role("textbox")).to_be_focused()
    await page.keyboard.type(" n?")  # keys are letters where somebody types
    await expect(here.get_by_role("textbox")).to_have_value(f"{words} n?")
    await page.keyboard.press("Escape")
    await expect(here).to_be_focused()
    await expect(here.locator(".words")).to_have_text(words)
    await page.keyboard.press("Enter")
    await here.get_by_role("textbox").fill("Ils se sont vus.")
    await page.keyboard.press("Control+Enter")
    await expect(here.locator(".words")).to_have_text("Ils se sont vus.")
    await expect(here).to_be_focused()

    # N goes to what is to be looked at since; once nothing is, it says so.
    await page.keyboard.press("n")
    await expect(cell(page, 2, 1)).to_be_focused()
    await cell(page, 2, 1).get_by_role("button", name="Still right").click()
    await expect(cell(page, 2, 1)).to_be_focused()
    await page.keyboard.press("n")
    await expect(page.locator("[data-said]")).to_have_text("Nothing left to look at.")

    # Alt with an arrow moves the sentence, and the focus goes with it.
    name = await page.locator(".doc .row-s[data-at]").nth(2).get_attribute("id")
    await page.keyboard.press("Alt+ArrowDown")
    await expect(page.locator(".doc .row-s[data-at]").nth(3)).to_have_attribute("id", name or "")
    await expect(cell(page, 3, 1)).to_be_focused()
    await page.keyboard.press("Alt+ArrowUp")
    await expect(page.locator(".doc .row-s[data-at]").nth(2)).to_have_attribute("id", name or "")

    # Left out, its place takes the focus; the keys are told where they work, and by a button.
    await page.locator(f"#{name}").get_by_role("button", name="Leave out").click()
    await expect(page.locator(f".doc .rows #{name}[data-at]")).to_have_count(0)
    await expect(page.locator(".doc .cell:focus")).to_have_count(1)
    await page.keyboard.press("?")
    await expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator(".doc .cell:focus")).to_have_count(1)
    await page.get_by_role("button", name="Keys").click()
    await expect(page.get_by_role("dialog", name="Keys")).to_contain_text("next to look at")
    await page.keyboard.press("Escape")

    # What the meeting adopted has no caret: Enter leads to the way by which it is changed.
    adopted = page.locator(".doc .cell.adopted").first
    await adopted.focus()
    await page.keyboard.press("Enter")
    await expect(page.locator(":focus")).to_have_text("Correct by a corrigendum")


async def test_right_to_left_the_arrows_go_as_they_point(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    page = await editor(served, chromium, "ar")
    assert (
        await page.evaluate("getComputedStyle(document.querySelector('main')).direction") == "rtl"
    )
    await cell(page, 1, 0).focus()
    await page.keyboard.press("ArrowLeft")
    await expect(cell(page, 1, 1)).to_be_focused()


async def test_what_was_typed_outlives_its_tab(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    """Of whoever typed it, on this device; offered on the words on which it was typed; gone once finished."""
    page = await editor(served, chromium)
    row = page.locator(".doc .row-s[data-at]").nth(2)
    name = await row.get_attribute("id")
    await cell(page, 2, 1).locator("summary").click()
    await cell(page, 2, 1).get_by_role("textbox").fill("Half a thought")
    await row.locator("summary", has_text="Write below").click()
    await row.locator(".more textarea").first.fill("Une idée")
    await page.close()

    again = await page.context.new_page()
    await again.goto(served.settings.base_url + AT)
    there = again.locator(f"#{name}")
    await expect(there.locator("[data-kept]:visible")).to_have_count(2)
    await expect(there.locator("textarea[name=words]").nth(1)).to_have_value("Half a thought")
    await expect(there.locator(".more textarea").first).to_have_value("Une idée")
    await there.locator("textarea[name=words]").nth(1).press("Control+Enter")
    await expect(there.locator(".words").nth(1)).to_have_text("Half a thought")
    kept = "Object.entries(localStorage).filter(([one]) => one.startsWith('press ')).join()"
    assert "Half a thought" not in await again.evaluate(kept)
    assert "Une idée" in await again.evaluate(kept)

    # Nobody else on this device is offered it, and nobody for ever.
    await again.evaluate(
        "for (const [one, all] of Object.entries(localStorage)) if (one.startsWith('press '))"
        ' localStorage.setItem(one, all.replace(/"at":\\d+/g, \'"at":1\'))'
    )
    await again.reload()
    await again.wait_for_selector(".cell")
    assert await again.evaluate(kept) == ""
