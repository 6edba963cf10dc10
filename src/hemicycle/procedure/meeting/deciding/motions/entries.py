"""Entries of motions."""

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import ItemId, MotionId, ParticipantId, Token


class MotionMoved(ItemFact, frozen=True):
    """A motion was moved. `rank`: its precedence (0: first); `rule`: by what it is decided (None: the chair)."""

    motion: MotionId
    kind_of: Token
    participant: ParticipantId
    capacity: Token | None
    rank: int
    rule: Token | None
    item: ItemId | None


class MotionWithdrawn(ItemFact, frozen=True):
    """The motion is no longer before the meeting."""

    motion: MotionId
    kind_of: Token
    item: ItemId | None


class MotionDecided(ItemFact, frozen=True):
    """The motion was carried or lost: by the vote before this entry, or by the chair."""

    motion: MotionId
    kind_of: Token
    carried: bool
    item: ItemId | None


class RulingOverturned(ItemFact, frozen=True):
    """On appeal the meeting overruled the chair (UNGA rule 71): the ruling on this participant's point is reversed."""

    participant: ParticipantId
    upheld: bool
    item: ItemId | None
