"""What the chair has proposed to the meeting about its own course, and waits for its decision."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import (
    Digest,
    ItemId,
    MemberCode,
    OutcomeId,
    ParticipantId,
    ProposalId,
    Texts,
)

About = Literal[
    "agenda",
    "add-item",
    "strike-item",
    "vice-chair",
    "rapporteur",
    "texts",
    "accept-credentials",
    "refuse-credentials",
]
"""The agenda as it stands; an item added after adoption; an item struck; who is elected by acclamation; texts
that are adopted *en bloc*; the credentials of a delegation accepted, or refused."""


class TextPut(msgspec.Struct, frozen=True):
    """A text that is put with others, in the version of this digest."""

    outcome: OutcomeId
    version: int
    digest: Digest


class ProposalObjection(msgspec.Struct, frozen=True):
    """A formal objection. `capacity`: the member for whom it was raised. Texts: `reason`."""

    seq: int
    participant: ParticipantId
    capacity: str | None
    texts: Texts


class Proposal(msgspec.Struct, frozen=True):
    """What is proposed. `put`: it stands for objections, until `call_until` (UTC, ms) at least; else one was raised."""

    id: ProposalId
    seq: int
    about: About
    item: ItemId | None
    participant: ParticipantId | None
    call_until: int
    bloc: list[TextPut]
    put: bool = True
    member: MemberCode | None = None
    objections: list[ProposalObjection] = []


class Proposals(msgspec.Struct, frozen=True):
    """The one that is before the meeting, and when it was put (UTC, ms)."""

    open: Proposal | None = None
    since: int = 0
    kept: list[ItemId] = []
    """The items of which a vote did not carry that they be struck."""
