"""What is asked of a clearing."""

from collections.abc import Iterator

from hemicycle.procedure.publication.clearing.state import Answer, AnswerId, Side
from hemicycle.procedure.publication.drafting.queries import standing
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId


def answer_of(side: Side, sentence: SentenceId) -> AnswerId:
    """How the answer of a side to a sentence is called."""
    return f"{side}/{sentence}"


def worded(sentence: Sentence) -> int:
    """The entry by which a sentence has its newest words, in whichever language."""
    return max((one.seq for one in sentence.words.values()), default=0)


def adopted(sentence: Sentence) -> bool:
    """Whether the meeting adopted it: such words are quoted, and nobody clears them."""
    return any(one.origin == "adopted" for one in sentence.words.values())


def answered(text: PressText, side: Side, sentence: Sentence) -> Answer | None:
    """What a side answered on the words as they stand; None: nothing, or they have changed since."""
    known = text.clearing.answers.get(answer_of(side, sentence.id))
    return known if known and known.base == worded(sentence) else None


def asked_of(text: PressText, side: Side) -> list[Sentence]:
    """The sentences that stand and on which a side is asked, in their order."""
    theirs = {s for one in text.clearing.sides if one.side == side for s in one.sentences}
    return [one for one in standing(text.drafting) if one.id in theirs and not adopted(one)]


def not_asked(text: PressText) -> list[Sentence]:
    """What stands and got its words after clearing was asked, without anybody being asked on it."""
    known = {sentence for one in text.clearing.sides for sentence in one.sentences}
    return [
        one
        for one in standing(text.drafting)
        if one.id not in known and not adopted(one) and worded(one) > text.clearing.asked
    ]


def not_cleared(text: PressText, now: int) -> Iterator[tuple[Side, Sentence]]:
    """Who has not cleared what. Silence clears only where the body says so, and only once the time is over."""
    silent = text.clearing.silence and now >= text.clearing.until
    for one in text.clearing.sides:
        for sentence in asked_of(text, one.side):
            given = answered(text, one.side, sentence)
            if given.verdict != "cleared" if given else not silent:
                yield one.side, sentence
