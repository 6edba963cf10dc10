"""[REPLY-5] A reply goes by a real mail server into a server as it is started, and stands on the office's page."""

import asyncio
import smtplib
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import Connection, insert

from hemicycle.access.clock import now_ms
from hemicycle.calendar.invitations import Held, hold
from hemicycle.calendar.invited import token_digest
from hemicycle.calendar.invited_tables import invitations
from hemicycle.calendar.tokens import Tokens
from hemicycle.cli.composition import House, open_house
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.rulebooks import rulebook
from hemicycle.stores.keys import secret_of
from hemicycle.stores.opening import KEYS
from tests.mail_servers import MailServers
from tests.nginx import free_port
from tests.outbound.conftest import settings
from tests.outbound.test_served import BASE, secretariat, until_it_says
from tests.web.conftest import CALL, example

pytestmark = pytest.mark.peers
HANDED_IN = """
action replies lmtp "127.0.0.1:{port}" rcpt-to virtual <takers>
match from any for domain "replies.example" action replies
"""
REPLY = """\
From: <p2@ministry.example>
To: desk+{token}@replies.example
Message-ID: <{state}@ministry.example>
Subject: anything
Content-Type: text/calendar; charset=utf-8; method=REPLY

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:call@waters.example
ATTENDEE;PARTSTAT={state}:mailto:p2@ministry.example
COMMENT:{comment}
END:VEVENT
END:VCALENDAR
"""


async def invite(house: House, data: Path) -> str:
    """All people of a meeting that is still to come; the token of one of them."""
    tokens = Tokens(secret_of(data / KEYS))
    file = example(starts=4_000_000_000_000)
    made = await house.recorder.convene(convene_command(file, rulebook(None)))
    assert not isinstance(made, Refusal)
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    starts = meeting.sitting.starts
    rows = [
        {
            "record": CALL,
            "participant": one.id,
            "name": one.texts["name"][NO_LANGUAGE],
            "address": f"{one.id}@ministry.example",
            "language": "en",
            "number": 0,
            "token_digest": token_digest(tokens.of(CALL, one.id, 0)),
            "wanted": now_ms(),
            "letters": 0,
        }
        for one in meeting.seats.participants.values()
    ]

    def work(register: Connection) -> None:
        ends = starts + 3_600_000
        hold(register, Held(CALL, "call@waters.example", "UTC", 0, starts, ends, "", False, None))
        register.execute(insert(invitations), rows)

    await house.app.state.site.door.register.write(work)
    return tokens.of(CALL, "p2", 0)


def send(
    servers: MailServers, token: str, state: str, comment: str, at: str = "desk+{}@replies.example"
) -> None:
    to = at.format(token)
    words = REPLY.format(token=token, state=state, comment=comment)
    with smtplib.SMTP("127.0.0.1", servers.port, timeout=30) as line:
        line.sendmail("p2@ministry.example", [to], words.encode())


async def test_a_reply_by_mail_stands_on_the_page_of_the_office(
    tmp_path: Path, both_servers: MailServers
) -> None:
    port = free_port()
    both_servers.end()
    conf = both_servers.folder / "smtpd.conf"
    before = conf.read_text()
    conf.write_text(before + HANDED_IN.format(port=port))
    both_servers.begin()
    given = settings(
        **{**both_servers.settings, "base_url": BASE, "mail_listen": f"127.0.0.1:{port}"}
    )
    try:
        async with open_house(tmp_path, given) as house:
            token = await invite(house, tmp_path)
            office: httpx2.AsyncClient = await secretariat(house)
            page = f"/secretariat/meetings/{CALL}"
            send(both_servers, token, "ACCEPTED", "first words")
            await until_it_says(office, page, "first words")
            send(both_servers, token, "DECLINED", "second thoughts")
            await until_it_says(office, page, "second thoughts")
            said = (await office.get(page)).text
            assert "0 accept, 0 tentatively, 1 decline" in said
            assert "by mail" in said
    finally:
        both_servers.end()
        conf.write_text(before)
        both_servers.begin()


async def test_a_reply_that_lies_in_a_mailbox_is_read_there(
    tmp_path: Path, both_servers: MailServers
) -> None:
    """By OpenSMTPD and Dovecot into the Maildir of the settings; the sign of the invitation survives both."""
    both_servers.clear()
    given = {**both_servers.settings, "base_url": BASE}
    async with open_house(tmp_path, settings(**{**given, "mail_maildir": ""})) as house:
        token = await invite(house, tmp_path)
    send(both_servers, token, "TENTATIVE", "by the mailbox", "bounces+{}@waters.example")
    await asyncio.to_thread(both_servers.await_saved, "bounces")
    async with open_house(tmp_path, settings(**given)) as house:
        office = await secretariat(house)
        await until_it_says(office, f"/secretariat/meetings/{CALL}", "by the mailbox")
        assert "1 tentatively" in (await office.get(f"/secretariat/meetings/{CALL}")).text
