"""What a publication is made of: blocks of sentences, each sentence with its words in every official language."""

from typing import Literal, NewType

import msgspec

from hemicycle.procedure.words import Token

SentenceId = NewType("SentenceId", Token)
"""`s` and the seq of the entry by which it came into the draft."""
BlockId = NewType("BlockId", Token)
"""`b` and a number, chosen by whoever arranges the draft."""

Origin = Literal["generated", "edited", "written", "adopted", "corrected"]
"""Composed from the record; composed, and changed by somebody; written by somebody; adopted by the meeting itself;
adopted by it, and corrected by a corrigendum of the body."""
QUOTED: tuple[Origin, ...] = ("adopted", "corrected")
"""Origins of words that were adopted: they are quoted, never edited."""
IssuedAs = Literal["joint", "summary", "own"]
"""Whose words a text is: of all whom it names, who clear it; of whoever presided; of one side or body alone."""
ItemKind = Literal[
    "advisory",
    "programme",
    "readout",
    "communique",
    "statement",
    "decision",
    "remarks",
    "photo-release",
]
"""What is published, as newsrooms call it."""
BlockKind = Literal[
    "heading", "lead", "date", "paragraph", "list", "quote", "caption", "credit", "note", "source"
]
PROSE: tuple[BlockKind, ...] = ("paragraph", "list", "quote", "note")
"""Kinds of block that are read as text: not its heading, nor what stands beside it."""


class Block(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences that stand together, in their order."""

    id: BlockId
    kind: BlockKind
    sentences: list[SentenceId]


WORDS = "words"
"""The text of an entry that holds a sentence."""
