"""The followers of a server at work: told of what has changed, they carry it, at leisure or as soon as somebody asks.

Invariants: a cursor and the rows that follow up to it are one transaction; a fault of the register, of a record or of a
follower is told in the log and tried again, and keeps nobody from reading what has been carried.
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial

import structlog
from sqlalchemy.exc import SQLAlchemyError

from hemicycle.carrying.beginning import begin
from hemicycle.carrying.cursors import NOWHERE, Overtaken
from hemicycle.carrying.follower import Follower
from hemicycle.carrying.ports import Records, Watermark
from hemicycle.carrying.step import carry
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import Damaged, RecorderError, UnknownRecord
from hemicycle.recorder.examining import erased_by
from hemicycle.recorder.passing import passes
from hemicycle.recorder.ports import End
from hemicycle.register.register import Register

PACE_S = 1.0
"""What changes is carried so much later, all in one, unless somebody asks for it."""
RETRY_S = 5.0
"""How long nothing is tried after a fault of the register."""
PATIENCE_S = 8.0
"""How long who asks waits; then what was carried before must do."""
log = structlog.get_logger()


class Followers:
    """These rules over these records. `watermark` None: there is no rule that leads outward."""

    def __init__(
        self,
        records: Records,
        register: Register,
        rules: Sequence[Follower],
        watermark: Watermark | None = None,
    ) -> None:
        self._records = records
        self._register = register
        self._rules = rules
        self._watermark = watermark
        self._cursors: dict[str, dict[str, End]] | None = None
        self._changed: set[str] = set()
        self._unread: set[str] = set()
        self._carrying: set[str] = set()
        self._news = asyncio.Event()
        self._turn = asyncio.Lock()
        self._not_before = 0.0
        self._unwiped = True
        self._begun = False
        self._tasks: set[asyncio.Task[None]] = set()
        self.carried = 0
        """How many runs were carried so far."""
        self._outward: list[Callable[[], object]] = []
        self._told: list[Callable[[CommittedBatch], object]] = []
        records.observe(self._note)

    async def start(self) -> None:
        """Carry what has happened meanwhile, and from then on what happens."""
        await self.catch_up()
        self._spawn(self._follow())

    async def stop(self) -> None:
        """Carry the last, and end."""
        await self.catch_up()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def current(self) -> None:
        """Return once what is durable now has been carried, or after a while."""
        if self._cursors is None or self._changed or self._turn.locked():
            await asyncio.wait({self._spawn(self.catch_up())}, timeout=PATIENCE_S)

    async def catch_up(self) -> None:
        """Return once what is durable now has been carried, or could not be."""
        async with self._turn:
            if asyncio.get_running_loop().time() < self._not_before:
                return
            try:
                await self._carry_all()
            except (SQLAlchemyError, Overtaken, RecorderError, OSError) as fault:
                self._cursors = None  # where they stand is asked again
                self._not_before = asyncio.get_running_loop().time() + RETRY_S
                log.warning("nothing is carried for a while", fault=str(fault))

    def on_outward(self, told: Callable[[], object]) -> None:
        """Be told when rows stand that lead outward."""
        self._outward.append(told)

    def on_carried(self, told: Callable[[CommittedBatch], object]) -> None:
        """Be told of each run of a record once all rules have carried it."""
        self._told.append(told)

    @property
    def begun(self) -> bool:
        """Whether what a restore puts in doubt has been found, so that what leads outward may go."""
        return self._begun

    @property
    def behind(self) -> set[str] | None:
        """The records of which not all is carried; None: any may be one."""
        return None if self._cursors is None else self._changed | self._unread | self._carrying

    # ---- at leisure

    def _note(self, record: str) -> None:
        if passes(record):
            return
        self._changed.add(record)
        self._news.set()

    def _spawn(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _follow(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            await asyncio.sleep(PACE_S)
            await self.catch_up()
            if self._unread or self._cursors is None:
                await asyncio.sleep(RETRY_S)
                self._changed |= self._unread
                self._unread.clear()
                self._news.set()

    # ---- in a turn

    async def _carry_all(self) -> None:
        if self._cursors is None:
            self._cursors = await self._begin()
        for record in list(self._changed):
            try:
                await self._carry(record, self._cursors)
            except UnknownRecord:
                pass  # somebody asked for one that has not begun
            except Damaged as fault:  # it is read again at the next start
                log.error("record not followed", record=record, fault=str(fault))
            except (SQLAlchemyError, Overtaken, OSError):
                self._changed.add(record)
                raise
            except RecorderError as fault:
                self._unread.add(record)
                log.warning("record not followed for a while", record=record, fault=str(fault))
            except (
                Exception
            ):  # a rule's own fault: neither the other records nor the pages wait for it
                self._unread.add(record)
                log.exception("record not followed for a while", record=record)
            else:
                continue
            self._changed.discard(record)
        if self._unwiped:
            self._unwiped = not await self._register.wipe()

    async def _begin(self) -> dict[str, dict[str, End]]:
        ends = await self._records.ends()
        reached = await asyncio.to_thread(self._watermark.reached) if self._watermark else None
        steps, cursors = await self._register.write(partial(begin, self._rules, ends, reached))
        await self._reach(steps)
        for record, end in ends.items():
            if any(known.get(record) != end for known in cursors.values()):
                self._changed.add(record)
        self._begun = True
        return cursors

    async def _carry(self, record: str, cursors: dict[str, dict[str, End]]) -> None:
        stands = {rule.rule: cursors[rule.rule].get(record, NOWHERE) for rule in self._rules}
        run = await self._records.run(record, max(0, min(e.size for e in stands.values()) - 1))
        if not all(run.holds(end) for end in stands.values()):
            run = await self._records.run(record, 0)
        self._changed.discard(record)  # what comes from here on is told anew
        self._carrying.add(record)
        try:
            for rule in self._rules:
                before = stands[rule.rule]
                if before != run.end:
                    steps = await self._register.write(partial(carry, rule, before, run))
                    cursors[rule.rule][record] = run.end
                    self._unwiped |= not run.holds(before) or bool(erased_by(run.entries))
                    self.carried += 1
                    await self._reach(steps)
                    for told in self._outward if steps is not None else ():
                        told()
            for one in self._told:
                one(run)
        finally:
            self._carrying.discard(record)

    async def _reach(self, steps: int | None) -> None:
        if steps is not None and self._watermark is not None:
            await asyncio.to_thread(self._watermark.reach, steps)
