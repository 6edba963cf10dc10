"""Staff by name: the first account by the first link, a passkey, a colleague, and whose hand an act bears.

The server is reached by a name, http://localhost, since browsers make passkeys for no address of numbers.
"""

import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def named(tmp_path: Path) -> Iterator[Served]:
    """A server that is reached by a name."""
    data, port = tmp_path / "data", free_port()
    data.mkdir(mode=0o700)
    (data / "settings.toml").write_text(f'base_url = "http://localhost:{port}"\n')
    server = Served(data, port=port)
    yield server
    server.stop()


@pytest.fixture
def staff(named: Served, chromium: Browser) -> Iterator[People]:
    found = People(chromium, {})
    yield found
    found.close()


def with_authenticator(page: Page) -> Page:
    """A device that makes passkeys, by itself."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    return page


def make_passkey(page: Page) -> None:
    page.get_by_role("button", name="Make a passkey").click()
    expect(page.get_by_role("button", name="Remove the passkey")).to_have_count(1)


def come_in(page: Page, link: str) -> None:
    page.goto(link)
    page.get_by_role("button", name="Sign in").click()


def test_staff_sign_in_by_name_and_their_acts_are_told_apart(named: Served, staff: People) -> None:
    mara = with_authenticator(staff.page())
    mara.goto(named.office)
    mara.get_by_label("Your name").fill("Mara Lindqvist")
    mara.get_by_role("button", name="Sign in").click()
    expect(mara.get_by_role("heading", name="Mara Lindqvist")).to_be_visible()
    make_passkey(mara)
    mara.get_by_role("button", name="Sign out").click()
    assert mara.goto(f"{named.base}/secretariat").status == 403  # type: ignore[union-attr]
    mara.get_by_role("link", name="Sign in").click()
    mara.get_by_role("button", name="Sign in with a passkey").click()
    expect(mara.get_by_role("heading", name="Meetings")).to_be_visible()

    mara.get_by_role("link", name="People").click()
    form = mara.locator("form", has=mara.get_by_role("button", name="Make the account"))
    form.get_by_label("Name").fill("Inès Roth")
    form.get_by_label("Meeting officer").check()
    form.get_by_role("button").click()
    link = mara.get_by_label("Link").input_value()
    ines = with_authenticator(staff.page())
    come_in(ines, link)
    make_passkey(ines)

    mara.get_by_role("link", name="Meetings").first.click()
    mara.get_by_role("link", name="Convene", exact=True).click()
    mara.get_by_text("From a meeting file").click()
    mara.get_by_label("Or paste its text").fill(MEETING)
    mara.locator("form", has=mara.get_by_label("Or paste")).get_by_role(
        "button", name="Convene"
    ).click()
    bert = staff.page()
    bert.goto(mara.locator('input[value*="/join/"]').nth(1).input_value())
    bert.get_by_role("button", name="Take your seat").click()
    bert.get_by_role("button", name="Enter", exact=True).click()

    ines.goto(f"{named.base}/secretariat/meetings/small-summit")
    ines.get_by_role("button", name="Admit Bert Boon").click()
    expect(ines.locator(".lobby .agree")).to_be_visible()
    ines.goto(f"{named.base}/secretariat/meetings/small-summit/record?order=time")
    first, second = (ines.locator(".e").filter(has_text=name) for name in ("Mara", "Inès"))
    expect(first.first).to_contain_text("convened")
    expect(second.first).to_contain_text("let in Bert Boon")

    mara.goto(f"{named.base}/secretariat/audit")
    expect(mara.get_by_text("Inès Roth made a passkey")).to_be_visible()
    expect(mara.get_by_text("Mara Lindqvist made the first account")).to_be_visible()
    public = ines.request.get(f"{named.base}/meetings/small-summit/record").text()
    assert "Lindqvist" not in public
    assert public.count('"account"') >= 2


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Served]:
    """A server whose organisation has a provider of its own."""
    data, port, peer = tmp_path / "data", free_port(), free_port()
    data.mkdir(mode=0o700)
    base = f"http://localhost:{port}"
    (data / "settings.toml").write_text(
        f'base_url = "{base}"\nsign_in_issuer = "http://localhost:{peer}"\nsign_in_client = "hemicycle"\n'
        'sign_in_secret = "a secret of two: colon and space"\nsign_in_name = "Waters"\n'
    )
    node = shutil.which("node")
    assert node, "the room's tools are not installed: make room"
    script = Path(__file__).parent / "provider.mjs"
    back = f"{base}/secretariat/enter/organisation/back"
    command = [node, str(script), str(peer), back, "mei@waters.example"]
    provider = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert provider.stdout
    assert "provides" in provider.stdout.readline()
    server = Served(data, port=port)
    yield server
    server.stop()
    provider.terminate()
    provider.wait(15)


def test_staff_sign_in_by_their_organisation(outside: Served, chromium: Browser) -> None:
    people = People(chromium, {})
    mara, mei = people.page(), people.page()
    mara.goto(outside.office)
    mara.get_by_label("Your name").fill("Mara Lindqvist")
    mara.get_by_role("button", name="Sign in").click()

    def by_waters() -> None:
        mei.goto(f"{outside.base}/secretariat/signin")
        mei.get_by_role("link", name="Sign in by Waters").click()
        if mei.get_by_placeholder("Enter any login").count():
            mei.get_by_placeholder("Enter any login").fill("mei.tanabe")
            mei.get_by_placeholder("and password").fill("anything")
            mei.get_by_role("button", name="Sign-in").click()
            mei.get_by_role("button", name="Continue").click()

    by_waters()
    expect(mei.get_by_role("heading", name="No account here is yours")).to_be_visible()
    mara.goto(f"{outside.base}/secretariat/people")
    form = mara.locator("form", has=mara.get_by_role("button", name="Make the account"))
    form.get_by_label("Name").fill("Mei Tanabe")
    form.get_by_label("Address").fill("mei@waters.example")
    form.get_by_label("Press").check()
    form.get_by_role("button").click()
    by_waters()
    expect(mei.get_by_role("heading", name="Meetings")).to_be_visible()
    expect(mei.get_by_role("link", name="Mei Tanabe")).to_be_visible()
    mara.goto(f"{outside.base}/secretariat/people")
    expect(mara.get_by_text("The organisation’s sign-in")).to_be_visible()
    people.close()
