"""The statements entered, and those that are bound to a text, in order."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import (
    ItemId,
    OutcomeId,
    ParticipantId,
    PartId,
    RequestId,
    StatementId,
    Texts,
    VoteId,
)

Nature = Literal[
    "statement", "reservation", "interpretation", "dissociation", "footnote", "explanation"
]
"""As what a statement is bound to a text; `explanation` of one's position."""


class Statement(msgspec.Struct, frozen=True):
    """`capacity` is the member for whom it was made; `request`: on whose behalf.

    `vote` is the vote that it explains, `before` the text of one that was still to come.
    """

    id: StatementId
    seq: int
    at: int
    participant: ParticipantId
    capacity: str | None
    item: ItemId | None
    texts: Texts
    vote: VoteId | None = None
    before: OutcomeId | None = None
    request: RequestId | None = None


class BoundStatement(msgspec.Struct, frozen=True):
    """A statement of `member` on version `version` of a text; `part` None: on the whole. `texts`: `text`.

    `withdrawn`: the entry by which its delegation took it back.
    """

    id: StatementId
    seq: int
    at: int
    outcome: OutcomeId
    version: int
    nature: Nature
    part: PartId | None
    member: str
    participant: ParticipantId
    item: ItemId | None
    texts: Texts
    withdrawn: int | None = None


class Statements(msgspec.Struct, frozen=True):
    """All statements in order."""

    entered: list[Statement] = []
    bound: list[BoundStatement] = []
