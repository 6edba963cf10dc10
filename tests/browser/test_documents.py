"""Documents: laid on a page, read beside the speaker, kept without a connection, gone with leaving."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.attachments.files import PDF, TAKEN
from tests.browser.conftest import People, Served, until
from tests.browser.test_meeting import gather
from tests.browser.test_room_states import kept

pytestmark = pytest.mark.browser

PAINTED = """(canvas) => {
  const { width, height } = canvas
  if (!width) return false
  return [...canvas.getContext('2d').getImageData(0, 0, width, height).data].some((one, at) => at % 4 < 3 && one < 100)
}"""
HELD = """async () => {
  const kept = (await caches.keys()).map(async (one) => (await (await caches.open(one)).keys()).map(({ url }) => url))
  return (await Promise.all(kept)).flat().join(' ')
}"""


def office(served: Served, people: People) -> Page:
    page = people.page(height=1000)
    page.goto(served.office)
    page.get_by_role("button", name="Sign in").click()
    page.goto(f"{served.base}/secretariat/meetings/small-summit")
    page.get_by_role("link", name="Documents").click()
    return page


def lay(page: Page, name: str, content: bytes, title: str, language: str = "English") -> None:
    page.get_by_label("File", exact=True).set_input_files(
        {"name": name, "mimeType": "application/x-anything", "buffer": content}
    )
    page.get_by_label("Agenda item").select_option(index=1)
    page.get_by_label("Language", exact=True).select_option(label=language)
    page.get_by_label("Title, in this language").fill(title)
    page.get_by_role("button", name="Lay it before the meeting").click()


def test_a_paper_from_the_secretariat_to_the_delegates(
    served: Served, people: People, tmp_path: Path
) -> None:
    desk = office(served, people)
    policies: list[str] = []
    desk.on("console", lambda told: policies.append(told.text) if "Content" in told.text else None)

    # A page in a PDF's clothes is refused in words, and the form keeps what was typed.
    desk.get_by_label("Symbol").fill("HS/2026/4")
    lay(desk, "aquifers.pdf", b"<html><script>alert(1)</script>", "Joint use of the harvest")
    expect(desk.get_by_role("alert")).to_contain_text("a browser would run")
    kept(desk, "documents-refused")
    lay(desk, "aquifers.pdf", PDF, "Joint use of the harvest")
    expect(desk.get_by_role("link", name="Joint use of the harvest")).to_be_visible()
    desk.get_by_role("link", name="Another language").click()
    lay(desk, "recolte.txt", TAKEN["text"], "Usage commun de la récolte", "French")
    expect(desk.get_by_role("link", name="Usage commun de la récolte")).to_be_visible()
    kept(desk, "documents-office")

    chair, bert, carla = gather(people)
    for page in (chair, bert, carla):
        page.on(
            "console", lambda told: policies.append(told.text) if "Content" in told.text else None
        )
    chair.get_by_role("button", name="Joint use of the harvest").click()
    expect(chair.get_by_label("Page 1 of 1")).to_be_visible()
    kept(chair, "documents-chair")

    bert.get_by_role("tab", name="Agenda").click()
    bert.get_by_role("button", name="Joint use of the harvest").click()
    drawn = bert.get_by_label("Page 1 of 1").locator("canvas")
    expect(drawn).to_be_visible()
    bert.wait_for_function(f"() => ({PAINTED})(document.querySelector('canvas'))")
    expect(bert.get_by_text("Joint use of water")).to_be_attached()  # for who does not see it
    kept(bert, "documents-room")
    bert.get_by_role("button", name="Side by side").click()
    expect(bert.get_by_text("Déclaration.")).to_be_visible()
    kept(bert, "documents-beside")
    with bert.expect_download() as saving:
        bert.get_by_role("link", name="Save").click()
    assert saving.value.suggested_filename == "HS-2026-4.en.pdf"
    saving.value.save_as(tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes() == PDF

    # A speaker's own statement.
    bert.keyboard.press("Escape")
    expect(bert.get_by_label("Close the document")).to_have_count(0)
    bert.get_by_role("button", name="Hand in your statement").click()
    dialog = bert.get_by_role("dialog")
    dialog.locator("input[type=file]").set_input_files(
        {"name": "x.txt", "mimeType": "text/html", "buffer": b"We thank the chair."}
    )
    kept(bert, "documents-hand-in")
    dialog.get_by_role("button", name="Hand it in").click()
    carla.get_by_role("tab", name="Agenda").click()
    carla.get_by_role("button", name="Statement", exact=True).click()
    expect(carla.get_by_text("We thank the chair.")).to_be_visible()
    expect(carla.get_by_role("region", name="English")).to_be_visible()

    # Withdrawn while it is open.
    bert.get_by_role("button", name="Joint use of the harvest").click()
    desk.reload()
    row = desk.locator(".files > li", has_text="Joint use of the harvest")
    row.locator("summary").click()
    row.get_by_role("button", name="Withdraw it").click()
    expect(bert.get_by_text("This document was withdrawn.")).to_be_visible()
    assert not policies, policies


def test_papers_are_read_without_a_connection_and_leave_with_their_reader(
    served: Served, people: People
) -> None:
    """[DOCUMENT-8]"""
    desk = office(served, people)
    desk.get_by_label("Symbol").fill("HS/2026/4")
    lay(desk, "aquifers.pdf", PDF, "Joint use of the harvest")
    expect(desk.get_by_role("link", name="Joint use of the harvest")).to_be_visible()
    _, bert, _ = gather(people)
    bert.get_by_role("tab", name="Agenda").click()
    bert.get_by_role("button", name="Joint use of the harvest").click()
    expect(bert.get_by_label("Page 1 of 1")).to_be_visible()
    for held in ("documents/", "/papers", "/static/papers."):
        until(bert, f"async () => (await ({HELD})()).includes('{held}')")

    bert.context.set_offline(True)
    bert.get_by_label("Close the document").click()
    bert.get_by_role("button", name="Joint use of the harvest").click()
    expect(bert.get_by_label("Page 1 of 1")).to_be_visible()
    bert.goto(f"{served.base}/room/small-summit")  # no room without a connection, but its papers
    expect(bert.get_by_role("heading", name="Agenda and documents")).to_be_visible()
    expect(bert.get_by_text("No connection.")).to_be_visible()
    kept(bert, "papers-offline")
    with bert.expect_download() as saving:
        bert.get_by_role("link", name="Joint use of the harvest").click()
    assert Path(saving.value.path()).read_bytes() == PDF

    bert.context.set_offline(False)
    bert.goto(f"{served.base}/room/small-summit")
    bert.get_by_role("button", name="Enter", exact=True).click()
    bert.get_by_role("button", name="Leave").click()
    bert.get_by_role("dialog").get_by_role("button", name="Leave").click()
    until(bert, f"async () => (await ({HELD})()) === ''")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr-FR", ("Prendre votre siège", "Entrer", "Plus", "Ordre du jour", "Fermer le document")),
        ("ar-EG", ("شغل مقعدكم", "الدخول", "المزيد", "جدول الأعمال", "إغلاق الوثيقة")),
    ],
)
def test_a_paper_is_read_on_a_phone(
    served: Served, people: People, language: str, words: tuple[str, ...]
) -> None:
    """By touch, in French and from right to left: the paper takes the screen, and gives it back."""
    seat, enter, more, agenda, close = words
    desk = office(served, people)
    desk.get_by_label("Symbol").fill("HS/2026/4")
    lay(desk, "aquifers.pdf", PDF, "Joint use of the harvest")
    expect(desk.get_by_role("link", name="Joint use of the harvest")).to_be_visible()
    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    phone = people.page(language=language, phone=True)
    phone.goto(people.links["bert"])
    phone.get_by_role("button", name=seat).tap()
    phone.get_by_role("button", name=enter, exact=True).tap()
    chair.get_by_role("button", name="Admit Bert Boon").click()

    phone.get_by_role("button", name=more, exact=True).tap()
    phone.get_by_role("button", name=agenda).tap()
    kept(phone, f"documents-phone-agenda-{language}")
    phone.get_by_role("button", name="Joint use of the harvest").tap()
    canvas = phone.locator("section.reader canvas")
    expect(canvas).to_be_visible()
    expect(canvas).to_have_css("direction", "ltr")  # its letters, whatever the language around it
    phone.wait_for_function(f"() => ({PAINTED})(document.querySelector('canvas'))")
    kept(phone, f"documents-phone-{language}")
    assert phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    reader = phone.locator("section.reader").bounding_box()
    assert reader
    assert (reader["width"], reader["height"]) == (390, 844)
    phone.get_by_label(close).tap()
    expect(phone.locator("section.reader")).to_have_count(0)
    expect(phone.get_by_role("button", name="Joint use of the harvest")).to_be_visible()
