"""Reports of what became of a message, as mail servers write them; what is none, and what is hostile."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemicycle.outbound.ledger import conclude
from hemicycle.outbound.mail.inbox import Maildir
from hemicycle.outbound.mail.reports import LARGEST, Report, read_report
from hemicycle.outbound.mail.returns import Returns, take_report
from hemicycle.outbound.states import State
from tests.outbound.conftest import HandClock, letter, opened

TOKEN = "0123456789abcdef0123456789abcdef"
POSTFIX = f"""\
Return-Path: <>
Delivered-To: bounces+{TOKEN}@waters.example
From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: bounces+{TOKEN}@waters.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you …

--b
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
X-Postfix-Queue-ID: 4F
Original-Envelope-Id: {TOKEN}

Final-Recipient: rfc822; kofi@ministry.example
Original-Recipient: rfc822;kofi@ministry.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mail.ministry.example
Diagnostic-Code: smtp; 550 5.1.1 <kofi@ministry.example>: Recipient address
    rejected: User unknown

--b
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Message-ID: <{TOKEN}@waters.example>
Subject: Invitation

--b--
"""
EXCHANGE = f"""\
From: postmaster@ministry.example
To: Secretariat <secretariat@waters.example>
Subject: Unzustellbar: Einladung
Content-Type: multipart/report; report-type="Delivery-Status"; boundary=b
MIME-Version: 1.0

--b
Content-Type: multipart/alternative; boundary=c

--c
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

Fehler bei der =DCbermittlung
--c--
--b
Content-Type: message/delivery-status

Reporting-MTA: dns;EX01.ministry.example

Final-recipient: RFC822;kofi@ministry.example
Action: FAILED
Status: 5.2.2
Diagnostic-Code: smtp;554 5.2.2 mailbox full
X-Display-Name: Kofi

--b
Content-Type: message/rfc822

Message-ID: <{TOKEN}@waters.example>
From: secretariat@waters.example

words

--b--
"""
DELAYED = POSTFIX.replace("Action: failed", "Action: delayed").replace("5.1.1", "4.4.1")
VACATION = f"""\
To: bounces+{TOKEN}@waters.example
Subject: On leave
Auto-Submitted: auto-replied
Content-Type: text/plain

I am on leave. Action: failed
"""
QUOTED = VACATION.replace("text/plain", "multipart/mixed; boundary=b").replace(
    "I am on leave. Action: failed", "--b\nContent-Type: message/delivery-status\n\nnothing\n--b--"
)


def test_a_report_of_postfix() -> None:
    assert read_report(POSTFIX.encode()) == Report(
        "failed",
        "5.1.1 550 5.1.1 <kofi@ministry.example>: Recipient address rejected: User unknown",
        TOKEN,
        f"{TOKEN}@waters.example",
        "5.1.1",
    )


def test_a_report_of_exchange_names_the_message_alone() -> None:
    assert read_report(EXCHANGE.encode()) == Report(
        "failed", "5.2.2 554 5.2.2 mailbox full", None, f"{TOKEN}@waters.example", "5.2.2"
    )


def test_a_delay_is_one() -> None:
    report = read_report(DELAYED.encode())
    assert report is not None
    assert report.action == "delayed"


@pytest.mark.parametrize("raw", [VACATION, QUOTED, "", "\n\n", "x" * (LARGEST + 1)])
def test_what_is_no_report_says_nothing(raw: str) -> None:
    assert read_report(raw.encode()) is None


@given(st.binary(max_size=300), st.integers(0, len(POSTFIX)), st.integers(0, 300))
def test_whatever_comes_is_read_without_a_fault(junk: bytes, place: int, cut: int) -> None:
    raw = POSTFIX.encode()
    read_report(junk)
    read_report(raw[:place] + junk + raw[place + cut :])


def test_nested_parts_are_read_no_further_than_a_hundred() -> None:
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(500))
    assert read_report(deep.encode()) is None


def about(action: str, answer: str = "said", token: str | None = TOKEN) -> Report:
    return Report(action, answer, token, None)  # type: ignore[arg-type]


TOLD: list[tuple[State, str, State]] = [
    ("sent", "failed", "refused"),
    ("sent", "delivered", "delivered"),
    ("sent", "delayed", "sent"),
    ("sent", "relayed", "sent"),
    ("unknown", "delivered", "delivered"),
    ("unknown", "failed", "refused"),
    ("unknown", "relayed", "sent"),
    ("given-up", "delivered", "delivered"),
    ("delivered", "failed", "refused"),
    ("delivered", "relayed", "delivered"),
    ("refused", "delivered", "refused"),
    ("waiting", "failed", "waiting"),
    ("waiting", "delivered", "waiting"),
]


@pytest.mark.parametrize(("before", "action", "after"), TOLD)
async def test_what_a_report_makes_of_a_message(
    tmp_path: Path, before: State, action: str, after: State
) -> None:
    async with opened(tmp_path, HandClock()) as office:
        sent = await office.post.write(letter())
        token = (await office.found(sent)).message_id[:32]
        await office.register.write(lambda c: conclude(c, sent, before, "", 1))
        for _ in range(2):  # a crash after the first says it twice
            assert await office.register.write(
                lambda c: take_report(c, about(action, token=token), 2)
            )
        assert await office.state(sent) == after


async def test_a_report_of_no_message_of_ours_changes_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path, HandClock()) as office:
        sent = await office.post.write(letter())
        await office.register.write(lambda c: conclude(c, sent, "sent", "", 1))
        for report in (
            about("failed"),
            about("failed", token=None),
            about("failed", token="%" * 32),
        ):
            assert not await office.register.write(partial(take_report, report=report, now=2))
        assert await office.state(sent) == "sent"


async def test_what_is_read_is_put_aside_and_what_cannot_be_waits(tmp_path: Path) -> None:
    maildir = tmp_path / "maildir"
    (maildir / "new").mkdir(parents=True)
    (maildir / "new" / "1.a.host").write_text(POSTFIX)
    (maildir / "new" / "2.b.host").mkdir()
    async with opened(tmp_path, HandClock()) as office:
        returns = Returns(office.register, Maildir(maildir), office.clock)
        await office.register.write(returns.ask)
        [job] = await office.register.read(
            lambda c: c.exec_driver_sql("SELECT id, kind, subject, due, tried FROM jobs").all()
        )
        await returns.run(job)  # type: ignore[arg-type]
        assert [path.name for path in (maildir / "cur").iterdir()] == ["1.a.host:2,S"]
        assert [path.name for path in (maildir / "new").iterdir()] == ["2.b.host"]
