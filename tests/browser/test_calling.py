"""[DRAFT-1] A meeting is called on one page that saves itself, by people who type, and nothing loads anew."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.browser.conftest import People, Served

pytestmark = pytest.mark.browser


@pytest.fixture
def office(served: Served, chromium: Browser) -> Iterator[Page]:
    """The browser of the office, signed in."""
    people = People(chromium, {})
    page = people.page(width=1440, height=1000)
    page.goto(served.office)
    page.get_by_role("button").last.click()
    page.wait_for_url("**/secretariat")
    yield page
    people.close()


def begin(page: Page) -> None:
    """A new draft; from here on a reload would be seen."""
    page.goto(page.url.partition("/secretariat")[0] + "/secretariat/convene")
    page.get_by_role("button", name="New meeting").click()
    page.wait_for_url("**/secretariat/drafts/*")
    page.evaluate("window.loaded = 'once'")


def add(page: Page, *names: str) -> None:
    """By typing: Enter adds, and the focus stays."""
    field = page.get_by_role("combobox", name="Type a name or a code")
    field.click()
    for name in names:
        page.keyboard.type(name)
        expect(page.get_by_role("option").last).to_contain_text(name)
        page.keyboard.press("Enter")
        expect(field).to_be_focused()
        expect(field).to_have_value("")


def test_a_meeting_is_called_without_a_reload(office: Page, served: Served) -> None:
    begin(office)
    office.get_by_label("Title, English").fill("Call on the Danube")
    office.get_by_label("Date", exact=True).fill("2035-12-04")
    office.get_by_label("Time", exact=True).fill("09:30")
    office.get_by_label("Title of item 1").fill("Navigation")
    add(office, "Ana Ionescu", "Ilse Nagy")
    office.get_by_role("button", name="More on Ana Ionescu").click()
    office.get_by_label("Member (code)").fill("RO")
    office.get_by_role("button", name="Put in the chair").click()
    office.get_by_role("button", name="More on Ilse Nagy").click()
    office.get_by_label("Role", exact=True).select_option("observer")
    expect(office.get_by_text("Saved", exact=False).first).to_be_visible()
    call = office.get_by_role("button", name="Call 2 people")
    expect(call).to_have_attribute("aria-disabled", "false")
    assert office.evaluate("window.loaded") == "once"
    call.click()
    office.wait_for_url("**/links")
    expect(office.locator("main")).to_contain_text("Ana Ionescu")
    assert "2035-12-04-call-on-the-danube" in office.url


def from_template(page: Page, title: str) -> None:
    page.goto(page.url.partition("/secretariat")[0] + "/secretariat/convene")
    page.get_by_role("button", name=f"Begin {title}").click()
    page.wait_for_url("**/secretariat/drafts/*")
    page.evaluate("window.loaded = 'once'")


def test_27_delegations_are_called_from_a_template(office: Page) -> None:
    """The day is moved to an hour that suits more of them, rows move by keyboard, and a mistake is taken back."""
    from_template(office, "Meeting of the council")
    expect(office.get_by_role("heading", name="27 people")).to_be_visible()
    office.get_by_label("Title, English").fill("Shared aquifers and early warning")
    office.get_by_label("Title, French").fill("Aquifères partagés et alerte précoce")
    office.get_by_label("Time", exact=True).fill("22:00")
    better = office.get_by_role("button", name="Move to")
    hour = (better.text_content() or "")[-5:]
    better.click()
    expect(office.get_by_label("Time", exact=True)).to_have_value(hour)
    first = office.get_by_role("button", name="More on Arta Hoxhaj")
    first.focus()
    office.keyboard.press("Alt+ArrowDown")
    rows = office.locator("[data-row]:not(.sub) .mn")
    expect(rows.first).to_contain_text("Samir Belkacem")
    expect(first).to_be_focused()
    office.get_by_role("button", name="More on Dina Soliman").click()
    office.get_by_role("button", name="Remove", exact=True).click()
    expect(office.get_by_role("heading", name="26 people")).to_be_visible()
    office.get_by_role("button", name="Undo: Dina Soliman removed").click()
    expect(office.get_by_role("heading", name="27 people")).to_be_visible()
    expect(rows.nth(6)).to_contain_text("Dina Soliman")
    office.get_by_label("Title of item 2").fill("")
    look = office.get_by_role("button", name="Look Item 2")
    look.click()
    expect(office.get_by_label("Title of item 2")).to_be_focused()
    office.keyboard.type("Joint use of shared aquifers")
    call = office.get_by_role("button", name="Call 27 people")
    expect(call).to_have_attribute("aria-disabled", "false")
    assert office.evaluate("window.loaded") == "once"
    call.click()
    office.wait_for_url("**/links")
    expect(office.locator("main")).to_contain_text("Samir Belkacem")


def test_days_off_are_marked_where_they_are(office: Page) -> None:
    """[DRAFT-9] 28 November 2025: the national day of Albania, and the weekend in Egypt, where it is a Friday."""
    from_template(office, "Meeting of the council")
    office.get_by_label("Date", exact=True).fill("2025-11-28")
    rests = office.locator(".rests")
    holiday = rests.locator("div").filter(has_text="Flag and Independence Day")
    expect(holiday).to_contain_text("Albania")
    expect(holiday.locator("dt")).to_have_attribute("lang", "en")
    expect(rests.locator("div").filter(has_text="Weekend")).to_contain_text("Egypt")
    plates = office.locator(".hours .code.off")
    expect(plates.filter(has_text="Albania")).to_contain_text("Day off")
    expect(office.locator(".hours .code").filter(has_text="France")).not_to_contain_text("Day off")
    row = office.locator("[data-row]").filter(has_text="Arta Hoxhaj")
    expect(row).to_contain_text("Day off")
    office.get_by_label("Date", exact=True).fill("2025-11-26")
    expect(row).not_to_contain_text("Day off")


def test_the_photo_has_an_order_of_its_own(office: Page) -> None:
    """[DRAFT-10] By keyboard, by a press and by drag; it is there after a reload; the protocol's comes back by undo."""
    from_template(office, "Meeting of the council")
    order = office.get_by_label("Order", exact=True)
    expect(order).to_have_value("")
    order.select_option("own")
    rows = office.locator(".picture-order [data-row]")
    expect(rows).to_have_count(27)
    forward = office.get_by_role("button", name="Move Dina Soliman forward on the photo")
    forward.focus()
    office.keyboard.press("Alt+ArrowUp")
    expect(rows.nth(5)).to_contain_text("Dina Soliman")
    expect(forward).to_be_focused()
    forward.click()
    expect(rows.nth(4)).to_contain_text("Dina Soliman")
    expect(forward).to_be_focused()
    rows.nth(4).locator("[data-grip]").hover()
    office.mouse.down()
    rows.nth(0).hover()
    office.mouse.up()
    expect(rows.first).to_contain_text("Dina Soliman")
    expect(office.locator("[data-row]:not(.sub) .mn").first).to_contain_text("Arta Hoxhaj")
    expect(office.get_by_text("Saved", exact=False).first).to_be_visible()
    office.reload()
    expect(order).to_have_value("own")
    expect(rows.first).to_contain_text("Dina Soliman")
    expect(rows.nth(1)).to_contain_text("Arta Hoxhaj")
    order.select_option("")
    expect(rows).to_have_count(0)
    office.get_by_role("button", name="Undo: order of the photo").click()
    expect(rows.first).to_contain_text("Dina Soliman")


