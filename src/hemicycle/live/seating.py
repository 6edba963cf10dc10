"""What is told of seats beside the record: which moved to another device, and which links were only opened.

The chair and the secretariat see it as it happens, and can undo a move.
"""

from typing import Literal

import msgspec

from hemicycle.live.message import Message


class SeatDevice(msgspec.Struct, frozen=True):
    """A device, as it says itself. `name`: its browser and system, `Firefox, Android`."""

    kind: Literal["phone", "tablet", "computer", "device"]
    name: str


class SeatMove(msgspec.Struct, frozen=True):
    """A seat went to another device by its own link, at `at`; `since` is when the one before took it.

    `standing`: it can be undone. `undone`: when a new link took the place of this one. Times are UTC in milliseconds.
    """

    participant: str
    at: int
    before: SeatDevice
    since: int
    after: SeatDevice
    standing: bool
    undone: int | None


class LinkOpening(msgspec.Struct, frozen=True):
    """A link was opened `times` times, last at `at`, and not used. `in_use`: another device held the seat then."""

    participant: str
    at: int
    device: SeatDevice
    times: int
    in_use: bool


class Seating(Message, frozen=True, tag="seating"):
    """Moved seats and opened links, the newest first; to the chair and the secretariat only."""

    moves: list[SeatMove]
    openings: list[LinkOpening]
