"""The one door by which kept answers read a state: it notes each fact that is read, and the time that is asked for.

A rule is handed the door in place of the state and cannot tell. What it reads becomes a *cell*: a field of a part, a
key of a table, or the answer of a function that is `shared`. An answer stands while its cells do (`reading.py`).
"""

from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

Cell = tuple[Any, ...]
"""`(part, field)` or `(function, arguments)`; with a key behind it: what stands there in a table."""
KEY = 2
"""Where the key stands in a cell that has one."""
M = TypeVar("M")
P = ParamSpec("P")
T = TypeVar("T")


class Notes:
    """What an answer rests on: the cells that were read, those `asked` of shared answers, and until when it stands.

    (UTC, ms; None: as long as they do.)
    """

    __slots__ = ("asked", "cells", "until")

    def __init__(self) -> None:
        self.cells: set[Cell] = set()
        self.asked: set[Cell] = set()
        self.until: int | None = None

    def sooner(self, at: int | None) -> None:
        """It stands until then at most."""
        if at is not None and (self.until is None or at < self.until):
            self.until = at


class Reader(Protocol):
    """Behind a door: the state, and what is being noted."""

    state: Any
    notes: Notes

    def answer(self, cell: Cell) -> Any: ...

    def read(self, part: str, field: str) -> Any: ...


class Door:
    """In place of a state: its parts are read through here."""

    def __init__(self, reading: Reader) -> None:
        self._reading = reading

    def __getattr__(self, name: str) -> Any:
        part = getattr(self._reading.state, name)
        if isinstance(
            part, int
        ):  # how many entries, and when the last: names and times of entries to come alone
            return part
        opened = self.__dict__[name] = _Part(self._reading, name)
        return opened


class _Part:
    """In place of a part of the state."""

    __slots__ = ("_name", "_reading")

    def __init__(self, reading: Reader, name: str) -> None:
        self._reading, self._name = reading, name

    def __getattr__(self, field: str) -> Any:
        return self._reading.read(self._name, field)


class Table(Mapping[Any, Any]):
    """In place of a dictionary: a key that is read is noted alone, a walk notes the whole."""

    __slots__ = ("_cell", "_reading", "_table")

    def __init__(self, reading: Reader, cell: Cell, table: Mapping[Any, Any]) -> None:
        self._reading, self._cell, self._table = reading, cell, table

    def __getitem__(self, key: Any) -> Any:
        self._reading.notes.cells.add((*self._cell, key))
        return self._table[key]

    def get(self, key: Any, default: Any = None) -> Any:
        """As of a dictionary."""
        self._reading.notes.cells.add((*self._cell, key))
        return self._table.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._reading.notes.cells.add((*self._cell, key))
        return key in self._table

    def __iter__(self) -> Iterator[Any]:
        return iter(self.read())

    def __len__(self) -> int:
        return len(self.read())

    def keys(self) -> Any:
        """As of a dictionary."""
        return self.read().keys()

    def values(self) -> Any:
        """As of a dictionary."""
        return self.read().values()

    def items(self) -> Any:
        """As of a dictionary."""
        return self.read().items()

    def read(self) -> Mapping[Any, Any]:
        """The dictionary, noted as a whole."""
        self._reading.notes.cells.add(self._cell)
        return self._table


def whole(table: Mapping[M, T]) -> Mapping[M, T]:
    """A table, for who looks at many of its keys: it is noted as a whole, once."""
    return table.read() if isinstance(table, Table) else table


def shared(function: Callable[Concatenate[M, P], T]) -> Callable[Concatenate[M, P], T]:
    """A question that many answers ask: asked once of each state that is read through a door, else as it is.

    Its answer is small, and compared by value; of a dictionary each key by itself. Arguments can be keys.
    """

    @wraps(function)
    def asked(meeting: M, *given: P.args, **named: P.kwargs) -> T:
        if isinstance(meeting, Door):
            if named:
                raise TypeError("a shared question is asked by place, not by name")
            return cast(T, reading_of(meeting).answer((function, given)))
        return function(meeting, *given, **named)

    return cast(Callable[Concatenate[M, P], T], asked)


def reading_of(door: Door) -> Reader:
    """Behind the door."""
    return cast(Reader, vars(door)["_reading"])


def bare(function: Callable[..., T]) -> Callable[..., T]:
    """A shared question as it was written."""
    return cast(Callable[..., T], getattr(function, "__wrapped__", function))
