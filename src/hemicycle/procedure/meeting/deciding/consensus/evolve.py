"""How entries of consensus change the texts. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.business.outcomes.evolve import at_outcome, undecided
from hemicycle.procedure.meeting.business.outcomes.state import Objection, Outcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.consensus.entries import (
    CallEnded,
    ObjectionRaised,
    OutcomeAdopted,
    OutcomePut,
)


def _put(known: Outcome, fact: OutcomePut, entry: Entry) -> Outcome:
    return replace(known, status="put", call_until=fact.call_until, called=entry.at, put=entry.seq)


def _objected(known: Outcome, fact: ObjectionRaised, entry: Entry) -> Outcome:
    made = Objection(entry.seq, fact.participant, entry.capacity, fact.version, entry.words)
    objections = [*known.objections, made]
    return replace(known, status="objected", call_until=None, objections=objections)


def _adopted(known: Outcome, _: OutcomeAdopted, entry: Entry) -> Outcome:
    return replace(known, status="adopted", call_until=None, settled=entry.seq)


def _ended(known: Outcome, _: CallEnded, entry: Entry) -> Outcome:
    return replace(known, status=undecided(known), call_until=None)


OUTCOMES = BusinessState.outcomes
ROWS = (
    on(OutcomePut, OUTCOMES, at_outcome(_put)),
    on(ObjectionRaised, OUTCOMES, at_outcome(_objected)),
    on(CallEnded, OUTCOMES, at_outcome(_ended)),
    on(OutcomeAdopted, OUTCOMES, at_outcome(_adopted)),
)
