"""Entries of statements: what a delegation puts on the record under its floor, and what it binds to a text."""

import msgspec

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.meeting.deciding.statements.state import Nature
from hemicycle.procedure.words import (
    ItemId,
    OutcomeId,
    ParticipantId,
    PartId,
    RequestId,
    StatementId,
    Token,
    VoteId,
)


class StatementEntered(ItemFact, frozen=True):
    """Texts: `text`, in one or more languages.

    `vote`: the vote that it explains; `before`: the text, where it explains a vote that is still to be taken.
    `request`: by which the floor was asked for, where that was on behalf of others.
    """

    statement: StatementId
    participant: ParticipantId
    item: ItemId | None
    vote: VoteId | msgspec.UnsetType = msgspec.UNSET
    before: OutcomeId | msgspec.UnsetType = msgspec.UNSET
    request: RequestId | msgspec.UnsetType = msgspec.UNSET


class StatementBound(ItemFact, frozen=True):
    """A delegation bound a statement to this version of a text, or to its part `part`. Texts: `text`.

    It travels with the text once that version is adopted, under the name of `member`; it is no objection.
    """

    statement: StatementId
    outcome: OutcomeId
    version: int
    nature: Nature
    part: PartId | None
    member: Token
    participant: ParticipantId
    item: ItemId | None


class StatementWithdrawn(ItemFact, frozen=True):
    """A delegation took back what it had bound to a text: it stays on the record, and travels no more."""

    statement: StatementId
    outcome: OutcomeId
    nature: Nature
    member: Token
    participant: ParticipantId
    item: ItemId | None
