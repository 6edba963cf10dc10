"""The motions before the meeting, and the ruling that may be appealed."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import (
    Effect,
    ItemId,
    MotionId,
    OutcomeId,
    ParticipantId,
    PartId,
    Texts,
)


class Motion(msgspec.Struct, frozen=True):
    """A motion. `rank`: its precedence (0: first); `rule`: by what it is decided (None: the chair).

    `effect`: what it does when it is carried; None: what its name says. `outcome`: the text that it is
    about; `parts`: those of it that are to be put separately; `reopens`: the item; `until`: the time to which the
    meeting is to be adjourned. `at`: when it was moved (UTC, ms). Texts: `whom`, to whom the matter is to be referred.
    `spoke_for`, `spoke_against`: who has had the floor on it.
    """

    id: MotionId
    seq: int
    kind: str
    participant: ParticipantId
    capacity: str | None
    rank: int
    rule: str | None
    item: ItemId | None
    status: Literal["moved", "carried", "lost", "fallen", "withdrawn", "ruled-out"] = "moved"
    effect: Effect | None = None
    outcome: OutcomeId | None = None
    reopens: ItemId | None = None
    until: int | None = None
    at: int = 0
    texts: Texts = {}
    parts: list[PartId] = []
    spoke_for: list[ParticipantId] = []
    spoke_against: list[ParticipantId] = []

    @property
    def does(self) -> str:
        """What follows when it is carried."""
        return self.effect or self.kind


class Ruling(msgspec.Struct, frozen=True):
    """The chair's latest ruling, for as long as it may be appealed: on a point of order, or a motion out of order."""

    participant: ParticipantId
    upheld: bool
    item: ItemId | None
    motion: MotionId | None = None


class Bound(msgspec.Struct, frozen=True):
    """The motion that was carried, and to which the chair is bound."""

    motion: MotionId
    item: ItemId | None


class Motions(msgspec.Struct, frozen=True):
    """All motions by id, in the order in which they were moved.

    `closed`: items on which the debate was closed; `adjourned`: on which it was adjourned; `shut`: texts on which the
    meeting takes no action; `due`: texts on which the meeting has decided to vote.
    """

    moved: dict[MotionId, Motion] = {}
    ruling: Ruling | None = None
    closed: dict[ItemId, Bound] = {}
    adjourned: dict[ItemId, Bound] = {}
    shut: dict[OutcomeId, Bound] = {}
    due: dict[OutcomeId, Bound] = {}
