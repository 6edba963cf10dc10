"""Entries of the chair's proposals: put, objected to, taken back, so decided."""

import msgspec

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.meeting.deciding.proposals.state import About, TextPut
from hemicycle.procedure.words import ItemId, MemberCode, ParticipantId, ProposalId, VoteId


class ProposalPut(Fact, frozen=True):
    """The chair proposed it; the gavel may fall from `call_until` (UTC, ms). `texts`: those that are put *en bloc*."""

    proposal: ProposalId
    about: About
    item: ItemId | None
    participant: ParticipantId | None
    call_until: int
    bloc: list[TextPut]
    member: MemberCode | msgspec.UnsetType = msgspec.UNSET


class ProposalObjected(Fact, frozen=True):
    """A delegation objected. Texts: `reason`."""

    proposal: ProposalId
    participant: ParticipantId


class ProposalEnded(Fact, frozen=True):
    """It was taken back, or nobody presided any more; nothing is decided.

    `lost`: a vote on it was not carried; `kept`: the item that it would have struck.
    """

    proposal: ProposalId
    about: About
    member: MemberCode | msgspec.UnsetType = msgspec.UNSET
    lost: bool | msgspec.UnsetType = msgspec.UNSET
    kept: ItemId | msgspec.UnsetType = msgspec.UNSET


class ProposalAgreed(Fact, frozen=True):
    """So decided: nobody objected, or a `vote` carried it.

    The agenda is adopted, the item is on it, or is struck, or the person is elected. `vice_chairs`: all of them from
    now on, in their order.
    """

    proposal: ProposalId
    about: About
    item: ItemId | None
    participant: ParticipantId | None
    vice_chairs: list[ParticipantId]
    vote: VoteId | None
    member: MemberCode | msgspec.UnsetType = msgspec.UNSET
