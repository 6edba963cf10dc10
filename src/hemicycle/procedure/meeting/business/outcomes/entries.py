"""Entries of outcomes: conclusions, commitments and invitations.

One by all (`participants`, `leaders`) is put to consensus in a version fixed by its digest and adopted by the
chair's gavel. `digests` holds a digest of the text in each language that it has; `digest` is that of the version.
One by a single person or member is entered under its floor, and nobody adopts what another says.
"""

from typing import Literal

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import (
    AmendmentId,
    Digest,
    Form,
    ItemId,
    OutcomeId,
    ParticipantId,
    Token,
    TrackId,
)


class OutcomeProposed(ItemFact, frozen=True):
    """A text by all is on the table, version 1. Texts: `text`; of an invitation `whom` and `topic-N`.

    `by` is `participants` or `leaders`. `due` (a commitment) and `starts` (an invitation) in ms or as a date text.
    """

    outcome: OutcomeId
    form: Form
    by: Token
    verb: Token | None
    joined: bool
    item: ItemId | None
    track: TrackId | None
    digest: Digest
    digests: dict[Token, Digest]
    due: Token | None = None
    body: Token | None = None
    series: bool = False
    starts: Token | None = None


class OutcomeAmended(ItemFact, frozen=True):
    """The text has a new version. Texts: the languages `reworded`, each whole.

    `stale`: languages not yet brought along with the change.
    """

    outcome: OutcomeId
    version: int
    digest: Digest
    digests: dict[Token, Digest]
    reworded: list[Token]
    stale: list[Token]
    item: ItemId | None
    verb: Token | None


class LanguageSupplied(ItemFact, frozen=True):
    """Words that were missing or stale in some languages were supplied: no rewording, the version stays.

    Texts: the languages `supplied`, each whole. `digest` is that of the version with them; `stale`: what is left.
    """

    outcome: OutcomeId
    version: int
    digest: Digest
    digests: dict[Token, Digest]
    supplied: list[Token]
    stale: list[Token]
    item: ItemId | None


class OutcomeWithdrawn(ItemFact, frozen=True):
    """The text is off the table."""

    outcome: OutcomeId
    item: ItemId | None


class OutcomeEntered(ItemFact, frozen=True):
    """One person or member says, undertakes or invites, under its floor. Texts as of `OutcomeProposed`.

    `by` is the participant, or the member code where the member as such speaks.
    """

    outcome: OutcomeId
    form: Form
    by: Token
    participant: ParticipantId
    verb: Token | None
    joined: bool
    item: ItemId | None
    track: TrackId | None
    digest: Digest
    digests: dict[Token, Digest]
    due: Token | None = None
    body: Token | None = None
    series: bool = False
    starts: Token | None = None


class AmendmentProposed(ItemFact, frozen=True):
    """A delegation proposes to reword the text. Texts: the languages of `digests`, each whole.

    `digest` fixes the amendment: the digests of its languages and its verb.
    """

    amendment: AmendmentId
    outcome: OutcomeId
    participant: ParticipantId
    digest: Digest
    digests: dict[Token, Digest]
    verb: Token | None
    item: ItemId | None


class AmendmentWithdrawn(ItemFact, frozen=True):
    """The amendment is no longer before the meeting."""

    amendment: AmendmentId
    outcome: OutcomeId
    item: ItemId | None


class AmendmentsOrdered(ItemFact, frozen=True):
    """The chair put the amendments into the order of their votes (UNGA rule 90)."""

    outcome: OutcomeId
    amendments: list[AmendmentId]
    item: ItemId | None


class AmendmentCarried(ItemFact, frozen=True):
    """By the vote before this entry the text has a new version, in the words of the amendment."""

    amendment: AmendmentId
    outcome: OutcomeId
    version: int
    digest: Digest
    digests: dict[Token, Digest]
    reworded: list[Token]
    stale: list[Token]
    verb: Token | None
    item: ItemId | None


class AmendmentOvertaken(ItemFact, frozen=True):
    """Another amendment was carried: this one stands on words that the text no longer has, and waits to be restated."""

    amendment: AmendmentId
    outcome: OutcomeId
    version: int
    item: ItemId | None


class AmendmentRestated(ItemFact, frozen=True):
    """Its author restated the amendment on `version` of the text. Texts and digests as of `AmendmentProposed`."""

    amendment: AmendmentId
    outcome: OutcomeId
    participant: ParticipantId
    version: int
    digest: Digest
    digests: dict[Token, Digest]
    verb: Token | None
    item: ItemId | None


class AmendmentLost(ItemFact, frozen=True):
    """By the vote before this entry the amendment is `lost`, or has `fallen` with another that was carried."""

    amendment: AmendmentId
    outcome: OutcomeId
    cause: Literal["lost", "fallen"]
    item: ItemId | None
