"""Is a record lawful? The command that each act carries is decided anew, and what follows compared entry by entry.

Decides: whether the outcomes are what the rules of entry 0 give, and whether all is shown that this reader may read.
An act of which an entry is closed to the reader, or a text was erased, cannot be checked: it is counted, and what is
seen of it is folded. A record is a stranger's word: no act of it ends the judgement in an exception; one that cannot
be judged is a fault, and what follows it is not checked. Knows nothing of hashes.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import msgspec

from hemicycle.procedure.core.act import WordsErased
from hemicycle.procedure.core.entry import ClosedFact, Entry, Hidden
from hemicycle.procedure.core.judging import ReplayFault, fault_of_part, judge_act
from hemicycle.procedure.core.labels import ITEM, KIND, OPEN, RECORD, SCOPE
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.state import RecordState

S = TypeVar("S", bound=RecordState)
Shown = Entry | Hidden
CLOSED, BARE, FULL, NO_TEXTS = range(4)


class Lawfulness(msgspec.Struct, frozen=True):
    """`checked` acts are what the rules give, `faults` are not; `closed` could not be checked by this reader."""

    checked: int
    closed: int
    faults: list[ReplayFault]


def lawful(kind: RecordType[Any], entries: Iterable[Shown], reader: str) -> Lawfulness:
    """The judgement on a whole record, as a reader of this class is shown it; each entry is read once and let go."""
    judged, passed = _Judged(kind, kind.state()), _Passed()
    acts, place = acts_of(passed.noting(entries)), 0
    for act in acts:
        seen = [entry for entry in act if isinstance(entry, Entry)]
        try:
            judged.take(place, act, seen)
        # What rests on facts that no rule could have given may break any rule that reads them: then that is the fault.
        except Exception:  # noqa: BLE001
            judged.faults.append(ReplayFault(seen[0].seq, seen[0].kind, "cannot-be-judged"))
            break
        place += len(act)
    judged.closed += sum(1 for _ in acts)
    # What is left out comes first: other faults may be no more than what follows from that.
    missing = list(passed.withheld(kind, judged.state, reader))
    return Lawfulness(judged.checked, judged.closed, missing + judged.faults)


@dataclass(slots=True)
class _Passed:
    """What is remembered of entries that were read: of each its kind, or the label that it is closed with, and a sign.

    The sign: closed, without its texts, with them, or with none to have. `gone`: those whose texts a later one erases.
    """

    names: list[str] = field(default_factory=list)
    signs: bytearray = field(default_factory=bytearray)
    gone: set[int] = field(default_factory=set)

    def noting(self, entries: Iterable[Shown]) -> Iterator[Shown]:
        """The same entries, noted as they pass."""
        for one in entries:
            if isinstance(one, Hidden):
                self._note(one.label, CLOSED)
            else:
                self._note(one.kind, BARE if one.texts is None else FULL if one.texts else NO_TEXTS)
                erased = one.fact.erases
                if erased is not None and erased < one.seq:
                    self.gone.add(erased)
            yield one

    def _note(self, name: str, sign: int) -> None:
        self.names.append(name)
        self.signs.append(sign)

    def withheld(self, kind: RecordType[S], state: S, reader: str) -> Iterator[ReplayFault]:
        """What this reader is not shown and should be; `state` is that after all that is shown."""
        for seq, (name, sign) in enumerate(zip(self.names, self.signs, strict=True)):
            if sign == CLOSED:
                code = _hidden(kind, state, name, reader)
                if code:
                    yield ReplayFault(seq, "closed", code)
            elif sign == BARE and seq not in self.gone:
                yield ReplayFault(seq, name, "texts-withheld")
            elif sign == FULL and seq in self.gone:
                yield ReplayFault(seq, name, "texts-not-erased")


def _hidden(kind: RecordType[S], state: S, label: str, reader: str) -> str | None:
    """Why what is closed under this label is to be shown to the reader; None: it is rightly closed."""
    if label == OPEN:
        return "open-to-all"
    if label in (RECORD, SCOPE) or label.startswith(ITEM):
        return kind.authorship.discloses(state, label, reader)
    known = kind.kinds.get(label.removeprefix(KIND)) if label.startswith(KIND) else None
    if known is None or not issubclass(known, ClosedFact):
        return "no-such-label"
    return "closed-to-nobody" if kind.authorship.admits(reader, known.readers) else None


@dataclass(slots=True)
class _Judged(Generic[S]):
    """What was judged so far, and the state after it."""

    kind: RecordType[S]
    state: S
    checked: int = 0
    closed: int = 0
    faults: list[ReplayFault] = field(default_factory=list)

    def take(self, place: int, act: Sequence[Shown], seen: Sequence[Entry]) -> None:
        """The next act, from entry `place` on; `seen` is what this reader may see of it."""
        whole = len(seen) == len(act) and all(entry.texts is not None for entry in seen)
        begins = bool(seen) and type(seen[0].fact) is self.kind.first_kind
        if whole and (self.kind.begun(self.state) or begins):
            try:
                found = judge_act(self.kind, self.state, seen)
            except WordsErased:
                # What it rests on was erased since: it is judged below, as an act whose own words were.
                pass
            else:
                if isinstance(found, ReplayFault):
                    self.faults.append(found)
                    self.state = self.kind.fold(seen, self.state)
                else:
                    self.checked += 1
                    self.state = found
                return
        self.closed += 1
        fault = fault_of_part(self.kind, self.state, place, len(act), seen) if seen else None
        self.faults += [fault] if fault else []
        for entry in seen:
            self.state = self.kind.evolve(self.state, entry)
            if entry.label != self.kind.authorship.label(self.state, entry.fact):
                self.faults.append(ReplayFault(entry.seq, entry.kind, "other-label"))


def acts_of(entries: Iterable[Shown]) -> Iterator[list[Shown]]:
    """The entries act by act, each read when it is due; a run of entries that are all hidden counts as one act."""
    coming = _Coming(iter(entries))
    while (shown := coming.shown()) is not None:
        first, length = shown.act
        yield coming.take(first if first > coming.place else max(coming.place + 1, first + length))
    if coming.waiting:
        yield list(coming.waiting)


@dataclass(slots=True)
class _Coming:
    """Entries that were read and not yet given out, from `place` on, of which the first `hidden` are hidden."""

    rest: Iterator[Shown]
    waiting: deque[Shown] = field(default_factory=deque)
    place: int = 0
    hidden: int = 0

    def shown(self) -> Entry | None:
        """The next entry that is shown; None: there is no other."""
        while self.hidden < len(self.waiting) or self._read():
            one = self.waiting[self.hidden]
            if isinstance(one, Entry):
                return one
            self.hidden += 1
        return None

    def take(self, end: int) -> list[Shown]:
        """The entries up to `end`, as far as there are so many."""
        while self.place + len(self.waiting) < end and self._read():
            pass
        taken = [self.waiting.popleft() for _ in range(min(end - self.place, len(self.waiting)))]
        self.place += len(taken)
        self.hidden = max(0, self.hidden - len(taken))
        return taken

    def _read(self) -> bool:
        one = next(self.rest, None)
        if one is not None:
            self.waiting.append(one)
        return one is not None
