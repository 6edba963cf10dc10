"""Entries of inscriptions, and of texts that are handed in before they are delivered."""

from typing import ClassVar, Literal

import msgspec

from hemicycle.procedure.core.entry import ClosedFact, ItemFact
from hemicycle.procedure.meeting.business.inscriptions.state import Level, StatementFile
from hemicycle.procedure.words import (
    ItemId,
    Language,
    ParticipantId,
    RequestId,
    StatementId,
    Token,
)


class SpeakerInscribed(ItemFact, frozen=True):
    """A delegation will speak on `item`, at this level and in this language; said again, it changes that.

    `since`: when it inscribed first (UTC, ms). Texts: `behalf`, the name of whom it speaks for, with its `code`.
    `by_video`: by a statement that it recorded, so that nobody of it need be there.
    """

    inscription: RequestId
    participant: ParticipantId
    capacity: Token | None
    item: ItemId
    level: Level
    language: Language
    since: int
    on_behalf: bool | msgspec.UnsetType = msgspec.UNSET
    code: Token | msgspec.UnsetType = msgspec.UNSET
    by_video: bool | msgspec.UnsetType = msgspec.UNSET


class InscriptionWithdrawn(ItemFact, frozen=True):
    """A delegation will not speak on the item; `removed`: it was taken off the list."""

    inscription: RequestId
    participant: ParticipantId
    cause: Literal["withdrawn", "removed"]
    item: ItemId


class InscriptionsOrdered(ItemFact, frozen=True):
    """Those who inscribed on the item were put into this order by hand. Texts: `reason`, why not as by the rules."""

    item: ItemId
    inscriptions: list[RequestId]


class TextHandedIn(ClosedFact, frozen=True):
    """What a delegation will say on an item: interpreters and the secretariat read it before it is delivered.

    `audience`: they, and the delegation itself. `replaces`: what it handed in before. Texts: `text`, `title`.
    """

    readers: ClassVar[str] = "interpreters"

    statement: StatementId
    participant: ParticipantId
    capacity: Token | None
    item: ItemId
    files: list[StatementFile]
    audience: Token
    replaces: StatementId | msgspec.UnsetType = msgspec.UNSET


class HandedInTextEnded(ClosedFact, frozen=True):
    """What was handed in waits no longer for its delivery: it was delivered, or taken back."""

    readers: ClassVar[str] = "interpreters"

    statement: StatementId
    item: ItemId
    cause: Literal["delivered", "taken-back"]
    audience: Token


class TextDelivered(ItemFact, frozen=True):
    """A delegation has spoken, and its text is given to whoever sees the item, to be checked against delivery.

    Texts: `text`, where it was not a file alone.
    """

    copies: ClassVar[bool] = True

    statement: StatementId
    participant: ParticipantId
    capacity: Token | None
    item: ItemId
