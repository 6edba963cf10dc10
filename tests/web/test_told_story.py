"""[READER-3] [EMBARGO-2] One text from signature to withdrawal: what a journalist and a reader have of it at each step.

Real mail servers and a real browser: whatever somebody opens here, they found in a letter.
"""

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from email.message import EmailMessage
from pathlib import Path

import pytest
import uvicorn
from playwright.async_api import Browser, Page, expect

from hemicycle.cli.composition import open_house
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.commands import RewordSentence
from hemicycle.procedure.publication.drafting.queries import version_of
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.procedure.words import Token
from hemicycle.readers.telling import TELL
from hemicycle.web.press.due import schedule_text
from tests.mail_servers import DOMAIN, MailServers
from tests.outbound.conftest import both_servers, settings  # noqa: F401 — a fixture
from tests.web.test_browser import chromium, listening  # noqa: F401 — its fixtures
from tests.web.test_items import FORM
from tests.web.test_readers_by_mail import OFFICE, Newsroom, plain, servers  # noqa: F401

pytestmark = [pytest.mark.browser, pytest.mark.peers, pytest.mark.timeout(600)]
HOUR = 3_600_000


class Story(Newsroom):
    """The newsroom, with what its press does to one text."""

    async def begun(self) -> str:
        languages = ["en", "fr"]
        written = {
            name: {code: FORM[f"{name}.{code}"] for code in languages}
            for name in ("headline", "lead", "text")
        }
        record = await self.site.items.begin("nac", "advisory", languages, written, OFFICE)
        assert isinstance(record, str), record
        return record

    async def signed(self, record: str) -> None:
        for one in ("en", "fr"):
            base = touched(await self.site.items.known(record), one)
            assert not isinstance(await self.site.items.sign(record, one, base, OFFICE), Refusal)

    async def due_in(self, record: str, ms: int) -> None:
        due = self.site.recorder.now() + ms
        assert not isinstance(await schedule_text(self.site.items, record, due, OFFICE), Refusal)
        await self.site.catalogue.current()
        self.site.due.wake()

    async def corrected(self, record: str, lead: dict[str, str]) -> None:
        text = await self.site.items.known(record)
        sentence = next(one for one in text.drafting.blocks if one.kind == "lead").sentences[0]
        for one, words in lead.items():
            known = (await self.site.items.known(record)).drafting.table[sentence]
            command = RewordSentence(sentence, Token(one), version_of(known, one), {one: words}, [])
            assert not isinstance(await self.site.items.do(record, command, OFFICE), Refusal)
        await self.signed(record)


@pytest.fixture
async def story(
    tmp_path: Path,
    servers: MailServers,  # noqa: F811
    listening: socket.socket,  # noqa: F811
) -> AsyncIterator[Story]:
    base = f"http://127.0.0.1:{listening.getsockname()[1]}"
    given = settings(**{**servers.settings, "base_url": base})
    async with open_house(tmp_path, given) as house:
        server = uvicorn.Server(uvicorn.Config(house.app, log_level="warning", access_log=False))
        running = asyncio.create_task(server.serve(sockets=[listening]))
        yield Story(house)
        server.should_exit = True
        await running


async def letter_to(servers: MailServers, name: str, number: int) -> EmailMessage:  # noqa: F811
    """The letter of this number that somebody has received, from 1."""
    found = await asyncio.to_thread(servers.await_saved, name, number)
    return sorted(found, key=lambda one: one["date"].datetime)[-1]


def link_in(letter: EmailMessage) -> str:
    found = re.search(r"http://127\.0\.0\.1:\d+/\S+", plain(letter))
    assert found, plain(letter)
    return found[0]


async def asks(page: Page, path: str, fields: dict[str, str], button: str) -> None:
    """Fill a form in, and send it with its proof of work."""
    await page.goto(path)
    for label, words in fields.items():
        await page.get_by_label(label).fill(words)
    await page.get_by_role("button", name=button).click()
    await expect(page.get_by_role("status").first).to_contain_text("Look in your mailbox")


