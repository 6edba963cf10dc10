"""The door by which a mail server of one's own hands mail in (LMTP, RFC 2033): on this machine alone, and bounded.

A mail is acknowledged once it is durable; until then the mail server keeps it, and brings it again.
"""

import asyncio
from pathlib import Path

import structlog
from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy.exc import SQLAlchemyError

from hemicycle.calendar.inbox import Inbox
from hemicycle.calendar.mail_in import LARGEST

MOST_LINES = 20
"""Connections at a time; a mail server needs one."""
IDLE_S = 60.0
"""How long a line may say nothing."""
LONGEST = 1_000_000
"""Octets of a line. RFC 5321 lets them be 998, and programs write whole objects into one."""
log = structlog.get_logger()


class Door(LMTP):
    """The protocol, which takes lines as long as they come. `open_lines`: those of one door; too many are closed."""

    line_length_limit = LONGEST
    open_lines: set["Door"]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, where there is room for one more."""
        if len(self.open_lines) >= MOST_LINES:
            transport.close()
            return
        self.open_lines.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Make room."""
        if self in self.open_lines:
            self.open_lines.discard(self)
            super().connection_lost(error)


class Lmtp:
    """One listening door. `at`: `HOST:PORT` of this machine, or the path of a socket."""

    def __init__(self, inbox: Inbox, at: str) -> None:
        self._inbox = inbox
        self._at = at
        self._server: asyncio.Server | None = None
        self._lines: set[Door] = set()

    async def start(self) -> None:
        """Take mail from now on."""
        loop = asyncio.get_running_loop()
        if self._at.startswith("/"):
            await asyncio.to_thread(Path(self._at).unlink, missing_ok=True)
            self._server = await loop.create_unix_server(self._new_line, self._at)
            return
        host, _, port = self._at.rpartition(":")
        self._server = await loop.create_server(self._new_line, host.strip("[]"), int(port))

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self._server is not None  # noqa: S101 (asked once it has begun)
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Take no more; what was not acknowledged comes again."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for line in [*self._lines]:
            if line.transport is not None:
                line.transport.close()

    def _new_line(self) -> asyncio.Protocol:
        line = Door(
            _Handler(self._inbox),
            data_size_limit=LARGEST,
            enable_SMTPUTF8=True,
            hostname="hemicycle",
            ident="Hemicycle",
            timeout=IDLE_S,
            loop=asyncio.get_running_loop(),
        )
        line.open_lines = self._lines
        return line


class _Handler:
    """What each step of the protocol is answered (see aiosmtpd)."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox

    async def handle_RCPT(  # noqa: N802 (the library's name)
        self, _: SMTP, __: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """One recipient a mail, since each has an answer of its own; a mail server brings the others after it."""
        if envelope.rcpt_tos:
            return "452 4.5.3 one recipient at a time"
        try:
            known = await self._inbox.knows(address)
        except SQLAlchemyError:
            return "451 4.3.0 not now"
        if not known:
            return "550 5.1.1 nobody is reached by this address"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 taken"

    async def handle_DATA(self, _: SMTP, __: Session, envelope: Envelope) -> str:  # noqa: N802 (the library's name)
        """Acknowledge what is durable."""
        raw = envelope.original_content or b""
        try:
            taken = await self._inbox.take(raw, envelope.rcpt_tos[0])
        except SQLAlchemyError as fault:
            log.warning("a mail could not be written down", fault=str(fault))
            return "451 4.3.0 not now"
        return (
            "550 5.1.1 nobody is reached by this address"
            if taken == "unknown"
            else "250 2.0.0 taken"
        )
