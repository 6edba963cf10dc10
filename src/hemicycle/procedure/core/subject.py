"""A subject of the procedure as one object: its acts, how its entries change the state, what it stops and what follows.

Subjects stand in a row, each on those before it. Imports go down the row. Downwards a subject lays stops upon acts and
folds its entries into states below; upwards it only reacts.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from hemicycle.procedure.core.act import Act, Stop
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Draft, Entry, Fact

S = TypeVar("S")
F = TypeVar("F", bound=Fact)
P = TypeVar("P")
Offer = tuple[Command, str | None]
"""A sample of a command that a screen could offer, and what it is about: a request, a text, an item, a person."""


class BadSubject(TypeError):
    """A subject forgets something, or reaches where it may not."""


@dataclass(frozen=True)
class Row:
    """How an entry of `kind` changes the part of the state named `part`."""

    kind: type[Fact]
    part: str
    change: Callable[[Any, Any, Entry], Any] = field(repr=False)


def on(kind: type[F], part: P, change: Callable[[P, F, Entry], P]) -> Row:
    """A row of the fold: `part` is a field of the state, named by itself, as `KernelState.seats`."""
    name = getattr(part, "__name__", None)
    if name is None:
        raise BadSubject(f"{kind.kind} folds into something that is no field of a state")
    return Row(kind, str(name), change)


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
class Deadline(Generic[S]):
    """What time alone brings about: when next (UTC, ms; None: nothing waits), and what is due by a time."""

    kinds: tuple[type[Fact], ...]
    next: Callable[[S], int | None]
    due: Callable[[S, int], Sequence[Draft]]


@dataclass(frozen=True)
class Subject(Generic[S]):
    """One subject. `home` is its package, `parts` the fields of the state that are its own.

    `stops`: each with the acts of subjects below that it refuses. `offers`: samples of what an actor could do now.
    """

    name: str
    home: str
    parts: tuple[str, ...]
    acts: Sequence[Act[S, Any]]
    evolve: Sequence[Row]
    stops: Sequence[tuple[Stop[S], Sequence[Act[Any, Any]]]] = ()
    reactions: Sequence[Reaction[S]] = ()
    holds: Sequence[Hold[S]] = ()
    deadline: Deadline[S] | None = None
    offers: Callable[[S, str, int], Iterator[Offer]] | None = None

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
