"""[INVITE-2] From the press to the mailbox: through OpenSMTPD into Dovecot, as libical and ical.js read it there."""

import asyncio
from email.message import EmailMessage
from pathlib import Path

import httpx2
import pytest

from hemicycle.cli.composition import House, open_house
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.rulebooks import rulebook
from tests.calendar.judges import faults_by_libical, read_by_icaljs, starts_by_libical
from tests.mail_servers import MailServers
from tests.outbound.conftest import both_servers as both_servers  # noqa: PLC0414 (a fixture)
from tests.outbound.conftest import settings
from tests.web.conftest import CALL, example

BASE = "http://127.0.0.1:8000"
STARTS = 1_900_000_800_000
"""17 March 2030."""
PAGE = f"/secretariat/meetings/{CALL}/invitations"
pytestmark = pytest.mark.peers


async def office_of(house: House) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(house.app, client=("127.0.0.1", 1))
    client = httpx2.AsyncClient(transport=transport, base_url=BASE, headers={"Origin": BASE})
    assert (await client.post(await house.door.issue_secretariat_link())).status_code == 303
    return client


async def convene(house: House) -> None:
    command = convene_command(example(starts=STARTS, ends=STARTS + 7_200_000), rulebook(None))
    answer = await house.recorder.convene(command)
    assert not isinstance(answer, Refusal), answer


def object_in(message: EmailMessage) -> str:
    """What a calendar takes from a message."""
    [found] = [one for one in message.walk() if one.get_content_type() == "text/calendar"]
    assert found["content-type"].params["method"] == "REQUEST"
    raw = found.get_payload(decode=True)
    assert isinstance(raw, bytes)
    return raw.decode()


async def test_one_press_puts_the_meeting_into_a_calendar(
    tmp_path: Path, both_servers: MailServers
) -> None:
    both_servers.clear()
    replies = "bounces@waters.example"
    given = settings(**{**both_servers.settings, "base_url": BASE, "mail_replies": replies})
    async with open_house(tmp_path, given) as house:
        await convene(house)
        office = await office_of(house)
        form = {"address.p1": "reader@waters.example", "language.p1": "fr"}
        form |= {"address.p2": "other@waters.example", "language.p2": "ar"}
        assert (await office.post(PAGE, data=form)).status_code == 303
        for name, who in (("reader", "Jens Stoltenberg"), ("other", "")):
            [arrived] = await asyncio.to_thread(both_servers.await_saved, name)
            written = object_in(arrived)
            assert faults_by_libical(written) == []
            assert starts_by_libical(written) == [STARTS // 1000]
            read = read_by_icaljs(written)
            assert read["method"] == "REQUEST"
            [event] = read["events"]
            assert event["starts"] == [STARTS // 1000]
            assert event["attendee"][1] == f"mailto:{name}@waters.example"
            assert event["attendee"][0] == (who or event["attendee"][0])
            organizer = event["organizer"][1].removeprefix("mailto:")
            assert organizer == str(arrived["reply-to"])
            assert organizer.startswith("bounces+")
