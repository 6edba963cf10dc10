"""[COMMENT-1] [COMMENT-2] [COMMENT-4] A reader writes with a proof of work; the office decides by keys; it is shown."""

import pytest
from playwright.async_api import Browser, expect

from hemicycle.procedure.ids import readout_of
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
HOSTILE = '<img src=x onerror="alert(1)"> https://example.org/a. \u202eesrever'


async def test_a_comment_goes_from_its_writer_to_the_page(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await served.convene(example())
    await served.play(example())
    await served.publish()
    place = f"/fr/meetings/{CALL}/readout"
    context = await chromium.new_context(locale="fr", viewport={"width": 390, "height": 844})
    reader = Reader(served, context, "fr-phone")
    page = await reader.open(place)
    await page.get_by_label("Votre commentaire").fill(HOSTILE)
    await page.get_by_label("Nom", exact=True).fill("Maren")
    await page.get_by_role("button", name="Aperçu").click()
    await expect(page.get_by_role("heading", name="Tel qu’il sera affiché")).to_be_visible()
    await page.get_by_role("button", name="Envoyer").click()
    await expect(page.get_by_role("status").first).to_contain_text("en cours de lecture")
    (waiting,) = await served.app.state.site.comment_queue.listed("waiting")
    assert waiting.item == readout_of(CALL)
    assert waiting.signs == ()
    office = await at_desk(served, chromium)
    read = await office.open("/secretariat/comments")
    await expect(read.get_by_role("article")).to_contain_text("<img src=x")
    await read.keyboard.press("p")
    await expect(read.get_by_role("heading", name="All read")).to_be_visible()
    await read.keyboard.press("z")
    await expect(read.get_by_role("article")).to_contain_text("<img src=x")
    await read.keyboard.press("p")
    await expect(read.get_by_role("heading", name="All read")).to_be_visible()
    await page.goto(f"{served.settings.base_url}{place}")
    shown = page.locator("#comment-1")
    await expect(shown).to_contain_text('<img src=x onerror="alert(1)">')
    link = shown.get_by_role("link", name="https://example.org/a")
    assert await link.get_attribute("rel") == "nofollow ugc noopener noreferrer"
    await page.get_by_role("button", name="Répondre").click()
    await expect(page.get_by_text("En réponse à Maren.")).to_be_visible()
    await expect(page.get_by_label("Votre commentaire")).to_be_focused()
    await page.get_by_label("Votre commentaire").fill("Et encore ?")
    await page.get_by_label("Nom", exact=True).fill("Karim B.")
    await page.get_by_role("button", name="Envoyer").click()
    await expect(page.get_by_role("status").first).to_contain_text("en cours de lecture")
    assert not reader.complaints
    assert not office.complaints
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.language}/meetings/{CALL}/readout"), "comments")
        await one.judge(await one.open(f"/{one.language}/comments/{waiting.secret}"), "comment-own")
        await one.sign_in()
        await one.judge(await one.open("/secretariat/comments"), "moderation")
