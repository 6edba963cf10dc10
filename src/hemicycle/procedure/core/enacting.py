"""An act on its way: its drafts become entries, with what follows from them by itself, and the state is folded on."""

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.carried import carry
from hemicycle.procedure.core.entry import Draft, Entry, Fact
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.core.subject import Reaction

if TYPE_CHECKING:
    from hemicycle.procedure.core.record_type import RecordType

S = TypeVar("S", bound=RecordState)


class Enacting(Generic[S]):
    """An act on its way: its entries so far, and the state after them."""

    def __init__(
        self, kind: "RecordType[S]", state: S, actor: str, now: int, account: str | None
    ) -> None:
        self.entries: list[Entry] = []
        self.state = state
        self._labels: list[str] = []
        self._type, self._actor, self._now, self._account = kind, actor, now, account

    def take(self, draft: Draft) -> None:
        """Enter a draft: what ends with it before it, what begins with it after it."""
        kind = type(draft.fact)
        for reaction in self._type.ending.get(kind, ()):
            self._follow(reaction, draft.fact)
        self._enter(draft)
        for reaction in self._type.beginning.get(kind, ()):
            self._follow(reaction, draft.fact)

    def _follow(self, reaction: Reaction[Any], cause: Fact) -> None:
        for draft in reaction.follow(self.state, cause, self._now):
            holds = self._type.held.get(type(draft.fact), ())
            if not any(hold(self.state) for hold in holds):
                self.take(draft)

    def _enter(self, draft: Draft) -> None:
        sign, fact = self._type.authorship, draft.fact
        capacity = sign.capacity(self.state, self._actor, fact)
        entry = Entry(
            self.state.size, self._now, (0, 0), self._actor, capacity, "", fact, draft.texts
        )
        self.state = self._type.evolve(self.state, entry)
        self.entries.append(entry)
        self._labels.append(sign.label(self.state, fact))

    def act(self, command: Command | None) -> tuple[Entry, ...]:
        """The entries as they stand on the record."""
        if not self.entries:
            return ()
        place = self.entries[0].seq, len(self.entries)
        answer = None if command is None else self._answer(command)
        return tuple(
            Entry(
                one.seq,
                one.at,
                place,
                one.by,
                one.capacity,
                label,
                one.fact,
                one.texts,
                carry(command, self.entries, one) if command and one is answer else None,
                self._account,
            )
            for one, label in zip(self.entries, self._labels, strict=True)
        )

    def _answer(self, command: Command) -> Entry:
        kinds = self._type.acts[type(command)].kinds
        if type(self.entries[0].fact) is kinds[0]:
            return self.entries[0]
        answering = (one for one in self.entries if type(one.fact) in kinds)
        return min(answering, key=lambda one: (kinds.index(type(one.fact)), one.seq))
