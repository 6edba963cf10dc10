"""[KEEP-2] Who somebody may mean: traces that belong together are one person, and two persons of one name stay two.

Whatever is tied by a mark (an address, an account, a seat, a person of a body's record) belongs together; a name ties
nothing. What only names somebody is listed apart, and somebody decides on each.
"""

from collections.abc import Iterable, Sequence

import msgspec

from hemicycle.keeping.place import Place, Sought, Trace


class Person(msgspec.Struct, frozen=True):
    """Traces that belong together. `called`: all names and addresses in them."""

    traces: tuple[Trace, ...]

    @property
    def called(self) -> tuple[str, ...]:
        """The names and addresses, each once."""
        return tuple(dict.fromkeys(one for trace in self.traces for one in trace.called))

    @property
    def names(self) -> tuple[str, ...]:
        """Those that are no addresses."""
        return tuple(one for one in self.called if "@" not in one)

    @property
    def key(self) -> str:
        """By which the person is known again as long as nothing of theirs has changed."""
        return min(trace.name for trace in self.traces)


class Findings(msgspec.Struct, frozen=True):
    """Whom words may mean, and what only names them."""

    people: tuple[Person, ...]
    mentions: tuple[Trace, ...]


async def find_all(places: Iterable[Place], sought: Sought) -> list[Trace]:
    """What all places hold."""
    return [trace for place in places for trace in await place.find(sought)]


async def find_people(places: Sequence[Place], words: Sequence[str]) -> Findings:
    """Whom these words may mean: what is found leads on to more, until nothing is new."""
    named = tuple(one for one in (word.strip() for word in words) if one)
    marks: frozenset[str] = frozenset()
    while True:
        found = await find_all(places, Sought(named, marks))
        more = frozenset(mark for trace in found for mark in trace.marks) - marks
        if not more:
            break
        marks |= more
    whose = [trace for trace in found if trace.marks]
    mentions = [trace for trace in found if not trace.marks]
    return Findings(tuple(together(whose)), tuple(mentions))


def together(traces: Iterable[Trace]) -> list[Person]:
    """Traces with a mark in common, and those tied through others."""
    groups: list[tuple[set[str], list[Trace]]] = []
    for trace in traces:
        mine = [group for group in groups if group[0] & trace.marks]
        marks = set(trace.marks).union(*(group[0] for group in mine))
        held = [one for group in mine for one in group[1]]
        groups = [group for group in groups if group not in mine]
        groups.append((marks, [*held, trace]))
    return [Person(tuple(held)) for _, held in groups]


def wanted_of(people: Sequence[Person], mentions: Sequence[Trace], spared: set[str]) -> Sought:
    """What a request means: these people and what names them, less what somebody spared.

    A mark that a spared trace has as well leads on to nothing: an address that several share is not one person's.
    """
    traces = [trace for person in people for trace in person.traces]
    going = [trace for trace in traces if trace.name not in spared]
    others = {mark for trace in traces if trace.name in spared for mark in trace.marks}
    called = [one for trace in going for one in trace.called]
    return Sought(
        tuple(dict.fromkeys(called)),
        frozenset(mark for trace in going for mark in trace.marks if mark not in others),
        frozenset(
            trace.name for trace in [*going, *mentions] if trace.may_go and trace.name not in spared
        ),
        frozenset(spared),
    )
