"""[PRESS-17] [PRESS-19] [PRESS-21] The whole way of a text, in browsers, and what each reader has at each step.

Signed off with a lead of its own → under embargo → out when due → in the feeds and the archive → commented, moderated
→ corrected → withdrawn.
"""

import feedparser
import pytest
from playwright.async_api import Browser, Page, expect

from hemicycle.web.press.due import PUBLISH
from tests.web.conftest import CALL, House, example
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    Reader,
    at_desk,
    chromium,
    listening,
    served,
    settings,
    static,
)
from tests.web.test_press_browser import change

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]
OFFICE, PLACE = f"/secretariat/meetings/{CALL}", f"/meetings/{CALL}/readout"
LEAD = "Nine leaders spoke of unity."


async def heard(house: House, page: Page) -> tuple[int, list[str], bool, bool]:
    """What the public has: the page's status, the leads in the feeds, in the archive, in the sitemap."""
    base = house.settings.base_url
    answers = {
        path: await page.request.get(f"{base}{path}")
        for path in (f"/en{PLACE}", "/en/feed.xml", "/en/rss.xml", "/en/archive", "/sitemap-1.xml")
    }
    leads = [
        one.summary
        for form in ("feed.xml", "rss.xml")
        for one in feedparser.parse(await answers[f"/en/{form}"].text()).entries
    ]
    listed = [PLACE in await answers[path].text() for path in ("/en/archive", "/sitemap-1.xml")]
    return answers[f"/en{PLACE}"].status, leads, listed[0], listed[1]


async def sign(page: Page) -> None:
    for language in ("English", "French"):
        await page.get_by_role("button", name=f"Sign off {language}").click()


async def test_the_whole_way_of_a_text(served: House, chromium: Browser) -> None:  # noqa: F811
    await served.convene(example())
    await served.play(example())
    office = await at_desk(served, chromium)
    desk = await office.open(f"{OFFICE}/text")
    public = await (await chromium.new_context(locale="en")).new_page()
    nothing: tuple[int, list[str], bool, bool] = (404, [], False, False)

    await desk.get_by_role("button", name="Edit the text").click()
    heading = desk.locator(".blk.heading").first
    await heading.locator("summary", has_text="Write below").first.click()
    boxes = heading.locator("details[open] textarea")
    for place, words in enumerate(("Neuf dirigeants ont parlé d’unité.", LEAD)):
        await boxes.nth(place).fill(words)
    await heading.locator("details[open] select[name=kind]").select_option("lead")
    await heading.locator("details[open]").get_by_role("button", name="Add the sentence").click()
    await expect(desk.locator(".blk.lead")).to_contain_text(LEAD)
    await sign(desk)
    await desk.get_by_text("Publish at a set time").click()
    await desk.get_by_role("button", name="Keep this time").click()
    await expect(desk.get_by_text("Under embargo until then")).to_be_visible()
    assert await heard(served, public) == nothing

    await served.followers.current()
    await served.app.state.site.due.worker.run_due(PUBLISH)
    assert await heard(served, public) == nothing
    served.clock.at += 2 * 3_600_000
    await served.app.state.site.due.worker.run_due(PUBLISH)
    assert await heard(served, public) == (200, [LEAD, LEAD], True, True)

    await public.goto(f"{served.settings.base_url}/en{PLACE}")
    await expect(public.locator(".standfirst")).to_have_text(LEAD)
    await public.get_by_label("Your comment").fill("When do they meet again?")
    await public.get_by_label("Name", exact=True).fill("Maren")
    await public.get_by_role("button", name="Send").click()
    await expect(public.get_by_role("status").first).to_contain_text("being read")
    queue = await office.open("/secretariat/comments")
    await expect(queue.get_by_role("article")).to_contain_text("meet again")
    await queue.keyboard.press("p")
    await expect(queue.get_by_role("heading", name="All read")).to_be_visible()
    await public.goto(f"{served.settings.base_url}/en{PLACE}")
    await expect(public.locator("#comment-1")).to_contain_text("meet again")

    await desk.goto(f"{served.settings.base_url}{OFFICE}/text")
    await change(desk, "English", "The leaders met for eighty minutes.")
    await change(desk, "Français", "Les dirigeants se sont vus quatre-vingts minutes.")
    await sign(desk)
    await desk.locator("#signing").get_by_role("button", name="Publish").click()
    await public.goto(f"{served.settings.base_url}/en{PLACE}")
    await expect(public.locator("article").first).to_contain_text("eighty minutes")
    await expect(public.locator("#correction")).to_contain_text("Corrected")

    answer = await desk.request.post(
        f"{served.settings.base_url}{OFFICE}/withdraw",
        headers={"Origin": served.settings.base_url},
        form={"reason.en": "A caption was wrong.", "reason.fr": "Une légende était fausse."},
    )
    assert answer.ok
    assert await heard(served, public) == (410, [], True, False)
    assert not office.complaints
