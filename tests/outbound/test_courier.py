"""[OUTBOX-3] What each answer of a mail server makes of a message; and what is never sent again by itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from hemicycle.outbound.ledger import settle
from hemicycle.outbound.mail.courier import AGAIN_MS, MOST_TRIES
from tests.outbound.conftest import HandClock, Office, letter, opened
from tests.outbound.smtp import HANGS_UP, Smtp, answering


@asynccontextmanager
async def talking(tmp_path: Path, **answers: list[str]) -> AsyncIterator[tuple[Office, Smtp]]:
    async with (
        answering(**answers) as smtp,
        opened(
            tmp_path,
            HandClock(),
            mail_server=f"smtp://127.0.0.1:{smtp.port}",
            mail_tls="none",
            mail_sender="secretariat@waters.example",
            mail_returns="bounces@waters.example",
        ) as office,
    ):
        yield office, smtp


@pytest.mark.parametrize(
    ("answers", "state", "said"),
    [
        ({}, "sent", "250 taken as 0"),
        ({"RCPT": ["550 5.1.1 no such reader"]}, "refused", "550 5.1.1 no such reader"),
        ({"RCPT": ["450 4.2.1 come back"]}, "waiting", "450 4.2.1 come back"),
        ({"DATA": ["554 5.7.1 no"]}, "refused", "554 5.7.1 no"),
        ({"DATA": ["451 4.3.0 later"]}, "waiting", "451 4.3.0 later"),
        ({"words": ["554 5.7.1 this is unwanted"]}, "refused", "554 5.7.1 this is unwanted"),
        ({"words": ["452 4.3.1 full"]}, "waiting", "452 4.3.1 full"),
        ({"words": [HANGS_UP]}, "unknown", "Unexpected EOF received"),
        ({"words": ["250-two\r\n250 lines\x07"]}, "sent", "250 two lines"),
    ],
)
async def test_each_answer_makes_one_state(
    tmp_path: Path, answers: dict[str, list[str]], state: str, said: str
) -> None:
    async with talking(tmp_path, **answers) as (office, _):
        sent = await office.post.write(letter())
        assert await office.post.send_due() == 1
        found = (await office.found(sent)).sent
        assert (found.state, found.answer) == (state, said)


@pytest.mark.parametrize(
    "answers",
    [
        {"MAIL": ["553 5.7.1 not you"]},
        {"MAIL": ["451 not now"]},
        {"MAIL": [HANGS_UP]},
        {"RCPT": ["421 4.3.2 closing"]},
        {"RCPT": [HANGS_UP]},
        {"EHLO": [HANGS_UP]},
    ],
)
async def test_what_speaks_of_the_server_costs_no_message(
    tmp_path: Path, answers: dict[str, list[str]]
) -> None:
    async with talking(tmp_path, **answers) as (office, smtp):
        sent = [await office.post.write(letter()) for _ in range(3)]
        assert await office.post.send_due() == 0
        down = office.post.down
        assert down is not None
        assert {await office.state(each) for each in sent} == {"waiting"}
        office.clock.at = down.next
        assert await office.post.send_due() == 3
        assert office.post.down is None
        assert len(smtp.taken) == 3
        assert smtp.lines == 2, "one line for all that is due"


async def test_what_is_unknown_is_sent_by_a_person_alone_and_is_the_same_message(
    tmp_path: Path,
) -> None:
    async with talking(tmp_path, words=[HANGS_UP]) as (office, smtp):
        sent = await office.post.write(letter())
        await office.post.send_due()
        office.clock.at += 7 * 24 * 3_600_000
        await office.post.prepare()
        assert await office.post.send_due() == 0
        assert await office.post.troubles() == 1
        assert await office.post.again(sent)
        assert await office.post.send_due() == 1
        first, second = smtp.taken
        assert first == second, "to the byte: its id, its date, its words"
        assert await office.events(sent) == ["unknown", "again", "sent"]
        assert await office.post.troubles() == 0


async def test_what_is_put_off_waits_longer_each_time_and_is_given_up_in_the_end(
    tmp_path: Path,
) -> None:
    off = ["451 come back"] * (MOST_TRIES + 5)
    async with talking(tmp_path, RCPT=off) as (office, smtp):
        sent = await office.post.write(letter())
        await office.post.send_due()
        tries = 1
        while await office.state(sent) == "waiting":
            assert await office.post.send_due() == 0, "not before its time"
            office.clock.at += AGAIN_MS * 60
            tries += await office.post.send_due()
        assert tries == MOST_TRIES
        assert await office.state(sent) == "given-up"
        assert smtp.taken == []
        assert (await office.events(sent)).count("put-off") == MOST_TRIES - 1


async def test_what_has_expired_does_not_leave(tmp_path: Path) -> None:
    async with talking(tmp_path) as (office, smtp):
        late = await office.post.write(letter(expires=office.clock.at + 1000))
        office.clock.at += 1000
        await office.post.send_due()
        found = (await office.found(late)).sent
        assert (found.state, found.answer) == ("given-up", "expired")
        assert smtp.said == []


async def test_a_secret_is_kept_until_it_is_sent_and_no_longer(tmp_path: Path) -> None:
    """[OUTBOX-5]"""
    secret = "one-time-token-0123456789"
    told = letter(secret=True, paragraphs=[secret])
    async with talking(tmp_path, words=[HANGS_UP]) as (office, smtp):
        sent = await office.post.write(told)
        await office.post.send_due()
        found = await office.found(sent)
        assert found.letter is not None, "it may have to be sent again"
        assert office.post.file_of(found) is None, "but is shown to nobody"
        await office.post.again(sent)
        await office.post.send_due()
        assert (await office.found(sent)).letter is None
        assert not await office.post.again(sent)
        await office.post.stop()
        assert secret.encode() in smtp.taken[-1]
    for file in tmp_path.glob("register.sqlite*"):
        assert secret.encode() not in file.read_bytes(), file.name


async def test_what_was_settled_while_its_turn_came_does_not_leave(tmp_path: Path) -> None:
    async with talking(tmp_path, words=[HANGS_UP]) as (office, smtp):
        sent = await office.post.write(letter())
        await office.post.send_due()
        assert await office.post.settle(sent)
        assert not await office.register.write(lambda c: settle(c, sent, 1))
        assert await office.post.troubles() == 0
        assert await office.post.send_due() == 0
        assert len(smtp.taken) == 1


async def test_it_is_marked_as_leaving_before_its_words_do(tmp_path: Path) -> None:
    async with talking(tmp_path) as (office, smtp):
        sent = await office.post.write(letter())
        states: list[str] = []

        def look() -> None:
            with office.register.reading() as register:
                states.append(register.exec_driver_sql("SELECT state FROM outbox").scalar_one())

        smtp.on_words = look
        await office.post.send_due()
        assert states == ["sending"]
        assert await office.state(sent) == "sent"
        assert (tmp_path / "carried").read_text() == f"{1:015d}", "and the watermark knows"


async def test_a_receipt_that_could_not_be_written_down_is_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OperationalError("", None, OSError("disk full"))

    async with talking(tmp_path) as (office, smtp):
        sent = await office.post.write(letter())
        with monkeypatch.context() as while_full:
            while_full.setattr("hemicycle.outbound.mail.courier.conclude", full)
            with pytest.raises(OperationalError):
                await office.post.send_due()
        assert await office.state(sent) == "sending"
        await office.post.send_due()
        assert await office.state(sent) == "unknown"
        assert len(smtp.taken) == 1


async def test_without_a_mail_server_all_is_handed_over_by_a_person(tmp_path: Path) -> None:
    async with talking(tmp_path) as (office, _):
        waiting = await office.post.write(letter())
        secret = await office.post.write(letter(secret=True))
    async with opened(tmp_path, HandClock()) as office:
        await office.post.prepare()
        found = await office.found(secret)
        assert (found.sent.state, found.letter) == ("given-up", None)
        await office.post.settle(secret)
        written = await office.post.write(letter())
        for each in (waiting, written):
            found = await office.found(each)
            assert found.sent.state == "by-hand"
            assert office.post.file_of(found)
        assert await office.post.troubles() == 2
    async with talking(tmp_path) as (office, _):
        assert await office.post.send_due() == 0, "nothing that a person may have handed over"
        assert await office.post.again(written)
        assert await office.post.send_due() == 1


async def test_a_key_is_written_once(tmp_path: Path) -> None:
    async with talking(tmp_path) as (office, _):
        one = await office.post.write(letter(), key="digest 2026-11-29")
        assert await office.post.write(letter(), key="digest 2026-11-29") == one
        assert await office.post.write(letter()) != one
