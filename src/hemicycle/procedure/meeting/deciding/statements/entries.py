"""Entry of a statement: what a delegation puts on the record under its floor."""

import msgspec

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import ItemId, ParticipantId, RequestId, StatementId, VoteId


class StatementEntered(ItemFact, frozen=True):
    """Texts: `text`, in one or more languages. `vote`: the vote that it explains.

    `request`: by which the floor was asked for, where that was on behalf of others.
    """

    statement: StatementId
    participant: ParticipantId
    item: ItemId | None
    vote: VoteId | msgspec.UnsetType = msgspec.UNSET
    request: RequestId | msgspec.UnsetType = msgspec.UNSET
