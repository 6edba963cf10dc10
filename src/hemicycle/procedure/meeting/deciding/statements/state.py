"""The statements entered, in order."""

import msgspec

from hemicycle.procedure.words import ItemId, ParticipantId, RequestId, StatementId, Texts, VoteId


class Statement(msgspec.Struct, frozen=True):
    """`capacity` is the member for whom it was made, `vote` the vote that it explains; `request`: on whose behalf."""

    id: StatementId
    seq: int
    at: int
    participant: ParticipantId
    capacity: str | None
    item: ItemId | None
    texts: Texts
    vote: VoteId | None = None
    request: RequestId | None = None


class Statements(msgspec.Struct, frozen=True):
    """All statements in order."""

    entered: list[Statement] = []
