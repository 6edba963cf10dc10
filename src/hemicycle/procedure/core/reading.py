"""A state as it is read by answers that are kept, from state to state.

Fields and what stands in tables are compared by identity, the answers of shared functions by equality.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import Any, Generic, TypeVar, cast

from hemicycle.procedure.core.growing import differing
from hemicycle.procedure.core.instant import Instant
from hemicycle.procedure.core.noting import Cell, Door, Notes, Table, bare

S = TypeVar("S")
T = TypeVar("T")
ABSENT = object()
FEW = 100
"""Shared answers; past twice as many as were last in use, it is looked which are."""


class _Shared:
    """A shared answer, what it rests on, and when it was last held against the state."""

    __slots__ = ("notes", "seen", "table", "value")

    def __init__(self, value: Any, notes: Notes, seen: int) -> None:
        self.value, self.notes, self.seen = value, notes, seen
        self.table = isinstance(value, Mapping)


class Reading(Generic[S]):
    """A state as it is read by answers that are kept. `changed`: the cells that are not what they were."""

    def __init__(self, state: S, now: int) -> None:
        self.state, self.now = state, now
        self.changed: set[Cell] = set()
        self.door: S = cast(S, Door(self))
        self.notes = Notes()
        self.instant: int = cast(int, Instant(self))
        self.turn = 0
        self._fields: dict[str, set[str]] = {}
        self._shared: dict[Cell, _Shared] = {}
        self._readers: dict[Cell, set[Cell]] = {}
        self._timed: set[Cell] = set()
        self._watching: dict[Hashable, Notes] = {}
        self._ends: dict[Hashable, int] = {}
        self._watched: dict[Cell, set[Hashable]] = {}
        self._most = FEW

    def follow(self, state: S, now: int) -> None:
        """The state is this now, and the time: find what changed. Time does not go back."""
        before, self.state, self.now = self.state, state, now
        self.changed = set()
        self.turn += 1
        if len(self._shared) > self._most:
            self._drop_unasked()
        for name, read in self._fields.items():
            was, part = getattr(before, name), getattr(state, name)
            if was is not part:
                self._compare(name, was, part, read)
        for cell in [*self._timed]:
            self._hold(cell, self._shared[cell])
        spread: set[Cell] = set()
        while new := self.changed - spread:
            spread |= new
            for cell in new:
                for reader in [*self._readers.get(cell, ())]:
                    self._hold(reader, self._shared[reader])

    def ask(self, function: Callable[..., T], *given: Any) -> tuple[T, Notes]:
        """The answer of a function, with what it read."""
        outer, self.notes = self.notes, Notes()
        try:
            return function(*given), self.notes
        finally:
            self.notes = outer

    def value(self, function: Callable[..., T], *given: Any) -> T:
        """The answer of a shared function, as it stands; it is noted."""
        return cast(T, self.answer((bare(function), given)))

    def answer(self, cell: Cell) -> Any:
        """As `value`, of the function as it was written and its arguments."""
        kept = self._shared.get(cell)
        if kept is None:
            kept = self._shared[cell] = _Shared(*self._asked(cell), self.turn)
        elif kept.seen != self.turn:
            self._hold(cell, kept)
        self.notes.asked.add(cell)
        self.notes.sooner(kept.notes.until)
        if kept.table:
            return Table(self, cell, kept.value)
        self.notes.cells.add(cell)
        return kept.value

    def plain(self, cell: Cell) -> Mapping[str, Any]:
        """A shared dictionary as it stands, for who looks himself for its keys among what changed."""
        kept = self._shared.get(cell)
        if kept is None:
            self.watch(cell, self.ask(self.value, cell[0])[1])
            kept = self._shared[cell]
        return cast(Mapping[str, Any], kept.value)

    def watch(self, who: Hashable, notes: Notes | None) -> None:
        """This is to be asked anew when something that it noted changes; None: no more."""
        before = self._watching.pop(who, None)
        for cell in before.cells if before else ():
            _drop(self._watched, cell, who)
        self._ends.pop(who, None)
        if notes is not None:
            self._watching[who] = notes
            if notes.until is not None:
                self._ends[who] = notes.until
            for cell in notes.cells:
                self._watched.setdefault(cell, set()).add(who)

    def stale(self) -> set[Hashable]:
        """What is to be asked anew, since something that it noted changed, or its time came."""
        found: set[Hashable] = set()
        for cell in self.changed & self._watched.keys():
            found |= self._watched[cell]
        return found | {who for who, until in self._ends.items() if until <= self.now}

    def next_change(self) -> int | None:
        """When something is to be asked anew by time alone."""
        return min(self._ends.values(), default=None)

    def stands(self, notes: Notes) -> bool:
        """Whether what was noted is as it was, and its time not over."""
        over = notes.until is not None and notes.until <= self.now
        return not over and self.changed.isdisjoint(notes.cells)

    def read(self, part: str, field: str) -> Any:
        """A field of a part of the state; it is noted."""
        value = getattr(getattr(self.state, part), field)
        self._fields.setdefault(part, set()).add(field)
        if _IS_TABLE[type(value)]:
            return Table(self, (part, field), value)
        self.notes.cells.add((part, field))
        return value

    def _compare(self, name: str, was: Any, part: Any, read: set[str]) -> None:
        for field in read:
            old, new = getattr(was, field), getattr(part, field)
            if old is new:
                continue
            if isinstance(new, Mapping):
                self._note_keys((name, field), differing(old, new))
            elif not isinstance(new, str | int) or old != new:
                self.changed.add((name, field))

    def _hold(self, cell: Cell, kept: _Shared) -> None:
        """Ask a shared answer anew if what it rests on changed, that first; an equal one is the old one."""
        if kept.seen == self.turn:
            return
        kept.seen = self.turn
        for one in kept.notes.asked:
            self._hold(one, self._shared[one])
        if self.stands(kept.notes):
            return
        for one in kept.notes.cells:
            _drop(self._readers, one, cell)
        old = kept.value
        new, kept.notes = self._asked(cell)
        if not kept.table:
            if old != new:
                kept.value = new
                self.changed.add(cell)
            return
        keys = [key for key, value in new.items() if old.get(key, ABSENT) != value]
        if keys or [*old] != [*new]:
            kept.value = new
            self._note_keys(cell, [*keys, *(old.keys() - new.keys())])

    def _drop_unasked(self) -> None:
        """Let go of shared answers on which nothing rests any more: of items that were left, of what has ended."""
        asked, wanted = set[Cell](), [*self._watching.values()]
        while wanted:
            new = wanted.pop().asked - asked
            asked |= new
            wanted += [self._shared[cell].notes for cell in new]
        for cell in self._shared.keys() - asked:
            for one in self._shared.pop(cell).notes.cells:
                _drop(self._readers, one, cell)
            self._timed.discard(cell)
        self._most = max(FEW, 2 * len(self._shared))

    def _note_keys(self, table: Cell, keys: list[Any]) -> None:
        """A table changed, at these keys."""
        self.changed.add(table)
        self.changed.update((*table, key) for key in keys)

    def _asked(self, cell: Cell) -> tuple[Any, Notes]:
        """What a shared function answers; it is among the readers of what it read."""
        answer, notes = self.ask(cell[0], self.door, *cell[1])
        for one in notes.cells:
            self._readers.setdefault(one, set()).add(cell)
        self._timed.discard(cell)
        if notes.until is not None:
            self._timed.add(cell)
        return answer, notes


class _Tables(dict[type, bool]):
    """Whether what is of a type is a table: to ask an instance takes longer than to look here."""

    def __missing__(self, kind: type) -> bool:
        self[kind] = issubclass(kind, Mapping)
        return self[kind]


_IS_TABLE = _Tables()


def _drop(index: dict[Cell, set[Any]], cell: Cell, one: Hashable) -> None:
    index[cell].discard(one)
    if not index[cell]:
        del index[cell]
