"""The attachments of a server: files are taken, held beside their records, given by a ticket, and removed.

Invariant: a file lies in its record's folder before the record names it, and what no record names is removed at the
next start, or as soon as laying it was refused.
"""

import asyncio
from collections.abc import Callable, Collection
from pathlib import Path
from typing import BinaryIO, Protocol

import structlog

from hemicycle.attachments.contents import Unfit
from hemicycle.attachments.erasing import erased
from hemicycle.attachments.formats import SUFFIXES, file_name
from hemicycle.attachments.store import OF_BODY, Files, Held
from hemicycle.attachments.tickets import Ticket, Tickets
from hemicycle.procedure.meeting.business.documents.commands import LayDocument
from hemicycle.procedure.meeting.business.documents.queries import full_symbol
from hemicycle.procedure.meeting.business.documents.state import Document
from hemicycle.procedure.meeting.business.inscriptions.queries import waiting_texts
from hemicycle.procedure.meeting.business.inscriptions.state import StatementFile
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Format
from hemicycle.recorder.errors import RecorderError

log = structlog.get_logger()


class Recorder(Protocol):
    """The recorder, as far as files need it."""

    async def records(self) -> list[str]:
        """The ids of all records."""

    async def meeting(self, record: str) -> Meeting:
        """The state of a record. Raises RecorderError."""


class Attachments:
    """The files of a server, off the loop."""

    def __init__(self, recorder: Recorder, files: Files[Format], now: Callable[[], int]) -> None:
        self._recorder = recorder
        self._files = files
        self._tickets = Tickets(now)

    async def start(self) -> None:
        """Remove what a crash has left: files half arrived, files that no record names, files that are to be gone."""
        await asyncio.to_thread(self._files.clear_arriving)
        for record in await asyncio.to_thread(self._files.records):
            if record.startswith(OF_BODY):
                continue
            try:
                meeting = await self._recorder.meeting(record)
            except RecorderError as fault:  # what cannot be read may name any of them
                log.error("files are not looked after", record=record, fault=str(fault))
                continue
            named = _named(meeting)
            held = await asyncio.to_thread(self._files.digests, record)
            await asyncio.to_thread(self._files.forget, record, (held - named) | erased(meeting))

    async def receive(self, record: str, sent: BinaryIO) -> Held[Format]:
        """Keep a file that was sent. Raises Unfit, OSError."""
        return await asyncio.to_thread(self._files.receive, record, sent)

    async def holds(self, record: str, command: LayDocument | StatementFile) -> bool:
        """Whether the file of a document is held, with this size and content."""
        try:
            held = await asyncio.to_thread(self._files.held, record, command.digest)
        except (Unfit, OSError):
            return False
        return held == Held(command.digest, command.size, command.format)

    async def let_go(self, record: str, digest: str) -> None:
        """Remove a file whose laying was refused, unless a document names it."""
        meeting = await self._recorder.meeting(record)
        if digest not in _named(meeting):
            await asyncio.to_thread(self._files.forget, record, [digest])

    def ticket(self, record: str, document: Document) -> tuple[str, str]:
        """A ticket for the file of a document, and what the file is called."""
        title = next(iter(document.texts.get("title", {}).values()), "")
        name = file_name(full_symbol(document), title, document.language, document.format)
        return self._tickets.issue(record, document.digest, document.format, name), name

    def ticket_of(self, record: str, file: StatementFile, title: str) -> tuple[str, str]:
        """A ticket for the file of a statement, and what the file is called."""
        name = file_name("", title, file.language, file.format)
        return self._tickets.issue(record, file.digest, file.format, name), name

    async def give(self, record: str, digest: str) -> tuple[str, str] | None:
        """A ticket for a file by its digest, and what it is called; None where it is not held."""
        held = await asyncio.to_thread(self._files.held, record, digest)
        if held is None:
            return None
        name = f"{digest[:12]}.{SUFFIXES[held.format]}"
        return self._tickets.issue(record, digest, held.format, name), name

    async def drop(self, record: str, digests: Collection[str]) -> None:
        """Delete files that no entry names."""
        await asyncio.to_thread(self._files.forget, record, digests)

    def find(self, written: str) -> tuple[Ticket, Path] | None:
        """The file of a ticket; None where the ticket is none, is over, or the file is not held."""
        ticket = self._tickets.read(written)
        path = ticket and self._files.find(ticket.record, ticket.digest)
        return (ticket, path) if ticket and path else None


def _named(meeting: Meeting) -> set[str]:
    """The digests of the files that the record names: of documents, and of statements not yet delivered."""
    waiting = {file.digest for one in waiting_texts(meeting) for file in one.files}
    return waiting | {one.digest for one in meeting.documents.laid.values()}