async def test_from_signature_to_withdrawal(
    story: Story,
    servers: MailServers,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    base = story.site.settings.base_url
    reader, press, office = [
        await (await chromium.new_context(locale="en")).new_page() for _ in range(3)
    ]
    await asks(reader, f"{base}/en/", {"Email address": f"reader@{DOMAIN}"}, "Send me the link")
    await reader.goto(link_in(await letter_to(servers, "reader", 1)))
    await reader.get_by_role("button", name="Yes, send it to me").click()
    await expect(reader.get_by_role("status").first).to_contain_text("confirmed")

    about = {
        "Your name": "Maren Holt",
        "Newspaper, agency": "The Waters Gazette",
        "Email address": f"other@{DOMAIN}",
        "Press card": "Card 4711",
    }
    await asks(press, f"{base}/en/press", about, "Ask for accreditation")
    await press.goto(link_in(await letter_to(servers, "other", 1)))
    await press.get_by_role("button", name="Yes, ask the press office").click()
    await office.goto(await story.house.door.issue_secretariat_link())
    await office.get_by_role("button").last.click()
    await office.wait_for_url("**/secretariat")
    await office.goto(f"{base}/secretariat/journalists")
    await office.get_by_role("button", name="Accredit").click()
    await letter_to(servers, "other", 2)

    record = await story.begun()
    await story.signed(record)
    await story.due_in(record, HOUR)
    await office.goto(f"{base}/secretariat/journalists")
    await office.get_by_role("button", name="Send the links").click()
    [copied] = [
        one
        for one in await asyncio.to_thread(servers.await_saved, "other", 3)
        if "embargo" in str(one["subject"])
    ]
    copy = link_in(copied)
    await press.goto(copy)
    await expect(press.get_by_text("Nine leaders meet")).to_have_count(0)
    await press.get_by_role("button", name="Open in English").click()
    await expect(press.locator("[data-embargo]")).to_contain_text("Nine leaders meet")
    await office.goto(f"{base}/secretariat/journalists")
    await expect(office.get_by_text("Opened once")).to_be_visible()
    assert len(servers.arrived("reader")) == 1

    await story.due_in(record, 1)  # the office brings the time forward
    told = [
        one for one in await asyncio.to_thread(servers.await_saved, "reader", 2) if one["list-id"]
    ]
    assert [str(one["subject"]) for one in told] == [FORM["headline.en"]]
    await press.goto(copy)
    await expect(press.get_by_role("heading", level=1)).to_have_text(FORM["headline.en"])
    await expect(press.locator("[data-embargo]")).to_have_count(0)

    await story.corrected(record, {"en": "Eight leaders meet.", "fr": "Huit dirigeants."})
    note = {"en": "One leader fewer.", "fr": "Un dirigeant de moins."}
    assert not isinstance(await story.site.items.publish(record, OFFICE, note=note), Refusal)
    three = await asyncio.to_thread(servers.await_saved, "reader", 3)
    [corrected] = [one for one in three if str(one["subject"]).startswith("Corrected: ")]
    assert "Eight leaders meet." in plain(corrected)
    assert note["en"] in plain(corrected)

    reason = {"en": "A name was wrong.", "fr": "Un nom était inexact."}
    assert not isinstance(await story.site.items.withdraw(record, reason, OFFICE), Refusal)
    four = await asyncio.to_thread(servers.await_saved, "reader", 4)
    [withdrawn] = [one for one in four if str(one["subject"]).startswith("Withdrawn: ")]
    assert reason["en"] in plain(withdrawn)

    await reader.goto(str(withdrawn["list-unsubscribe"]).strip("<> "))
    await reader.get_by_role("button", name="Leave the list").click()
    await expect(reader.get_by_role("status").first).to_contain_text("forgotten")
    await story.publishes()
    await story.site.catalogue.current()
    await story.site.due.worker.run_due(TELL)
    assert await story.states() == ["sent"] * 3
