"""The way to the mail server, step by step (RFC 5321): what it answers, and whether it may have taken the message."""

import asyncio
import ssl
from typing import NamedTuple
from urllib.parse import urlsplit

import aiosmtplib
from aiosmtplib import SMTPException, SMTPRecipientRefused, SMTPResponseException

from hemicycle.mail_settings import MailSettings
from hemicycle.outbound.mail.headers import one_line

PORTS = {"smtp": 587, "smtps": 465}
STEP_S = 30.0
"""How long an answer to a step is waited for."""
FINAL_S = 600.0
"""How long the receipt is waited for, after the words have left (RFC 5321, 4.5.3.2.6)."""
LEAVING = 421
"""The server's word that it closes the line (RFC 5321, 3.8)."""


class Unreachable(Exception):
    """There is no talking to the mail server, whatever the message; none of it has left."""


class Accepted(NamedTuple):
    """It has the message, or the recipient; `answer` is its receipt."""

    answer: str


class PutOff(NamedTuple):
    """Not now (4xx); it has not the message."""

    answer: str


class Refused(NamedTuple):
    """Not at all (5xx); it has not the message."""

    answer: str


class NoAnswer(NamedTuple):
    """The words have left, and nobody knows whether they arrived. `answer`: what happened instead."""

    answer: str


class MailServer:
    """One line to the server of the settings, kept while there is something to send."""

    def __init__(self, settings: MailSettings) -> None:
        self._settings = settings
        self._line: aiosmtplib.SMTP | None = None
        self._trust: ssl.SSLContext | None = None

    async def offer(self, sender: str, to: str, envelope_id: str) -> Accepted | PutOff | Refused:
        """Name the envelope. Nothing of the message has left after it. Raises Unreachable."""
        line = await self._connected()
        try:
            dsn = line.supports_extension("dsn")
            await line.mail(sender, options=[f"ENVID={envelope_id}", "RET=HDRS"] if dsn else [])
        except SMTPResponseException as fault:  # it speaks of us: it would refuse all others, too
            await self.close()
            raise Unreachable(said(fault)) from fault
        except (SMTPException, OSError, TimeoutError) as fault:
            await self.close()
            raise Unreachable(str(fault)) from fault
        try:
            wanted = ["NOTIFY=SUCCESS,FAILURE,DELAY"] if dsn else []
            return Accepted((await line.rcpt(to, options=wanted)).message)
        except SMTPRecipientRefused as fault:
            if fault.code == LEAVING:
                await self.close()
                raise Unreachable(said(fault)) from fault
            await self._reset()
            return _not_taken(fault)
        except (SMTPException, OSError, TimeoutError) as fault:
            await self.close()
            raise Unreachable(str(fault)) from fault

    async def hand_over(self, message: bytes) -> Accepted | PutOff | Refused | NoAnswer:
        """The message to the recipient who was accepted."""
        if self._line is None:
            return PutOff("the line to the mail server was lost before the message left")
        try:
            answer = await self._line.data(message, timeout=FINAL_S)
        except SMTPResponseException as fault:
            if fault.code < 400:
                await self.close()
                return NoAnswer(said(fault))
            await self._reset()
            return _not_taken(fault)
        except (SMTPException, OSError, TimeoutError) as fault:
            await self.close()
            return NoAnswer(str(fault))
        return Accepted(f"{answer.code} {one_line(answer.message)}")

    async def close(self) -> None:
        """End the line, if there is one."""
        line, self._line = self._line, None
        if line is None or not line.is_connected:
            return
        try:
            await line.quit()
        except (SMTPException, OSError, TimeoutError):
            line.close()

    async def _reset(self) -> None:
        try:
            if self._line is not None:
                await self._line.rset()
        except (SMTPException, OSError, TimeoutError):
            await self.close()

    async def _connected(self) -> aiosmtplib.SMTP:
        if self._line is not None and self._line.is_connected:
            return self._line
        self._line = None
        if self._trust is None:  # reading all that a machine trusts takes a while
            ca = self._settings.mail_ca or None
            self._trust = await asyncio.to_thread(ssl.create_default_context, cafile=ca)
        line = self._new_line(self._trust)
        try:
            await line.connect()
            if line.is_ehlo_or_helo_needed:
                await line.ehlo()
        except SMTPResponseException as fault:
            line.close()
            raise Unreachable(said(fault)) from fault
        except (SMTPException, OSError, TimeoutError, ValueError) as fault:
            line.close()
            raise Unreachable(str(fault)) from fault
        self._line = line
        return line

    def _new_line(self, trust: ssl.SSLContext) -> aiosmtplib.SMTP:
        settings = self._settings
        parts = urlsplit(settings.mail_server)
        at_once = parts.scheme == "smtps"
        return aiosmtplib.SMTP(
            hostname=parts.hostname,
            port=parts.port or PORTS[parts.scheme],
            username=settings.mail_user or None,
            password=settings.mail_password or None,
            use_tls=at_once,
            start_tls=not at_once and settings.mail_tls == "required",
            tls_context=trust,
            timeout=STEP_S,
        )


def _not_taken(fault: SMTPResponseException) -> PutOff | Refused:
    return Refused(said(fault)) if fault.code >= 500 else PutOff(said(fault))


def said(fault: SMTPResponseException) -> str:
    """What the server said, as one line with its code."""
    return f"{fault.code} {one_line(fault.message)}"
