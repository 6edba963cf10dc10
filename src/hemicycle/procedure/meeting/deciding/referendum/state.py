"""Who agrees to a text ad referendum, before it is agreed."""

import msgspec

from hemicycle.procedure.words import ItemId, OutcomeId, ParticipantId


class AwaitedCapital(msgspec.Struct, frozen=True):
    """The capital of `member` has yet to confirm version `version` of a text."""

    seq: int
    outcome: OutcomeId
    version: int
    member: str
    participant: ParticipantId
    item: ItemId | None


class Capitals(msgspec.Struct, frozen=True):
    """All who said so, in order."""

    awaited: list[AwaitedCapital] = []
