"""What a row of the fold writes into the state: a value of the fact or its entry, a constant, a struct of these.

To mypy each is the value that it stands for, so that a row is checked as an assignment is; at run time it is a source:
read in Python, and told to the browser as a table (room/src/state/interpreter.ts). core/changes.py says where it goes.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import GenericAlias, MemberDescriptorType
from typing import Any, TypeVar, cast, get_type_hints

import msgspec
from msgspec.structs import FieldInfo, fields

from hemicycle.procedure.core.accepting import Constant, accepts, plain
from hemicycle.procedure.core.bad_subject import BadSubject
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.core.hints import hints_of
from hemicycle.procedure.words import Texts

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)
Read = Callable[[Any, Any, Entry], Any]
"""From the struct as it stood, the fact and its entry, to the value."""


@dataclass(frozen=True)
class Source:
    """`kind` is the type of what is read, `told` how the browser reads it, `facts` the kinds, or bases, it is of."""

    read: Read = field(repr=False)
    kind: Any
    told: Any
    facts: frozenset[type[msgspec.Struct]] = frozenset()
    code: tuple["Code", ...] = ()


Code = Callable[[Any, Any, Entry], Any]
"""What is computed: a function of the same name stands in room/src/state/computed.ts."""


def _of_entry(name: str, kind: Any, read: Callable[[Entry], Any]) -> Any:
    return Source(lambda _, __, entry: read(entry), kind, {"entry": name})


AT: int = _of_entry("at", int, lambda entry: entry.at)
"""When the entry was made (UTC, ms)."""
SEQ: int = _of_entry("seq", int, lambda entry: entry.seq)
BY: str = _of_entry("by", str, lambda entry: entry.by)
CAPACITY: str | None = _of_entry("for", str | None, lambda entry: entry.capacity)
"""The member for whom the actor acted."""
WORDS: Texts = _of_entry("texts", Texts, lambda entry: entry.words)
"""The texts of the entry, or none where they were erased."""


def source(value: Any) -> Source:
    """The source that a value stands for: a field of a fact, one of those above, or a constant."""
    if isinstance(value, Source):
        return value
    if isinstance(value, MemberDescriptorType):
        return _of_fact(value.__objclass__, value.__name__)
    if isinstance(value, str | int | list | dict | None):
        return Source(lambda *_: value, Constant(value), {"value": value})
    raise BadSubject(f"{value!r} is no value of a fact, of an entry, nor a constant")


def _of_fact(kind: type, name: str) -> Source:
    if not issubclass(kind, msgspec.Struct):
        raise BadSubject(f"{kind.__name__}.{name} is no field of a fact")
    hint = hints_of(kind)[name]
    return Source(
        lambda _, fact, __: getattr(fact, name), hint, {"fact": [name]}, frozenset([kind])
    )


def within(first: Any, *inner: Any) -> Any:
    """A field of a struct that a fact holds: `within(MeetingConvened.rulebook, Rulebook.debate)`."""
    begun = source(first)
    names = [one.__name__ for one in inner]

    def read(before: Any, fact: Any, entry: Entry) -> Any:
        value = begun.read(before, fact, entry)
        for name in names:
            value = getattr(value, name)
        return value

    kind = hints_of(inner[-1].__objclass__)[names[-1]]
    return Source(read, kind, {"fact": [*begun.told["fact"], *names]}, begun.facts)


def like(made: type[S], fact: type[Fact], **rest: Any) -> S:
    """A new struct: each field that is called alike in the fact is copied, `rest` says the others.

    What neither says, or what the fact leaves out, has its default. Raises BadSubject where something is missing, or
    where what is called alike is not of one type.
    """
    named = {one.name for one in fields(fact)}
    parts: dict[str, Source] = {}
    for part in fields(made):
        if part.name in rest:
            parts[part.name] = source(rest[part.name])
        elif part.name in named:
            parts[part.name] = _of_fact(fact, part.name)
        else:
            parts[part.name] = source(_default(made, part))
        parts[part.name] = _or_default(made, part, parts[part.name])
    strange = set(rest) - set(parts)
    if strange:
        raise BadSubject(f"{made.__name__} has no {', '.join(sorted(strange))}")
    return cast(S, _made(made, parts))


def _default(made: type, part: FieldInfo) -> Any:
    if part.default is not msgspec.NODEFAULT:
        return part.default
    if part.default_factory is not msgspec.NODEFAULT:
        return part.default_factory()
    raise BadSubject(f"nothing says {made.__name__}.{part.name}")


def or_none(first: T | msgspec.UnsetType) -> T | None:
    """What a fact says, or None where it leaves it out."""
    return cast(T, _filled(source(first), None))


def or_else(first: T | msgspec.UnsetType, default: T) -> T:
    """What a fact says, or this where it leaves it out."""
    return cast(T, _filled(source(first), default))


def _filled(given: Source, default: Any) -> Source:
    kind, _ = plain(given.kind)

    def read(before: Any, fact: Any, entry: Entry) -> Any:
        value = given.read(before, fact, entry)
        return default if value is msgspec.UNSET else value

    told = {**given.told, "or": default}
    hint = kind | None if default is None else kind
    return Source(read, hint, told, given.facts, given.code)


def _or_default(made: type, part: FieldInfo, given: Source) -> Source:
    """The source, with the field's default where the fact may leave it out."""
    kind, may_lack = plain(given.kind)
    if may_lack and not part.required:
        given = _filled(given, _default(made, part))
    hint = hints_of(made)[part.name]
    if not accepts(hint, kind):
        raise BadSubject(f"{made.__name__}.{part.name} takes no {given.told}")
    return given


