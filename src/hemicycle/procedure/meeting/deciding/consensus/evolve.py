"""How entries of consensus change the texts. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.changes import by_code, into, unless, when
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, CAPACITY, SEQ, WORDS, computed, like
from hemicycle.procedure.meeting.business.outcomes.computing import undecided
from hemicycle.procedure.meeting.business.outcomes.evolve import STATUS, at_outcome
from hemicycle.procedure.meeting.business.outcomes.state import Objection, Outcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.consensus.entries import (
    CallEnded,
    ObjectionLifted,
    ObjectionRaised,
    OutcomeAdopted,
    OutcomePut,
    VoteRequested,
)

OBJECTION = like(Objection, ObjectionRaised, seq=SEQ, capacity=CAPACITY, texts=WORDS)


def lifted(known: Outcome, fact: ObjectionLifted, entry: Entry) -> Outcome:
    """The objection of that entry stands no more; with the last of them the text is on the table as before."""
    objections = [
        replace(one, lifted=entry.seq) if one.seq == fact.raised else one
        for one in known.objections
    ]
    after = replace(known, objections=objections)
    return replace(after, status=undecided(after, fact, entry))


CALL_UNTIL = into(Outcome.call_until)
CALL_OVER = CALL_UNTIL.set(None)
ACCLAIMED = into(Outcome.acclaimed)

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
            when(OutcomePut.acclaimed, ACCLAIMED.set(True)),
            unless(OutcomePut.acclaimed, ACCLAIMED.set(False)),
        ),
    ),
    on(
        VoteRequested,
        OUTCOMES,
        at_outcome(
            VoteRequested.outcome,
            STATUS.set(computed(undecided)),
            CALL_OVER,
            ACCLAIMED.set(False),
            into(Outcome.to_vote).set(VoteRequested.version),
        ),
    ),
    on(
        ObjectionRaised,
        OUTCOMES,
        at_outcome(
            ObjectionRaised.outcome,
            STATUS.set("objected"),
            CALL_OVER,
            ACCLAIMED.set(False),
            into(Outcome.objections).add(OBJECTION),
        ),
    ),
    on(ObjectionLifted, OUTCOMES, at_outcome(ObjectionLifted.outcome, by_code(Outcome, lifted))),
    on(
        CallEnded,
        OUTCOMES,
        at_outcome(
            CallEnded.outcome, STATUS.set(computed(undecided)), CALL_OVER, ACCLAIMED.set(False)
        ),
    ),
    on(
        OutcomeAdopted,
        OUTCOMES,
        at_outcome(
            OutcomeAdopted.outcome,
            STATUS.set("adopted"),
            CALL_OVER,
            into(Outcome.settled).set(SEQ),
            unless(OutcomeAdopted.acclaimed, ACCLAIMED.set(False)),
        ),
    ),
)
