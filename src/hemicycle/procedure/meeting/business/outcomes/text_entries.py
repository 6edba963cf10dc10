"""Entries of what happens to a text beside its wording: whose it is, its delay, what division leaves of it."""

import msgspec

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.meeting.business.outcomes.state import Part
from hemicycle.procedure.words import (
    Digest,
    ItemId,
    Manner,
    MotionId,
    OutcomeId,
    ParticipantId,
    PartId,
    Token,
    VoteId,
)


class SponsorJoined(ItemFact, frozen=True):
    """A delegation sponsors the text, beside those whose it is."""

    outcome: OutcomeId
    participant: ParticipantId
    item: ItemId | None


class SponsorLeft(ItemFact, frozen=True):
    """A delegation sponsors the text no more. `sponsor`: who of it had laid, taken over or joined it."""

    outcome: OutcomeId
    sponsor: ParticipantId
    item: ItemId | None


class OutcomeTakenOver(ItemFact, frozen=True):
    """A delegation laid a text that was withdrawn on the table again: as it stood, and as its own (UNGA rule 80)."""

    outcome: OutcomeId
    participant: ParticipantId
    item: ItemId | None


class DelayAsked(ItemFact, frozen=True):
    """A delegation asked for the time to read documents: nothing is decided on the text `until` then (UTC, ms)."""

    outcome: OutcomeId
    participant: ParticipantId
    until: int
    item: ItemId | None


class DelayWaived(ItemFact, frozen=True):
    """It was permitted that the text is decided before: by the chair, or by the meeting on `motion`."""

    outcome: OutcomeId
    item: ItemId | None
    motion: MotionId | msgspec.UnsetType = msgspec.UNSET


class PartsApproved(ItemFact, frozen=True):
    """By the vote before this entry these parts stay in the text, which is then decided as a whole (UNGA rule 89)."""

    outcome: OutcomeId
    vote: VoteId
    approved: list[PartId]
    item: ItemId | None


class PartsRejected(ItemFact, frozen=True):
    """By the vote before this entry these parts are out of the text: it has a new version without them."""

    outcome: OutcomeId
    vote: VoteId
    rejected: list[PartId]
    version: int
    digest: Digest
    parts: list[Part]
    stale: list[Token]
    item: ItemId | None


class OutcomeRejected(ItemFact, frozen=True):
    """Nothing operative is left of the text: it is rejected as a whole (UNGA rule 89)."""

    outcome: OutcomeId
    vote: VoteId
    item: ItemId | None


class OutcomeIssued(ItemFact, frozen=True):
    """The chair issued this version on the chair's own responsibility: it is no agreed text, and keeps its history."""

    outcome: OutcomeId
    version: int
    digest: Digest
    manner: Manner
    item: ItemId | None
