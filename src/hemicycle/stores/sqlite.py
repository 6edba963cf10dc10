"""Records in one SQLite file.

One thread writes: batches that arrive while a commit runs share the next one (group commit), and one that
conflicts falls out alone. Others read, on a connection of their own, and never wait for the writer; who reads a long
record takes it in stretches, between which others read.

When a commit fails, its frames may lie whole in the write-ahead log: this process does not see them, the next one
would. So the file is closed and opened again, which lets SQLite decide, and what it decided is made durable, before
anybody reads what stands. Until then nothing is read or written.
"""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar

from hemicycle.recorder.errors import StoreFailed
from hemicycle.recorder.ports import Batch, End, RecordView, StoredRecord
from hemicycle.stores.rows import SqliteView, read_ends, read_kept, read_records, read_wakes
from hemicycle.stores.schema import connect, connect_to_read, lay, sync_directory
from hemicycle.stores.writing import Doubtful, Written, commit, truncate_wal

T = TypeVar("T")
Done = asyncio.Future[None]
Job = tuple[Batch | None, Done]
"""What is to be written; None: the file anew, without what nothing uses."""

MOST_IN_COMMIT = 1000
"""Batches of one commit: it bounds how long the first waits for the last."""


class SqliteStore:
    """A store over the file at `path`, made with mode 0600 if there is none. Raises OtherFile, sqlite3.Error."""

    def __init__(self, path: Path) -> None:
        lay(path)
        self._path = path
        self._writing, self._reading = connect(path), connect_to_read(path)
        self._turn = threading.Lock()
        self._decided = True
        self._closed = False
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._reader = ThreadPoolExecutor(1, "record-reader")
        self._writer = threading.Thread(target=self._write, name="record-writer", daemon=True)
        self._writer.start()

    async def append(self, batch: Batch) -> None:
        """See Store. Raises Conflict, StoreFailed."""
        await self._ask_writer(batch)

    async def pack(self) -> None:
        """See Store: secure_delete leaves bytes where a page was split, and only a file written anew has none."""
        await self._ask_writer(None)

    async def _ask_writer(self, batch: Batch | None) -> None:
        self._check_open()
        done: Done = asyncio.get_running_loop().create_future()
        self._jobs.put((batch, done))
        await done

    async def load(self, record: str, start: int = 0, end: int | None = None) -> StoredRecord:
        """See Store."""
        return await self._read(lambda db: read_kept(db, record, start, end))

    async def look(self, record: str, work: Callable[[RecordView], T]) -> T:
        """See Store."""
        self._check_open()
        try:
            return await asyncio.to_thread(work, SqliteView(self._ask, record))
        except sqlite3.Error as fault:
            raise StoreFailed(f"the records cannot be read: {fault}") from fault

    async def records(self) -> list[str]:
        """See Store."""
        return await self._read(read_records)

    async def ends(self) -> dict[str, End]:
        """See Store."""
        return await self._read(read_ends)

    async def wakes(self) -> dict[str, int]:
        """See Store."""
        return await self._read(read_wakes)

    async def close(self) -> None:
        """See Store. Batches that wait are written first."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put(None)
        await asyncio.to_thread(self._writer.join)
        await asyncio.to_thread(self._reader.shutdown)
        with self._turn:
            self._reading.close()
            self._writing.close()

    def _check_open(self) -> None:
        if self._closed:
            raise StoreFailed("the records are closed: the process that kept them is ending")

    async def _read(self, ask: Callable[[sqlite3.Connection], T]) -> T:
        self._check_open()
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._reader, self._ask, ask)
        except sqlite3.Error as fault:
            raise StoreFailed(f"the records cannot be read: {fault}") from fault

    def _ask(self, read: Callable[[sqlite3.Connection], T]) -> T:
        """In any thread, one after another."""
        with self._turn:
            self._decide()
            self._reading.execute("BEGIN")
            try:
                return read(self._reading)
            finally:
                self._reading.execute("COMMIT")

    def _decide(self) -> None:
        """Opens the file again after a commit that failed, and makes durable what stands then. Raises sqlite3.Error."""
        if self._decided:
            return
        for db in (self._writing, self._reading):
            with suppress(sqlite3.Error):  # what was under way is for the next opening to judge
                db.close()
        self._writing, self._reading = connect(self._path), connect_to_read(self._path)
        if not truncate_wal(self._writing):
            raise sqlite3.OperationalError("what was being written is not decided yet")
        sync_directory(self._path.parent)
        self._decided = True

    def _write(self) -> None:
        """The writer's thread: until it takes None."""
        more, erased = True, False
        while more:
            taken, more = self._take()
            jobs = [(batch, done) for batch, done in taken if batch is not None]
            packing = [job for job in taken if job[0] is None]
            outcomes = self._commit(jobs)
            erased = erased or Written.ERASED in outcomes
            # What was erased must not stay behind in the log. A reader may hold it back: then the next commit tries.
            erased = erased and not truncate_wal(self._writing)
            _tell([done for _, done in jobs], outcomes)
            if packing:
                _tell([done for _, done in packing], [self._pack()] * len(packing))

    def _pack(self) -> Written | Exception:
        try:
            with self._turn:
                self._decide()
                self._writing.execute("VACUUM")
                truncate_wal(self._writing)
        except sqlite3.Error as fault:
            return StoreFailed(f"the records cannot be written anew: {fault}")
        return Written.WHOLE

    def _commit(self, jobs: list[tuple[Batch, Done]]) -> list[Written | Exception]:
        """A fault that nobody foresaw goes to those who wait: the thread must outlive it, or all wait for ever."""
        try:
            with self._turn:
                self._decide()
            outcomes: list[Written | Exception] = [
                *commit(self._writing, [batch for batch, _ in jobs])
            ]
        except sqlite3.Error as fault:
            return [StoreFailed(f"the records cannot be written: {fault}") for _ in jobs]
        except Exception as fault:  # noqa: BLE001
            return [fault for _ in jobs]
        if any(isinstance(outcome, Doubtful) for outcome in outcomes):
            self._decided = False
        return outcomes

    def _take(self) -> tuple[list[Job], bool]:
        """All that waits (at least one), and whether more may come. Who gave up waiting is passed over."""
        waiting = [self._jobs.get()]
        while waiting[-1] is not None and len(waiting) < MOST_IN_COMMIT:
            try:
                waiting.append(self._jobs.get_nowait())
            except Empty:
                break
        jobs = [job for job in waiting if job is not None]
        return [job for job in jobs if not job[1].cancelled()], jobs == waiting


def _tell(waiting: list[Done], outcomes: list[Written | Exception]) -> None:
    """Tells those who wait, of each loop all at once. A loop that was closed has nobody left who waits."""
    for loop in {done.get_loop() for done in waiting}:
        mine = [
            (done, outcome)
            for done, outcome in zip(waiting, outcomes, strict=True)
            if done.get_loop() is loop
        ]
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, mine)


def _settle(told: list[tuple[Done, Written | Exception]]) -> None:
    for done, outcome in told:
        if done.done():
            continue
        if isinstance(outcome, Written):
            done.set_result(None)
        else:
            done.set_exception(outcome)
