"""How entries of consensus change the texts. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, CAPACITY, SEQ, WORDS, computed, like
from hemicycle.procedure.meeting.business.outcomes.computing import undecided
from hemicycle.procedure.meeting.business.outcomes.evolve import STATUS, at_outcome
from hemicycle.procedure.meeting.business.outcomes.state import Objection, Outcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.consensus.entries import (
    CallEnded,
    ObjectionRaised,
    OutcomeAdopted,
    OutcomePut,
)

OBJECTION = like(Objection, ObjectionRaised, seq=SEQ, capacity=CAPACITY, texts=WORDS)
CALL_UNTIL = into(Outcome.call_until)
CALL_OVER = CALL_UNTIL.set(None)

OUTCOMES = BusinessState.outcomes
ROWS = (
    on(
        OutcomePut,
        OUTCOMES,
        at_outcome(
            OutcomePut.outcome,
            STATUS.set("put"),
            CALL_UNTIL.set(OutcomePut.call_until),
            into(Outcome.called).set(AT),
            into(Outcome.put).set(SEQ),
        ),
    ),
    on(
        ObjectionRaised,
        OUTCOMES,
        at_outcome(
            ObjectionRaised.outcome,
            STATUS.set("objected"),
            CALL_OVER,
            into(Outcome.objections).add(OBJECTION),
        ),
    ),
    on(
        CallEnded,
        OUTCOMES,
        at_outcome(CallEnded.outcome, STATUS.set(computed(undecided)), CALL_OVER),
    ),
    on(
        OutcomeAdopted,
        OUTCOMES,
        at_outcome(
            OutcomeAdopted.outcome, STATUS.set("adopted"), CALL_OVER, into(Outcome.settled).set(SEQ)
        ),
    ),
)
