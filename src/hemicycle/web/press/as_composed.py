"""A draft as the composer gave it: what is held against what it gives now."""

from collections.abc import Collection

from msgspec.structs import replace

from hemicycle.documents.blocks import DraftBlock, DraftSentence
from hemicycle.procedure.publication.drafting.queries import words_of
from hemicycle.procedure.publication.state import PressText


def without_gone(block: DraftBlock, gone: Collection[int]) -> DraftBlock:
    """[PRESS-11] A block without what it tells of words that are gone: no erasure of them reaches what came after."""
    sentences = [
        replace(one, seqs=[seq for seq in one.seqs if seq not in gone]) for one in block.sentences
    ]
    return replace(block, sentences=sentences)


def as_laid(text: PressText) -> list[DraftBlock]:
    """The draft as the composer gave it."""
    return [
        DraftBlock(
            block.kind,
            [
                DraftSentence(
                    words_of(one), next(iter(one.words.values())).origin, [p.seq for p in one.tells]
                )
                for one in (text.drafting.table[name] for name in block.sentences)
                if one.words
            ],
        )
        for block in text.drafting.blocks
    ]
