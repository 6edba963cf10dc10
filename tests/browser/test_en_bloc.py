"""Several texts in one call, and any other business: looked at by the chair, and in French on a telephone."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served
from tests.browser.test_lost import gathered
from tests.browser.test_room_states import kept, wider_than_the_screen

pytestmark = pytest.mark.browser

OTHER = """
[[agenda]]
id = "other"
title.en = "Any other business"
title.fr = "Questions diverses"
other_business = true
"""
TEXTS = (
    ("to share the harvest", "de partager la récolte"),
    ("to keep the seed", "de garder la semence"),
)


def seen(name: str, *pages: Page) -> None:
    for number, page in enumerate(pages):
        assert not wider_than_the_screen(page), name
        kept(page, f"bloc-{name}-{number}")


def lay(chair: Page, english: str, french: str) -> None:
    chair.get_by_role("button", name="Propose a text").click()
    dialog = chair.get_by_role("dialog")
    dialog.locator("textarea").nth(0).fill(english)
    dialog.locator("textarea").nth(1).fill(french)
    dialog.get_by_role("button", name="Lay on the table").click()
    expect(dialog).to_have_count(0)


def test_texts_are_adopted_together_and_other_business_comes_last(
    served: Served, chromium: Browser
) -> None:
    people = People(chromium, served.convene(MEETING + OTHER))
    chair, bert, _ = gathered(people)
    then = chair.locator("[data-then]")
    expect(then).to_contain_text("“Take up” at item 1")
    chair.get_by_role("button", name="Take up item 1").click()
    for english, french in TEXTS:
        lay(chair, english, french)
    expect(then).to_contain_text("2 texts")
    chair.get_by_role("button", name="Put 2 texts together").click()
    for _, french in TEXTS:
        expect(bert.locator("[data-decision=open]")).to_contain_text(french)
    seen("put", chair, bert)
    chair.locator("#band").get_by_role("button", name="So decided").click(timeout=20_000)
    bert.get_by_role("button", name="Textes").tap()
    expect(bert.get_by_text("Adopté", exact=True)).to_have_count(2)
    seen("adopted", chair, bert)

    chair.get_by_role("button", name="Close item").click()
    expect(then).to_contain_text("“Take up” at item 2")
    chair.get_by_role("button", name="Take up item 2").click()
    expect(chair.locator("[data-script]")).to_contain_text("any other business")
    seen("other", chair)
    people.close()
