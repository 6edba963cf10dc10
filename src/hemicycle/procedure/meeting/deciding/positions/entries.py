"""Entries of positions: one kind that is said to all, and one that is never open."""

from typing import ClassVar

from hemicycle.procedure.core.entry import ClosedFact, ItemFact
from hemicycle.procedure.meeting.deciding.positions.state import Stance
from hemicycle.procedure.words import ItemId, OutcomeId, ParticipantId, PositionId, Token


class PositionStated(ItemFact, frozen=True):
    """A delegation says to all where it stands on this version; `stance` None: it takes that back. Texts: `text`.

    `position`: the one place that `member` has on this text for what it says to all.
    """

    position: PositionId
    outcome: OutcomeId
    version: int
    member: Token
    participant: ParticipantId
    stance: Stance | None
    item: ItemId | None


class PositionConfided(ClosedFact, frozen=True):
    """As `PositionStated`, to the chair and the secretariat alone. `audience`: they, and the delegation itself."""

    readers: ClassVar[str] = "secretariat"

    position: PositionId
    outcome: OutcomeId
    version: int
    member: Token
    participant: ParticipantId
    stance: Stance | None
    item: ItemId | None
    audience: Token
