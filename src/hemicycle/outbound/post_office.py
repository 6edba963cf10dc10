"""The outbox of one server at work: written to, sent from, read by the secretariat."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from hemicycle.carrying.ports import Watermark
from hemicycle.jobs.worker import Worker
from hemicycle.mail_settings import sender_of
from hemicycle.outbound import reading
from hemicycle.outbound.addresses import domain_of
from hemicycle.outbound.ledger import MAIL, recover, send_again, settle
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.mail.courier import Courier
from hemicycle.outbound.mail.downtime import Down
from hemicycle.outbound.mail.inbox import Inbox, Maildir
from hemicycle.outbound.mail.message import Mailbox, message_of
from hemicycle.outbound.mail.returns import RETURNS, Reader, Returns
from hemicycle.outbound.mail.server import MailServer
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.reading import Found, Group, Message
from hemicycle.register.register import Register
from hemicycle.settings import Settings


class PostOffice:
    """The messages of one server. `now`: UTC in milliseconds."""

    def __init__(
        self,
        register: Register,
        settings: Settings,
        watermark: Watermark,
        now: Callable[[], int],
    ) -> None:
        self._register = register
        self._watermark = watermark
        self._now = now
        self.outbox = Outbox("", by_mail=False, woken=self._wake)
        inbox = _inbox(register, settings)
        self._returns = Returns(register, inbox, now) if inbox else None
        self.worker = Worker(register, [self._returns] if self._returns else [], now)
        self.take_up(settings)

    def take_up(self, settings: Settings) -> None:
        """What is written from now on leaves by the mail server of these settings; none: by hand."""
        name, address = sender_of(settings)
        host = urlsplit(settings.base_url).hostname or "localhost"
        self.sender = Mailbox(name or settings.name, address or f"secretariat@{host}")
        self.by_mail = bool(settings.mail_server)
        self.outbox.leaves(domain_of(address) or host, by_mail=self.by_mail)
        self._courier = Courier(
            *(self._register, self._watermark, MailServer(settings), self.sender),
            *(settings.mail_returns, self._now),
        )
        if self.by_mail:
            self.worker.add(self._courier)

    # ---- at work

    async def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Send from now on, but not before it is `ready`: a restore would have been found (see Followers.begun)."""
        await self.prepare()
        self.worker.start(ready)

    async def prepare(self) -> None:
        """Put in doubt what was leaving when the server ended."""
        await self._register.write(
            lambda register: recover(register, self._now(), by_mail=self.by_mail)
        )
        if self._returns is not None:
            await self._register.write(self._returns.ask)

    async def stop(self) -> None:
        """Send no more; what waits is sent after the next start."""
        await self.worker.stop()

    async def send_due(self) -> int:
        """Send what is due, now; how many were tried."""
        return await self.worker.run_due(MAIL)

    async def read_returns(self) -> int:
        """Read what came back, if it is time."""
        return await self.worker.run_due(RETURNS) if self._returns else 0

    @property
    def down(self) -> Down | None:
        """Since when the mail server cannot be reached, if it cannot."""
        return self._courier.downtime.down

    @property
    def returns_down(self) -> Down | None:
        """Since when what comes back cannot be read, if it cannot."""
        return self._returns.downtime.down if self._returns else None

    def hear(self, reader: Reader) -> None:
        """Each message that comes in, and is no report of a mail server, is shown to this reader. Before the start."""
        if self._returns:
            self._returns.hear(reader)

    # ---- who wants something sent

    async def write(self, letter: Letter, *, key: str | None = None) -> int:
        """A message in a transaction of its own; its id. Raises BadLetter."""
        now = self._now()
        message = await self._register.write(
            lambda register: self.outbox.write(register, letter, now, key=key)
        )
        self.outbox.wake()
        return message

    async def again(self, message: int, by: str | None = None) -> bool:
        """Send it again, under the same Message-ID; False where it cannot be. `by`: the account of who wants it."""
        work = partial(send_again, message=message, now=self._now(), by_mail=self.by_mail, by=by)
        done = await self._register.write(work)
        self._wake(release=True)
        return done

    async def readdress(self, message: int, address: str, by: str | None = None) -> int | None:
        """The same words to another address, once; None where it cannot be. Raises BadLetter."""
        now = self._now()
        again = await self._register.write(
            lambda register: self.outbox.readdress(register, message, address, now, by=by)
        )
        self.outbox.wake()
        return again

    async def settle(self, message: int, by: str | None = None) -> bool:
        """Nothing more is to be done about it, says `by`; False where there is nothing to settle."""
        return await self._register.write(partial(settle, message=message, now=self._now(), by=by))

    # ---- who reads

    async def messages(self, group: Group, words: str, number: int) -> Found:
        """A page of the list."""
        return await self._register.read(
            partial(reading.find_messages, group=group, words=words, number=number)
        )

    async def message(self, message: int) -> Message | None:
        """One message."""
        return await self._register.read(partial(reading.find_message, message=message))

    async def troubles(self) -> int:
        """How many messages a person must look at."""
        return await self._register.read(reading.count_troubles)

    def file_of(self, message: Message) -> bytes | None:
        """It as a file, as it is sent; None where its words are deleted, or are for its reader alone."""
        if message.letter is None or (message.sent.secret and self.by_mail):
            return None
        sent = message.sent
        return message_of(message.letter, self.sender, message.message_id, sent.written)

    def _wake(self, *, release: bool = False) -> None:
        self.worker.wake(MAIL, release=release)


def _inbox(register: Register, settings: Settings) -> Inbox | None:
    """Where mail comes back to, if it can be read."""
    if settings.mail_imap:
        from hemicycle.outbound.mail.imap import ImapInbox  # noqa: PLC0415 (a start does without)

        return ImapInbox(register, settings)
    return Maildir(Path(settings.mail_maildir)) if settings.mail_maildir else None
