"""What an erasure on the meeting's record takes from its readout: every sentence that tells what was erased."""

from collections.abc import Collection, Iterable

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.publication.drafting.entries import SentenceLaid, SentenceReworded
from hemicycle.procedure.publication.issuing.acts import touched_blocks
from hemicycle.procedure.publication.issuing.commands import EraseSentences, Remaining
from hemicycle.procedure.publication.issuing.entries import BlockIssued
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId


def telling(entries: Iterable[Entry], gone: Collection[int]) -> list[SentenceId]:
    """The sentences of a publication's record that tell one of these entries of the meeting's, and still have words."""
    found = dict[SentenceId, None]()
    for entry in entries:
        match entry.fact:
            case SentenceLaid() | SentenceReworded() if entry.texts is not None:
                if any(one.seq in gone for one in entry.fact.tells):
                    found[entry.fact.sentence] = None
            case BlockIssued() if entry.texts is not None:
                for sentence in entry.fact.sentences:
                    if not sentence.erased and any(one.seq in gone for one in sentence.tells):
                        found[sentence.id] = None
    return list(found)


def erasure(text: PressText, sentences: Iterable[SentenceId]) -> EraseSentences:
    """The command that erases these sentences, with the words that stay beside them."""
    gone = set(sentences)
    remaining = []
    for block in touched_blocks(text, gone):
        words = [
            block.texts.get(one.id, {})
            for one in block.sentences
            if one.id not in gone and not one.erased
        ]
        remaining += [Remaining(block.seq, words)] if words else []
    return EraseSentences(sorted(gone), remaining)
