"""The local socket at which a recorder answers the command line: `serving` it, and how a long path is reached."""

import asyncio
import logging
import os
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import msgspec

from hemicycle.ipc import wire
from hemicycle.procedure.core.codec import Malformed, command_of, header_of
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.record_types import RECORD_TYPES
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.errors import IdConflict, RecorderError
from hemicycle.recorder.recorder import Recorder

log = logging.getLogger(__name__)


@contextmanager
def reachable(path: Path) -> Iterator[str]:
    """A name for `path` that is short enough: a socket's has 107 bytes, and data directories lie deep."""
    handle = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        short = f"/proc/self/fd/{handle}/{path.name}"
        yield short if Path(short).parent.exists() else str(path)
    finally:
        os.close(handle)


@asynccontextmanager
async def serving(recorder: Recorder, path: Path) -> AsyncIterator[None]:
    """Answers at `path` (mode 0600) while the context lasts. Raises OSError.

    Only who holds the data directory's lock may call it: a socket that lies there is taken for a dead server's.
    """
    connections: set[asyncio.StreamWriter] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.add(writer)
        try:
            await _answer_all(recorder, reader, writer)
        finally:
            connections.discard(writer)
            writer.close()

    server = await asyncio.start_unix_server(connected, sock=_bound(path))
    try:
        yield
    finally:
        server.close()
        _remove(path)
        for writer in list(connections):
            writer.close()


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)


def _bound(path: Path) -> socket.socket:
    """Bound under a mask, so that the file is never open to others, not even for a moment."""
    _remove(path)
    bound = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    mask = os.umask(0o177)
    try:
        with reachable(path) as short:
            bound.bind(short)
    finally:
        os.umask(mask)
    return bound


async def _answer_all(
    recorder: Recorder, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    try:
        while asked := await _next(reader):
            async for answer in _answers(recorder, asked):
                await wire.send(writer, answer)
    except (OSError, asyncio.IncompleteReadError) as cut:
        log.info("the local socket was cut off: %s", cut)
    except msgspec.DecodeError as fault:
        await wire.send(writer, wire.Failed("Malformed", str(fault)))


async def _next(reader: asyncio.StreamReader) -> wire.Request | None:
    asked: wire.Request | None = await wire.receive(reader, wire.Request)
    return asked


async def _answers(recorder: Recorder, asked: wire.Request) -> AsyncIterator[wire.Answer]:
    try:
        match asked:
            case wire.Convene(command=body):
                command = command_of(RECORD_TYPES, body)
                if not isinstance(command, ConveneMeeting):
                    raise Malformed("not a convening")
                yield _verdict(await recorder.convene(command))
            case wire.Act(record, actor, body, command_id):
                yield _verdict(
                    await recorder.act(record, actor, command_of(RECORD_TYPES, body), command_id)
                )
            case wire.Export(record, class_key):
                for line in await recorder.export(record, class_key):
                    yield wire.Line(line)
                yield wire.End()
            case wire.Records():
                yield wire.Listed(await recorder.records())
    except (RecorderError, ValueError) as fault:
        refusal = fault.refusal if isinstance(fault, IdConflict) else None
        yield wire.Failed(type(fault).__name__, str(fault), refusal)


def _verdict(verdict: Accepted | Refusal) -> wire.Answer:
    if isinstance(verdict, Refusal):
        return wire.Refused(verdict)
    entries = [(entry.label, header_of(entry), entry.texts) for entry in verdict.entries]
    return wire.Stood(verdict.seqs, entries, verdict.receipt)
