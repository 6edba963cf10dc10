"""Is a record lawful? The command that each act carries is decided anew, and what follows compared entry by entry.

Decides: whether the outcomes are what the rules of entry 0 give, and whether all is shown that this reader may read.
An act of which an entry is closed to the reader, or a text was erased, cannot be checked: it is counted, and what is
seen of it is folded. A record is a stranger's word: no act of it ends the judgement in an exception; one that cannot
be judged is a fault, and what follows it is not checked. Knows nothing of hashes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import msgspec

from hemicycle.procedure.core.act import WordsErased
from hemicycle.procedure.core.entry import ClosedFact, Entry, Hidden
from hemicycle.procedure.core.judging import ReplayFault, fault_of_part, judge_act
from hemicycle.procedure.core.labels import ITEM, KIND, OPEN, RECORD
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.state import RecordState

S = TypeVar("S", bound=RecordState)
Shown = Entry | Hidden


class Lawfulness(msgspec.Struct, frozen=True):
    """`checked` acts are what the rules give, `faults` are not; `closed` could not be checked by this reader."""

    checked: int
    closed: int
    faults: list[ReplayFault]


def lawful(kind: RecordType[Any], entries: Sequence[Shown], reader: str) -> Lawfulness:
    """The judgement on a whole record, as a reader of this class is shown it."""
    judged = _Judged(kind, kind.state())
    acts, place = acts_of(entries), 0
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
    missing = list(withheld(kind, judged.state, entries, reader))
    return Lawfulness(judged.checked, judged.closed, missing + judged.faults)


def withheld(
    kind: RecordType[S], state: S, entries: Sequence[Shown], reader: str
) -> Iterator[ReplayFault]:
    """What this reader is not shown and should be; `state` is that after all that is shown."""
    shown = [one for one in entries if isinstance(one, Entry)]
    gone = {one.fact.erases for one in shown if (one.fact.erases or 0) < one.seq}
    for seq, one in enumerate(entries):
        if isinstance(one, Hidden):
            code = _hidden(kind, state, one.label, reader)
            if code:
                yield ReplayFault(seq, "closed", code)
        elif one.texts is None and seq not in gone:
            yield ReplayFault(seq, one.kind, "texts-withheld")
        elif one.texts and seq in gone:
            yield ReplayFault(seq, one.kind, "texts-not-erased")


def _hidden(kind: RecordType[S], state: S, label: str, reader: str) -> str | None:
    """Why what is closed under this label is to be shown to the reader; None: it is rightly closed."""
    if label == OPEN:
        return "open-to-all"
    if label == RECORD or label.startswith(ITEM):
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


def acts_of(entries: Sequence[Shown]) -> Iterator[list[Shown]]:
    """The entries act by act; a run of entries that are all hidden counts as one act."""
    place = following = 0
    while place < len(entries):
        following = max(following, place)
        while following < len(entries) and not isinstance(entries[following], Entry):
            following += 1
        shown = entries[following] if following < len(entries) else None
        if not isinstance(shown, Entry):
            end = len(entries)
        elif shown.act[0] > place:
            end = shown.act[0]
        else:
            end = max(place + 1, shown.act[0] + shown.act[1])
        yield list(entries[place:end])
        place = end
