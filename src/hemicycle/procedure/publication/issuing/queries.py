"""What is asked of what went out, and of what is about to."""

from hemicycle.procedure.publication.drafting.state import Drafting
from hemicycle.procedure.publication.issuing.state import (
    IssuedBlock,
    IssuedSentence,
    Issuing,
    Version,
)
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import Block


def newest(issuing: Issuing) -> Version | None:
    """The last version that went out, also where it was withdrawn."""
    return issuing.versions[-1] if issuing.versions else None


def shown(issuing: Issuing, version: Version) -> list[IssuedBlock]:
    """The blocks of a version as they read now."""
    return [issuing.blocks[_now(issuing, seq)] for seq in version.blocks]


def issued_now(draft: Drafting, block: Block) -> list[IssuedSentence]:
    """The sentences of a block of the draft, as they would go out now."""
    return [
        IssuedSentence(
            one.id,
            {language: worded.origin for language, worded in one.words.items()},
            {language: worded.seq for language, worded in one.words.items()},
            one.tells,
        )
        for one in (draft.table[sentence] for sentence in block.sentences)
    ]


def out_as_it_is(text: PressText, block: Block) -> int | None:
    """The entry by which a block of the draft is out as it stands; None: it is to go out anew."""
    version = newest(text.issuing)
    sentences = issued_now(text.drafting, block)
    for one in shown(text.issuing, version) if version else ():
        if (one.block, one.form, one.sentences) == (block.id, block.kind, sentences):
            return one.seq
    return None


def _now(issuing: Issuing, seq: int) -> int:
    while seq in issuing.instead:
        seq = issuing.instead[seq]
    return seq
