"""What the hub needs of the recorder, and of the engines of media."""

from collections.abc import Callable, Sequence
from typing import Any, Literal, Protocol

from hemicycle.live.connection import Connection
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.signals import PageSignal, PeerSignal

Listener = Callable[[CommittedBatch], None]
"""Told of entries once they are durable, in order, with the state after them."""


class Accepted(Protocol):
    """An act that stands on the record."""

    @property
    def seqs(self) -> Sequence[int]: ...

    @property
    def receipt(self) -> dict[str, Any] | None: ...


class Recorder(Protocol):
    """The one loop, as far as the hub uses it. Raises `hemicycle.recorder.errors`."""

    async def act(
        self,
        record: str,
        actor: str,
        command: Command,
        command_id: str | None,
        *,
        refused: Refusal | None = None,
        account: str | None = None,
    ) -> Accepted | Refusal:
        """Do as the command says; `refused` is the answer where it was not done before under this id."""

    async def run(self, record: str, start: int, end: int | None = None) -> CommittedBatch:
        """The durable entries from `start` up to `end`, and the state after all of them."""

    async def records(self) -> list[str]:
        """The ids of all records."""

    async def watch(self, record: str, listener: Listener) -> CommittedBatch:
        """Tell `listener` of what becomes durable from now on; the state until now. Raises UnknownRecord."""

    def checkpoint(self, record: str) -> tuple[int, str | None]:
        """The number of durable entries of a record that is watched, and the note signed over them."""

    def consistency(self, record: str, old: int, size: int) -> list[bytes] | None:
        """The proof that the tree of `size` entries extends that of `old`; None where there are not so many."""

    def ahead_ms(self, record: str) -> int:
        """By how much the record's time is ahead of the clock."""

    def unwatch(self, record: str, listener: Listener) -> None:
        """Tell it no more."""


class Engine(Protocol):
    """The pictures and the sound of one meeting."""

    @property
    def kind(self) -> Literal["mesh", "janus"]: ...

    def refresh(self, meeting: Meeting, devices: Sequence[Connection]) -> None:
        """Something may have changed: the meeting, who is in the room, what a device sends, hears or shows."""

    def looked(self, device: Connection) -> None:
        """A device shows other pictures than before."""

    def carry(self, device: Connection, to: str, signal: PeerSignal) -> None:
        """In a mesh: a device's page says something to another's."""

    def signalled(self, device: Connection, signal: PageSignal) -> None:
        """With a media server: a device's page says something to the engine."""

    def close(self) -> None:
        """The meeting has nobody left."""


class NoMedia:
    """No pictures and no sound: what is said is lost."""

    kind: Literal["mesh", "janus"] = "mesh"

    def refresh(self, meeting: Meeting, devices: Sequence[Connection]) -> None:
        """Nothing follows."""

    def looked(self, device: Connection) -> None:
        """Nobody is seen."""

    def carry(self, device: Connection, to: str, signal: PeerSignal) -> None:
        """Nobody hears it."""

    def signalled(self, device: Connection, signal: PageSignal) -> None:
        """Nobody hears it."""

    def close(self) -> None:
        """Nothing is held."""
