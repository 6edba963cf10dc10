"""A process whose disk fails while an act is made durable: `DATA`. It prints what it was told, and is killed.

The disk fails as one does that takes the bytes and cannot say that they are safe: the write-ahead log holds the whole
commit, and nobody who has the file open sees it. That is planted by putting back, after each true commit, the
shared index of the log as it was before.
"""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.errors import RecorderError
from hemicycle.recorder.ports import Batch
from hemicycle.stores import sqlite, writing
from hemicycle.stores.opening import keep_recorder
from hemicycle.stores.writing import Outcome
from tests.answers import accepted
from tests.stores.test_opening import CONFERENCE


class FailingSync:
    """A connection whose commit reaches the log and is not acknowledged."""

    def __init__(self, db: sqlite3.Connection, index: Path) -> None:
        self._db = db
        self._index = index

    def __getattr__(self, name: str) -> object:
        return getattr(self._db, name)

    def execute(self, statement: str, *given: Any) -> sqlite3.Cursor:
        if statement != "COMMIT":
            return self._db.execute(statement, *given)
        with self._index.open("r+b") as index:
            before = index.read()
            self._db.execute(statement)
            index.seek(0)
            index.write(before)
        fault = sqlite3.OperationalError("disk I/O error")
        fault.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
        raise fault


def failing_sync(db: sqlite3.Connection, index: Path) -> sqlite3.Connection:
    return cast("sqlite3.Connection", FailingSync(db, index))


async def main(data: Path) -> None:
    commit = writing.commit

    async with keep_recorder(data) as recorder:
        await recorder.convene(CONFERENCE)

        def failing(db: sqlite3.Connection, batches: Sequence[Batch]) -> list[Outcome]:
            return commit(failing_sync(db, data / "records.sqlite-shm"), batches)

        setattr(sqlite, "commit", failing)  # noqa: B010
        try:
            answer = await recorder.act(
                "oslo", "secretariat", AdmitParticipant(ParticipantId("p1")), "admit-p1"
            )
            said = f"stored {accepted(answer).seqs}"
        except RecorderError as fault:
            said = type(fault).__name__
        sys.stdout.write(said)
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
