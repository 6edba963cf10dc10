"""Recorded statements that delegations handed in: the rows in the register, and their files.

Before one is played nothing of it stands on a record. Invariant: a file lies in its record's folder before a row names
it; what neither a row nor a record names is removed at the next start, or as soon as its row goes.
"""

import asyncio
from collections.abc import Callable, Collection
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec
import structlog
from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select

from hemicycle.attachments.contents import Unfit
from hemicycle.attachments.films import Told
from hemicycle.attachments.store import Files, Held
from hemicycle.attachments.tables import recordings
from hemicycle.procedure.meeting.business.recordings.commands import PlayRecorded
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, Film
from hemicycle.recorder.errors import RecorderError
from hemicycle.register.register import Register

SHARE = 3
"""As much as so many of the largest is what one delegation hands in for a meeting, so that there is room for others."""
log = structlog.get_logger()


class Recorder(Protocol):
    """The recorder, as far as files need it."""

    async def meeting(self, record: str) -> Meeting:
        """The state of a record. Raises RecorderError."""


class Handed(msgspec.Struct, frozen=True):
    """What a delegation hands in, as its browser tested it. See `tables.recordings`."""

    record: str
    party: str
    participant: str
    item: str
    length_ms: int
    heard: bool
    width: int
    height: int
    speaker: str
    tested_on: str


class Recording(Handed, frozen=True, kw_only=True):
    """A recorded statement that was handed in and stands."""

    id: int
    digest: str
    format: Film
    size: int
    codecs: str
    sound: bool
    made: int


class Recordings:
    """The recorded statements of a server, off the loop. `largest`: the bytes that one may take."""

    def __init__(
        self,
        recorder: Recorder,
        register: Register,
        files: Files[Told],
        now: Callable[[], int],
        largest: int,
    ) -> None:
        self._recorder = recorder
        self._register = register
        self._files = files
        self._now = now
        self._share = SHARE * largest

    async def start(self) -> None:
        """Remove what a crash has left: files half arrived, and files that nothing names."""
        await asyncio.to_thread(self._files.clear_arriving)
        for record in await asyncio.to_thread(self._files.records):
            await self.tidy(record, await asyncio.to_thread(self._files.digests, record))

    async def receive(self, record: str, sent: BinaryIO) -> Held[Told]:
        """Keep a file that was sent, with what it says of itself. Raises Unfit, OSError, ValueError."""
        return await asyncio.to_thread(self._files.receive, record, sent)

    async def hand_in(self, handed: Handed, held: Held[Told]) -> None:
        """It stands from now on, in place of what the delegation handed in before for this item. Raises Unfit."""
        gone, now = {held.digest}, self._now()
        try:
            gone = await self._register.write(lambda r: _hand_in(r, handed, held, now, self._share))
        finally:
            await self.tidy(handed.record, gone)

    async def withdraw(self, one: Recording) -> None:
        """It is handed in no more; its file goes where the record does not name it."""
        mine = recordings.c.id == one.id
        await self._register.write(lambda r: r.execute(delete(recordings).where(mine)))
        await self.tidy(one.record, {one.digest})

    async def of(self, record: str, party: str | None = None) -> list[Recording]:
        """What was handed in for a meeting, by one delegation or by all, in order."""
        mine = and_(
            recordings.c.record == record,
            *([] if party is None else [recordings.c.party == party]),
        )
        return await self._register.read(lambda r: found(r, mine))

    async def holds(self, record: str, command: PlayRecorded) -> bool:
        """Whether the statement that is to be played was handed in as it is told, and its file is held."""
        return any(
            (one.digest, one.format, one.size, one.length_ms, {NO_LANGUAGE: one.speaker})
            == (
                *(command.digest, command.format, command.size, command.length_ms),
                command.speaker,
            )
            for one in await self.of(record, command.party)
        ) and bool(self.file(record, command.digest))

    def file(self, record: str, digest: str) -> Path | None:
        """The file; None where it is not held."""
        return self._files.find(record, digest)

    async def tidy(self, record: str, digests: Collection[str]) -> None:
        """Remove those of these files that neither a row nor the record names."""
        if not digests:
            return
        try:
            meeting = await self._recorder.meeting(record)
        except RecorderError as fault:  # what cannot be read may name any of them
            log.error("recordings are not looked after", record=record, fault=str(fault))
            return
        named = {one.digest for one in await self.of(record)} | (played(meeting) - erased(meeting))
        await asyncio.to_thread(self._files.forget, record, {*digests} - named)


def found(register: Connection, mine: ColumnElement[bool]) -> list[Recording]:
    """The rows, in order."""
    asked = select(recordings).where(mine).order_by(recordings.c.made, recordings.c.id)
    return [Recording(**row) for row in register.execute(asked).mappings()]


def played(meeting: Meeting) -> set[str]:
    """The digests of what was played."""
    return {one.digest for one in meeting.recordings.plays.values()}


def erased(meeting: Meeting) -> set[str]:
    """[RECORDED-6] The digests of files that are to be gone: words of an entry that began them were erased."""
    seqs = {one.seq for one in meeting.publication.erased}
    return {one.digest for one in meeting.recordings.plays.values() if one.seq in seqs}


def _hand_in(
    register: Connection, handed: Handed, held: Held[Told], now: int, most: int
) -> set[str]:
    """The digests of what it takes the place of. Raises Unfit where its delegation would have more than `most`."""
    theirs = and_(*(recordings.c[name] == getattr(handed, name) for name in ("record", "party")))
    same = and_(theirs, recordings.c.item == handed.item)
    others = found(register, and_(theirs, recordings.c.item != handed.item))
    if sum(one.size for one in others) + held.size > most:
        raise Unfit("delegation-full")
    before = {one.digest for one in found(register, same)}
    register.execute(delete(recordings).where(same))
    register.execute(
        insert(recordings).values(
            **msgspec.structs.asdict(handed),
            digest=held.digest,
            format=held.format.format,
            size=held.size,
            codecs=" ".join(held.format.codecs)[:200],
            sound=held.format.sound,
            made=now,
        )
    )
    return before - {held.digest}
