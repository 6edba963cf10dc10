"""The documents before the meeting: what each is called, of what it is a version, and which file it is."""

import msgspec

from hemicycle.procedure.words import (
    Digest,
    DocumentId,
    Format,
    ItemId,
    Language,
    Part,
    ParticipantId,
    Texts,
    Token,
)


class Document(msgspec.Struct, frozen=True):
    """One file: a document of this symbol, revision and language. `texts`: `title`.

    `part` and `number`: that it is the addendum or corrigendum of this number; `revision` 0 is the first version.
    `speaker`: whose statement it is, to be checked against delivery. `late`: it came after the deadline of the rules.
    `withdrawn`: when it was taken back; whoever sees it is told so, and its file is given to nobody.
    """

    id: DocumentId
    seq: int
    at: int
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
    texts: Texts
    withdrawn: int | None = None


class Documents(msgspec.Struct, frozen=True):
    """All that were laid, in order."""

    laid: dict[DocumentId, Document] = {}
