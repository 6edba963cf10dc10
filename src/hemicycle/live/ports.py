"""What the hub needs of the desk."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from hemicycle.procedure.actor import Command
from hemicycle.procedure.entry import Entry
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.refusal import Refusal

Listener = Callable[[Sequence[Entry], Meeting], None]
"""Told of entries once they are durable, in order, with the state after them."""


class Accepted(Protocol):
    """An act that stands on the record."""

    @property
    def seqs(self) -> Sequence[int]: ...

    @property
    def receipt(self) -> dict[str, Any] | None: ...


class Desk(Protocol):
    """The one loop, as far as the hub uses it. Raises `hemicycle.desk.errors`."""

    async def act(
        self, record: str, actor: str, command: Command, command_id: str | None
    ) -> Accepted | Refusal:
        """Do as the command says."""

    async def entries(self, record: str, start: int = 0) -> list[Entry]:
        """The durable entries from `start` on."""

    async def records(self) -> list[str]:
        """The ids of all records."""

    async def watch(self, record: str, listener: Listener) -> Meeting:
        """Tell `listener` of what becomes durable from now on. Raises UnknownRecord."""

    def unwatch(self, record: str, listener: Listener) -> None:
        """Tell it no more."""
