"""Help from every screen that is no room: who may ask there, who answers, and what the public is given instead."""

import re
from html import unescape
from urllib.parse import parse_qs, unquote, urlsplit

import httpx2
import msgspec

from tests.web.conftest import CALL, House, example
from tests.web.delegated import council, head
from tests.web.staffed import first_account, member
from tests.web.test_helping import seated

WORDS = {"words": "What is asked of me here?", "device.page": "The page (/x)"}
ANSWER = {"words": "Press the blue one."}


def help_of(page: httpx2.Response) -> str:
    """Where the Help of a page leads."""
    [at] = re.findall(r'href="([^"]+)" title="Help" data-help', page.text)
    return unescape(at)


async def answered(office: httpx2.AsyncClient) -> None:
    """The office answers what stands first on its page."""
    [first, *_] = re.findall(r'id="asked-(\d+)"', (await office.get("/secretariat/help")).text)
    assert (await office.post(f"/secretariat/help/{first}", data=ANSWER)).status_code == 303


async def asks(browser: httpx2.AsyncClient, screen: str, office: httpx2.AsyncClient) -> str:
    """From a screen to the answer and the name of who gave it; what the office read of it."""
    at = help_of(await browser.get(screen))
    assert "Mara Lindqvist is here and answers." in (await browser.get(at)).text
    assert (await browser.post(at, data=WORDS)).status_code == 303
    read = (await office.get("/secretariat/help")).text
    await answered(office)
    page = (await browser.get(at)).text
    assert ANSWER["words"] in page
    assert "Mara Lindqvist</bdi>" in page
    return read


async def test_the_page_of_a_delegation_asks(house: House) -> None:
    _, mara = await first_account(house)
    await council(house)
    read = await asks(await head(house, mara), "/delegation/waters/JO", mara)
    for words in ("Delegation JO", "What is asked of me here?", "The page (/x)"):
        assert words in read


async def test_the_page_of_written_procedure_asks(live: House) -> None:
    _, mara = await first_account(live)
    macron = await seated(live)
    read = await asks(macron, f"/written/{CALL}", mara)
    assert "Emmanuel Macron" in read
    assert CALL in read


async def test_a_link_asks_before_its_seat_is_taken_and_the_seat_reads_it(live: House) -> None:
    _, mara = await first_account(live)
    meeting = await live.recorder.meeting(CALL)
    [link] = await live.door.issue_links(CALL, [list(meeting.seats.participants.values())[3]])
    browser = live.client()
    assert "Emmanuel Macron" in await asks(browser, link.link, mara)
    await browser.post(link.link)
    [asked] = (await browser.get(f"/room/{CALL}/help")).json()["asked"]
    assert asked["answered_by"] == "Mara Lindqvist"


async def test_who_finds_a_used_link_reads_nothing_that_was_asked_by_it(live: House) -> None:
    meeting = await live.recorder.meeting(CALL)
    [link] = await live.door.issue_links(CALL, [list(meeting.seats.participants.values())[3]])
    browser, thief = live.client(), live.client()
    await browser.post(f"{link.link}/help", data=WORDS)
    live.clock.at += 1_000
    await browser.post(link.link)
    await browser.post(f"/room/{CALL}/help", data={"words": "From my seat."})
    page = (await thief.get(f"{link.link}/help")).text
    assert "From my seat" not in page
    assert WORDS["words"] not in page


async def test_the_office_asks_a_colleague_from_any_of_its_pages(house: House) -> None:
    chief, mara = await first_account(house)
    _, ines = await member(house, chief, "Inès Roth", "press")
    assert "Inès Roth" in await asks(ines, "/secretariat/people", mara)


async def test_a_delegation_is_helped_by_the_office_of_its_body(house: House) -> None:
    chief, mara = await first_account(house)
    await council(house)
    _, foreign = await member(house, chief, "Foreign", "officer", body="nac")
    _, theirs = await member(house, chief, "Theirs", "officer", body="waters")
    ada = await head(house, mara)
    await ada.post("/delegation/waters/JO/help", data=WORDS)
    assert WORDS["words"] in (await theirs.get("/secretariat/help")).text
    assert WORDS["words"] not in (await foreign.get("/secretariat/help")).text
    answering = (await ada.get("/delegation/waters/JO/help")).text
    assert "Theirs" in answering
    assert "Foreign" not in answering


async def test_the_public_writes_by_mail_with_the_page_said(house: House) -> None:
    await house.convene(example(access="open"))
    site, browser = house.app.state.site, house.client(**{"User-Agent": "Firefox/140 Linux"})
    at = help_of(await browser.get(f"/en/meetings/{CALL}"))
    assert "names no address" in (await browser.get(at)).text
    site.settings = msgspec.structs.replace(
        site.settings, mail_office="Office <help@waters.example>"
    )
    page = (await browser.get(at)).text
    [mail] = re.findall(r'primary" href="(mailto:[^"]+)"', page)
    parts = urlsplit(unescape(mail))
    assert parts.path == "help@waters.example"
    body = parse_qs(parts.query)["body"][0]
    base = house.settings.base_url
    for line in (f"Page: {base}/en/meetings/{CALL}", "Language: English", "Firefox, Linux"):
        assert line in body
    assert "Time: " in body
    assert (await browser.post(at, data=WORDS)).status_code == 405


async def test_no_help_tells_a_secret_or_leads_away(house: House) -> None:
    for path in ("/join/SECRET", "/delegation/enter/SECRET", "/secretariat/signin/SECRET"):
        answer = await house.client().get(path)
        assert "SECRET" not in unquote(help_of(answer)).partition("at=")[2], path
    for at in (
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/join/SECRET",
        "/x" * 200,
    ):
        page = (await house.client().get("/en/help", params={"at": at})).text
        assert "evil" not in page
        assert "SECRET" not in page
        assert 'href="/en/" data-back' in page


async def test_nobody_asks_in_the_name_of_another(live: House) -> None:
    public, macron = live.client(), await seated(live)
    for path in (f"/room/{CALL}/help/page", "/delegation/waters/JO/help", "/join/x/help"):
        for method in ("GET", "POST"):
            assert (await public.request(method, path)).status_code == 404, path
    assert (await macron.get("/secretariat/help/ask")).status_code == 403
