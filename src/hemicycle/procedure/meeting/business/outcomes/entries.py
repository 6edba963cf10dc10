"""Entries of outcomes: conclusions, commitments and invitations.

One by all (`participants`, `leaders`) is put to consensus in a version fixed by its digest and adopted by the
chair's gavel. A text is a list of `parts`, each with a salted digest in each language that it has; `digest` is that of
the version: its facts and its parts.
One by a single person or member is entered under its floor, and nobody adopts what another says.
"""

from typing import Literal

from msgspec import UNSET, UnsetType

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.meeting.business.outcomes.origin import Origin
from hemicycle.procedure.meeting.business.outcomes.state import AddedPart, Part
from hemicycle.procedure.words import (
    AmendmentId,
    Digest,
    Form,
    ItemId,
    OutcomeId,
    ParticipantId,
    PartId,
    Token,
    TrackId,
)


class OutcomeProposed(ItemFact, frozen=True):
    """A text by all is on the table, version 1. Texts: its parts by their ids, and the `salt` of their digests.

    `by` is `participants` or `leaders`. `due` (a commitment) and `starts` (an invitation) in ms or as a date text.
    `chairs`: laid from the chair, as the chair's own. `origin`: where it was adopted before; `adopted-by`: by whom.
    `whole`: its paragraphs are whole sentences, and `verb` a tag; absent: they follow upon the verb.
    """

    outcome: OutcomeId
    form: Form
    by: Token
    verb: Token | None
    joined: bool
    item: ItemId | None
    track: TrackId | None
    digest: Digest
    parts: list[Part]
    due: Token | None = None
    body: Token | None = None
    series: bool = False
    starts: Token | None = None
    preamble: int = 0
    chairs: bool = False
    origin: Origin | UnsetType = UNSET
    whole: bool | UnsetType = UNSET


class OutcomeAmended(ItemFact, frozen=True):
    """The text has a new version. Texts: the parts that were replaced and added, in the languages `reworded`.

    `parts` as they stand now; `stale`: languages not yet brought along with the change.
    """

    outcome: OutcomeId
    version: int
    digest: Digest
    parts: list[Part]
    reworded: list[Token]
    stale: list[Token]
    item: ItemId | None
    verb: Token | None


class LanguageSupplied(ItemFact, frozen=True):
    """Words that were missing or stale in some languages were supplied: no rewording, the version stays.

    Texts: parts in the languages `supplied`. `digest` is that of the version with them; `stale`: what is left.
    """

    outcome: OutcomeId
    version: int
    digest: Digest
    parts: list[Part]
    supplied: list[Token]
    stale: list[Token]
    item: ItemId | None


class AmendmentLanguageSupplied(ItemFact, frozen=True):
    """Words that an amendment lacked in some languages were supplied: it is the same amendment.

    Texts: its parts in the languages `supplied`. `digest` fixes it with them; `entries`: where words of its parts stand
    on another entry than its own, by part and language.
    """

    amendment: AmendmentId
    outcome: OutcomeId
    digest: Digest
    replaces: dict[PartId, dict[Token, Digest]]
    adds: list[AddedPart]
    entries: dict[PartId, dict[Token, int]]
    supplied: list[Token]
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
    parts: list[Part]
    due: Token | None = None
    body: Token | None = None
    series: bool = False
    starts: Token | None = None
    whole: bool | UnsetType = UNSET


class AmendmentProposed(ItemFact, frozen=True):
    """A delegation proposes to reword the text. Texts: the parts that it `replaces` and `adds`.

    `digest` fixes the amendment: the digests of its parts, those that it `deletes`, and its verb (None: it stays).
    """

    amendment: AmendmentId
    outcome: OutcomeId
    participant: ParticipantId
    digest: Digest
    replaces: dict[PartId, dict[Token, Digest]]
    adds: list[AddedPart]
    deletes: list[PartId]
    verb: Token | None
    item: ItemId | None
    amends: AmendmentId | None = None


class AmendmentAgreed(ItemFact, frozen=True):
    """One of several sponsors accepts the amendment, as `digest` fixes it; others are still to."""

    amendment: AmendmentId
    outcome: OutcomeId
    participant: ParticipantId
    digest: Digest
    item: ItemId | None


class AmendmentAccepted(ItemFact, frozen=True):
    """All sponsors accept the amendment: without a vote the text has a new version, with it in place."""

    amendment: AmendmentId
    outcome: OutcomeId
    version: int
    digest: Digest
    parts: list[Part]
    reworded: list[Token]
    stale: list[Token]
    verb: Token | None
    item: ItemId | None


class AmendmentAmended(ItemFact, frozen=True):
    """The amendment has another wording: one to it, `change`, was carried or accepted, and is part of it now.

    `entries`: where words of its parts stand on another entry than its own, by part and language.
    """

    amendment: AmendmentId
    change: AmendmentId
    outcome: OutcomeId
    result: Literal["carried", "accepted"]
    digest: Digest
    replaces: dict[PartId, dict[Token, Digest]]
    adds: list[AddedPart]
    deletes: list[PartId]
    verb: Token | None
    entries: dict[PartId, dict[Token, int]]
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
    """By the vote before this entry the text has a new version, with the parts of the amendment in place."""

    amendment: AmendmentId
    outcome: OutcomeId
    version: int
    digest: Digest
    parts: list[Part]
    reworded: list[Token]
    stale: list[Token]
    verb: Token | None
    item: ItemId | None


class AmendmentOvertaken(ItemFact, frozen=True):
    """Another amendment, or a revision of the text, changed the same `clashes`: parts of the text, or its `verb`.

    This one stands on words that the text no longer has, and waits to be restated by its author.
    """

    amendment: AmendmentId
    outcome: OutcomeId
    version: int
    clashes: list[Token]
    item: ItemId | None


class AmendmentRestated(ItemFact, frozen=True):
    """Its author restated the amendment on `version` of the text. Texts and parts as of `AmendmentProposed`."""

    amendment: AmendmentId
    outcome: OutcomeId
    participant: ParticipantId
    version: int
    digest: Digest
    replaces: dict[PartId, dict[Token, Digest]]
    adds: list[AddedPart]
    deletes: list[PartId]
    verb: Token | None
    item: ItemId | None


class AmendmentLost(ItemFact, frozen=True):
    """By the vote before this entry the amendment is `lost`, or has `fallen` with another that was carried."""

    amendment: AmendmentId
    outcome: OutcomeId
    cause: Literal["lost", "fallen"]
    item: ItemId | None
