"""[PRINT-2] [PRINT-4] A sheet is chosen and fetched in a browser; personal links only once that was confirmed."""

import io
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from docx import Document
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served

pytestmark = [pytest.mark.browser, pytest.mark.still]


def office(served: Served, people: People, link: str) -> Page:
    page = people.page()
    page.goto(link)
    page.get_by_role("button", name="Sign in").click()
    page.goto(f"{served.base}/secretariat/meetings/small-summit")
    return page


def look(page: Page) -> None:
    """Nothing is wrong with what is shown, and nothing hangs over the edge."""
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def fetched(page: Page, folder: Path) -> bytes:
    """What the focused button brings, by the keyboard."""
    with page.expect_download() as waits:
        page.keyboard.press("Enter")
    kept = folder / waits.value.suggested_filename
    waits.value.save_as(kept)
    return kept.read_bytes()


def test_sheets_are_chosen_and_fetched(served: Served, people: People, tmp_path: Path) -> None:
    page = office(served, people, served.office)
    expect(page.get_by_role("heading", name="The days before")).to_be_visible()
    look(page)
    page.get_by_role("link", name="Choose a sheet").click()
    look(page)
    page.get_by_label("Language", exact=True).first.select_option(label="French")
    page.get_by_role("button", name="Word List of participants").focus()
    file = Document(io.BytesIO(fetched(page, tmp_path)))
    assert "Liste des participants" in [one.text for one in file.paragraphs]

    page.get_by_text("Print with personal links").first.click()
    act = page.get_by_role("button", name="Print with personal links")
    act.click()
    expect(page).to_have_url(f"{served.base}/secretariat/meetings/small-summit/print")
    page.get_by_label("I know that these plates open seats.").check()
    look(page)
    act.focus()
    with page.expect_response("**/print/nameplates") as waits:
        page.keyboard.press("Enter")
    assert waits.value.status == 200
    assert waits.value.headers["content-type"] == "application/pdf"
    assert waits.value.headers["content-disposition"].startswith("inline"), "it is kept nowhere"

    page.set_viewport_size({"width": 390, "height": 844})
    for at in ("/print?lang=fr", ""):
        page.goto(f"{served.base}/secretariat/meetings/small-summit{at}")
        look(page)
