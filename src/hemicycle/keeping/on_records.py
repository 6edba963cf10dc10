"""What records say of people: who was accredited, is named by others, or by a body's record.

Names go by the acts that erase them; what somebody did and held stands without a name.
"""

from asyncio import to_thread
from collections.abc import Iterator, Sequence
from typing import Protocol

from hemicycle.keeping.body_traces import held_in_body, people_of_body
from hemicycle.keeping.meeting_traces import (
    called_before,
    done_in_meeting,
    mentions,
    people_of_meeting,
)
from hemicycle.keeping.place import Sought, Stored, Trace, Waits
from hemicycle.keeping.press_traces import named_in_press
from hemicycle.keeping.record_traces import RECORDS
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.ids import meeting_of
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.clearing.commands import EraseAnswer
from hemicycle.procedure.publication.issuing.commands import EraseNote
from hemicycle.procedure.publication.issuing.erasing import erasure, telling
from hemicycle.procedure.publication.signing.commands import EraseSigner
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.standing_body.people.commands import ErasePerson
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import PersonId
from hemicycle.recorder.errors import RecorderError

GONE = frozenset({"no-text-there", "unknown-person"})
"""Refusals that say that there is nothing any more."""


class Records(Protocol):
    """The recorder, as far as it is asked here."""

    async def records(self) -> list[str]: ...

    async def state(self, record: str) -> RecordState: ...

    async def entries(self, record: str, start: int = 0, end: int | None = None) -> list[Entry]: ...

    async def act(
        self, record: str, actor: str, command: Command, command_id: str | None
    ) -> object: ...


class OnRecords:
    """The place that all records are."""

    name = RECORDS
    days = None
    holds = (
        Stored("records", free=("number", "id", "wake")),
        Stored(
            "entries",
            personal=("texts",),
            free=(
                *("record", "seq", "label", "header", "salt", "text_salt", "actor"),
                *("command_id", "body", "count"),
            ),
        ),
        Stored("snapshots", personal=("data",), free=("record",)),
        Stored("checkpoints", free=("record", "size", "note")),
        Stored("attachments/", personal=("content",)),
    )

    def __init__(self, records: Records) -> None:
        self._records = records
        self._words: tuple[str, ...] = ()
        self._read: dict[tuple[str, int], list[Trace]] = {}

    async def find(self, sought: Sought) -> list[Trace]:
        """See Place."""
        found: list[Trace] = []
        for record in await self._records.records():
            try:
                state = await self._records.state(record)
                told = await self._told(record, state, sought.words)
                mine = [*people_of_meeting(record, state), *people_of_body(record, state)]
                who = [one for one in mine if _is(one, sought)]
                if who and isinstance(state, Meeting):
                    entries = await self._records.entries(record)
                    who += await to_thread(list, called_before(record, state, entries, who))
                if who:
                    told = [*told, *await self._acts(record, state, who)]
            except RecorderError:  # its own alarm says that it cannot be read
                continue
            about = _about(state, who)
            found += who
            found += [one for one in told if _seq(one) not in about]
        return found

    async def erase(self, trace: Trace, sought: Sought) -> None:
        """See Place."""
        kind, _, of = trace.key.partition("/")
        record, _, one = of.rpartition("/")
        try:
            await self._act(record, await self._command(record, kind, one))
            if kind == "seq":
                await self._erase_told(record)
        except RecorderError as fault:
            raise Waits("record-unwell") from fault

    async def _command(self, record: str, kind: str, one: str) -> Command:
        """The act that erases what a trace stands for."""
        match kind:
            case "seq":
                return RedactText(int(one))
            case "signer":
                return EraseSigner(int(one))
            case "answer":
                return EraseAnswer(int(one))
            case "note":
                return EraseNote(int(one))
            case "sentence":
                state = await self._records.state(record)
                text = state if isinstance(state, PressText) else PressText()
                return erasure(text, [SentenceId(one)])
        return ErasePerson(PersonId(one))

    async def _erase_told(self, meeting: str) -> None:
        """The text for the press loses the sentences that tell what was erased from the meeting's record."""
        state = await self._records.state(meeting)
        if not isinstance(state, Meeting):
            return
        gone = {one.seq for one in state.publication.erased}
        for record in await self._records.records():
            if meeting_of(record) != meeting:
                continue
            told = telling(await self._records.entries(record), gone)
            text = await self._records.state(record)
            if told and isinstance(text, PressText):
                await self._act(record, erasure(text, told))

    async def _act(self, record: str, command: Command) -> None:
        answer = await self._records.act(record, SECRETARIAT, command, None)
        if isinstance(answer, Refusal) and answer.code not in GONE:
            raise Waits(answer.code)

    async def overdue(self, before: int) -> int:
        """See Place: a record is kept."""
        return 0

    async def let_go(self, before: int) -> int:
        """See Place."""
        return 0

    async def _told(
        self, record: str, state: RecordState, words: tuple[str, ...]
    ) -> Sequence[Trace]:
        """Others' words in which these stand; read once for each state of a record."""
        if not isinstance(state, Meeting | PressText) or not words:
            return ()
        if words != self._words:
            self._words, self._read = words, {}
        read, key = self._read, (record, state.size)  # who seeks others meanwhile has another
        if key not in read:
            entries = await self._records.entries(record)
            named = (
                named_in_press(record, entries, words)
                if isinstance(state, PressText)
                else mentions(record, state, entries, words)
            )
            read[key] = await to_thread(list, named)  # a long record holds up nobody
        return read[key]

    async def _acts(self, record: str, state: RecordState, who: Sequence[Trace]) -> Iterator[Trace]:
        """What they did and held, which stands."""
        if isinstance(state, StandingBody):
            return held_in_body(record, state, who)
        if not isinstance(state, Meeting):
            return iter(())
        done = done_in_meeting(record, await self._records.entries(record), who)
        return iter(await to_thread(list, done))


def _about(state: RecordState, who: Sequence[Trace]) -> set[int]:
    """The entries whose words go with these traces: their own, and what corrected them."""
    own = {_seq(one) for one in who}
    if not isinstance(state, Meeting):
        return own
    return own | {one.seq for one in state.publication.corrections if one.target in own}


def _is(trace: Trace, sought: Sought) -> bool:
    known = trace.marks & sought.marks or trace.name in sought.chosen
    return bool(known) or sought.named_in(trace.called)


def _seq(trace: Trace) -> int:
    return int(trace.key.rpartition("/")[2]) if trace.key.startswith("seq/") else -1
