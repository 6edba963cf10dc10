"""Entries of credentials. What the meeting decides stands in the proposal that was agreed."""

import msgspec

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
    """The person is no representative of the member any more, and takes no part: the meeting refused its credentials.

    By the decision before this entry; or earlier, and they are accredited anew. `rapporteur`: they held that office.
    """

    member: MemberCode
    participant: ParticipantId
    rapporteur: bool | msgspec.UnsetType = msgspec.UNSET
