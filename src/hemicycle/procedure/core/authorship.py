"""What a record type says of its entries' authors and readers, and of the time when no server was there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState

S = TypeVar("S", bound=RecordState)


@dataclass(frozen=True)
class Authorship(Generic[S]):
    """What a record type says of an entry's author and readers.

    `capacity` of an actor for a fact, before it stands; `label` of a fact, once it stands. `is_reader`: whether there
    is such a class; `admits`: whether it sees what is for an audience. `discloses`: why a class is to be shown
    what is closed with the record or an item, or None. `visible`: whether a class sees an entry, in the state at the
    end. `refuse` makes a refusal that cites the rules in force.
    """

    capacity: Callable[[S, str, Fact], str | None]
    label: Callable[[S, Fact], str]
    is_reader: Callable[[str], bool]
    admits: Callable[[str, str], bool]
    discloses: Callable[[S, str, str], str | None]
    visible: Callable[[S, Entry, str], bool]
    refuse: Callable[[S, str, str], Refusal]


@dataclass(frozen=True)
class Outages(Generic[S]):
    """What a time without a server may undo.

    `awaits`: when next something must not fall due unseen (UTC, ms). `report`: the command that puts an outage on the
    record, from and until (UTC, ms).
    """

    awaits: Callable[[S], int | None]
    report: Callable[[int, int], Command]