def _made(made: type[S], parts: dict[str, Source]) -> Source:
    reads = [one.read for one in parts.values()]

    def read(before: Any, fact: Any, entry: Entry) -> S:
        return made(*[one(before, fact, entry) for one in reads])

    return Source(
        read,
        made,
        {"make": {name: one.told for name, one in parts.items()}},
        frozenset().union(*(one.facts for one in parts.values())),
        tuple(code for one in parts.values() for code in one.code),
    )


def computed(code: Callable[[Any, Any, Entry], T]) -> T:
    """What has to be computed from the struct as it stood, the fact and its entry."""
    told = {"code": code.__name__}
    return cast(T, Source(code, get_type_hints(code)["return"], told, code=(code,)))


def either(asked: bool, this: T, other: T) -> T:
    """One value or another, as a condition says."""
    one, two, three = source(asked), source(this), source(other)

    def read(before: Any, fact: Any, entry: Entry) -> Any:
        return (two if holds(one.read(before, fact, entry)) else three).read(before, fact, entry)

    told = {"either": [one.told, two.told, three.told]}
    return cast(T, Source(read, (two.kind, three.kind), told, *_joined(one, two, three)))


def same(one: T, other: T) -> bool:
    """A condition: two values are equal."""
    first, second = source(one), source(other)
    if not accepts(first.kind, second.kind):
        raise BadSubject(f"{first.told} is never {second.told}")

    def read(before: Any, fact: Any, entry: Entry) -> bool:
        return bool(first.read(before, fact, entry) == second.read(before, fact, entry))

    told = {"same": [first.told, second.told]}
    return cast(bool, Source(read, bool, told, *_joined(first, second)))


def listed(*values: T) -> list[T]:
    """A list of these."""
    inner = [source(one) for one in values]

    def read(before: Any, fact: Any, entry: Entry) -> list[Any]:
        return [one.read(before, fact, entry) for one in inner]

    return cast(
        list[T],
        Source(
            read,
            GenericAlias(list, inner[0].kind),
            {"list": [i.told for i in inner]},
            *_joined(*inner),
        ),
    )


def holds(value: object) -> bool:
    """Whether a condition holds: what is there and is not False."""
    return value is not None and value is not False and value is not msgspec.UNSET


def _joined(*inner: Source) -> tuple[frozenset[type[msgspec.Struct]], tuple[Code, ...]]:
    facts = frozenset[type[msgspec.Struct]]().union(*(one.facts for one in inner))
    return facts, tuple(code for one in inner for code in one.code)
