"""A place that is one table of the register: its rows are found by what they hold, and go one by one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, false, func, select

from hemicycle.keeping.place import Sought, Stored, Trace, Waits
from hemicycle.register.register import Register

Row = RowMapping
Wipe = Callable[[Connection, Row, Sought], None]
"""Lets a row go, within a transaction: it deletes it, or leaves nothing of a person in it."""


@dataclass(frozen=True, slots=True)
class Rows:
    """How a table of people is kept. `personal` and `free`: all its columns.

    `called`: names and addresses in a row. `marks`: whose it is. `shown`: what tells it from another. `says`: the texts
    in which somebody else may be named, and `blank` leaves nothing of those. `waits`: why a row cannot go now.
    `old`: which rows are older than an instant. `also`: what goes with them.
    """

    table: Table
    personal: tuple[str, ...]
    free: tuple[str, ...]
    wipe: Wipe
    called: Callable[[Row], Iterable[str | None]] = lambda _: ()
    marks: Callable[[Row], frozenset[str]] = lambda _: frozenset()
    shown: Callable[[Row], Iterable[str | None]] = lambda _: ()
    says: Callable[[Row], Iterable[str | None]] | None = None
    blank: Wipe | None = None
    waits: Callable[[Connection, Row], str] = lambda *_: ""
    old: Callable[[int], ColumnElement[bool]] = lambda _: false()
    at: str = "made"
    id: str = "id"
    also: tuple[Stored, ...] = ()


class TablePlace:
    """The place that such a table is."""

    def __init__(self, register: Register, name: str, rows: Rows, days: int | None = None) -> None:
        self.name = name
        self.days = days
        self.holds = (Stored(rows.table.name, rows.personal, rows.free), *rows.also)
        self._register = register
        self._rows = rows

    async def find(self, sought: Sought) -> list[Trace]:
        """See Place."""
        return await self._register.read(lambda register: self._found(register, sought))

    async def erase(self, trace: Trace, sought: Sought) -> None:
        """See Place."""
        key = self._rows.table.c[self._rows.id]

        def work(register: Connection) -> None:
            asked = select(self._rows.table).where(key == _typed(key, trace.key))
            row = register.execute(asked).mappings().first()
            if row is None:
                return
            late = self._rows.waits(register, row)
            if late:
                raise Waits(late)
            theirs = self._is_theirs(row, sought)
            (self._rows.wipe if theirs else self._rows.blank or self._rows.wipe)(
                register, row, sought
            )

        await self._register.write(work)

    async def overdue(self, before: int) -> int:
        """See Place."""
        asked = select(func.count()).select_from(self._rows.table).where(self._rows.old(before))
        return int(await self._register.read(lambda register: register.execute(asked).scalar_one()))

    async def let_go(self, before: int) -> int:
        """See Place."""

        def work(register: Connection) -> int:
            asked = select(self._rows.table).where(self._rows.old(before))
            rows = register.execute(asked).mappings().all()
            for row in rows:
                self._rows.wipe(register, row, Sought())
            return len(rows)

        return await self._register.write(work)

    def _found(self, register: Connection, sought: Sought) -> list[Trace]:
        found = []
        for row in register.execute(select(self._rows.table)).mappings().all():
            theirs = self._is_theirs(row, sought)
            chosen = f"{self.name} {row[self._rows.id]}" in sought.chosen
            says = self._rows.says(row) if self._rows.says else ()
            if theirs or chosen or sought.named_in(says):
                late = self._rows.waits(register, row) if theirs else ""
                found.append(self._trace(row, theirs, late))
        return found

    def _is_theirs(self, row: Row, sought: Sought) -> bool:
        marks = self._rows.marks(row)
        return bool(marks & sought.marks) or (
            bool(marks) and sought.named_in(self._rows.called(row))
        )

    def _trace(self, row: Row, theirs: bool, late: str) -> Trace:
        called = tuple(one for one in self._rows.called(row) if one) if theirs else ()
        return Trace(
            self.name,
            str(row[self._rows.id]),
            called,
            " · ".join(one for one in self._rows.shown(row) if one and one not in called),
            self._rows.marks(row) if theirs else frozenset(),
            row.get("record"),
            row.get(self._rows.at),
            "goes" if theirs else "choice",
            "" if theirs else "names",
            late,
        )


def _typed(column: ColumnElement[Any], key: str) -> Any:
    return int(key) if column.type.python_type is int else key
