"""Who did what: lines that people read, search and take away. They decide nothing.

What was changed is written before the answer; what was opened, after it, by the way. Where the disk is full a line is
lost and never the page: the log tells then from when to when, and how many lines are missing.
"""

import asyncio
import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import msgspec
import structlog
from sqlalchemy import ColumnElement, Connection, Row, Select, or_, select
from sqlalchemy.exc import SQLAlchemyError

from hemicycle.accounts.tables import accounts, audit
from hemicycle.register.register import Register

Kind = Literal["changed", "opened", "refused", "gap"]
OFTEN_MS = 900_000
"""The same page, opened by the same person again within this time, is told once."""
MOST_WAITING = 5000
MOST_REMEMBERED = 5000
LOST = "lost"
log = structlog.get_logger("hemicycle.audit")


class Line(msgspec.Struct, frozen=True):
    """Somebody (`account`; None: the office without a name) did something. `until`: of a gap, when it ended."""

    at: int
    account: str | None
    kind: Kind
    what: str
    record: str | None = None
    body: str | None = None
    facts: dict[str, Any] = {}
    until: int | None = None


class Told(msgspec.Struct, frozen=True):
    """A line with the name of who did it. `id`: its place in the log."""

    id: int
    name: str | None
    line: Line


class Wish(msgspec.Struct, frozen=True):
    """What is looked for. `words`: each in a name, a record or a fact, or in the words of one of these acts.

    `before`: only what stands before this place. `body`: only what concerns this body; None: all.
    """

    kind: Kind | None = None
    words: Mapping[str, Sequence[str]] = {}
    before: int | None = None
    body: str | None = None


class Audit:
    """The log of one register."""

    def __init__(self, register: Register, clock: Callable[[], int]) -> None:
        self._register = register
        self._clock = clock
        self._waiting: deque[Line] = deque()
        self._opened: dict[tuple[str | None, str, str | None], int] = {}
        self._lost: tuple[int, int, int] | None = None
        self._task: asyncio.Task[None] | None = None

    async def changed(self, line: Line) -> None:
        """Keep a line of what was done, or remember that it is missing."""
        await self._write([line])

    def opened(self, line: Line) -> None:
        """Keep a line of what was looked at, by the way; nobody waits for it."""
        if self._told_lately(line):
            return
        if len(self._waiting) >= MOST_WAITING:
            self._lose([line])
            return
        self._waiting.append(line)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._drain())

    async def done(self) -> None:
        """Wait until nothing waits to be written."""
        while self._task is not None and not self._task.done():
            await self._task

    async def lines(self, wish: Wish, most: int) -> list[Told]:
        """The newest lines that meet a wish."""
        asked = _asked(wish).limit(most)
        return await self._register.read(lambda r: [_told(row) for row in r.execute(asked)])

    async def _drain(self) -> None:
        while self._waiting:
            lines = [*self._waiting]
            self._waiting.clear()
            await self._write(lines)

    async def _write(self, lines: list[Line]) -> None:
        lost, gap = self._lost, self._gap()

        def write(register: Connection) -> None:
            for line in [*gap, *lines]:
                note(register, line)

        try:
            await self._register.write(write)
        except SQLAlchemyError as fault:
            log.warning("audit lines lost", lines=len(lines), fault=type(fault).__name__)
            self._lose(lines)
        else:
            if self._lost == lost:
                self._lost = None

    def _lose(self, lines: list[Line]) -> None:
        since, _, count = self._lost or (lines[0].at, 0, 0)
        self._lost = since, lines[-1].at, count + len(lines)

    def _gap(self) -> list[Line]:
        if self._lost is None:
            return []
        since, until, count = self._lost
        return [Line(since, None, "gap", LOST, facts={"n": count}, until=until)]

    def _told_lately(self, line: Line) -> bool:
        key = line.account, line.what, line.record
        before = self._opened.pop(key, None)
        if before is not None and 0 <= line.at - before < OFTEN_MS:
            self._opened[key] = before
            return True
        self._opened[key] = line.at
        if len(self._opened) > MOST_REMEMBERED:
            del self._opened[next(iter(self._opened))]
        return False


def note(register: Connection, line: Line) -> None:
    """Keep a line, within the transaction of what it tells of."""
    facts = json.dumps(line.facts, ensure_ascii=False, sort_keys=True)
    row = {**msgspec.structs.asdict(line), "facts": facts}
    register.execute(audit.insert().values(row))


def _asked(wish: Wish) -> Select[Any]:
    asked = (
        select(audit, accounts.c.name)
        .select_from(audit.outerjoin(accounts, accounts.c.id == audit.c.account))
        .order_by(audit.c.id.desc())
    )
    if wish.kind is not None:
        asked = asked.where(or_(audit.c.kind == wish.kind, audit.c.kind == "gap"))
    if wish.before is not None:
        asked = asked.where(audit.c.id < wish.before)
    if wish.body is not None:
        asked = asked.where(audit.c.body == wish.body)
    for word, whats in wish.words.items():
        asked = asked.where(_holds(word, whats))
    return asked


def _holds(word: str, whats: Sequence[str]) -> ColumnElement[bool]:
    columns = (accounts.c.name, audit.c.record, audit.c.facts)
    return or_(*(c.icontains(word, autoescape=True) for c in columns), audit.c.what.in_(whats))


def _told(row: Row[Any]) -> Told:
    line = Line(
        row.at,
        row.account,
        row.kind,
        row.what,
        row.record,
        row.body,
        json.loads(row.facts),
        row.until,
    )
    return Told(row.id, row.name, line)
