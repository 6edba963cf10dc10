"""An act, declared once: its command, the entries that answer it, who may, when, and the pure function that decides.

The record type asks in one order: phase, actor, stops, then the function, which keeps only what is its own.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft, Fact
from hemicycle.procedure.core.refusal import Refusal

S = TypeVar("S")
S_contra = TypeVar("S_contra", contravariant=True)
C = TypeVar("C", bound=Command)
Mark = Callable[[Any], Mapping[str, Hashable]]
"""Person (or target) → a fact; who is not in it differs in nothing."""
Decision = list[Draft] | Refusal
Check = Callable[[S_contra, Submission[Any]], Refusal | None]


class WordsErased(Exception):
    """Words that an act takes over, or the salt of digests that it rests on, were erased since.

    Nobody can decide the act anew.
    """


@dataclass(frozen=True)
class By(Generic[S]):
    """Who may, in words; `check` refuses everybody else. Without a check the act's own function asks."""

    words: str
    check: Check[S] | None = None


@dataclass(frozen=True)
class When(Generic[S]):
    """In which phases, in words; `check` refuses at any other time. Without a check the act's own function asks."""

    words: str
    check: Check[S] | None = None


@dataclass(frozen=True)
class Stop(Generic[S_contra]):
    """What is open and comes first: `check` refuses an act meanwhile. It may look at the command.

    A subject lays its stops upon acts of subjects below it; an act above names those that it minds in `unless`.
    `alike`: the facts in which targets differ before it (`option.py`).
    """

    words: str
    check: Check[S_contra]
    alike: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Act(Generic[S_contra, C]):
    """A declared act. `kinds`: the entries that it may give, that which answers the command first.

    `spec` is its number in SPEC.md, `article` the model of its rule. `early`: it is decided before what is due by time
    alone, since it may tell why. `guard`: all that the function itself refuses, where what follows is much work.
    `amid`: why it goes on amid an open decision, though it changes what that keeps (`OpenDecision`).
    """

    command: type[C]
    kinds: tuple[type[Fact], ...]
    by: By[Any]
    when: When[Any]
    spec: str
    unless: tuple[Stop[Any], ...]
    article: str
    early: bool
    guard: Check[Any] | None
    amid: str
    function: Callable[[S_contra, Submission[C]], Decision] = field(repr=False)

    @property
    def name(self) -> str:
        """The name of its command, as written on the wire."""
        return str(self.command.__struct_config__.tag)


def act(
    command: type[C],
    *kinds: type[Fact],
    by: By[Any],
    when: When[Any],
    spec: str,
    unless: tuple[Stop[Any], ...] = (),
    article: str = "",
    early: bool = False,
    guard: Check[Any] | None = None,
    amid: str = "",
) -> Callable[[Callable[[S, Submission[C]], Decision]], Act[S, C]]:
    """Declare the act that a pure function decides. The first of `kinds` answers the command."""

    def declared(function: Callable[[S, Submission[C]], Decision]) -> Act[S, C]:
        return Act(command, kinds, by, when, spec, unless, article, early, guard, amid, function)

    return declared
