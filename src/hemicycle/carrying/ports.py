"""What followers need of the world: the records, and a place beside the register that no backup puts back."""

from collections.abc import Callable, Mapping
from typing import Protocol

from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.ports import End


class Records(Protocol):
    """The records, as far as they are durable. Raises RecorderError."""

    async def ends(self) -> Mapping[str, End]:
        """Record id → where it ends, in the order in which the records began."""

    async def run(self, record: str, start: int) -> CommittedBatch:
        """The entries from seq `start` on."""

    def observe(self, changed: Callable[[str], object]) -> None:
        """Calls `changed` with the id of a record whenever more of it is durable, or has been read."""


class Watermark(Protocol):
    """How many steps outward were ever taken. Both methods block, and may raise OSError."""

    def reached(self) -> int | None:
        """The last that was written down, or None."""

    def reach(self, steps: int) -> None:
        """So many, from now on."""
