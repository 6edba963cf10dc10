"""Commands of the chair's proposals about the course of the meeting, and of who objects to them."""

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import (
    Given,
    ItemId,
    OutcomeId,
    ParticipantId,
    ProposalId,
    Text,
    VoteId,
)


class PutAgenda(Command, frozen=True, tag="put-agenda"):
    """Propose that the meeting adopt its agenda as it stands."""


class PutNewItem(Command, frozen=True, tag="put-new-item"):
    """Propose that an item which was added after adoption be on the agenda."""

    item: ItemId


class PutStriking(Command, frozen=True, tag="put-striking"):
    """Propose that an item be struck from the agenda."""

    item: ItemId


class NominateViceChair(Command, frozen=True, tag="nominate-vice-chair"):
    """Propose that a person be elected vice-chair by acclamation, after those who are."""

    participant: ParticipantId


class NominateRapporteur(Command, frozen=True, tag="nominate-rapporteur"):
    """Propose that a person be elected rapporteur by acclamation."""

    participant: ParticipantId


class NamedText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in the version of this digest."""

    outcome: OutcomeId
    digest: Given


class PutEnBloc(Command, frozen=True, tag="put-en-bloc"):
    """Put several texts to consensus in one call."""

    texts: list[NamedText]


class ObjectToProposal(Command, frozen=True, tag="object-to-proposal"):
    """Object to what the chair has proposed."""

    proposal: ProposalId
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class AgreeProposal(Command, frozen=True, tag="agree-proposal"):
    """Let the gavel fall: so decided. `vote`: the one by which the meeting decided, where somebody objected."""

    proposal: ProposalId
    vote: VoteId | None = None


class EndProposal(Command, frozen=True, tag="end-proposal"):
    """Take the proposal back: nothing is decided."""

    proposal: ProposalId
