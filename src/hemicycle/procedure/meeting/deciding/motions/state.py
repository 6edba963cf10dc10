"""The motions before the meeting, and the ruling that may be appealed."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import ItemId, MotionId, ParticipantId


class Motion(msgspec.Struct, frozen=True):
    """A motion. `rank`: its precedence (0: first); `rule`: by what it is decided (None: the chair)."""

    id: MotionId
    seq: int
    kind: str
    participant: ParticipantId
    capacity: str | None
    rank: int
    rule: str | None
    item: ItemId | None
    status: Literal["moved", "carried", "lost", "withdrawn"] = "moved"


class Ruling(msgspec.Struct, frozen=True):
    """The chair's latest ruling on a point of order, for as long as it may be appealed."""

    participant: ParticipantId
    upheld: bool
    item: ItemId | None


class Motions(msgspec.Struct, frozen=True):
    """All motions by id, in the order in which they were moved."""

    moved: dict[MotionId, Motion] = {}
    ruling: Ruling | None = None
