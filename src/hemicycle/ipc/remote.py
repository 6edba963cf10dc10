"""A recorder at the other end of a local socket: for a command line while the server holds the records."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from hemicycle.ipc import wire
from hemicycle.ipc.local import reachable
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.codec import Malformed, entry_of
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.record_types import RECORD_TYPES
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.body import settled_body
from hemicycle.recorder.errors import (
    Busy,
    IdConflict,
    NotStored,
    RecorderError,
    StoreFailed,
    Uncertain,
    UnknownRecord,
)

ERRORS: dict[str, Callable[[str], Exception]] = {
    "Busy": Busy,
    "Malformed": Malformed,
    "NotStored": NotStored,
    "StoreFailed": StoreFailed,
    "Uncertain": Uncertain,
    "ValueError": ValueError,
}


class RemoteRecorder:
    """Opens with `async with`; raises OSError if nobody answers at the socket `path`.

    The methods are those of Recorder, and so are their errors; a lost connection is Uncertain.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = asyncio.Lock()

    async def __aenter__(self) -> Self:
        with reachable(self._path) as path:
            self._reader, self._writer = await asyncio.open_unix_connection(path)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._writer.close()

    async def convene(self, command: ConveneMeeting) -> Accepted | Refusal:
        """See Recorder.convene."""
        return await self._verdict(wire.Convene(settled_body(command)[1]), command.meeting)

    async def act(
        self, record: str, actor: str, command: Command, command_id: str | None
    ) -> Accepted | Refusal:
        """See Recorder.act."""
        asked = wire.Act(record, actor, settled_body(command)[1], command_id)
        return await self._verdict(asked, record)

    async def export(self, record: str, class_key: str) -> Iterator[bytes]:
        """See Recorder.export."""
        lines: list[bytes] = []
        async with self._turn:
            answer = await self._ask(wire.Export(record, class_key))
            while isinstance(answer, wire.Line):
                lines.append(answer.line)
                answer = await self._next()
        if not isinstance(answer, wire.End):
            raise _error(answer, record)
        return iter(lines)

    async def records(self) -> list[str]:
        """See Recorder.records."""
        async with self._turn:
            answer = await self._ask(wire.Records())
        if not isinstance(answer, wire.Listed):
            raise _error(answer, "")
        return answer.records

    async def _verdict(self, asked: wire.Request, record: str) -> Accepted | Refusal:
        async with self._turn:
            answer = await self._ask(asked)
        if isinstance(answer, wire.Refused):
            return answer.refusal
        if not isinstance(answer, wire.Stood):
            raise _error(answer, record)
        entries = [entry_of(RECORD_TYPES, *told) for told in answer.entries]
        return Accepted(answer.seqs, entries, answer.receipt)

    async def _ask(self, asked: wire.Request) -> wire.Answer:
        try:
            await wire.send(self._writer, asked)
        except OSError as fault:
            raise Uncertain("the server went away: ask again") from fault
        return await self._next()

    async def _next(self) -> wire.Answer:
        try:
            answer: wire.Answer | None = await wire.receive(self._reader, wire.Answer)
        except (OSError, asyncio.IncompleteReadError) as fault:
            raise Uncertain("the server went away: ask again") from fault
        if answer is None:
            raise Uncertain("the server went away: ask again")
        return answer


def _error(answer: wire.Answer, record: str) -> Exception:
    """The error that the recorder raised, raised here again."""
    if not isinstance(answer, wire.Failed):
        return RecorderError(f"an answer that fits no question: {type(answer).__name__}")
    if answer.error == "UnknownRecord":
        return UnknownRecord(record)
    if answer.error == "IdConflict" and answer.refusal is not None:
        return IdConflict(str(answer.refusal.details["id"]))
    return ERRORS.get(answer.error, RecorderError)(answer.words)
