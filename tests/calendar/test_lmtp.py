"""[REPLY-5] Mail comes in by a door of its own: what is acknowledged is durable, and it is bounded."""

import asyncio
import smtplib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete

from hemicycle.calendar.answered import standing_of
from hemicycle.calendar.inbox import Inbox
from hemicycle.calendar.lmtp import MOST_LINES, Lmtp
from hemicycle.calendar.mail_in import LARGEST
from hemicycle.calendar.ports import Handed
from hemicycle.calendar.reply_ledger import answers_of
from hemicycle.calendar.reply_tables import replies, reply_mails
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register
from tests.calendar.seeded import cases, invited
from tests.calendar.test_mangled import TO, WHERE
from tests.calendar.test_mangled import mail as calendar_mail

REPLY = (
    b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:x@council.example.org\r\nSEQUENCE:2\r\n"
    b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:ingrid@asterland.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@dataclass
class Served:
    """A door with its register; `at`: the time by its clock."""

    register: Register
    at: int = 1_803_556_800_000
    door: Lmtp | None = None

    @property
    def port(self) -> int:
        assert self.door
        return self.door.port

    async def begin(self, *, where: Handed | None = None, at: str = "127.0.0.1:0") -> None:
        inbox = Inbox(self.register, where or Handed(WHERE), lambda: self.at)
        self.door = Lmtp(inbox, at)
        await self.door.start()

    async def send(self, raw: bytes, to: str, sender: str = "") -> None:
        """As a mail server does."""

        def talk() -> None:
            with smtplib.LMTP("127.0.0.1", self.port, timeout=20) as line:
                line.sendmail(sender, [to], raw)

        await asyncio.to_thread(talk)


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    register = open_register(register_url(tmp_path))
    made = Served(register)
    yield made
    if made.door:
        await made.door.stop()
    register.close()


async def test_all_mails_come_in_as_they_must(served: Served, data: Path) -> None:
    folder = data.parent / "cases" / "replies"
    where, known = invited(folder), cases(folder)
    for name, case in known.items():
        if name in {after for one in known.values() for after in one.expected.get("after", [])}:
            continue
        await served.begin(where=Handed(where))
        for one in [*case.expected.get("after", []), name]:
            served.at = known[one].received
            await served.send(known[one].raw, known[one].to)
        for seat, due in case.expected["seats"].items():
            token = next(one.token for one in where.invitees if one.participant == seat)
            answers = await served.register.read(partial(answers_of, token=token))
            for sitting in where.sittings:
                if sitting.id in due:
                    assert standing_of(sitting, answers).state == due[sitting.id], (name, seat)
        assert served.door
        await served.door.stop()
        await served.register.write(_forget)


def _forget(register: Connection) -> None:
    register.execute(delete(replies))
    register.execute(delete(reply_mails))


async def test_a_mail_that_is_brought_twice_stands_once(served: Served) -> None:
    await served.begin()
    for _ in range(2):
        await served.send(calendar_mail(REPLY), TO)
    answers = await served.register.read(lambda r: answers_of(r, WHERE.invitees[0].token))
    assert [one.state for one in answers] == ["accepted"]


async def test_an_address_that_reaches_nobody_is_refused(served: Served) -> None:
    await served.begin()
    for to in ("desk@council.example.org", "desk+" + "z" * 26 + "@council.example.org"):
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            await served.send(calendar_mail(REPLY), to)


async def test_what_is_too_large_is_refused_and_the_line_lives(served: Served) -> None:
    await served.begin()

    def talk() -> tuple[int, int]:
        with smtplib.LMTP("127.0.0.1", served.port, timeout=20) as line:
            line.ehlo_or_helo_if_needed()
            line.mail("a@b.example")
            line.rcpt(TO)
            large = line.data((b"x" * 900 + b"\r\n") * (LARGEST // 900))
            line.mail("a@b.example")
            line.rcpt(TO)
            return large[0], line.data(calendar_mail(REPLY))[0]

    assert await asyncio.to_thread(talk) == (552, 250)


async def test_one_recipient_at_a_time(served: Served) -> None:
    """Each recipient has an answer of its own (RFC 2033, 4.2): the mail server brings the others after it."""
    await served.begin()

    def talk() -> list[int]:
        with smtplib.LMTP("127.0.0.1", served.port, timeout=20) as line:
            line.ehlo_or_helo_if_needed()
            line.mail("a@b.example")
            return [line.rcpt(TO)[0], line.rcpt(TO)[0]]

    assert await asyncio.to_thread(talk) == [250, 452]


async def test_more_lines_than_it_takes_are_closed(served: Served) -> None:
    await served.begin()
    lines = [await asyncio.open_connection("127.0.0.1", served.port) for _ in range(MOST_LINES)]
    for reader, _ in lines:
        assert (await reader.readline()).startswith(b"220")
    reader, writer = await asyncio.open_connection("127.0.0.1", served.port)
    assert await reader.read() == b""
    for _, one in [*lines, (reader, writer)]:
        one.close()


async def test_a_socket_of_this_machine_serves_as_well(served: Served, tmp_path: Path) -> None:
    await served.begin(at=str(tmp_path / "lmtp"))
    reader, writer = await asyncio.open_unix_connection(tmp_path / "lmtp")
    assert (await reader.readline()).startswith(b"220")
    writer.close()


@pytest.mark.parametrize(
    ("head", "known"),
    [
        (f"To: {TO}", True),
        (f"Delivered-To: {TO}\nTo: desk@council.example.org", True),
        (f"To: desk+{'z' * 26}@council.example.org", False),
        ("To: desk@council.example.org", False),
    ],
)
async def test_an_answer_that_lies_in_the_mailbox_of_returns_is_read(
    served: Served, head: str, known: bool
) -> None:
    """By the address that its headers name, and once, however often it is read."""
    inbox = Inbox(served.register, Handed(WHERE), lambda: served.at)
    raw = head.replace("\n", "\r\n").encode() + b"\r\n" + calendar_mail(REPLY)
    for _ in range(2):
        assert await served.register.write(lambda r: inbox.read(r, raw, served.at)) is known
    answers = await served.register.read(lambda r: answers_of(r, WHERE.invitees[0].token))
    assert [one.state for one in answers] == (["accepted"] if known else [])
