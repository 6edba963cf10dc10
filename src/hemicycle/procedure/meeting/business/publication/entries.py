"""Entries after the meeting: publication, correction, redaction, release."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from hemicycle.procedure.core.entry import ClosedFact, Fact, ItemFact, PublicFact
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import Digest, ItemId, Token


class ReadoutPublished(PublicFact, frozen=True):
    """The readout is out. `kept`: the entry of this version on the record of the readout, which has its words.

    `digests`: where they are kept nowhere, language → SHA-256 (hex) of the text, as `hemicycle readout` writes it.
    """

    version: int
    digests: dict[Token, Digest]
    kept: EntryPoint | UnsetType = UNSET


class ReadoutWithdrawn(PublicFact, frozen=True):
    """The readout is no longer out. Texts: `reason`."""


class TextCorrected(ItemFact, frozen=True):
    """A text that stands on entry `target` now reads so. Texts: the corrected ones by their names.

    `always`: everybody sees the target, and so this.
    `corrigendum`: of words that the meeting adopted, the entry by which the body adopted these; left out of others.
    """

    target: int
    item: ItemId | None
    always: bool
    corrigendum: EntryPoint | UnsetType = UNSET


class TextRedacted(ItemFact, frozen=True):
    """The texts of entry `target` were erased; its facts and its proof stand. Texts: `reason`. `always` as above."""

    target: int
    item: ItemId | None
    always: bool

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target


class ConfidedTextRedacted(ClosedFact, frozen=True):
    """As `TextRedacted`, of an entry that is never open: who saw it sees this. Texts: `reason`."""

    readers: ClassVar[str] = "secretariat"

    target: int
    audience: Token

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target


class ChathamHouseSet(Fact, frozen=True):
    """From here on `item`, or (None) the meeting, is closed, and nothing that is told of it names who was there."""

    item: ItemId | None


class ItemReleased(PublicFact, frozen=True):
    """What was closed is open to all: `item`, or (None) the meeting as a whole, its closed items left out."""

    item: ItemId | None
