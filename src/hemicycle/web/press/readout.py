"""A readout as pages show it."""

import hashlib
from collections.abc import Sequence

import msgspec

from hemicycle.procedure.publication.words import BlockKind


class Sentence(msgspec.Struct, frozen=True):
    """A sentence, and the entries that it tells. `erased`: its words are gone.

    `corrected`: the entry by which a corrigendum of the body corrected it; 0: none did.
    """

    text: str
    seqs: Sequence[int]
    erased: bool = False
    corrected: int = 0


class Readout(msgspec.Struct, frozen=True):
    """A readout in one language. `text` is what the digest on the record is of; `missing` names absent texts.

    `forms`: as what each paragraph stands, a `paragraph`, a `list` of its sentences, a `quote` or a `note`.
    `date`: the day or days on which it was held, where it was held.
    `erased`: words of it are gone since it went out.
    `photo`: the digest of the picture that the caption is of; empty where none was taken.
    """

    language: str
    title: str
    paragraphs: list[list[Sentence]]
    caption: str
    source: str
    missing: list[str]
    text: str
    photo: str = ""
    date: str = ""
    erased: bool = False
    standfirst: str = ""
    """[PRESS-19] The lead that somebody wrote."""
    forms: Sequence[BlockKind] = ()

    def form(self, place: int) -> BlockKind:
        """As what the paragraph at this place (from 0) stands."""
        return self.forms[place] if place < len(self.forms) else "paragraph"

    @property
    def digest(self) -> str:
        """SHA-256 of the text, in hex, as `readout-published` carries it."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def lead(self) -> str:
        """What it is about: the lead that somebody wrote, or else the first sentence."""
        return self.standfirst or next(
            (s.text for paragraph in self.paragraphs for s in paragraph if s.text), ""
        )
