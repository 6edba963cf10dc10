"""A kind of task, declared once: who has it, by when, where it leads, and in which words.

A capability adds its kind by one `Task` in a module of `kinds/`, which is found by being there. The page, its order by
deadline, the daily mail and the count all follow from that. Its words are `task-KIND` (what), `task-KIND-why` (why, or
what follows from doing nothing) and `task-KIND-verb` of `delegation.ftl`, each given the values of what was found.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import msgspec
from sqlalchemy import Connection

from hemicycle.calendar.ports import Invitations
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.delegation import kinds
from hemicycle.web.messages import Words
from hemicycle.web.view_models import Brief, Said

Value = str | int
Say = Callable[[str, str, Mapping[str, Value]], str]
"""The words of a message in a language."""


class Seated(msgspec.Struct, frozen=True):
    """A meeting in which the member is on the list. `seen`: as its delegates may see it; `whole` for rules alone.

    `people`: those of the member; `own`: the reader, where the list has them.
    """

    record: str
    brief: Brief
    seen: Meeting
    whole: Meeting
    people: list[Participant]
    own: ParticipantId | None


class Desk(msgspec.Struct, frozen=True):
    """What the tasks of a delegation are looked for in: its meetings that may ask for something, and the register.

    `clearings`: joint texts that are told of its meetings. `record`: the body's, where it has one.
    """

    body: str
    member: str
    name: str
    now: int
    language: str
    register: Connection
    meetings: list[Seated]
    invitations: Invitations | None = None
    clearings: Sequence[tuple[Seated, PressText]] = ()
    record: StandingBody | None = None


class Found(msgspec.Struct, frozen=True):
    """Something that awaits the delegation. `key`: what it is about, one of its kind; `due`: UTC in ms, if ever.

    `to`: where it is done; `record`: of the meeting for which the reader's own seat is needed there. `text`: words to
    be read in place.
    """

    key: str
    due: int | None
    to: str
    record: str = ""
    meeting: Said = Said()
    values: Mapping[str, Value] = {}
    text: list[Said] = []


@cache
def _words(language: str) -> Words:
    return Words(language)


def said_by_pages(language: str, key: str, values: Mapping[str, Value]) -> str:
    """The words of the pages."""
    return _words(language)(key, **values)


class Task(msgspec.Struct, frozen=True):
    """A kind of task. `icon`: of the pages; `find`: what there is of it; `settles`: doing nothing decides the matter.

    `objects`: what is done is an objection, and is asked for once more where it leads. `say`: whose words.
    """

    kind: str
    icon: str
    find: Callable[[Desk], Iterable[Found]]
    settles: bool = False
    objects: bool = False
    say: Say = said_by_pages


class Row(msgspec.Struct, frozen=True):
    """A task as a page or a mail shows it."""

    task: Task
    found: Found
    title: str
    why: str
    verb: str

    @property
    def id(self) -> str:
        """One on a page."""
        return f"{self.task.kind}-{self.found.key}"


def declared() -> list[Task]:
    """Every kind that there is."""
    modules = [
        import_module(f"{kinds.__name__}.{one.name}") for one in iter_modules(kinds.__path__)
    ]
    found = [value for module in modules for value in vars(module).values()]
    return [one for one in found if isinstance(one, Task)]


def awaiting(desk: Desk) -> list[Row]:
    """All that awaits a delegation, by its deadline alone; what has none last."""
    rows = [row for task in declared() for row in _rows(task, desk)]
    return sorted(rows, key=lambda row: (row.found.due is None, row.found.due or 0, row.id))


def _rows(task: Task, desk: Desk) -> Iterator[Row]:
    for found in task.find(desk):
        said = [
            task.say(desk.language, f"task-{task.kind}{part}", found.values)
            for part in ("", "-why", "-verb")
        ]
        yield Row(task, found, *said)
