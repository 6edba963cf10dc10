"""Where each delegation says that it stands on a text, before it is decided. None of it decides anything."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import ItemId, OutcomeId, ParticipantId, PositionId, Texts

Stance = Literal["supports", "can-accept", "proposes-change", "cannot-accept"]


class Position(msgspec.Struct, frozen=True):
    """What `member` said last of version `version`; `stance` None: it took that back. `texts`: `text`.

    `audience`: who sees it, where it was said to the chair alone; None: whoever sees the text.
    """

    id: PositionId
    seq: int
    at: int
    outcome: OutcomeId
    version: int
    member: str
    participant: ParticipantId
    stance: Stance | None
    item: ItemId | None
    texts: Texts
    audience: str | None = None


class Positions(msgspec.Struct, frozen=True):
    """What was said last, by delegation and text: to all, and apart from it to the chair alone."""

    table: dict[PositionId, Position] = {}
