"""[SEAT-9] A seat moves with its holder, told to all whom it concerns; two links, two tabs; an unprotected address."""

import re
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import FAKE_DEVICES, KNOWN, MEETING, People, Served
from tools.chromium import find_chromium

pytestmark = pytest.mark.browser

PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Mobile/15E148 Safari/604.1"


def sign_in(page: Page, served: Served) -> Page:
    page.goto(served.office)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/secretariat")
    page.goto(f"{served.base}/secretariat/meetings/small-summit")
    return page


def in_lobby(page: Page) -> None:
    expect(page.get_by_role("heading", name="You are in the lobby")).to_be_visible()


def test_a_seat_moves_is_told_goes_back_and_is_undone(
    served: Served, people: People, chromium: Browser
) -> None:
    anna, laptop = people.join("anna"), people.join("bert")
    in_lobby(laptop)
    office = sign_in(people.page(), served)
    phone_context = chromium.new_context(
        locale="en-GB", user_agent=PHONE, viewport={"width": 390, "height": 844}
    )
    phone_context.add_init_script(KNOWN)
    phone = phone_context.new_page()
    # Only opened: told, and nothing else.
    phone.goto(people.links["bert"])
    expect(phone.get_by_role("heading", name="Your seat is open on another device")).to_be_visible()
    expect(phone.get_by_text("answers now")).to_be_visible()
    anna.get_by_role("radio", name="Chair’s console").click()
    expect(
        anna.get_by_text(re.compile("The link of Bert Boon was opened elsewhere: Phone")).first
    ).to_be_visible()
    expect(office.get_by_text("Opened, not used")).to_be_visible(timeout=20_000)
    in_lobby(laptop)
    # Asked once, and gone on.
    phone.get_by_role("button", name="Continue here").click()
    expect(phone.get_by_role("button", name="Enter", exact=True)).to_be_visible()
    expect(laptop.get_by_role("heading", name="You go on on another device")).to_be_visible()
    expect(
        anna.get_by_text(re.compile("Bert Boon moved to another device: Phone")).first
    ).to_be_visible()
    expect(office.get_by_text("Seat moved")).to_be_visible(timeout=20_000)
    expect(office.get_by_text("Opened, not used")).to_have_count(0)
    # The device that lost the seat goes on again, without being asked for its devices once more.
    phone.get_by_role("button", name="Enter", exact=True).click()
    in_lobby(phone)
    laptop.get_by_role("button", name="Go on here").click()
    in_lobby(laptop)
    expect(phone.get_by_role("heading", name="You go on on another device")).to_be_visible()
    # Undone by the chair: asked once, the device is cut, and the new link brings its holder in.
    card = anna.locator("[data-moved]").first
    card.get_by_role("button", name="Undo the move").click()
    anna.get_by_role("button", name="Undo and give out a new link").click()
    expect(anna.get_by_text("The secretariat has the new link for Bert Boon")).to_be_visible()
    expect(anna.get_by_role("textbox", name="New link for Bert Boon")).to_have_count(0)
    office.get_by_role("link", name=re.compile("The chair undid the move")).click(timeout=20_000)
    link = office.get_by_role("textbox", name=re.compile("Bert Boon")).input_value()
    expect(laptop.get_by_role("heading", name="Your link opens this seat no more")).to_be_visible()
    phone.get_by_role("button", name="Go on here").click()
    expect(phone.get_by_role("heading", name="Your link opens this seat no more")).to_be_visible()
    phone.goto(people.links["bert"])
    expect(phone.get_by_role("heading", name="This link opens nothing")).to_be_visible()
    back = people.page()
    back.goto(link)
    back.get_by_role("button", name="Take your seat").click()
    expect(back.get_by_role("button", name="Enter", exact=True)).to_be_visible()
    phone_context.close()


def test_two_tabs_and_two_links_of_one_browser(served: Served, people: People) -> None:
    first = people.join("bert")
    in_lobby(first)
    # The tab is duplicated, and the duplicate closed: the first goes on.
    second = first.context.new_page()
    second.goto(first.url)
    second.get_by_role("button", name="Enter", exact=True).click()
    expect(first.get_by_role("heading", name="You go on in another tab")).to_be_visible()
    second.close()
    first.get_by_role("button", name="Go on here").click()
    in_lobby(first)
    # A second personal link in this browser: asked, and refused.
    other = first.context.new_page()
    other.goto(people.links["carla"])
    expect(other.get_by_role("heading", name="This browser sits for Bert Boon")).to_be_visible()
    other.get_by_role("link", name="Go on for Bert Boon").click()
    expect(other.get_by_role("button", name="Enter", exact=True)).to_be_visible()
    in_lobby(first)
    # Asked, and wished.
    other.goto(people.links["carla"])
    other.get_by_role("button", name="Sit here for Carla Conti").click()
    other.get_by_role("button", name="Enter", exact=True).click()
    in_lobby(other)
    expect(other.get_by_text("Carla Conti")).to_be_visible()
    expect(
        first.get_by_role("heading", name="This browser sits for somebody else now")
    ).to_be_visible()
    in_lobby(other)
    # The first link brings its person back, in a browser of their own.
    in_lobby(people.join("bert"))


@pytest.fixture
def named(tmp_path: Path) -> Iterator[Served]:
    """A server that people reach by a name, without https."""
    server = Served(tmp_path / "named")
    server.stop()
    settings = server.data / "settings.toml"
    told = settings.read_text().replace(
        'base_url = ""', f'base_url = "http://summit.test:{server.port}"'
    )
    settings.write_text(told)
    server.start()
    yield server
    server.stop()


def test_by_plain_http_the_pages_say_what_fails_and_the_rest_works(
    named: Served, chromium: Browser
) -> None:
    links = named.convene(MEETING)
    browser = chromium.browser_type.launch(
        executable_path=find_chromium(),
        args=[*FAKE_DEVICES, "--host-resolver-rules=MAP summit.test 127.0.0.1"],
    )
    faults: list[str] = []

    def enter(who: str) -> Page:
        page = browser.new_context(locale="en-GB").new_page()
        page.add_init_script(KNOWN)
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.goto(links[who])
        assert page.evaluate("window.isSecureContext") is False
        expect(page.get_by_text("This address is not protected (http).")).to_be_visible()
        page.get_by_role("button", name="Take your seat").click()
        page.get_by_role("button", name="Enter", exact=True).click()
        return page

    anna, bert = enter("anna"), enter("bert")
    in_lobby(bert)
    anna.get_by_role("radio", name="Chair’s console").click()
    anna.get_by_role("button", name=re.compile("Admit Bert Boon")).click()
    anna.get_by_role("button", name="Open the meeting").click()
    bert.get_by_role("button", name="Ask for the floor").click()
    expect(anna.get_by_text("Bert Boon").first).to_be_visible()
    expect(bert.get_by_role("button", name=re.compile("Take.*hand|Withdraw|hand"))).to_be_visible()
    assert not faults, faults
    browser.close()
    assert urllib.parse.urlsplit(links["anna"]).hostname == "summit.test"
