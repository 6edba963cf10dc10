"""How a row of the fold changes a struct of the state: operations upon its fields, each named by itself.

`into(Debate.limit_s).set(SpeakingLimitSet.limit_s)` is checked by mypy and holds no string. Each is a step in Python
and a line of the table that the browser interprets (room/src/state/interpreter.ts). Values are read from the struct as
it stood; an operation upon a field sees those before it in its row.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from types import MemberDescriptorType
from typing import Any, Generic, TypeVar, get_args, get_origin, overload

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.core.accepting import accepts, plain
from hemicycle.procedure.core.bad_subject import BadSubject
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.growing import put
from hemicycle.procedure.core.hints import hints_of
from hemicycle.procedure.core.operations import OPERATIONS
from hemicycle.procedure.core.values import Code, Source, holds, source

T = TypeVar("T")
E = TypeVar("E")
K = TypeVar("K")
V = TypeVar("V")
Step = Callable[[Any, dict[str, Any], Any, Entry], None]
"""From the struct as it stood, the fields changed so far (written to), the fact and its entry."""


@dataclass(frozen=True)
class Change:
    """An operation. `struct` is what it changes, `told` how the browser does it, `facts` the kinds that it reads."""

    struct: type
    step: Step = field(repr=False)
    told: list[Any]
    facts: frozenset[type[msgspec.Struct]]
    code: tuple[Code, ...]


def changed(struct: Any, steps: Iterable[Step], fact: Any, entry: Entry) -> Any:
    """The struct after these steps."""
    after: dict[str, Any] = {}
    for step in steps:
        step(struct, after, fact, entry)
    return replace(struct, **after) if after else struct


def into(place: T) -> "Into[T]":
    """The field of a struct that is changed, named by itself."""
    return Into(place)


class Into(Generic[T]):
    """A field, and what may be done to it (core/operations.py)."""

    def __init__(self, place: object) -> None:
        if not isinstance(place, MemberDescriptorType):
            raise BadSubject(f"{place!r} is no field of a state")
        self.struct: type = place.__objclass__
        self.name = place.__name__
        self.hint = hints_of(self.struct)[self.name]

    def set(self, value: T) -> Change:
        """The field is this."""
        return self._does("set", self._fits(self.hint, value))

    def begin(self, value: T) -> Change:
        """The field is this, where it was None."""
        return self._does("begin", self._fits(self.hint, value))

    def add(self: "Into[list[E]]", value: E) -> Change:
        """At the end of the list stands this."""
        return self._does("add", self._fits(self._inner(), value))

    def join(self: "Into[list[E]]", value: E) -> Change:
        """At the end of the list stands this, unless it was there."""
        return self._does("join", self._fits(self._inner(), value))

    def insert(self: "Into[list[E]]", place: int, value: E) -> Change:
        """At this place of the list (0: first) stands this."""
        return self._does("insert", self._fits(int, place), self._fits(self._inner(), value))

    def remove(self: "Into[list[E]]", value: E) -> Change:
        """The list lacks this."""
        return self._does("remove", self._fits(self._inner(), value))

    def drop(self: "Into[list[E]]", by: K, value: K | None) -> Change:
        """The list lacks those structs whose field `by` is this."""
        return self._does("drop", self._named(by), _alike(by, value))

    def order(self: "Into[list[E]]", by: K, values: list[K]) -> Change:
        """The list in the order of these values of the field `by`; those that are not named stand first."""
        return self._does("order", self._named(by), source(values))

    def put(self: "Into[dict[K, V]]", key: K, value: V) -> Change:
        """At this key stands this."""
        return self._does("put", self._key(key), self._fits(self._inner(), value))

    def put_new(self: "Into[dict[K, V]]", key: K | None, value: V) -> Change:
        """At this key stands this, unless something did, or the key is None."""
        return self._does("put_new", self._key(key), self._fits(self._inner(), value))

    def put_each(self: "Into[dict[K, V]]", keys: list[K], value: V) -> Change:
        """At each of these keys stands this."""
        return self._does("put_each", source(keys), self._fits(self._inner(), value))

    def take(self: "Into[dict[K, V]]", key: K | msgspec.UnsetType | None) -> Change:
        """At this key stands nothing."""
        return self._does("take", self._key(key))

    def prune(self: "Into[dict[K, V]]", key: K, by: list[E]) -> Change:
        """At this key stands nothing, if the list `by` of what stands there is empty."""
        return self._does("prune", self._key(key), self._named(by))

    def free(self, by: K, value: K) -> Change:
        """Here stands None, if the field `by` of what stood here is this."""
        return self._does("free", self._named(by), _alike(by, value))

    def move(self, origin: T) -> Change:
        """What stands in another field of the struct stands here, and there no more; where something does."""
        name = into(origin).name

        def step(before: Any, after: dict[str, Any], fact: Any, entry: Entry) -> None:
            known = _now(before, after, name)
            if known is not None:
                after[self.name], after[name] = known, None

        return Change(self.struct, step, ["move", self.name, name], *_read([]))

    @overload
    def at(
        self: "Into[dict[K, V]]",
        key: K | msgspec.UnsetType | None,
        *changes: Change,
        new: V | None = None,
    ) -> Change: ...
    @overload
    def at(self: "Into[list[E]]", key: Any, *changes: Change) -> Change: ...
    def at(self, key: Any, *changes: Change, new: Any = None) -> Change:
        """What stands at this key (of a list: the struct of this `id`) changes so; where nothing does, `new` does."""
        of_list = get_origin(self.hint) is list
        where = source(key) if of_list else self._key(key)
        begun = self._fits(self._inner() | None, new)
        steps = self._steps(changes)

        def in_dict(before: Any, after: dict[str, Any], fact: Any, entry: Entry) -> None:
            at, known = where.read(before, fact, entry), _now(before, after, self.name)
            if holds(at):
                there = known[at] if at in known else begun.read(before, fact, entry)
                if there is not None:
                    after[self.name] = put(known, at, changed(there, steps, fact, entry))

        def in_list(before: Any, after: dict[str, Any], fact: Any, entry: Entry) -> None:
            at, known = where.read(before, fact, entry), _now(before, after, self.name)
            after[self.name] = [
                changed(one, steps, fact, entry) if one.id == at else one for one in known
            ]

        told = [where.told, None if new is None else begun.told, [one.told for one in changes]]
        step = in_list if of_list else in_dict
        return Change(self.struct, step, ["at", self.name, *told], *_read([where, begun, *changes]))

    def inside(self, *changes: Change) -> Change:
        """The struct that stands here changes so, where one does."""
        steps, own = self._steps(changes), self.name

        def step(before: Any, after: dict[str, Any], fact: Any, entry: Entry) -> None:
            known = after[own] if own in after else getattr(before, own)
            if known is None:
                return
            made: dict[str, Any] = {}
            for one in steps:
                one(known, made, fact, entry)
            if made:
                after[own] = replace(known, **made)

        told = ["inside", self.name, [one.told for one in changes]]
        return Change(self.struct, step, told, *_read(changes))

    def _does(self, name: str, *given: "Source | str") -> Change:
        """An operation upon this field, with values, or with names of fields of what it holds."""
        operate, own = OPERATIONS[name], self.name
        sources = [one if isinstance(one, Source) else source(one) for one in given]
        reads = [one.read for one in sources]
        first = reads[0]

        def set_(before: Any, after: dict[str, Any], fact: Any, entry: Entry) -> None:
            after[own] = first(before, fact, entry)

        def step(before: Any, after: dict[str, Any], fact: Any, entry: Entry) -> None:
            values = [read(before, fact, entry) for read in reads]
            after[own] = operate(_now(before, after, own), *values)

        told = [name, own, *(one.told for one in sources)]
        return Change(self.struct, set_ if name == "set" else step, told, *_read(sources))

    def _inner(self) -> Any:
        """What the list or dictionary holds."""
        return get_args(self.hint)[-1]

    def _key(self, value: Any) -> Source:
        return self._fits(get_args(self.hint)[0] | None, value)

    def _fits(self, hint: Any, value: Any) -> Source:
        given = source(value)
        kind, _ = plain(given.kind)
        if not accepts(hint, kind):
            raise BadSubject(f"{self.struct.__name__}.{self.name} takes no {given.told}")
        return given

    def _named(self, by: Any) -> str:
        """The name of a field of the structs that stand here."""
        inner = into(by)
        self._holds(inner.struct)
        return inner.name

    def _steps(self, changes: Iterable[Change]) -> list[Step]:
        for one in changes:
            self._holds(one.struct)
        return [one.step for one in changes]

    def _holds(self, struct: type) -> None:
        wanted = struct_in(self.hint)
        if wanted is None or not issubclass(wanted, struct):
            raise BadSubject(f"{self.struct.__name__}.{self.name} holds no {struct.__name__}")


def alike(struct: type, *values: object) -> list[Change]:
    """The fields of a struct that are called as these fields of a fact are set to them."""
    return [into(getattr(struct, source(one).told["fact"][-1])).set(one) for one in values]


def when(asked: object, *changes: Change) -> Change:
    """These changes, where the condition holds: what is asked is there, and not False."""
    return _conditional("when", True, asked, changes)


def unless(asked: object, *changes: Change) -> Change:
    """These changes, where the condition does not hold."""
    return _conditional("unless", False, asked, changes)


def _conditional(name: str, wanted: bool, asked: Any, changes: tuple[Change, ...]) -> Change:
    condition = source(asked)
    if len({one.struct for one in changes}) != 1:
        raise BadSubject(f"{name}: changes of one struct, and at least one")
    steps = [one.step for one in changes]

    def step(before: Any, after: dict[str, Any], fact: Any, entry: Entry) -> None:
        if holds(condition.read(before, fact, entry)) is wanted:
            for one in steps:
                one(before, after, fact, entry)

    told = [name, "", condition.told, [one.told for one in changes]]
    return Change(changes[0].struct, step, told, *_read([condition, *changes]))


def by_code(struct: type[T], code: Callable[[T, Any, Entry], T]) -> Change:
    """The struct that a function computes, where no operation says it."""

    def step(before: Any, after: dict[str, Any], fact: Any, entry: Entry) -> None:
        made: Any = code(before, fact, entry)
        after.update({name: getattr(made, name) for name in made.__struct_fields__})

    return Change(struct, step, ["code", "", code.__name__], frozenset(), (code,))


def _alike(by: Any, value: Any) -> Source:
    """A value that may be that of the field `by`."""
    given, known = source(value), into(by)
    kind, _ = plain(given.kind)
    if not accepts(known.hint | None, kind):
        raise BadSubject(f"{known.struct.__name__}.{known.name} is never {given.told}")
    return given


def struct_in(hint: Any) -> type | None:
    """The struct that a field holds: alone, or none, or in a list or a dictionary."""
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return hint
    inner = [struct_in(one) for one in get_args(hint)]
    return next((one for one in inner if one is not None), None)


def _now(before: Any, after: dict[str, Any], name: str) -> Any:
    return after[name] if name in after else getattr(before, name)


def _read(
    of: Iterable[Source | Change],
) -> tuple[frozenset[type[msgspec.Struct]], tuple[Code, ...]]:
    """The kinds that these read, and the code that they call."""
    inner = list(of)
    facts = frozenset[type[msgspec.Struct]]().union(*(one.facts for one in inner))
    return facts, tuple(code for one in inner for code in one.code)
