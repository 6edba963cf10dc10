"""Acts upon the clearing of a joint text."""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.clearing.commands import (
    AnswerClearing,
    AskClearing,
    EraseAnswer,
    TakeBackAnswer,
)
from hemicycle.procedure.publication.clearing.entries import (
    AnswerErased,
    AnswerTakenBack,
    ClearingAnswered,
    ClearingAsked,
)
from hemicycle.procedure.publication.clearing.queries import (
    adopted,
    answer_of,
    answered,
    asked_of,
    dropped,
    not_asked,
    not_cleared,
    worded,
)
from hemicycle.procedure.publication.drafting.queries import standing
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.guards import ANY_TIME, OFFICE, readable, refusal
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.words import NO_LANGUAGE

MOST_SIDES = 400


def by_side(text: PressText, order: Submission[Any]) -> Refusal | None:
    """[PRESS-13] A side answers for itself, and nobody for it."""
    there = any(one.side == order.command.side for one in text.clearing.sides)
    ours = there and order.actor == order.command.side
    return None if ours else refusal(text, "other-side", "PRESS-13")


SIDE = By[PressText]("the side that is asked", by_side)


@act(AskClearing, ClearingAsked, by=OFFICE, when=ANY_TIME, spec="PRESS-12")
def ask(text: PressText, order: Submission[AskClearing]) -> Decision:
    """[PRESS-12] A joint text is cleared by those it names; what the meeting adopted is quoted, and asked of nobody."""
    one = order.command
    if text.drafting.issued_as != "joint":
        return refusal(text, "not-joint", "PRESS-12")
    if one.until <= order.now:
        return refusal(text, "deadline-passed", "PRESS-12")
    if not 0 < len(one.sides) <= MOST_SIDES or not all(each.sentences for each in one.sides):
        return refusal(text, "nobody-asked", "PRESS-12")
    if len({each.side for each in one.sides}) < len(one.sides):
        return refusal(text, "named-twice", "PRESS-12")
    there = {each.id: each for each in standing(text.drafting)}
    for sentence in (named for each in one.sides for named in each.sentences):
        if sentence not in there:
            return refusal(text, "unknown-sentence", "PRESS-2", sentence=sentence)
        if adopted(there[sentence]):
            return refusal(text, "adopted-words", "PRESS-3", sentence=sentence)
    left = dropped(text, one.sides)
    if left:
        return refusal(text, "not-cleared", "PRESS-14", side=left.side, number=1)
    tells = {each.id: len(each.tells) for each in there.values()}
    return [Draft(ClearingAsked(one.sides, one.until, one.silence, tells))]


@act(AnswerClearing, ClearingAnswered, by=SIDE, when=ANY_TIME, spec="PRESS-13")
def answer(text: PressText, order: Submission[AnswerClearing]) -> Decision:
    """[PRESS-13] The first answer on the words as they stand holds; a counter-wording alone has words."""
    one = order.command
    known = _asked(text, order)
    if isinstance(known, Refusal):
        return known
    if one.base != worded(known):
        return refusal(text, "changed-meanwhile", "PRESS-2", entry=worded(known))
    if answered(text, one.side, known):
        return refusal(text, "already-answered", "PRESS-13")
    if bool(one.words) != (one.verdict == "counter") or [*one.name] != [NO_LANGUAGE]:
        return refusal(text, "text-empty", "PRESS-13")
    texts = {"words": one.words, "reason": one.reason, "name": one.name}
    fact = ClearingAnswered(
        answer_of(one.side, known.id), one.side, known.id, one.base, one.verdict
    )
    refused = (
        readable(text, one.words)
        or readable(text, one.reason)
        or readable(text, one.name, known=[NO_LANGUAGE])
    )
    return refused or [Draft(fact, {name: words for name, words in texts.items() if words})]


@act(TakeBackAnswer, AnswerTakenBack, by=SIDE, when=ANY_TIME, spec="PRESS-13")
def take_back(text: PressText, order: Submission[TakeBackAnswer]) -> Decision:
    """[PRESS-13] Until the time is over an answer is taken back as freely as it was given."""
    known = _asked(text, order)
    if isinstance(known, Refusal):
        return known
    if not answered(text, order.command.side, known):
        return refusal(text, "not-answered", "PRESS-13")
    return [Draft(AnswerTakenBack(answer_of(order.command.side, known.id)))]


@act(EraseAnswer, AnswerErased, by=OFFICE, when=ANY_TIME, spec="PRESS-11")
def erase(text: PressText, order: Submission[EraseAnswer]) -> Decision:
    """[PRESS-11] The words of an answer go, and the name; that it was given stands."""
    erased = erased_answer(text, order.command.target)
    return [Draft(erased)] if erased else refusal(text, "no-text-there", "PRESS-11")


def erased_answer(text: PressText, target: int) -> AnswerErased | None:
    """That the words of an answer go; None: none stand there."""
    key = text.clearing.named.get(target)
    if key is None:
        return None
    last = text.clearing.answers.get(key)
    return AnswerErased(target, key if last and last.seq == target else None)


def uncleared(text: PressText, now: int) -> Refusal | None:
    """[PRESS-14] What is not cleared by all whom it names does not go out as joint."""
    if text.drafting.issued_as != "joint":
        return None
    if not text.clearing.asked or not_asked(text):
        return refusal(text, "nobody-asked", "PRESS-14")
    left = [*not_cleared(text, now)]
    if not left:
        return None
    sides = len({side for side, _ in left})
    return refusal(text, "not-cleared", "PRESS-14", side=left[0][0], number=sides)


def _asked(
    text: PressText, order: Submission[AnswerClearing] | Submission[TakeBackAnswer]
) -> Sentence | Refusal:
    """The sentence, on which the side is asked, as long as answers are taken."""
    one = order.command
    if text.drafting.issued_as != "joint":
        return refusal(text, "not-joint", "PRESS-12")
    if order.now >= text.clearing.until:
        return refusal(text, "clearing-over", "PRESS-13")
    known = next((each for each in asked_of(text, one.side) if each.id == one.sentence), None)
    return known or refusal(text, "not-theirs", "PRESS-13")
