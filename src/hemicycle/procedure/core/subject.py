"""A subject of the procedure as one object: its acts, how its entries change the state, what it stops and what follows.

Subjects stand in a row, each on those before it. Imports go down the row. Downwards a subject lays stops upon acts and
folds its entries into states below; upwards it only reacts.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from hemicycle.procedure.core.act import Act, Check, Stop
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.bad_subject import BadSubject
from hemicycle.procedure.core.changes import Change, into
from hemicycle.procedure.core.entry import ClosedFact, Draft, Fact
from hemicycle.procedure.core.option import Option

S = TypeVar("S")
S_contra = TypeVar("S_contra", contravariant=True)


@dataclass(frozen=True)
class Row:
    """How an entry of `kind` changes the part of the state named `part`; None: not at all, what a closed kind may."""

    kind: type[Fact]
    part: str
    change: Change | None

    @property
    def told(self) -> list[Any]:
        """The operation upon the state, as the browser does it."""
        return self.change.told if self.change else []


def on(kind: type[Fact], part: object, *changes: Change) -> Row:
    """A row of the fold: `part` is a field of the state, named by itself, as `KernelState.seats`.

    `changes` are of its struct; `begin` or `set` of the part itself, where an entry makes it. Raises BadSubject.
    """
    place = into(part)
    if not changes and not issubclass(kind, ClosedFact):
        raise BadSubject(f"{kind.kind} changes nothing of {place.name}")
    whole = [one for one in changes if issubclass(place.struct, one.struct)]
    change = whole[0] if whole else place.inside(*changes) if changes else None
    if len(whole) > 1 or (whole and len(changes) > 1):
        raise BadSubject(f"{kind.kind} makes {place.name} twice")
    strange = [one for one in (change.facts if change else ()) if not issubclass(kind, one)]
    if strange:
        raise BadSubject(f"{kind.kind} folds facts of {strange[0].__name__}")
    return Row(kind, place.name, change)


@dataclass(frozen=True)
class Reaction(Generic[S]):
    """What follows by itself from an entry of kind `to` within the same act; it cannot be refused.

    What ends, ends before its cause, the uppermost subject first; what begins, begins after it, the lowest first.
    `kinds` are those that it may give.
    """

    to: type[Fact]
    kinds: tuple[type[Fact], ...]
    follow: Callable[[S, Any, int], Sequence[Draft]] = field(repr=False)
    ends: bool = False


@dataclass(frozen=True)
class Hold(Generic[S]):
    """Kinds that do not follow by themselves while `holds`: a clock, while a motion waits."""

    words: str
    kinds: tuple[type[Fact], ...]
    holds: Callable[[S], bool]


@dataclass(frozen=True)
class OpenDecision(Generic[S_contra]):
    """A decision while it is open: shut to everything but itself.

    `keeps`: parts of the state, named by themselves, on which it rests. Whatever changes one of them is refused by
    `check` meanwhile, of whichever subject, but the subject's own acts and those that say `amid` why they go on.
    """

    words: str
    keeps: tuple[object, ...]
    check: Check[S_contra]

    @property
    def stop(self) -> Stop[S_contra]:
        """What it lays upon the acts that it shuts out."""
        return Stop(self.words, self.check)

    def shuts(self, act: Act[Any, Any], rows: Mapping[type[Fact], Sequence[Row]]) -> bool:
        """Whether an act of another subject changes what it keeps, and does not say why it goes on."""
        kept = {into(part).name for part in self.keeps}
        changed = {row.part for kind in act.kinds for row in rows.get(kind, ()) if row.change}
        return not act.amid and bool(kept & changed)


@dataclass(frozen=True)
class Deadline(Generic[S]):
    """What time alone brings about: when next (UTC, ms; None: nothing waits), and what is due by a time."""

    kinds: tuple[type[Fact], ...]
    next: Callable[[S], int | None]
    due: Callable[[S, int], Sequence[Draft]]


@dataclass(frozen=True)
class Subject(Generic[S]):
    """One subject. `home` is its package, `parts` the fields of the state that are its own.

    `stops`: each with the acts of subjects below that it refuses. `decisions`: what it keeps while it decides.
    `offers`: its acts as screens offer them; not those of the server, nor what the office does on its pages.
    """

    name: str
    home: str
    parts: tuple[str, ...]
    acts: Sequence[Act[S, Any]]
    evolve: Sequence[Row]
    stops: Sequence[tuple[Stop[S], Sequence[Act[Any, Any]]]] = ()
    decisions: Sequence[OpenDecision[S]] = ()
    reactions: Sequence[Reaction[S]] = ()
    holds: Sequence[Hold[S]] = ()
    deadline: Deadline[S] | None = None
    offers: Sequence[Option] = field(kw_only=True)

    @property
    def kinds(self) -> tuple[type[Fact], ...]:
        """The kinds that live in its home."""
        return tuple(owned(Fact, self.home))

    @property
    def commands(self) -> tuple[type[Command], ...]:
        """The commands that live in its home."""
        return tuple(owned(Command, self.home))


T = TypeVar("T")


def owned(base: type[T], home: str) -> Iterator[type[T]]:
    """The classes of `base` that are defined in a package, in the order of their definition."""
    for one in base.__subclasses__():
        if f"{one.__module__}.".startswith(f"{home}."):
            yield one
        yield from owned(one, home)
