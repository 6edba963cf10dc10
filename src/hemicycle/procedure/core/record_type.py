"""A record type: its subjects in a row. Commands, kinds, `decide` and `evolve` are loops over them.

`decide` reads facts only, never texts (so that an erasure changes no outcome); `at` never goes back; an act is one
command's entries, which hold all that the command carried. Knows no clock, files, network or dice.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, Union

import msgspec
from msgspec.structs import fields, replace

from hemicycle.procedure.core.act import Act, Decision, Stop
from hemicycle.procedure.core.actor import SYSTEM, Command, Submission
from hemicycle.procedure.core.authorship import Authorship, Outages
from hemicycle.procedure.core.changes import Step
from hemicycle.procedure.core.checking import check_subjects
from hemicycle.procedure.core.enacting import Enacting
from hemicycle.procedure.core.entry import Draft, Entry, Fact
from hemicycle.procedure.core.option import Option
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.core.subject import Deadline, Reaction, Row, Subject

Acts = list[tuple[Entry, ...]]
Ask = Callable[[Any, Submission[Any]], Any]


class Settle(Command, frozen=True, tag="settle"):
    """Do what is due by now. Only `system` sends it."""


S = TypeVar("S", bound=RecordState)


@dataclass(frozen=True, eq=False)
class RecordType(Generic[S]):
    """A type of record. `state` is its state, which begins empty; subjects stand from below.

    `begun` says whether the first act was made; `first` is the command that begins a record. `every`: what each entry
    changes, whatever its kind: the texts that it brings, corrects or erases. `places`: where each person stands.

    `asking`: what is asked of an act, in order; `asked_ahead`: without what follows where nothing refuses.
    """

    name: str
    state: type[S]
    subjects: Sequence[Subject[Any]]
    authorship: Authorship[S]
    begun: Callable[[S], bool]
    first: type[Command]
    every: Callable[[S, Entry], S]
    outages: Outages[S] | None = None
    places: Callable[[S], Mapping[str, Any]] = lambda _: {}
    kinds: Mapping[str, type[Fact]] = field(init=False)
    commands: tuple[type[Command], ...] = field(init=False)
    named: Mapping[str, type[Command]] = field(init=False)
    any_command: Any = field(init=False)
    decoder: "msgspec.json.Decoder[Any]" = field(init=False)
    acts: Mapping[type[Command], Act[Any, Any]] = field(init=False)
    rows: Mapping[type[Fact], Sequence[Row]] = field(init=False)
    steps: Mapping[type[Fact], Sequence[Step]] = field(init=False)
    stops: Mapping[type[Command], Sequence[Stop[Any]]] = field(init=False)
    deadlines: Sequence[Deadline[Any]] = field(init=False)
    asking: Mapping[type[Command], Sequence[Ask]] = field(init=False)
    asked_ahead: Mapping[type[Command], Sequence[Ask]] = field(init=False)
    options: Sequence[Option] = field(init=False)
    ending: Mapping[type[Fact], Sequence[Reaction[Any]]] = field(init=False)
    beginning: Mapping[type[Fact], Sequence[Reaction[Any]]] = field(init=False)
    held: Mapping[type[Fact], Sequence[Callable[[Any], bool]]] = field(init=False)

    def __post_init__(self) -> None:
        check_subjects(self.subjects, [part.name for part in fields(self.state)])
        tables: dict[str, Any] = {
            "kinds": {kind.kind: kind for one in self.subjects for kind in one.kinds},
            "commands": (*(c for one in self.subjects for c in one.commands), Settle),
            "acts": {act.command: act for one in self.subjects for act in one.acts},
            "rows": _grouped((row.kind, row) for one in self.subjects for row in one.evolve),
            "steps": _grouped(
                (row.kind, row.change.step)
                for one in self.subjects
                for row in one.evolve
                if row.change
            ),
            "stops": {},
            "deadlines": [one.deadline for one in self.subjects if one.deadline],
            "ending": _grouped(
                (r.to, r) for one in self.subjects[::-1] for r in one.reactions if r.ends
            ),
            "beginning": _grouped(
                (r.to, r) for one in self.subjects for r in one.reactions if not r.ends
            ),
            "held": _grouped(
                (kind, hold.holds)
                for one in self.subjects
                for hold in one.holds
                for kind in hold.kinds
            ),
        }
        tables["stops"] = self._stopped(tables["rows"])
        tables |= self._tables_of_acts(tables["acts"].values(), tables["stops"])
        commands: tuple[type[Command], ...] = tables["commands"]
        tables["named"] = {str(one.__struct_config__.tag): one for one in commands}
        tables["any_command"] = Union[commands]  # noqa: UP007 — made from a tuple
        tables["decoder"] = msgspec.json.Decoder(tables["any_command"])
        for name, table in tables.items():
            object.__setattr__(self, name, table)

    def _tables_of_acts(
        self, acts: Iterable[Act[Any, Any]], stops: Mapping[type[Command], Sequence[Stop[Any]]]
    ) -> dict[str, Any]:
        stopped = [(act, stops.get(act.command, ())) for act in acts]
        options = [option for one in self.subjects for option in one.offers]
        return {
            "asking": {a.command: self._asked(a, s, a.guard, a.function) for a, s in stopped},
            "asked_ahead": {
                a.command: self._asked(a, s, a.guard or a.function) for a, s in stopped
            },
            "options": [option.stopped(stops.get(option.command, ())) for option in options],
        }

    def _stopped(
        self, rows: Mapping[type[Fact], Sequence[Row]]
    ) -> dict[type[Command], list[Stop[Any]]]:
        """What stops each act: what it names itself, what subjects above it lay, from below, and open decisions."""
        named = [(a.command, stop) for one in self.subjects for a in one.acts for stop in a.unless]
        laid = [
            (a.command, stop) for one in self.subjects for stop, acts in one.stops for a in acts
        ]
        shut = [
            (act.command, decision.stop)
            for one in self.subjects
            for decision in one.decisions
            for other in self.subjects
            for act in other.acts
            if other is not one and decision.shuts(act, rows)
        ]
        return _grouped(dict.fromkeys([*named, *laid, *shut]))

    def _asked(
        self, declared: Act[Any, Any], stops: Sequence[Stop[Any]], *own: Ask | None
    ) -> tuple[Ask, ...]:
        """Phase, actor, stops, then the act's own.

        Where its own asks who may, it is asked before the stops, which tell nothing to whoever may not.
        """
        shut = [stop.check for stop in stops]
        behind = [*shut, *own] if declared.by.check else [*own, *shut]
        asked = (declared.when.check, declared.by.check, *behind)
        return tuple(one for one in asked if one)

    @property
    def first_kind(self) -> type[Fact]:
        """The kind of entry with which its records begin."""
        return self.acts[self.first].kinds[0]

    def decide(self, state: S, order: Submission[Command]) -> Acts | Refusal:
        """The acts that follow: first what was due by now (an act of `system`), then the command's own.

        `Settle` with nothing due gives no act.
        """
        answer = self.advance(state, order)
        return answer if isinstance(answer, Refusal) else answer[0]

    def advance(self, state: S, order: Submission[Command]) -> tuple[Acts, S] | Refusal:
        """The acts that follow, as `decide` gives them, and the state after them: they are folded once."""
        if order.now < state.last_at:
            order = replace(order, now=state.last_at)
        declared = self.acts.get(type(order.command))
        overdue = [] if declared and declared.early else self.due(state, order.now)
        made: Acts = []
        if overdue:
            entries, state = self.enact(state, SYSTEM, order.now, overdue)
            made.append(entries)
        if isinstance(order.command, Settle):
            alone = order.actor == SYSTEM
            return (
                (made, state) if alone else self.authorship.refuse(state, "system-only", "TIME-1")
            )
        drafts = self.judge(state, order)
        if isinstance(drafts, Refusal):
            return drafts
        entries, state = self.enact(
            state, order.actor, order.now, drafts, order.command, order.account
        )
        return [*made, entries], state

    def judge(self, state: S, order: Submission[Command]) -> Decision:
        """What the command itself gives, nothing being due: what is asked of it, in order; the first refusal answers.

        Raises TypeError for a command that no subject declares.
        """
        declared = self.acts.get(type(order.command))
        if declared is None:
            raise TypeError(f"no subject knows {type(order.command).__name__}")
        if declared.command is not self.first and not self.begun(state):
            return self.authorship.refuse(state, "not-convened", "MEETING-1")
        drafts: list[Draft] = []
        for ask in self.asking[declared.command]:
            answer = ask(state, order)
            if isinstance(answer, Refusal):
                return answer
            drafts = answer or drafts
        return drafts

    def enact(
        self,
        state: S,
        actor: str,
        now: int,
        drafts: Iterable[Draft],
        command: Command | None = None,
        account: str | None = None,
    ) -> tuple[tuple[Entry, ...], S]:
        """The drafts, with what follows from them by itself, as the next act of the record; and the state after it.

        The entry that answers the command carries it: the first of the first declared kind that the act has.
        """
        made = Enacting(self, state, actor, now, account)
        for draft in drafts:
            made.take(draft)
        return made.act(command), made.state

    def following(self, kinds: Iterable[type[Fact]]) -> set[type[Fact]]:
        """These kinds, and all that may follow from them by themselves within an act."""
        found, asked = set(kinds), list(kinds)
        while asked:
            cause = asked.pop()
            for reaction in (*self.ending.get(cause, ()), *self.beginning.get(cause, ())):
                asked += [kind for kind in reaction.kinds if kind not in found]
                found.update(reaction.kinds)
        return found

    def evolve(self, state: S, entry: Entry) -> S:
        """The state after `entry`. It copies facts and computes no rule."""
        changed: dict[str, Any] = {"size": entry.seq + 1, "last_at": entry.at}
        fact = entry.fact
        for step in self.steps.get(type(fact), ()):
            step(state, changed, fact, entry)
        return self.every(replace(state, **changed), entry)

    def fold(self, entries: Iterable[Entry], state: S | None = None) -> S:
        """The state after these entries, from nothing or from `state`."""
        after = self.state() if state is None else state
        for entry in entries:
            after = self.evolve(after, entry)
        return after

    def next_deadline(self, state: S) -> int | None:
        """When something falls due (UTC, ms), or None. The server asks then by sending `Settle` as `system`."""
        waits = (deadline.next(state) for deadline in self.deadlines)
        return min((at for at in waits if at is not None), default=None)

    def due(self, state: S, now: int) -> list[Draft]:
        """What is due by now."""
        return [draft for deadline in self.deadlines for draft in deadline.due(state, now)]


K = TypeVar("K")
V = TypeVar("V")


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    groups: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)
