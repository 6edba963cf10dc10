"""Entries of credentials. What the meeting decides stands in the proposal that was agreed."""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.words import MemberCode, ParticipantId


class CredentialsChallenged(Fact, frozen=True):
    """A delegation objected to the admission of another, which sits with the same rights. Texts: `reason`."""

    member: MemberCode
    participant: ParticipantId


class CredentialsReported(Fact, frozen=True):
    """What whoever examines credentials reported of a delegation that was challenged. Texts: `report`."""

    member: MemberCode


class CredentialsRefused(Fact, frozen=True):
    """By the decision before this entry the person is no representative of the member any more, and takes no part."""

    member: MemberCode
    participant: ParticipantId
