"""Whether one act of a record is what the rules give; and of one that is shown in part, whether it can be.

An act of which every entry is shown carries its command, which is decided anew and compared, entry by entry. Where
texts of it were erased, it is decided with other words in their place, and the rest compared; but where facts follow
from the words themselves (digests, the languages that changed), only its form is asked: kinds, order, time, author.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.core.act import WordsErased
from hemicycle.procedure.core.actor import (
    SECRETARIAT,
    SYSTEM,
    Command,
    SaltedCommand,
    Submission,
)
from hemicycle.procedure.core.carried import Unreadable, carried
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.hints import hints_of
from hemicycle.procedure.core.record_type import RecordType, Settle
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.words import NO_LANGUAGE, Text, Texts

S = TypeVar("S", bound=RecordState)


class ReplayFault(msgspec.Struct, frozen=True):
    """An act, from entry `seq` on, that the rules do not give: `found` on the record, `code` the reason."""

    seq: int
    kind: str
    code: str
    spec: str | None = None


class _Lost(dict[str, Text]):
    """The texts of an entry whose words were erased: each name that is asked for has words that stand nowhere else."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place

    def __contains__(self, name: object) -> bool:
        return True

    def __missing__(self, name: str) -> Text:
        self[name] = {NO_LANGUAGE: f"erased {self._place} {name}"}
        return self[name]


def judge_act(kind: RecordType[S], state: S, act: Sequence[Entry]) -> ReplayFault | S:
    """The state after an act that is shown whole, or why it is not what the rules give."""
    first = act[0]
    if any(entry.act != (first.seq, len(act)) for entry in act) or _strange_account(first):
        return _fault(first, "act-broken")
    if first.at < state.last_at:
        return _fault(first, "time-goes-back", "TIME-2")
    try:
        command = command_of_act(kind, act, [entry.words for entry in act])
    except Unreadable:
        return _fault(first, "no-command-gives-this")
    given = kind.advance(replace(state, size=first.seq), _submitted(command, first))
    if isinstance(given, Refusal):
        return _fault(first, given.code, given.spec)
    acts, after = given
    return after if acts == [tuple(act)] else _fault(first, "other-entries-follow")


def fault_of_part(
    kind: RecordType[S], state: S, place: int, length: int, seen: Sequence[Entry]
) -> ReplayFault | None:
    """Why an act from entry `place` on, of which this is seen, cannot be what the rules give; None where it can."""
    first = seen[0]
    author = first.by, first.account, first.at
    other = any((e.act, e.by, e.account, e.at) != ((place, length), *author) for e in seen)
    if other or _strange_account(first):
        return _fault(first, "act-broken")
    if first.at < state.last_at:
        return _fault(first, "time-goes-back", "TIME-2")
    # Who does not see the meeting's own entries has nothing to decide on.
    whole = len(seen) == length and (place == 0 or kind.begun(state))
    if all(entry.command is None for entry in seen):
        return _fault(first, "no-command-gives-this") if whole else None
    return _fault_of_erased(kind, state, seen, whole=whole)


def command_of_act(kind: RecordType[Any], act: Sequence[Entry], words: Sequence[Texts]) -> Command:
    """The command that an act carries, of whose entries `words` are the texts. Raises Unreadable.

    What time alone brought about carries none.
    """
    answer = next((entry for entry in act if entry.command is not None), None)
    if answer is not None and answer.command is not None:
        return carried(answer.command, words, answer, kind.named)
    if act[0].by != SYSTEM:
        raise Unreadable("an act without a command")
    return Settle()


def _fault_of_erased(
    kind: RecordType[S], state: S, seen: Sequence[Entry], *, whole: bool
) -> ReplayFault | None:
    """Of an act whose command is seen, and words of which were erased or entries of which are closed."""
    first, start = seen[0], seen[0].act[0]
    words: list[Texts] = [_Lost(place) for place in range(first.act[1])]
    for entry in seen:
        if entry.texts is not None:
            words[entry.seq - start] = entry.texts
    try:
        command = command_of_act(kind, seen, words)
    except Unreadable:
        return _fault(first, "no-command-gives-this")
    known = kind.following(kind.acts[type(command)].kinds)
    unasked = [
        e for e in seen if e.texts is None and not words[e.seq - start] and not e.fact.copies
    ]
    if unasked or any(type(entry.fact) not in known for entry in seen):
        return _fault(first, "other-entries-follow")
    if not whole or _follows_from_words(type(command)):
        return None
    try:
        given = kind.decide(replace(state, size=start), _submitted(command, first))
    except WordsErased:  # those of an earlier entry, which this act took over
        return None
    if isinstance(given, Refusal):
        return _fault(first, given.code, given.spec)
    return None if _alike(given, seen) else _fault(first, "other-entries-follow")


def _strange_account(first: Entry) -> bool:
    """Whether an act bears an account though it is not the office's."""
    return first.account is not None and first.by != SECRETARIAT


def _submitted(command: Command, first: Entry) -> Submission[Command]:
    """The command as the record says that it was sent."""
    return Submission(command, first.by, first.at, first.account)


def _follows_from_words(command: type[Command]) -> bool:
    """Whether facts may follow from the words of a command: digests of them, with a salt or of several texts."""
    hints = hints_of(command).values()
    return command.of_words or issubclass(command, SaltedCommand) or Texts in hints


def _alike(given: Sequence[Sequence[Entry]], seen: Sequence[Entry]) -> bool:
    if len(given) != 1 or len(given[0]) != len(seen):
        return False
    pairs = zip(given[0], seen, strict=True)
    return all(
        (replace(g, texts=None) if e.texts is None and g.texts else g) == e for g, e in pairs
    )


def _fault(first: Entry, code: str, spec: str | None = None) -> ReplayFault:
    return ReplayFault(first.seq, first.kind, code, spec)
