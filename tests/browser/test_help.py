"""Help from any screen, to an answer with the name of who gives it: public page, delegation, link, lobby, console."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from hemicycle.access.clock import now_ms
from hemicycle.access.delegations import Delegations
from hemicycle.access.door import Door
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings
from tests.browser.conftest import MEETING, People, Served
from tests.browser.test_first_start import found_account

pytestmark = pytest.mark.browser
OFFICE = "Secretariat of the Council <help@waters.example>"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A server whose secretariat has an address."""
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "settings.toml").write_text(f'mail_office = "{OFFICE}"\n')
    server = Served(data)
    yield server
    server.stop()


def let_in(served: Served) -> str:
    """The link of somebody who opens the page of a delegation; written while the server stands still."""
    served.stop()
    register = open_register(register_url(served.data))

    async def work() -> str:
        door = Door(register, Settings(base_url=served.base), now_ms)
        _, link = await Delegations(door).let_in(
            "european-council", "FR", "reads", "Élise Martin", None, "en"
        )
        assert link
        return link

    with ThreadPoolExecutor(1) as beside:  # the browser's own loop runs in this thread
        link = beside.submit(lambda: asyncio.run(work())).result()
    register.close()
    served.start()
    return link


def faultless(page: Page) -> None:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa"]}).response["violations"]
    assert not found, [(one["id"], one["nodes"][0]["html"]) for one in found]


def asked(page: Page, words: str) -> Locator:
    """Help is asked for over the page that stands there; its dialog."""
    page.get_by_role("link", name="Help", exact=True).click()
    dialog = page.get_by_role("dialog", name="Help")
    expect(dialog.get_by_text("Mara Lindqvist is here and answers.")).to_be_visible()
    dialog.get_by_label("What is the matter?").fill(words)
    dialog.get_by_role("button", name="Ask the secretariat").click()
    expect(dialog.get_by_text("Asked. The answer comes here.")).to_be_visible()
    return dialog


def answer(office: Page, name: str, words: str) -> None:
    """The office's page of help."""
    office.get_by_label(f"Your answer to {name}").fill(words)
    office.get_by_role("button", name="Answer", exact=True).first.click()


def test_help_is_asked_on_every_screen_and_answered_by_name(
    served: Served, chromium: Browser
) -> None:
    people = People(chromium, {})
    mara = people.page()
    found_account(mara, served.office)
    mara.goto(f"{served.base}/secretariat/start")
    mara.get_by_label("Which body meets here?").fill("European Council")
    mara.get_by_label("On whose clock?").select_option(label="Brussels")
    mara.get_by_role("button", name="Call a first meeting").click()
    expect(mara).to_have_url(f"{served.base}/secretariat/convene?body=european-council")
    delegation = let_in(served)
    people.links = served.convene(MEETING)
    mara.goto(f"{served.base}/secretariat/help")

    # A public page: whom to write to, with page, language, time and browser said.
    reader = people.page(phone=True)
    reader.goto(f"{served.base}/en/meetings/small-summit")
    reader.get_by_role("link", name="Help", exact=True).click()
    mail = reader.get_by_role("dialog", name="Help")
    expect(mail.get_by_text("Secretariat of the Council")).to_be_visible()
    to = mail.get_by_role("link", name="Write to the secretariat").get_attribute("href") or ""
    assert to.startswith("mailto:help@waters.example?")
    for said in ("/en/meetings/small-summit", "Language: English", "Time: ", "Chrome, Android"):
        assert said in unquote(to)
    faultless(reader)

    # The page of a delegation: the dialog is closed, and opens with the answer.
    elise = people.page()
    elise.goto(delegation)
    elise.get_by_role("main").get_by_role("button").click()
    dialog = asked(elise, "Where do I vote?")
    faultless(elise)
    dialog.get_by_role("link", name="Close").click()
    expect(mara.get_by_text("Where do I vote?")).to_be_visible()
    expect(mara.get_by_role("link", name="Delegation FR")).to_be_visible()
    mara.get_by_text("Their device").click()
    expect(mara.get_by_text("/delegation/european-council/FR").first).to_be_visible()
    faultless(mara)
    answer(mara, "Élise Martin", "In the room, from noon.")
    expect(dialog.get_by_text("In the room, from noon.")).to_be_visible(timeout=15_000)
    expect(dialog.get_by_text("Mara Lindqvist", exact=True)).to_be_visible()
    dialog.get_by_role("button", name="That helped").click()
    expect(elise.get_by_text("Where do I vote?")).to_have_count(0)

    # Before a seat is taken: the answer is read there.
    carla = people.page()
    carla.goto(people.links["carla"])
    dialog = asked(carla, "Is this link mine?")
    answer(mara, "Carla Conti", "Yes, it is.")
    expect(dialog.get_by_text("Yes, it is.")).to_be_visible(timeout=15_000)
    expect(dialog.get_by_text("Mara Lindqvist", exact=True)).to_be_visible()

    # In the lobby, answered on the office's console: told over the line, not asked for again and again.
    console = mara.context.new_page()
    console.goto(f"{served.base}/room/small-summit")
    console.get_by_role("radio").last.click()
    bert = people.join("bert")
    bert.get_by_role("button", name="Help").click()
    dialog = bert.get_by_role("dialog", name="Help")
    looks: list[str] = []
    bert.on("request", lambda one: looks.append(one.url) if one.url.endswith("/help") else None)
    dialog.get_by_label("What is the matter?").fill("Nobody lets me in.")
    dialog.get_by_role("button", name="Ask the secretariat").click()
    board = console.locator("[data-help-asked]")
    expect(board.get_by_text("Nobody lets me in.")).to_be_visible()
    faultless(console)
    board.get_by_label("Your answer to Bert Boon").fill("The chair is on her way.")
    board.get_by_role("button", name="Answer").click()
    expect(dialog.get_by_text("The chair is on her way.", exact=True)).to_be_visible()
    expect(dialog.get_by_text("Mara Lindqvist", exact=True)).to_be_visible()
    expect(board).to_have_count(0)
    assert len(looks) <= 6, looks
    people.close()
