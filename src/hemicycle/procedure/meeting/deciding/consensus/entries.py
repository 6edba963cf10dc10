"""Entries of consensus: a text is put, objected to, taken back from the call, adopted. The item is its item."""

import msgspec

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import Digest, ItemId, OutcomeId, ParticipantId


class OutcomePut(ItemFact, frozen=True):
    """The chair put this version to consensus, or to acclamation; the gavel may fall from `call_until` (ms)."""

    outcome: OutcomeId
    version: int
    digest: Digest
    call_until: int
    item: ItemId | None
    acclaimed: bool | msgspec.UnsetType = msgspec.UNSET


class ObjectionRaised(ItemFact, frozen=True):
    """A delegation objected: there is no consensus on this version. Texts: `reason`."""

    outcome: OutcomeId
    participant: ParticipantId
    version: int
    item: ItemId | None


class ObjectionLifted(ItemFact, frozen=True):
    """A delegation lifted its objection, that of entry `raised`: where no other stands, the text may be put again."""

    outcome: OutcomeId
    raised: int
    participant: ParticipantId
    version: int
    item: ItemId | None


class VoteRequested(ItemFact, frozen=True):
    """A delegation asked for a vote: the version is not adopted by acclamation, and is on the table again."""

    outcome: OutcomeId
    participant: ParticipantId
    version: int
    item: ItemId | None


class CallEnded(ItemFact, frozen=True):
    """The call for consensus was broken off, by the chair or since nobody presided; nothing is decided."""

    outcome: OutcomeId
    item: ItemId | None


class OutcomeAdopted(ItemFact, frozen=True):
    """Adopted by consensus, or by acclamation, in the version of this digest."""

    outcome: OutcomeId
    version: int
    digest: Digest
    item: ItemId | None
    acclaimed: bool | msgspec.UnsetType = msgspec.UNSET
