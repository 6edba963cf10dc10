"""Entries upon what goes out: everybody may read them."""

import msgspec

from hemicycle.procedure.core.entry import PublicFact
from hemicycle.procedure.publication.issuing.state import IssuedSentence
from hemicycle.procedure.publication.words import BlockId, BlockKind, IssuedAs, ItemKind
from hemicycle.procedure.words import MeetingId, MemberCode, Token


class BlockIssued(PublicFact, frozen=True):
    """A block goes out. Texts: each sentence under its id. `instead`: the entry that lost its words to an erasure."""

    block: BlockId
    form: BlockKind
    sentences: list[IssuedSentence]
    instead: int | None


class VersionIssued(PublicFact, frozen=True):
    """A version of the text is out; it lists the entries of its blocks. `issued_as`: left out of a summary.

    Texts: `note`, what it corrects.
    """

    meeting: MeetingId
    version: int
    languages: list[Token]
    blocks: list[int]
    side: MemberCode | msgspec.UnsetType = msgspec.UNSET
    """[PRESS-15] Whose own text it is; left out of the meeting's."""
    issued_as: IssuedAs | msgspec.UnsetType = msgspec.UNSET
    item: ItemKind | msgspec.UnsetType = msgspec.UNSET
    """What it is; left out of a readout."""
    body: Token | msgspec.UnsetType = msgspec.UNSET
    """[PRESS-19] Of an item that tells no meeting, whose it is."""


class VersionWithdrawn(PublicFact, frozen=True):
    """What was out is no longer out. Texts: `reason`; of a meeting's text the meeting's record has it."""

    version: int


class NoteErased(PublicFact, frozen=True):
    """What entry `target` said of a correction or a withdrawal was erased."""

    target: int

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target


class BlockErased(PublicFact, frozen=True):
    """The words of the block that went out with entry `target` were erased."""

    target: int

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target
