"""What comes back, read from a folder of a real mail server: each message once, in any order of crashes."""

import imaplib
import ssl
from pathlib import Path

import pytest
from sqlalchemy import Connection

from hemicycle.outbound.mail.imap import ImapInbox
from hemicycle.outbound.mail.inbox import Unreadable
from hemicycle.outbound.mail.reports import LARGEST
from hemicycle.outbound.mail.returns import EVERY_MS
from tests.mail_servers import MailServers
from tests.outbound.conftest import HandClock, Office, letter, opened, settings

pytestmark = pytest.mark.peers


@pytest.fixture
def servers(both_servers: MailServers) -> MailServers:
    both_servers.clear()
    return both_servers


def mailbox(servers: MailServers, folder: str = "INBOX") -> imaplib.IMAP4_SSL:
    """The mailbox of returns as a person sees it, who has opened a folder."""
    trust = ssl.create_default_context(cafile=str(servers.certificate))
    box = imaplib.IMAP4_SSL("localhost", servers.imaps_port, ssl_context=trust)
    box.login("bounces", servers.password)
    box.create(folder)
    box.select(folder)
    return box


def put(servers: MailServers, *words: str, folder: str = "INBOX") -> None:
    with mailbox(servers, folder) as box:
        for one in words:
            box.append(folder, "", "", f"Subject: {one}\r\n\r\n{one}\r\n".encode())


class Heard:
    """A reader who keeps the last word of each message. `fails`: words at which it has a fault."""

    def __init__(self, office: Office, *fails: str) -> None:
        self.words: list[str] = []
        self._fails = fails
        office.post.hear(self)

    def __call__(self, register: Connection, raw: bytes, now: int) -> bool:
        self.words.append(raw.decode().split()[-1])
        if self.words[-1] in self._fails:
            raise ValueError(self.words[-1])
        return True


async def read(office: Office, clock: HandClock) -> None:
    clock.at += EVERY_MS
    await office.post.read_returns()


async def test_what_comes_back_is_refused(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    async with opened(tmp_path, clock, **servers.by_imap) as office:
        sent = await office.post.write(letter("amelie@gone.example"))
        await office.post.send_due()
        servers.await_saved("bounces")
        await office.post.prepare()
        await office.post.read_returns()
        assert office.post.returns_down is None
        assert await office.events(sent) == ["sent", "refused"]
    with mailbox(servers) as box:
        assert box.search(None, "UNSEEN")[1] == [b"1"], "who looks into it sees it as new"


@pytest.mark.parametrize("way", ["imaps", "imap"])
async def test_each_message_is_read_once_over_restarts(
    tmp_path: Path, clock: HandClock, servers: MailServers, way: str
) -> None:
    port = servers.imaps_port if way == "imaps" else servers.imap_port
    by_imap = {**servers.by_imap, "mail_imap": f"{way}://localhost:{port}"}
    put(servers, "one", "two")
    for new, words in (([], ["one", "two"]), (["three"], ["three"]), ([], [])):
        put(servers, *new)
        async with opened(tmp_path, clock, **by_imap) as office:
            heard = Heard(office)
            await office.post.prepare()
            await office.post.read_returns()
            assert office.post.returns_down is None
            assert heard.words == words
            await read(office, clock)
            assert heard.words == words


async def test_a_folder_that_is_numbered_anew_is_read_anew(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    by_imap = {**servers.by_imap, "mail_imap_folder": "Réponses & co"}
    async with opened(tmp_path, clock, **by_imap) as office:
        heard = Heard(office)
        await office.post.prepare()
        for words in (["one", "two"], ["three"]):
            put(servers, *words, folder='"R&AOk-ponses &- co"')
            await read(office, clock)
            assert heard.words == words
            heard.words.clear()
            with mailbox(servers) as box:
                box.delete('"R&AOk-ponses &- co"')


async def test_a_message_that_is_not_understood_keeps_no_other_from_being_read(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    put(servers, "one", "two", "three")
    async with opened(tmp_path, clock, **servers.by_imap) as office:
        heard = Heard(office, "two")
        await office.post.prepare()
        await office.post.read_returns()
        await read(office, clock)
        assert heard.words == ["one", "two", "three"]


async def test_a_crash_while_one_is_handled_hands_it_out_again(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    """The mark is made in the transaction of what is made of the message: both hold, or none."""
    put(servers, "one", "two")
    async with opened(tmp_path, clock, **servers.by_imap) as office:
        inbox = ImapInbox(office.register, settings(**servers.by_imap))
        waiting = inbox.waiting()
        came = await anext(waiting)

        def work(register: Connection) -> None:
            inbox.mark(register, came)
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            await office.register.write(work)
        await waiting.aclose()
        assert [one.raw.split()[-1] async for one in inbox.waiting()] == [b"one", b"two"]


async def test_no_more_of_a_message_is_taken_than_a_report_may_hold(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    put(servers, "x" * (LARGEST + 1000))
    async with opened(tmp_path, clock, **servers.by_imap) as office:
        inbox = ImapInbox(office.register, settings(**servers.by_imap))
        assert [len(one.raw) async for one in inbox.waiting()] == [LARGEST + 1]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"mail_imap_password": "a wrong secret"}, "AUTHENTICATIONFAILED"),
        ({"mail_imap_folder": "Nowhere"}, "Nowhere"),
        ({"mail_ca": ""}, "self-signed certificate"),
        ({"mail_imap": "imaps://localhost:1"}, "refused"),
    ],
)
async def test_a_mailbox_that_cannot_be_read_is_told_without_any_secret(
    tmp_path: Path, clock: HandClock, servers: MailServers, changes: dict[str, str], words: str
) -> None:
    by_imap = {**servers.by_imap, **changes}
    async with opened(tmp_path, clock, **by_imap) as office:
        began = clock.at
        await office.post.prepare()
        await office.post.read_returns()
        await read(office, clock)
        down = office.post.returns_down
        assert down is not None
        assert (down.since, down.tried) == (began, 1)
        assert words in down.answer
        assert by_imap["mail_imap_password"] not in down.answer


async def test_a_server_that_repeats_the_password_does_not_put_it_on_a_page(
    tmp_path: Path, clock: HandClock, servers: MailServers
) -> None:
    by_imap = {**servers.by_imap, "mail_imap_folder": "No let me pass here"}
    async with opened(tmp_path, clock, **by_imap) as office:
        with pytest.raises(Unreadable, match="No … here"):
            await anext(ImapInbox(office.register, settings(**by_imap)).waiting())