def pdf(name: str) -> FilePayload:
    """A file of that name; each name another content."""
    content = f"%PDF-1.7\n% {name}\n%%EOF\n".encode()
    return {"name": name, "mimeType": "application/pdf", "buffer": content}


DROP = """([selector, name]) => {
  const data = new DataTransfer()
  data.items.add(new File(['%PDF-1.7\\n%%EOF\\n'], name, { type: 'application/pdf' }))
  const place = document.querySelector(selector)
  place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
}"""


def test_27_are_called_with_documents_in_two_languages(office: Page) -> None:
    """[DRAFT-7] Chosen together they are one document; one is dropped; one goes and is taken back; all are laid."""
    from_template(office, "Meeting of the council")
    office.get_by_label("Title of item 2").fill("Joint use of shared aquifers")
    with office.expect_file_chooser() as choosing:
        office.get_by_role("button", name="Add documents to Joint use").click()
    choosing.value.set_files([pdf("SWC-2026-4.en.pdf"), pdf("SWC-2026-4.fr.pdf")])
    symbol = office.get_by_label("Symbol of the document")
    expect(symbol).to_have_value("SWC/2026/4")
    expect(office.get_by_text("Choose file")).to_have_count(0)
    english = office.get_by_label("Title of SWC/2026/4, English")
    expect(english).to_have_value("Joint use of shared aquifers")
    english.fill("Report on the aquifers")
    office.evaluate(DROP, [".whole", "Programme of work.pdf"])
    expect(symbol).to_have_count(2)
    expect(office.get_by_label("Title of SWC/2026/5, English")).to_have_value("Programme of work")
    office.get_by_role("button", name="Remove SWC/2026/4, French").click()
    expect(office.get_by_text("Choose file")).to_have_count(2)
    office.get_by_role("button", name="Undo: SWC/2026/4 FR removed").click()
    expect(office.get_by_text("Choose file")).to_have_count(1)
    call = office.get_by_role("button", name="Call 27 people")
    expect(call).to_have_attribute("aria-disabled", "false")
    assert office.evaluate("window.loaded") == "once"
    call.click()
    office.wait_for_url("**/links")
    office.goto(office.url.replace("/links", "/documents"))
    for words in ("SWC/2026/4", "Report on the aquifers", "SWC/2026/5", "Programme of work"):
        expect(office.locator("main")).to_contain_text(words)


