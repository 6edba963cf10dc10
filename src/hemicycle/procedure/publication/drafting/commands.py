"""Commands upon the draft."""

from typing import ClassVar

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.publication.words import (
    Block,
    BlockId,
    BlockKind,
    IssuedAs,
    ItemKind,
    Origin,
    SentenceId,
)
from hemicycle.procedure.record_point import EntryPoint, RecordPoint
from hemicycle.procedure.words import MeetingId, MemberCode, OfficeId, Text, Token


class Laid(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence of a new draft."""

    words: Text
    origin: Origin
    tells: list[EntryPoint]


class LaidBlock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A block of a new draft."""

    kind: BlockKind
    sentences: list[Laid]


class BeginPublication(Command, frozen=True, tag="begin-publication"):
    """Begin the publication of a meeting with what was composed from its record, as it stands at `point`.

    Or, with no `meeting` and no `point`, an item that `body` publishes by itself, with what people have written.
    `side`: the member whose own text it is.
    `chain`: as what each language is signed off, one after the other, by the body's rules; empty: once, as nothing.
    `offices`: by such a step, the office of the body whose holder alone signs it.
    """

    of_words: ClassVar[bool] = True

    meeting: MeetingId
    languages: list[Token]
    point: RecordPoint | None
    blocks: list[LaidBlock]
    issued_as: IssuedAs = "summary"
    side: MemberCode | None = None
    chain: list[Token] = []  # noqa: RUF012 — copied by the struct
    item: ItemKind = "readout"
    body: Token = ""
    offices: dict[Token, OfficeId] = {}  # noqa: RUF012 — copied by the struct


class TurnText(Command, frozen=True, tag="turn-text"):
    """Make it a text of another kind: a joint one, or a summary of whoever presided."""

    issued_as: IssuedAs


class LayDraft(Command, frozen=True, tag="lay-draft"):
    """Compose anew: what the draft said before is no longer part of it."""

    of_words: ClassVar[bool] = True

    point: RecordPoint
    blocks: list[LaidBlock]


class RewordSentence(Command, frozen=True, tag="reword-sentence"):
    """Change a sentence in one language. `base`: the entry whose words the change was made on; 0: it had none.

    `tells`: entries that the new words tell besides.
    """

    of_words: ClassVar[bool] = True

    sentence: SentenceId
    language: Token
    base: int
    words: Text
    tells: list[EntryPoint] = []  # noqa: RUF012 — copied by the struct


class ConfirmSentence(Command, frozen=True, tag="confirm-sentence"):
    """A sentence is still right in this language, though another one has changed."""

    sentence: SentenceId
    language: Token


class OutdateSentence(Command, frozen=True, tag="outdate-sentence"):
    """A sentence tells what was corrected since. `corrections`: the entries of the meeting's record that did it."""

    sentence: SentenceId
    corrections: list[EntryPoint]


class RestateSentence(Command, frozen=True, tag="restate-sentence"):
    """Adopted words as they read after a corrigendum of the body, in the languages that it corrects.

    `corrections`: the entries of the meeting's record that entered it there.
    """

    of_words: ClassVar[bool] = True

    sentence: SentenceId
    words: Text
    corrections: list[EntryPoint]


class WriteSentence(Command, frozen=True, tag="write-sentence"):
    """A new sentence at a place (0: first) of a block; with `kind`, in a new block of this id, behind `after`."""

    of_words: ClassVar[bool] = True

    block: BlockId
    place: int
    words: Text
    tells: list[EntryPoint] = []  # noqa: RUF012 — copied by the struct
    kind: BlockKind | None = None
    after: BlockId | None = None


class RecastSentences(Command, frozen=True, tag="recast-sentences"):
    """Put these neighbours in other words as one sentence, or as several: joined, or split.

    `base`: the newest entry whose words the change was made on.
    """

    of_words: ClassVar[bool] = True

    sentences: list[SentenceId]
    base: int
    into: list[Text]


class ArrangeDraft(Command, frozen=True, tag="arrange-draft"):
    """The blocks of the draft from now on: moved, split, joined, left out. `base`: the arrangement that was changed."""

    base: int
    blocks: list[Block]
