"""An option: a command as a subject offers it, to whom, over which list, and by what people differ in its answer.

A *place* is where somebody stands (role, present, presides); a *mark* is a fact in which few differ. People of one
place and of equal marks get one answer, which is asked of the act for one of them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, NamedTuple

from hemicycle.procedure.core.act import Mark, Stop
from hemicycle.procedure.core.actor import Command


@dataclass(frozen=True)
class Listing:
    """A list under its name: what commands may be about, the same for all to whom they are offered."""

    name: str
    of: Callable[[Any], Sequence[str]]


@dataclass(frozen=True)
class Own:
    """A list of each person's own, under one name; who has none is offered nothing."""

    name: str
    of: Callable[[Any], Mapping[str, Sequence[str]]]


class Asked(NamedTuple):
    """For whom a sample is made, about what, and when (UTC, ms; it moves)."""

    actor: str
    target: Any
    now: int


@dataclass(frozen=True)
class Option:
    """A command. `to`: the places to which it is offered; of several options of a command the first that fits.

    `over`: its list; None: it has no target. `sample`: the command of a person on a target, where it is not the command
    of the target alone. `marks`: the facts of people, beside their place, on which the answer rests. `only`: to those
    alone who have this mark. `alike`: the facts of targets on which the answer rests, where the list is long; targets
    in which they are equal get one answer, one that is not in them its own. `apart`: of each person the targets that
    are like no other.
    """

    command: type[Command]
    to: Callable[[Any], bool]
    over: Listing | Own | None = None
    sample: Callable[[Any, Asked], Command] | None = None
    marks: tuple[Mark, ...] = ()
    only: Mark | None = None
    alike: tuple[Mark, ...] = ()
    apart: Mark | None = None

    def stopped(self, stops: Sequence[Stop[Any]]) -> "Option":
        """The option with the facts in which its targets differ before these stops, too."""
        if not self.alike:
            return self
        marks = (*self.alike, *(mark for stop in stops for mark in stop.alike))
        return replace(self, alike=tuple(dict.fromkeys(marks)))

    @cached_property
    def name(self) -> str:
        """The name of its command, as written on the wire."""
        return str(self.command.__struct_config__.tag)

    @property
    def list_name(self) -> str | None:
        """The name of its list."""
        return self.over.name if self.over else None

    @property
    def of_people(self) -> tuple[Mark, ...]:
        """All by which people differ in it."""
        own = (self.over.of,) if isinstance(self.over, Own) else ()
        single = (mark for mark in (self.apart, self.only) if mark)
        return (*self.marks, *single, *own)

    def made(self, meeting: Any, asked: Asked) -> Command:
        """A sample of the command."""
        if self.sample:
            return self.sample(meeting, asked)
        return self.command(asked.target) if self.over else self.command()
