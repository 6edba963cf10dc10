"""What runs the jobs: one task a kind, so that a slow mail server holds up nothing else.

Invariants: a job is run by one task at a time; a fault of a job is told in the log, and the job is tried again later.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.queue import Job, due_jobs, next_due, postpone
from hemicycle.register.register import Register

BATCH = 20
"""So many jobs are read at a time."""
LOOK_S = 30.0
"""Without news the table is looked at so often."""
FAULT_MS, MOST_FAULT_MS = 10_000, 3_600_000
"""How long a job waits that ended in a fault of ours; doubled each time."""
GRACE_S = 5.0
"""How long a job that is under way may take to end when the server does."""
log = structlog.get_logger()


class Hold(Exception):
    """Nothing of this kind can be done before `until` (UTC, ms); the jobs stand as they are."""

    def __init__(self, until: int) -> None:
        self.until = until


class Handler(Protocol):
    """Who does one kind of jobs."""

    @property
    def kind(self) -> str:
        """Of which kind."""

    async def run(self, job: Job) -> None:
        """Do it; finish or postpone it in the transaction of what was done. Raises Hold."""

    async def rest(self) -> None:
        """Nothing is due for now: let go of what was kept at hand."""


class Worker:
    """The jobs of these handlers. `now`: UTC in milliseconds."""

    def __init__(
        self,
        register: Register,
        handlers: Sequence[Handler],
        now: Callable[[], int],
    ) -> None:
        self._register = register
        self._handlers = {handler.kind: handler for handler in handlers}
        self._now = now
        self._ready: Callable[[], bool] = lambda: True
        self._news = {kind: asyncio.Event() for kind in self._handlers}
        self._turns = {kind: asyncio.Lock() for kind in self._handlers}
        self._held: dict[str, int] = {}
        self._stopping = False
        self._tasks: list[asyncio.Task[None]] | None = None  # None: not begun

    @property
    def kinds(self) -> list[str]:
        """Which kinds are done here."""
        return list(self._handlers)

    def add(self, handler: Handler) -> None:
        """A further kind is done from now on; one of the same kind takes the place of the one before."""
        known = handler.kind in self._handlers
        self._handlers[handler.kind] = handler
        if known:
            return
        self._news[handler.kind], self._turns[handler.kind] = asyncio.Event(), asyncio.Lock()
        if self._tasks is not None:
            self._tasks.append(asyncio.create_task(self._work(handler.kind)))

    def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Run jobs from now on, while they are `ready` to be run; who is at work goes on."""
        if self._tasks:
            return
        self._ready = ready
        self._tasks = [asyncio.create_task(self._work(kind)) for kind in self._handlers]

    async def stop(self) -> None:
        """Begin no more jobs, and let those under way end. What is interrupted is there again at the next start."""
        self._stopping = True
        for news in self._news.values():
            news.set()
        tasks = self._tasks or []
        if tasks:
            await asyncio.wait(tasks, timeout=GRACE_S)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for handler in self._handlers.values():
            await handler.rest()

    def wake(self, kind: str, *, release: bool = False) -> None:
        """There is something new to do. `release`: try at once, though it was held until later."""
        if release:
            self._held.pop(kind, None)
        if kind in self._news:
            self._news[kind].set()

    async def run_due(self, kind: str) -> int:
        """Run what is due now, until there is nothing left or all of it is held; how many were run."""
        async with self._turns[kind]:
            return await self._run_due(kind)

    async def _run_due(self, kind: str) -> int:
        ran = 0
        while self._goes_on(kind):
            batch = await self._register.read(self._due(kind))
            if not batch:
                break
            for job in batch:
                ran += self._goes_on(kind) and await self._ran(job)
        return ran

    def _goes_on(self, kind: str) -> bool:
        held = self._held.get(kind, 0) > self._now()
        return not self._stopping and not held and self._ready()

    def _due(self, kind: str) -> Callable[[Connection], list[Job]]:
        now = self._now()
        return lambda register: due_jobs(register, kind, now, BATCH)

    async def _ran(self, job: Job) -> bool:
        try:
            await self._handlers[job.kind].run(job)
        except Hold as hold:
            self._held[job.kind] = hold.until
            return False
        except SQLAlchemyError:
            raise
        except Exception:  # a fault of ours in one job keeps no other from being done
            log.exception("job failed", kind=job.kind, subject=job.subject)
            due = self._now() + pause_ms(job.tried, FAULT_MS, MOST_FAULT_MS)
            await self._register.write(lambda c: postpone(c, job, due))
        return True

    async def _work(self, kind: str) -> None:
        while not self._stopping:
            self._news[kind].clear()
            try:
                await self.run_due(kind)
                await self._handlers[kind].rest()
                pause = await self._pause_s(kind)
            except SQLAlchemyError as fault:
                log.warning("no jobs are done for a while", kind=kind, fault=str(fault))
                pause = LOOK_S
            try:
                await asyncio.wait_for(self._news[kind].wait(), pause)
            except TimeoutError:
                continue

    async def _pause_s(self, kind: str) -> float:
        due = await self._register.read(lambda c: next_due(c, kind))
        if due is None or not self._ready():
            return LOOK_S if self._ready() else 1.0
        at = max(due, self._held.get(kind, 0))
        return min(LOOK_S, max(0.05, (at - self._now()) / 1000))
