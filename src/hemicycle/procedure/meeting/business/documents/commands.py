"""Commands of documents."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import (
    DocumentId,
    Format,
    Given,
    ItemId,
    Language,
    Part,
    ParticipantId,
    Text,
)


class LayDocument(Command, frozen=True, tag="lay-document"):
    """Lay a file before the meeting, which the server holds under this digest. See `Document`."""

    title: Text
    language: Language
    format: Format
    size: int
    digest: Given
    symbol: Given = ""
    item: ItemId | None = None
    part: Part = "document"
    number: int = 0
    revision: int = 0
    speaker: ParticipantId | None = None


class WithdrawDocument(Command, frozen=True, tag="withdraw-document"):
    """Take a document back: its file is given to nobody any more."""

    document: DocumentId
