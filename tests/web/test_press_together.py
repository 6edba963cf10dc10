"""[PRESS-2] [PRESS-18] Several edit one text at once: they see each other, and what the others finish."""

import re

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from hemicycle.procedure.ids import readout_of
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

AT = f"/secretariat/meetings/{CALL}/text"


async def test_who_is_where_is_told_to_others_and_written_nowhere(held: House) -> None:
    one, other = await held.secretariat(), await held.secretariat()
    assert (await one.post(f"{AT}/begin")).status_code == 303
    before = len(await held.recorder.entries(readout_of(CALL)))
    here = f"{AT}/here?tab=aaaaaaaaaa&field=s4/en&typing=true"
    first = (await one.get(here)).json()
    assert first["here"] == []
    seen = (await other.get(f"{AT}/here?tab=bbbbbbbbbb")).json()
    assert [(who["field"], who["typing"]) for who in seen["here"]] == [("s4/en", True)]
    assert seen["stand"] == first["stand"]
    assert (await one.get(f"{AT}/here?tab=x")).status_code == 400
    async with held.client() as stranger:
        assert (await stranger.get(here)).status_code == 403
    await one.get(f"{AT}/here?tab=aaaaaaaaaa&gone=true")
    assert (await other.get(f"{AT}/here?tab=bbbbbbbbbb")).json()["here"] == []
    await one.get(here)
    held.clock.at += 11_000  # a line that broke says nothing any more
    assert (await other.get(f"{AT}/here?tab=bbbbbbbbbb")).json()["here"] == []
    assert len(await held.recorder.entries(readout_of(CALL))) == before


def cell(page: Page, language: str, block: str) -> Locator:
    """The first sentence of a sort of block that can be changed, in a language."""
    spoken = page.locator(".lang", has_text=language)
    return page.locator(f".{block} .cell:has(textarea[name=words])").filter(has=spoken).first


async def editors(served: House, chromium: Browser) -> list[Page]:  # noqa: F811
    """Two browsers in which the text is open."""
    served.app.state.site.press._lay = lay_blocks
    pages = []
    for name in ("en-one", "en-two"):
        context = await chromium.new_context(locale="en", viewport={"width": 1280, "height": 900})
        reader = Reader(served, context, name)
        await reader.sign_in()
        page = await reader.open(AT)
        if await page.get_by_role("button", name="Edit the text").count():
            await page.get_by_role("button", name="Edit the text").click()
        await page.wait_for_selector(".cell")
        pages.append(page)
    return pages


@pytest.mark.browser
@pytest.mark.still
@pytest.mark.timeout(600)
async def test_two_editors_see_each_other_and_nothing_typed_is_lost(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await served.convene(example())
    await served.play(example())
    ada, bo = await editors(served, chromium)
    hers, his = cell(ada, "English", "paragraph"), cell(bo, "English", "paragraph")
    await hers.get_by_text("Change", exact=False).first.click()
    await expect(hers.get_by_role("textbox")).to_be_focused()
    await expect(his.locator(".here")).to_have_text("\u2068Secretariat\u2069")
    await hers.get_by_role("textbox").fill("The leaders met by video.")
    await expect(his.locator(".here")).to_contain_text("is typing")

    # He is in the French of another sentence, typing; what she finishes comes, and his row stays where it is.
    french = cell(bo, "Français", "caption")
    await french.get_by_text("Change", exact=False).first.click()
    await french.get_by_role("textbox").press_sequentially("Texte à moi")
    top = await french.evaluate("one => one.getBoundingClientRect().top")
    await ada.keyboard.press("Control+Enter")
    await expect(his.locator(".words")).to_have_text("The leaders met by video.")
    await expect(hers.locator(".words")).to_have_text("The leaders met by video.")
    await expect(hers).to_be_focused()
    await expect(french.get_by_role("textbox")).to_be_focused()
    assert "Texte à moi" in await french.get_by_role("textbox").input_value()
    assert abs(await french.evaluate("one => one.getBoundingClientRect().top") - top) < 2

    # Both change one sentence in one language: the second is refused, sees both, and its words stay.
    await his.get_by_text("Change", exact=False).first.click()
    await his.get_by_role("textbox").fill("They did not meet.")
    await hers.get_by_text("Change", exact=False).first.click()
    await hers.get_by_role("textbox").fill("They met twice.")
    await ada.keyboard.press("Control+Enter")
    await expect(his.locator(".words")).to_have_text("They met twice.")
    await his.get_by_role("textbox").press("Control+Enter")
    await expect(his.get_by_role("alert")).to_contain_text("Somebody else changed this meanwhile")
    await expect(his.get_by_role("textbox")).to_have_value("They did not meet.")
    await expect(his.get_by_role("textbox")).to_be_focused()
    await expect(his.locator(".words")).to_have_text("They met twice.")

    # Without a line typing goes on; after a reload it is still there, and is finished then.
    await bo.context.set_offline(True)
    await his.get_by_role("textbox").fill("They did not meet at all.")
    await bo.keyboard.press("Control+Enter")
    await expect(bo.locator("[data-lost]")).to_be_visible()
    await expect(his.get_by_role("textbox")).to_have_value("They did not meet at all.")
    await bo.context.set_offline(False)
    await expect(bo.locator("[data-lost]")).to_be_hidden()
    await bo.reload()
    await expect(his.get_by_role("textbox")).to_have_value("They did not meet at all.")
    await expect(french.get_by_role("textbox")).to_have_value(re.compile("Texte à moi$"))
    await his.get_by_role("textbox").press("Control+Enter")
    await expect(hers.locator(".words")).to_have_text("They did not meet at all.")

    await bo.set_viewport_size({"width": 390, "height": 844})
    assert await bo.evaluate("document.documentElement.scrollWidth") <= 390

    # Left as it was: nothing of it is kept.
    await french.get_by_role("textbox").press("Escape")
    await bo.reload()
    await bo.wait_for_selector(".cell")
    assert (
        await bo.evaluate("Object.keys(localStorage).filter(one => one.startsWith('press '))") == []
    )
    await ada.close()
    await expect(bo.locator("[data-who]")).to_be_empty()
