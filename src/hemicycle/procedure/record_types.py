"""The types of record that there are. A record's first entry tells its type."""

from collections.abc import Mapping, Sequence
from typing import Any, Union

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.bad_subject import BadSubject
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.standing_body.record import BODY


class RecordTypes:
    """Some types of record, and the words of them all: kinds of entries and commands, by their names."""

    def __init__(self, *types: RecordType[Any]) -> None:
        self.types: Mapping[str, RecordType[Any]] = {kind.name: kind for kind in types}
        self._of_state = {kind.state: kind for kind in types}
        every = {(name, kind) for one in types for name, kind in one.kinds.items()}
        self.kinds: Mapping[str, type[Fact]] = dict(every)
        if len(self.kinds) < len(every):
            raise BadSubject("two kinds of entry of one name")
        commands = tuple(dict.fromkeys(command for one in types for command in one.commands))
        self.any_command: Any = Union[commands]  # noqa: UP007 — made from a tuple
        self.decoder = msgspec.json.Decoder(self.any_command)

    def beginning(self, command: Command) -> RecordType[Any] | None:
        """The type whose records this command begins."""
        return next((one for one in self.types.values() if one.first is type(command)), None)

    def of(self, state: RecordState) -> RecordType[Any] | None:
        """The type of a record in this state; None: it has not begun."""
        return self._of_state.get(type(state))

    def fold(self, entries: Sequence[Entry], state: RecordState | None = None) -> RecordState:
        """The state after the entries of a record, from `state` or from nothing. Its first tells its type."""
        begun = None if state is None else self.of(state)
        if begun is not None:
            after: RecordState = begun.fold(entries, state)
            return after
        first = type(entries[0].fact) if entries else None
        kind = next((one for one in self.types.values() if one.first_kind is first), None)
        return kind.fold(entries) if kind else RecordState()

    def next_deadline(self, state: RecordState) -> int | None:
        """When something falls due on a record in this state (UTC, ms)."""
        kind = self.of(state)
        return kind.next_deadline(state) if kind else None


RECORD_TYPES = RecordTypes(MEETING, BODY, PUBLICATION)
"""Those of this release."""