def test_what_the_last_meeting_left_open_is_taken_over(office: Page) -> None:
    """[DRAFT-8] By one press, taken back by another; each item that came so is marked."""
    from_template(office, "General assembly")
    office.get_by_label("Title of item 2").fill("Report of the treasurer")
    office.get_by_role("button", name="Call ", exact=False).first.click()
    office.wait_for_url("**/links")
    office.goto(office.url.replace("/links", "/change"))
    office.locator("summary", has_text="Cancel the meeting").press("Enter")
    office.locator("#cancel-en").fill("The hall is flooded.")
    office.locator("#cancel-en").press("Enter")
    office.get_by_role("button", name="Cancel it").press("Enter")
    expect(office.get_by_text("The meeting was cancelled").first).to_be_visible()
    from_template(office, "General assembly")
    office.get_by_label("Date", exact=True).fill("2035-12-04")
    office.get_by_role("button", name="Take over").click()
    carried = office.locator(".ag li:has(.pill:text-is('Carried over')) [data-at*='/title/']").nth(
        1
    )
    expect(carried).to_have_value("Report of the treasurer")
    office.get_by_role("button", name="items taken over").click()
    office.get_by_role("button", name="Take over").click()
    expect(office.get_by_role("button", name="Take over")).to_have_count(0)


PASTE = """([selector, text]) => {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
  document.querySelector(selector).dispatchEvent(event)
}"""


def test_250_people_are_250_people(office: Page) -> None:
    """Pasted from a spreadsheet, found by a filter, folded by group, each filled in as if it were alone."""
    begin(office)
    office.get_by_label("Title, English").fill("Conference of the parties")
    office.get_by_label("Title, French").fill("Conférence des parties")
    office.get_by_label("Title of item 1").fill("Opening")
    office.get_by_label("Date", exact=True).fill("2035-12-04")
    office.get_by_label("Time", exact=True).fill("09:30")
    codes = ("France", "Kenya", "Peru", "Japan", "Morocco")
    rows = [f"{codes[n % 5]}\tAda Number{n}\tadviser {n}" for n in range(250)]
    office.evaluate(PASTE, ["[data-at=people]", "\n".join([*rows, rows[0], "Atlantis\tNobody\tx"])])
    expect(office.get_by_text("250 of 252 rows are read")).to_be_visible()
    expect(office.get_by_text("stands on the list already")).to_be_visible()
    for _ in range(2):
        office.get_by_role("button", name="Leave out").first.click()
    office.get_by_role("button", name="Add 250").click()
    expect(office.get_by_role("heading", name="250 people")).to_be_visible()
    expect(office.locator("li[data-row] .mn")).to_have_count(250)
    office.get_by_role("searchbox", name="Find in the list").fill("number249")
    expect(office.locator("li[data-row] .mn")).to_have_count(1)
    office.get_by_role("button", name="More on Ada Number249").click()
    office.get_by_label("Role", exact=True).select_option("observer")
    office.get_by_role("searchbox", name="Find in the list").fill("")
    office.get_by_label("In the chair").select_option("FR · Ada Number0")
    office.get_by_role("button", name="Delegates, 249").click()
    expect(office.locator("li[data-row] .mn")).to_have_count(1)
    call = office.get_by_role("button", name="Call 250 people")
    expect(call).to_have_attribute("aria-disabled", "false", timeout=20_000)
    call.click()
    office.wait_for_url("**/links", timeout=60_000)
    expect(office.locator("main")).to_contain_text("Ada Number0")


