"""One option for all who are alike in it, kept: what the act answers for each target, asked anew where it changed."""

from collections.abc import Collection, Hashable, Iterable, Sequence
from itertools import repeat
from typing import Any, Protocol, cast

from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.answers import Answer, Answers
from hemicycle.procedure.core.noting import KEY, Cell, Notes, bare
from hemicycle.procedure.core.offering import UNAIMED, Offer, untold
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.core.reading import Reading
from hemicycle.procedure.core.refusal import Refusal

LIST, AHEAD, GROUPS = "list", "ahead", "groups"
"""What is watched, beside the answer of each group of targets."""


class Alike(Protocol):
    """Those who are alike in all that they may do."""

    @property
    def people(self) -> Iterable[str]: ...


class KeptOffer:
    """`having`: who have it, those together that are alike in all. `ids`: the list; `offer` None: it is empty.

    `own`: their list, where each person has one. `apart`: those of their targets that are like no other. `steps`: what
    the act asks, in its order. Where there is a list, what does not look at the command (phase, person, what is open)
    is asked once, the others once for each group of targets that are alike.
    """

    def __init__(
        self,
        reading: Reading[Any],
        option: Option,
        steps: Sequence[Any],
        own: Sequence[str],
        apart: Sequence[str],
    ) -> None:
        self.option = option
        self.having: dict[Alike, None] = {}
        self.key: Hashable = None
        self.ids: Sequence[str] = ()
        self.offer: Offer | None = None
        self.due: set[Hashable] = {LIST, AHEAD} if option.over else {LIST}
        self._own = own if option.over else (UNAIMED,)
        self._apart = frozenset(apart)
        self._reading, self._steps, self._rest = reading, steps, 0
        self._head: Answer = None
        self._answers = Answers()
        self._tables: list[Cell] = [(bare(table), ()) for table in option.alike]
        self._group: dict[str, Hashable] = {}
        self._groups: dict[Hashable, dict[str, None]] = {}
        self._known: dict[Hashable, int] = {}

    def refresh(self) -> bool:
        """Ask anew what is due. Whether the offer, or its list, is another now."""
        before = self.offer, self.ids
        if LIST in self.due:
            self._take_list()
        if GROUPS in self.due:
            self._regroup()
        self.due -= {LIST, GROUPS}
        if not self.ids:
            self.offer = None
        else:
            if AHEAD in self.due:
                self._ask_ahead()
            if self._head is None:
                self._ask_due()
            self.offer = self._answers.offer(self.option.list_name, self._head)
        for what in self.due:
            self._reading.watch((self, what), None)
        return before[0] is not self.offer or before[1] is not self.ids

    def drop(self) -> None:
        """Nobody has it any more."""
        for what in (LIST, AHEAD, GROUPS, *self._groups):
            self._reading.watch((self, what), None)

    def _take_list(self) -> None:
        """The list as it is now. New targets join those that are alike, others leave."""
        before, ids = self.ids, self._own
        if isinstance(self.option.over, Listing):
            ids, notes = self._reading.ask(self._reading.value, self.option.over.of)
            self._reading.watch((self, LIST), notes)
        self.ids = ids
        if ids is not before:
            old, new = set(before), set(ids)
            for target in old - new:
                self._leave(target)
            self._answers.put(old - new, None)
            self._join(new - old)
        if self._tables and (ids or before):
            watched = Notes()
            watched.cells.update(self._tables)
            self._reading.watch((self, GROUPS), watched if ids else None)

    def _regroup(self) -> None:
        """The targets of which a fact changed join those with whom they are alike now."""
        keyed = (cell for cell in self._reading.changed if len(cell) > KEY)
        moved = {cell[KEY] for cell in keyed if cell[:KEY] in self._tables} & self._group.keys()
        for target in moved:
            self._leave(target)
        self._join(moved)

    def _join(self, targets: Collection[str]) -> None:
        """Each target joins those in which all its facts are equal; one that has none, or is apart, stands alone."""
        if not targets:
            return
        nothing, joined = (None,) * len(self._tables), dict[Hashable, list[str]]()
        for target, known in zip(targets, self._facts_of(targets), strict=True):
            single = known == nothing or target in self._apart
            joined.setdefault((target,) if single else known, []).append(target)
        for facts, alike in joined.items():
            self._group.update(dict.fromkeys(alike, facts))
            self._groups.setdefault(facts, {}).update(dict.fromkeys(alike))
            if facts in self._known:
                self._answers.put(alike, self._known[facts])
            else:
                self.due.add(facts)

    def _facts_of(self, targets: Collection[str]) -> Iterable[tuple[Hashable, ...]]:
        """Of each target what the tables say."""
        if not self._tables:
            return repeat((), len(targets))
        return zip(
            *(map(self._reading.plain(one).get, targets) for one in self._tables), strict=True
        )

    def _leave(self, target: str) -> None:
        facts = self._group.pop(target)
        del self._groups[facts][target]
        if not self._groups[facts]:
            del self._groups[facts]
            self._known.pop(facts, None)
            self.due.discard(facts)
            self._reading.watch((self, facts), None)

    def _ask_ahead(self) -> None:
        """What all targets have in common: the steps up to the first that looks at the command."""
        rest, who = self._rest, self._somebody()
        unread = cast(Any, _Unread(self._made(who, self.ids[0])))
        order = Submission[Any](unread, who, self._reading.instant)
        (self._head, self._rest), notes = self._reading.ask(self._common, order)
        self._reading.watch((self, AHEAD), notes)
        self.due.discard(AHEAD)
        if self._rest != rest:
            self.due.update(self._groups)

    def _common(self, order: Submission[Any]) -> tuple[Answer, int]:
        for place, step in enumerate(self._steps):
            answer = step(self._reading.door, order)
            if order.command.looked_at:
                return None, place
            if isinstance(answer, Refusal):
                return answer, self._rest
        return None, len(self._steps)

    def _ask_due(self) -> None:
        for facts in self.due & self._groups.keys():
            answer, notes = self._reading.ask(self._answer, next(iter(self._groups[facts])))
            self._reading.watch((self, facts), notes)
            number = self._answers.number(answer)
            if self._known.get(facts) != number:
                self._known[facts] = number
                self._answers.put(self._groups[facts], number)
        self.due = set()

    def _answer(self, target: str) -> Answer:
        """What the act answers for this target."""
        who = self._somebody()
        order = Submission(self._made(who, target), who, self._reading.instant)
        for step in self._steps[self._rest :]:
            answer = step(self._reading.door, order)
            if isinstance(answer, Refusal):
                return untold(answer, target)
        return None

    def _somebody(self) -> str:
        """Who is asked for all who are alike."""
        return next(iter(next(iter(self.having)).people))

    def _made(self, who: str, target: str) -> Any:
        asked = Asked(who, target, self._reading.instant)
        return self.option.made(self._reading.door, asked)


class _Unread:
    """In place of a command: it tells whether anybody looked at it, beyond what it is."""

    def __init__(self, command: Any) -> None:
        self._command, self.looked_at = command, False

    @property  # type: ignore[misc]  # it is one, for `isinstance`
    def __class__(self) -> Any:
        return type(self._command)

    def __getattr__(self, name: str) -> Any:
        self.looked_at = True
        return getattr(self._command, name)
