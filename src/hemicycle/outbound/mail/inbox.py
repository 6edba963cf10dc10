"""Where mail comes back to: a Maildir, or a folder of a mail server (imap.py). Each message is handed out once.

Who reads one marks it as read in the transaction of what is made of it, so that a crash neither loses a message nor has
it handled half; where the mailbox itself keeps the mark (a Maildir), a crash in between hands it out twice.
"""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import NamedTuple, Protocol

import structlog
from sqlalchemy import Connection

from hemicycle.outbound.mail.reports import LARGEST

log = structlog.get_logger()


class Came(NamedTuple):
    """A message that lies there. `mark`: by which the mailbox knows it; `raw`: no more than a byte beyond LARGEST."""

    mark: str
    raw: bytes


class Unreadable(Exception):
    """The mailbox cannot be read for now. The words are for the secretariat, and hold no secret."""


class Inbox(Protocol):
    """A mailbox. `name`: which kind it is."""

    @property
    def name(self) -> str:
        """Which kind it is: the subject of the job that reads it."""

    def waiting(self) -> AsyncGenerator[Came]:
        """What was not read yet, the oldest first. Raises Unreadable."""

    def mark(self, register: Connection, came: Came) -> None:
        """It is read: in the transaction of what was made of it."""

    async def put_aside(self, came: Came) -> None:
        """That transaction is durable."""


class Maildir:
    """A folder into which the mail server of this machine puts a file for each message."""

    name = "maildir"

    def __init__(self, folder: Path) -> None:
        self._new, self._cur = folder / "new", folder / "cur"

    async def waiting(self) -> AsyncGenerator[Came]:
        """See Inbox."""
        for path in await asyncio.to_thread(self._files):
            try:
                raw = await asyncio.to_thread(_read, path)
            except OSError as fault:
                log.warning("mail that came back cannot be read", file=path.name, fault=str(fault))
                continue
            yield Came(path.name, raw)

    def mark(self, register: Connection, came: Came) -> None:
        """Nothing: where the file lies says whether it was read."""

    async def put_aside(self, came: Came) -> None:
        """See Inbox."""
        await asyncio.to_thread(self._put_aside, came.mark)

    def _files(self) -> list[Path]:
        return sorted(self._new.iterdir()) if self._new.is_dir() else []

    def _put_aside(self, name: str) -> None:
        self._cur.mkdir(exist_ok=True)
        (self._new / name).rename(self._cur / f"{name.partition(':')[0]}:2,S")


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST + 1)
