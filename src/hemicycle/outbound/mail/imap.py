"""A folder of a mail server (IMAP, RFC 3501): each message by its UID, once, and the folder left as it is.

It is opened for reading alone, so that whoever looks into it sees what is new as new. How far it was read stands in the
register (`inboxes`); where the server has numbered the folder anew (UIDVALIDITY), all of it is read again.
"""

import asyncio
import socket
import ssl
from collections.abc import AsyncGenerator, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from imaplib import IMAP4
from urllib.parse import urlsplit

from imap_tools.errors import ImapToolsError, UnexpectedCommandStatusError
from imap_tools.mailbox import BaseMailBox, MailBox, MailBoxStartTls
from sqlalchemy import Connection, delete, insert, select

from hemicycle.mail_settings import MailSettings
from hemicycle.outbound.mail.headers import one_line
from hemicycle.outbound.mail.inbox import Came, Unreadable
from hemicycle.outbound.mail.reports import LARGEST
from hemicycle.outbound.tables import inboxes
from hemicycle.register.register import Register

PORTS = {"imap": 143, "imaps": 993}
STEP_S = 30.0
"""How long an answer to a step is waited for."""
AT_ONCE = 100
"""So many messages are read each minute at most."""


class ImapInbox:
    """The folder that the settings name."""

    name = "imap"

    def __init__(self, register: Register, settings: MailSettings) -> None:
        self._register = register
        self._settings = settings
        named = (settings.mail_imap, settings.mail_imap_user, settings.mail_imap_folder)
        self._key = sha256("\n".join(named).encode()).hexdigest()

    async def waiting(self) -> AsyncGenerator[Came]:
        """See Inbox."""
        of, _, last = (await self._register.read(self._read)).partition(".")
        folder = await asyncio.to_thread(Folder, self._settings)
        try:
            after = int(last) if of == folder.validity else 0
            for uid in (await asyncio.to_thread(folder.after, after))[:AT_ONCE]:
                raw = await asyncio.to_thread(folder.message, uid)
                if raw is not None:
                    yield Came(f"{folder.validity}.{uid}", raw)
            await asyncio.to_thread(folder.close)
        except BaseException:
            folder.drop()  # a thread may still wait for an answer
            raise

    def mark(self, register: Connection, came: Came) -> None:
        """See Inbox."""
        register.execute(delete(inboxes).where(inboxes.c.key == self._key))
        register.execute(insert(inboxes).values(key=self._key, mark=came.mark))

    async def put_aside(self, came: Came) -> None:
        """Nothing: the mark in the register is all."""

    def _read(self, register: Connection) -> str:
        asked = select(inboxes.c.mark).where(inboxes.c.key == self._key)
        return register.scalar(asked) or ".0"


class Folder:
    """A line to the server, signed in, with the folder open. Each method blocks. Raises Unreadable."""

    def __init__(self, settings: MailSettings) -> None:
        self._settings = settings
        with self._told():
            self._box = self._connected()
        try:
            with self._told():
                self._sign_in()
                name = settings.mail_imap_folder
                self._box.folder.set(name, readonly=True)
                status = self._box.folder.status(name, ["UIDVALIDITY"])
                self.validity = str(status["UIDVALIDITY"])
        except Unreadable:
            self.drop()
            raise

    def after(self, uid: int) -> list[int]:
        """What lies there with a greater number, in order."""
        with self._told():
            found = sorted(int(one) for one in self._box.uids(f"UID {uid + 1}:*"))
        return [one for one in found if one > uid]  # `*` is the last one, however small

    def message(self, uid: int) -> bytes | None:
        """Its bytes, one more than LARGEST at most; None where it has gone meanwhile."""
        with self._told():
            part = f"(BODY.PEEK[]<0.{LARGEST + 1}>)"
            status, said = self._box.client.uid("fetch", str(uid), part)
        if status != "OK":
            raise Unreadable(self._clean(str(said)))
        return next((bytes(one[1]) for one in said if isinstance(one, tuple)), None)

    def close(self) -> None:
        """Sign out."""
        with self._told():
            self._box.logout()

    def drop(self) -> None:
        """End the line at once, whatever waits on it."""
        with suppress(OSError):
            self._box.client.sock.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            self._box.client.sock.close()

    def _connected(self) -> BaseMailBox:
        parts = urlsplit(self._settings.mail_imap)
        trust = ssl.create_default_context(cafile=self._settings.mail_ca or None)
        kind = MailBox if parts.scheme == "imaps" else MailBoxStartTls
        return kind(
            parts.hostname, parts.port or PORTS[parts.scheme], timeout=STEP_S, ssl_context=trust
        )

    def _sign_in(self) -> None:
        user, password = self._settings.mail_imap_user, self._settings.mail_imap_password
        plain = "AUTH=PLAIN" in self._box.client.capabilities
        (self._box.login_utf8 if plain else self._box.login)(user, password, None)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What goes wrong, in the server's own words."""
        try:
            yield
        except UnexpectedCommandStatusError as fault:
            status, said = fault.command_result[:2]
            words = b" ".join(one for one in said if isinstance(one, bytes))
            raise Unreadable(self._clean(f"{status} {words.decode(errors='replace')}")) from None
        except (ImapToolsError, IMAP4.error, OSError, ValueError) as fault:
            raise Unreadable(self._clean(str(fault) or type(fault).__name__)) from None

    def _clean(self, said: str) -> str:
        """On one line, and without the password, should the server repeat it."""
        return one_line(said.replace(self._settings.mail_imap_password, "…"))
