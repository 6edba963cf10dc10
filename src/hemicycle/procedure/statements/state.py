"""The statements entered, in order."""

import msgspec

from hemicycle.procedure.words import ItemId, ParticipantId, StatementId, Texts


class Statement(msgspec.Struct, frozen=True):
    """`capacity` is the member for whom it was made."""

    id: StatementId
    seq: int
    at: int
    participant: ParticipantId
    capacity: str | None
    item: ItemId | None
    texts: Texts


class Statements(msgspec.Struct, frozen=True):
    """All statements in order."""

    entered: list[Statement] = []
