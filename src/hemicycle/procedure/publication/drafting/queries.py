"""What is asked of a draft."""

from collections.abc import Iterator

from hemicycle.procedure.publication.drafting.state import Drafting, Sentence
from hemicycle.procedure.publication.words import QUOTED, WORDS, SentenceId
from hemicycle.procedure.words import Text, Token


def words_of(sentence: Sentence) -> Text:
    """The words in each language that has any."""
    found = {
        language: worded.texts.get(WORDS, {}).get(language, "")
        for language, worded in sentence.words.items()
    }
    return {language: words for language, words in found.items() if words}


def version_of(sentence: Sentence, language: Token) -> int:
    """The entry by which it has its words in a language; 0: it has none."""
    known = sentence.words.get(language)
    return known.seq if known else 0


def standing(draft: Drafting) -> Iterator[Sentence]:
    """The sentences that stand in blocks, in their order."""
    for block in draft.blocks:
        yield from (draft.table[one] for one in block.sentences)


def quoted(sentence: Sentence) -> bool:
    """Whether its words were adopted, corrected or not: they are quoted, never edited."""
    return any(one.origin in QUOTED for one in sentence.words.values())


def left_out(draft: Drafting) -> list[SentenceId]:
    """Adopted words that stand in no block."""
    there = {one.id for one in standing(draft)}
    return [one.id for one in draft.table.values() if one.id not in there and quoted(one)]


def to_settle(draft: Drafting, language: Token) -> list[SentenceId]:
    """The sentences to be looked at in a language, since another one changed or their words were erased."""
    return [one.id for one in standing(draft) if language in one.stale]
