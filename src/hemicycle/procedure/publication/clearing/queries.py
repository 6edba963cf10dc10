"""What is asked of a clearing."""

from collections.abc import Iterator, Sequence

from hemicycle.procedure.publication.clearing.state import Answer, AnswerId, Asked, Side
from hemicycle.procedure.publication.drafting.queries import quoted, standing
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.record_point import EntryPoint


def answer_of(side: Side, sentence: SentenceId) -> AnswerId:
    """How the answer of a side to a sentence is called."""
    return f"{side}/{sentence}"


def worded(sentence: Sentence) -> int:
    """The entry by which a sentence has its newest words, in whichever language."""
    return max((one.seq for one in sentence.words.values()), default=0)


def adopted(sentence: Sentence) -> bool:
    """Whether the meeting adopted it: such words are quoted, and nobody clears them."""
    return quoted(sentence)


def answered(text: PressText, side: Side, sentence: Sentence) -> Answer | None:
    """What a side answered on the words as they stand; None: nothing, or they have changed since."""
    known = text.clearing.answers.get(answer_of(side, sentence.id))
    return known if known and known.base == worded(sentence) else None


def asked_of(text: PressText, side: Side) -> list[Sentence]:
    """The sentences that stand and on which a side is asked, in their order."""
    theirs = {s for one in text.clearing.sides if one.side == side for s in one.sentences}
    return [one for one in standing(text.drafting) if one.id in theirs and not adopted(one)]


def not_asked(text: PressText) -> list[Sentence]:
    """What came in, got its words, or tells more, after clearing was asked, without anybody being asked on that."""
    known = {sentence for one in text.clearing.sides for sentence in one.sentences}
    return [
        one
        for one in standing(text.drafting)
        if not adopted(one)
        and (
            (one.id not in known and worded(one) > text.clearing.asked)
            or _came_in(text, one)
            or told_since(text, one)
        )
    ]


def told_since(text: PressText, sentence: Sentence) -> list[EntryPoint]:
    """What a sentence tells only since clearing was asked: it may speak for somebody more."""
    then = text.clearing.tells
    return sentence.tells[then.get(sentence.id, len(sentence.tells)) :] if then else []


def _came_in(text: PressText, sentence: Sentence) -> bool:
    """Whether a sentence stood apart when clearing was asked."""
    return bool(text.clearing.tells) and sentence.id not in text.clearing.tells


def dropped(text: PressText, sides: Sequence[Asked]) -> Answer | None:
    """An answer, other than that it is cleared, on words as they stand, of a side that is asked on them no more."""
    there = {one.id: one for one in standing(text.drafting) if not adopted(one)}
    again = {answer_of(one.side, sentence) for one in sides for sentence in one.sentences}
    for key, one in text.clearing.answers.items():
        known = there.get(one.sentence)
        stands = known is not None and one.base == worded(known)
        if stands and one.verdict != "cleared" and key not in again:
            return one
    return None


def unanswered(text: PressText) -> list[Side]:
    """The sides that have said nothing yet on some sentence as it stands."""
    return [
        one.side
        for one in text.clearing.sides
        if any(answered(text, one.side, each) is None for each in asked_of(text, one.side))
    ]


def not_cleared(text: PressText, now: int) -> Iterator[tuple[Side, Sentence]]:
    """Who has not cleared what. Silence clears where the body says so, once the time is over, what was asked."""
    silent = text.clearing.silence and now >= text.clearing.until
    for one in text.clearing.sides:
        for sentence in asked_of(text, one.side):
            given = answered(text, one.side, sentence)
            quiet = silent and worded(sentence) <= text.clearing.asked
            if given.verdict != "cleared" if given else not quiet:
                yield one.side, sentence
