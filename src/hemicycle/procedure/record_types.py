"""The types of record that there are. A record's first entry tells its type."""

from collections.abc import Mapping
from typing import Any, Union

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.meeting.record import MEETING


class RecordTypes:
    """Some types of record, and the words of them all: kinds of entries and commands, by their names."""

    def __init__(self, *types: RecordType[Any]) -> None:
        self.types: Mapping[str, RecordType[Any]] = {kind.name: kind for kind in types}
        self.kinds: Mapping[str, type[Fact]] = {k: v for one in types for k, v in one.kinds.items()}
        commands = tuple(dict.fromkeys(command for one in types for command in one.commands))
        self.any_command: Any = Union[commands]  # noqa: UP007 — made from a tuple

    def begun_by(self, first: type[Fact]) -> RecordType[Any] | None:
        """The type whose records begin with an entry of this kind."""
        return next((one for one in self.types.values() if one.first_kind is first), None)

    def begun_with(self, command: type[Command]) -> RecordType[Any] | None:
        """The type whose records this command begins."""
        return next((one for one in self.types.values() if one.first is command), None)


RECORD_TYPES = RecordTypes(MEETING)
"""Those of this release."""
