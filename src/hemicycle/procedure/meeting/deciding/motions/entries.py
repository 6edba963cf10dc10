"""Entries of motions."""

import msgspec

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import (
    Binds,
    Effect,
    ItemId,
    MotionId,
    OutcomeId,
    ParticipantId,
    PartId,
    Token,
)


class MotionMoved(ItemFact, frozen=True):
    """A motion was moved. `rank`: its precedence (0: first); `rule`: by what it is decided (None: the chair).

    `effect`: what it does when it is carried, where the body calls it otherwise. `outcome`: the text that it is
    about; `parts`: those of it that are to be put separately; `reopens`: the item; `until`: the time to which the
    meeting is to be adjourned (UTC, ms). Texts: `whom`.
    """

    motion: MotionId
    kind_of: Token
    participant: ParticipantId
    capacity: Token | None
    rank: int
    rule: Token | None
    item: ItemId | None
    effect: Effect | msgspec.UnsetType = msgspec.UNSET
    outcome: OutcomeId | msgspec.UnsetType = msgspec.UNSET
    reopens: ItemId | msgspec.UnsetType = msgspec.UNSET
    until: int | msgspec.UnsetType = msgspec.UNSET
    parts: list[PartId] | msgspec.UnsetType = msgspec.UNSET


class MotionWithdrawn(ItemFact, frozen=True):
    """The motion is no longer before the meeting."""

    motion: MotionId
    kind_of: Token
    item: ItemId | None


class MotionDecided(ItemFact, frozen=True):
    """The motion was carried or lost: by the vote before this entry, or by the chair.

    `binds`: what the chair does no more on the item, or with the text `outcome`. `reopened`: the meeting
    reconsiders the text `outcome`, or the item `reopens`.
    """

    motion: MotionId
    kind_of: Token
    carried: bool
    item: ItemId | None
    binds: Binds | msgspec.UnsetType = msgspec.UNSET
    outcome: OutcomeId | msgspec.UnsetType = msgspec.UNSET
    reopens: ItemId | msgspec.UnsetType = msgspec.UNSET
    reopened: bool | msgspec.UnsetType = msgspec.UNSET


class QuorumStated(ItemFact, frozen=True):
    """At a delegation's request the chair said how many are present, and how many a decision needs (UNGA rule 67)."""

    motion: MotionId
    present: int
    needed: int
    enough: bool
    item: ItemId | None


class MotionFallen(ItemFact, frozen=True):
    """The motion was never decided: another was carried that leaves nothing for it."""

    motion: MotionId
    kind_of: Token
    item: ItemId | None


class MotionRuledOut(ItemFact, frozen=True):
    """The chair ruled the motion of this participant out of order. Texts: `reason`."""

    motion: MotionId
    kind_of: Token
    participant: ParticipantId
    item: ItemId | None


class RulingOverturned(ItemFact, frozen=True):
    """On appeal the meeting overruled the chair (UNGA rule 71): the ruling on this participant's point is reversed.

    `motion`: the one that was ruled out of order, and is before the meeting again.
    """

    participant: ParticipantId
    upheld: bool
    item: ItemId | None
    motion: MotionId | msgspec.UnsetType = msgspec.UNSET
