"""Mail through real mail servers: receipts, reports of what became of it, refusals, TLS, a server that is down."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from hemicycle.outbound.mail.downtime import MOST_DOWN_MS
from hemicycle.outbound.mail.returns import EVERY_MS
from tests.mail_servers import MailServers
from tests.outbound.conftest import MINUTE, HandClock, letter, opened

pytestmark = pytest.mark.peers


@pytest.fixture
def servers(both_servers: MailServers) -> Iterator[MailServers]:
    both_servers.clear()
    yield both_servers
    both_servers.end()
    both_servers.begin()


async def test_it_leaves_with_a_receipt_and_the_readers_server_reports_it(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    async with opened(tmp_path, clock, **servers.settings) as office:
        sent = await office.post.write(letter())
        assert await office.state(sent) == "waiting"
        assert await office.post.send_due() == 1
        found = await office.found(sent)
        assert found.sent.state == "sent"
        assert found.sent.answer.startswith("250 2.0.0 ")
        [arrived] = servers.await_saved("reader")
        assert arrived["message-id"] == f"<{found.message_id}>"
        assert arrived["to"] == "Amélie Fontaine <reader@waters.example>"
        assert arrived["return-path"] == f"<bounces+{found.message_id[:32]}@waters.example>"
        servers.await_saved("bounces")
        await office.post.prepare()
        async with asyncio.timeout(20):  # what came back for others may lie there first
            while await office.state(sent) != "delivered":
                clock.at += EVERY_MS
                await office.post.read_returns()
        assert await office.events(sent) == ["sent", "delivered"]
        clock.at += EVERY_MS
        assert await office.post.read_returns() == 1, "it is read again a minute later"


async def test_what_comes_back_is_refused_and_is_sent_again_by_a_person_under_the_same_id(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    async with opened(tmp_path, clock, **servers.settings) as office:
        sent = await office.post.write(letter("amelie@gone.example"))
        await office.post.send_due()
        assert await office.state(sent) == "sent"
        [report] = servers.await_saved("bounces")
        assert report.get_content_type() == "multipart/mixed", "OpenSMTPD names no report-type"
        await office.post.prepare()
        await office.post.read_returns()
        found = await office.found(sent)
        assert found.sent.state == "refused"
        assert await office.post.troubles() == 1
        assert await office.post.again(sent)
        await office.post.send_due()
        reports = servers.await_saved("bounces", 2)
        assert len(reports) == 2
        assert await office.events(sent) == ["sent", "refused", "again", "sent"]
        assert (await office.found(sent)).message_id == found.message_id


async def test_what_the_server_refuses_at_once_is_refused_with_its_words(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    async with opened(tmp_path, clock, **servers.settings) as office:
        refused = await office.post.write(letter("amelie@elsewhere.example"))
        taken = await office.post.write(letter())
        assert await office.post.send_due() == 2
        assert (await office.found(refused)).sent.answer.startswith("550 ")
        assert await office.state(refused) == "refused"
        assert await office.state(taken) == "sent", "the line goes on for the next"


@pytest.mark.parametrize("way", ["smtps", "smtp"])
async def test_it_leaves_by_tls_and_a_password(
    tmp_path: Path, clock: HandClock, servers: MailServers, way: str
) -> None:
    port = servers.tls_port if way == "smtps" else servers.submission_port
    by_tls = {**servers.by_tls, "mail_server": f"{way}://localhost:{port}"}
    async with opened(tmp_path, clock, **by_tls) as office:
        sent = await office.post.write(letter())
        await office.post.send_due()
        assert await office.state(sent) == "sent", office.post.down
        servers.await_saved("reader")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"mail_password": "wrong"}, "535"),
        ({"mail_ca": ""}, "self-signed certificate"),
        ({"mail_server": "smtp://localhost:1"}, "onnect"),
    ],
)
async def test_a_server_that_cannot_be_talked_to_costs_no_message_and_is_told(
    tmp_path: Path, clock: HandClock, servers: MailServers, changes: dict[str, str], words: str
) -> None:
    async with opened(tmp_path, clock, **{**servers.by_tls, **changes}) as office:
        sent = await office.post.write(letter())
        assert await office.post.send_due() == 0
        assert await office.state(sent) == "waiting"
        assert office.post.down is not None
        assert words in office.post.down.answer


async def test_mail_without_tls_is_sent_only_where_the_settings_say_so(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    async with opened(tmp_path, clock, **{**servers.settings, "mail_tls": "required"}) as office:
        sent = await office.post.write(letter())
        await office.post.send_due()
        assert await office.state(sent) == "waiting"
        assert office.post.down is not None


async def test_a_server_that_is_down_for_ten_minutes_is_told_and_everything_leaves_after(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    servers.end()
    async with opened(tmp_path, clock, **servers.settings) as office:
        began = clock.at
        sent = [await office.post.write(letter(f"reader{n}@waters.example")) for n in range(20)]
        tried = 0
        while clock.at < began + 10 * MINUTE:
            await office.post.send_due()
            assert office.post.down is not None
            assert office.post.down.since == began
            assert office.post.down.next - clock.at <= MOST_DOWN_MS
            clock.at = office.post.down.next
            tried += 1
        assert tried < 25, "it is not asked all the time"
        assert {await office.state(each) for each in sent} == {"waiting"}
        servers.begin()
        assert await office.post.send_due() == 20
        assert office.post.down is None
        assert {await office.state(each) for each in sent} == {"sent"}
        for n in range(20):
            assert len(servers.await_saved(f"reader{n}")) == 1
