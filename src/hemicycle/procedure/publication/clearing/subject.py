"""A joint text is cleared by those whom it names."""

from hemicycle.procedure.core.changes import into, when
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like, or_else
from hemicycle.procedure.publication.clearing import acts
from hemicycle.procedure.publication.clearing.entries import (
    AnswerErased,
    AnswerTakenBack,
    ClearingAnswered,
    ClearingAsked,
)
from hemicycle.procedure.publication.clearing.state import Answer, Clearing
from hemicycle.procedure.publication.state import PressText

PART, ANSWERS, NAMED = PressText.clearing, into(Clearing.answers), into(Clearing.named)

CLEARING = Subject[PressText](
    name="clearing",
    home=__package__,
    parts=("clearing",),
    acts=[acts.ask, acts.answer, acts.take_back, acts.erase],
    evolve=[
        on(
            ClearingAsked,
            PART,
            into(Clearing.asked).set(SEQ),
            into(Clearing.sides).set(ClearingAsked.sides),
            into(Clearing.until).set(ClearingAsked.until),
            into(Clearing.silence).set(ClearingAsked.silence),
            into(Clearing.tells).set(or_else(ClearingAsked.tells, {})),
        ),
        on(
            ClearingAnswered,
            PART,
            ANSWERS.put(
                ClearingAnswered.answer,
                like(Answer, ClearingAnswered, seq=SEQ, at=AT, texts=WORDS),
            ),
            NAMED.put(SEQ, ClearingAnswered.answer),
        ),
        on(AnswerTakenBack, PART, ANSWERS.take(AnswerTakenBack.answer)),
        on(
            AnswerErased,
            PART,
            when(
                AnswerErased.answer,
                ANSWERS.at(AnswerErased.answer, into(Answer.texts).set({})),
            ),
            NAMED.take(AnswerErased.target),
        ),
    ],
    offers=(),
)
