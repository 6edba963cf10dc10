"""Is a record lawful? Each act is rebuilt into its command, decided anew, and compared entry by entry.

Decides: whether the outcomes are what the rules of entry 0 give. A reader who may not see all of an act, or for whom
a text was erased, cannot check it: it is counted, and what is seen of it is folded. A record is a stranger's word: no
act of it ends the judgement in an exception; one that cannot be judged is a fault, and what follows it is not checked.
Knows nothing of hashes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.rebuilding import command_of_act
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting


class ReplayFault(msgspec.Struct, frozen=True):
    """An act, from entry `seq` on, that the rules do not give: `found` on the record, `code` the reason."""

    seq: int
    kind: str
    code: str
    spec: str | None = None


class Lawfulness(msgspec.Struct, frozen=True):
    """`checked` acts are what the rules give, `faults` are not; `closed` could not be checked by this reader."""

    checked: int
    closed: int
    faults: list[ReplayFault]


def lawful(entries: Sequence[Entry | None]) -> Lawfulness:
    """The judgement on a whole record; None stands for an entry that this reader may not see."""
    judged = _Judged(Meeting())
    acts = acts_of(entries)
    for act in acts:
        seen = [entry for entry in act if entry is not None]
        try:
            judged.take(act, seen)
        # What rests on facts that no rule could have given may break any rule that reads them: then that is the fault.
        except Exception:  # noqa: BLE001
            judged.faults.append(ReplayFault(seen[0].seq, seen[0].kind, "cannot-be-judged"))
            break
    judged.closed += sum(1 for _ in acts)
    return Lawfulness(judged.checked, judged.closed, judged.faults)


@dataclass(slots=True)
class _Judged:
    """What was judged so far, and the state after it."""

    meeting: Meeting
    checked: int = 0
    closed: int = 0
    faults: list[ReplayFault] = field(default_factory=list)

    def take(self, act: Sequence[Entry | None], seen: Sequence[Entry]) -> None:
        """The next act; `seen` is what this reader may see of it."""
        whole = len(seen) == len(act) and all(entry.texts is not None for entry in seen)
        begun = seen[:1] and seen[0].kind == "meeting-convened"
        if whole and (self.meeting.sitting is not None or begun):
            fault = _fault(self.meeting, seen)
            self.checked += fault is None
            self.faults += [fault] if fault else []
        else:
            self.closed += 1
        self.meeting = fold(seen, self.meeting)


def acts_of(entries: Sequence[Entry | None]) -> Iterator[list[Entry | None]]:
    """The entries act by act; a run of entries that are all hidden counts as one act."""
    place = 0
    while place < len(entries):
        end = place + 1
        seen = next((e for e in entries[place:] if e is not None), None)
        if seen is None:
            end = len(entries)
        elif seen.act[0] > place:
            end = seen.act[0]
        else:
            end = max(end, seen.act[0] + seen.act[1])
        yield list(entries[place:end])
        place = end


def _fault(meeting: Meeting, act: Sequence[Entry]) -> ReplayFault | None:
    first = act[0]
    if first.act != (first.seq, len(act)) or any(e.act != first.act for e in act):
        return ReplayFault(first.seq, first.kind, "act-broken")
    if first.at < meeting.last_at:
        return ReplayFault(first.seq, first.kind, "time-goes-back", "TIME-2")
    command = command_of_act(act)
    if command is None:
        return ReplayFault(first.seq, first.kind, "no-command-gives-this")
    given = decide(replace(meeting, size=first.seq), Submission(command, first.by, first.at))
    if isinstance(given, Refusal):
        return ReplayFault(first.seq, first.kind, given.code, given.spec)
    if given != [tuple(act)]:
        return ReplayFault(first.seq, first.kind, "other-entries-follow")
    return None
