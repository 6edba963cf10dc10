"""The rules in the room and as a page: each number of an article leads to its words, and from there back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_meeting import gather
from tests.browser.test_room_states import kept, wider_than_the_screen
from tests.browser.test_votes import open_vote

pytestmark = pytest.mark.browser

FOCUSED = "() => document.activeElement?.id ?? ''"


def focus_comes(page: Page, place: str) -> None:
    page.wait_for_function(f"() => ({FOCUSED})() === {place!r}")


def test_article_numbers_lead_to_the_rules_and_back(served: Served, people: People) -> None:
    chair, bert, _ = gather(people)
    open_vote(chair, "Shall the harvest be shared?")
    # From where a rule governs something, to its words.
    bert.locator("section.vote").get_by_role("button", name="Rule 8").click()
    rules = bert.get_by_role("dialog", name="Rules of procedure")
    article = rules.locator("#article-8")
    expect(article).to_contain_text("a tie is not adopted")
    focus_comes(bert, "article-8")
    kept(bert, "rules-dialog")
    # From the article to what rests on it, and from there to the article again.
    back = article.get_by_role("button").first
    title = back.inner_text()
    back.click()
    row = bert.locator("[role=dialog] dl > div:focus, dialog dl > div:focus")
    expect(row).to_contain_text(title)
    row.get_by_role("button").first.click()
    bert.wait_for_function(f"() => ({FOCUSED})().startsWith('article-')")
    # By keyboard one is where one was.
    bert.keyboard.press("Escape")
    expect(rules).to_have_count(0)
    expect(bert.locator("section.vote").get_by_role("button", name="Rule 8")).to_be_focused()

    phone = people.page(language="fr-FR", phone=True)
    phone.goto(f"{served.base}/fr/meetings/small-summit/rules")
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Règles par défaut")
    cited = phone.locator("tbody a[href^='#article-']").first
    place = (cited.get_attribute("href") or "").removeprefix("#")
    cited.tap()
    expect(phone).to_have_url(re.compile(f"#{place}$"))
    article = phone.locator(f"[id='{place}']")
    expect(article).to_be_in_viewport()
    kept(phone, "rules-phone")
    away = article.locator("a[href^='#']").first
    place = (away.get_attribute("href") or "").removeprefix("#")
    away.tap()
    expect(phone.locator(f"[id='{place}']")).to_be_in_viewport()
    assert not wider_than_the_screen(phone)
