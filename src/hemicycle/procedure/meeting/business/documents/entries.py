"""Entries of documents. The file itself stands beside the record; its digest stands on it."""

from typing import ClassVar

import msgspec

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import (
    Digest,
    DocumentId,
    Format,
    ItemId,
    Language,
    Part,
    ParticipantId,
    StatementId,
    Token,
)


class DocumentLaid(ItemFact, frozen=True):
    """A file lies before the meeting, under an item or (None) for all of it. Texts: `title`. See `Document`.

    `size` in bytes, `digest` the SHA-256 of the file. `statement`: which was handed in with it, and gave its title.
    """

    copies: ClassVar[bool] = True

    document: DocumentId
    symbol: Token
    item: ItemId | None
    part: Part
    number: int
    revision: int
    language: Language
    format: Format
    size: int
    digest: Digest
    speaker: ParticipantId | None
    late: bool
    statement: StatementId | msgspec.UnsetType = msgspec.UNSET


class DocumentWithdrawn(ItemFact, frozen=True):
    """A document was taken back."""

    document: DocumentId
    item: ItemId | None
