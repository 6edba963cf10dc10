"""Entry of a statement: what a delegation puts on the record under its floor."""

from hemicycle.procedure.entry import Fact
from hemicycle.procedure.words import ItemId, ParticipantId, StatementId


class StatementEntered(Fact, frozen=True):
    """Texts: `text`, in one or more languages."""

    statement: StatementId
    participant: ParticipantId
    item: ItemId | None