def test_two_officers_lose_nothing_of_each_other(office: Page) -> None:
    """Each sees the other's words, and what is written offline is saved later."""
    begin(office)
    other = office.context.new_page()
    other.goto(office.url)
    office.get_by_label("Title, English").fill("Call on the Danube")
    expect(other.get_by_label("Title, English")).to_have_value("Call on the Danube")
    other.get_by_label("Title of item 1").fill("Navigation")
    expect(office.get_by_label("Title of item 1")).to_have_value("Navigation")
    office.context.set_offline(True)
    office.get_by_label("Title, English").fill("Mine")
    expect(office.get_by_text("Not saved since")).to_be_visible()
    other.get_by_label("Title, French").fill("Le Danube")
    office.context.set_offline(False)
    expect(office.get_by_label("Title, French")).to_have_value("Le Danube")
    expect(other.get_by_label("Title, English")).to_have_value("Mine")
    office.reload()
    expect(office.get_by_label("Title, English")).to_have_value("Mine")
    other.close()


def test_on_a_phone_nothing_is_wider_than_the_screen(served: Served, chromium: Browser) -> None:
    people = People(chromium, {})
    page = people.page(phone=True, language="fr-FR")
    page.goto(served.office)
    page.get_by_role("button").last.click()
    page.wait_for_url("**/secretariat")
    page.goto(f"{served.base}/secretariat/convene")
    page.locator('form:has([value="council"]) button').click()
    page.wait_for_url("**/secretariat/drafts/*")
    page.locator("li[data-row] .mn").first.click()
    expect(page.locator(".hours .code").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    people.close()


def test_the_opening_of_the_readout_is_seen_while_it_is_said(office: Page) -> None:
    """[DRAFT-11] [DRAFT-12] In each language, with a group and a second day; folded, it is one line."""
    from_template(office, "Meeting of the council")
    fold = office.locator("details.opening > summary")
    expect(fold).to_contain_text("hosted a video conference")
    expect(office.get_by_label("What it is called, English")).to_be_hidden()
    fold.click()
    office.get_by_label("What it is called, English").fill("the Waters Summit")
    office.get_by_label("What it is called, French").fill("le sommet de l’eau")
    told = office.get_by_role("group", name="As it will be read")
    expect(told).to_contain_text("the Waters Summit")
    expect(told).to_contain_text("le sommet de l’eau")
    office.get_by_role("button", name="Add a group").click()
    first = office.get_by_label("The group, English")
    expect(first).to_be_focused()
    first.fill("representatives of its partners")
    office.get_by_label("Takes part").last.select_option("also")
    expect(told).to_contain_text("as well as representatives of its partners")
    office.get_by_role("button", name="Remove Group 1").click()
    expect(told).not_to_contain_text("representatives of its partners")
    office.get_by_role("button", name="Undo: Group 1 removed").click()
    expect(told).to_contain_text("representatives of its partners")
    office.get_by_label("Date", exact=True).fill("2035-12-04")
    office.get_by_label("Length").select_option("until")
    expect(office.get_by_label("Ends", exact=True)).to_have_value("2035-12-05T10:00")
    expect(told).to_contain_text("On 4 and 5 December 2035")
    office.get_by_role("button", name="More on Dina Soliman").click()
    office.get_by_text("In the readout").click()
    office.get_by_label("Before the name, English").fill("H.E.")
    expect(told).to_contain_text("H.E. Dina Soliman")
    office.set_viewport_size({"width": 390, "height": 800})
    expect(told).to_be_visible()
    assert office.evaluate("document.documentElement.scrollWidth <= innerWidth")
