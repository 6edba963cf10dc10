"""Commands upon what goes out."""

from typing import ClassVar

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.publication.words import BlockId, SentenceId
from hemicycle.procedure.words import Text


class BlockWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of a block, a text for each of its sentences in their order."""

    block: BlockId
    words: list[Text]


class IssueVersion(Command, frozen=True, tag="issue-version"):
    """Publish the draft as it stands since entry `base`: the words of the blocks that are not out as they are.

    `note`: what a version that follows another corrects, and why.
    """

    of_words: ClassVar[bool] = True

    base: int
    blocks: list[BlockWords]
    note: Text = {}  # noqa: RUF012 — copied by the struct


class WithdrawVersion(Command, frozen=True, tag="withdraw-version"):
    """Withdraw what is out. `reason`: why, in each of its languages; of a meeting's text the meeting says it."""

    of_words: ClassVar[bool] = True

    reason: Text = {}  # noqa: RUF012 — copied by the struct


class EraseNote(Command, frozen=True, tag="erase-note"):
    """Erase what entry `target` says of a correction or a withdrawal."""

    target: int


class Remaining(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of a block that went out with entry `target`, the words of the sentences that are not erased, in their order."""

    target: int
    words: list[Text]


class EraseSentences(Command, frozen=True, tag="erase-sentences"):
    """Erase these sentences from the draft and from every version, for good."""

    of_words: ClassVar[bool] = True

    sentences: list[SentenceId]
    remaining: list[Remaining]
