"""Consensus: the chair puts a version fixed by its digest; the absence of objection, and the gavel, adopt it."""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.guards import ORDERS_FIRST, RULING_DUE
from hemicycle.procedure.meeting.business.outcomes.amending import amended
from hemicycle.procedure.meeting.business.outcomes.delaying import DELAY_RUNS
from hemicycle.procedure.meeting.business.outcomes.queries import outcome_put, standing
from hemicycle.procedure.meeting.business.outcomes.state import Objection, Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import complete, not_in_writing, on_table
from hemicycle.procedure.meeting.deciding.consensus.commands import (
    AdoptOutcome,
    EndCall,
    LiftObjection,
    PutOutcome,
    PutToAcclamation,
    RaiseObjection,
)
from hemicycle.procedure.meeting.deciding.consensus.entries import (
    CallEnded,
    ObjectionLifted,
    ObjectionRaised,
    OutcomeAdopted,
    OutcomePut,
)
from hemicycle.procedure.meeting.deciding.consensus.guards import BEING_PUT
from hemicycle.procedure.meeting.deciding.consensus.queries import (
    INTERPRETED_CALL_S,
    interpreted,
    not_asked,
)
from hemicycle.procedure.meeting.deciding.quorum.presence import quorate
from hemicycle.procedure.meeting.kernel.declared import CHAIR, NOT_CLOSED, OPEN, delegates
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.queries import (
    capacity_of,
    of_delegation,
    person,
    refused_members,
    sitting_of,
)
from hemicycle.procedure.meeting.state import Meeting

LONGEST_CALL_S = 3600


@act(
    PutOutcome,
    OutcomePut,
    by=CHAIR,
    when=OPEN,
    spec="OUTCOME-6",
    unless=(BEING_PUT, RULING_DUE, DELAY_RUNS),
)
def put(meeting: Meeting, order: Submission[PutOutcome]) -> Decision:
    """[OUTCOME-6] One text at a time, complete in every official language, with a quorum present."""
    return put_to_call(meeting, order)


def put_to_call(
    meeting: Meeting,
    order: Submission[PutOutcome] | Submission[PutToAcclamation],
    *,
    acclaimed: bool = False,
) -> Decision:
    """[OUTCOME-6] The text is put, to consensus or to acclamation."""
    command, now = order.command, order.now
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    least = _least_call_s(meeting)
    usual = max(least, sitting_of(meeting).rulebook.consensus.call_s)
    call_s = usual if command.call_s is None else command.call_s
    refused = (
        not_asked(meeting, known)
        or not_in_writing(meeting, known)
        or complete(meeting, known)
        or amended(meeting, known)
        or not_objected(meeting, known)
        or same_version(meeting, known, command.digest)
        or quorate(meeting, known.item, now)
    )
    if refused:
        return refused
    if not least <= call_s <= LONGEST_CALL_S:
        return refusal(meeting, "out-of-range", "OUTCOME-6", least=least, most=LONGEST_CALL_S)
    until = now + call_s * 1000
    by = acclaimed or msgspec.UNSET
    return [Draft(OutcomePut(known.id, known.version, known.digest, until, known.item, by))]


@act(RaiseObjection, ObjectionRaised, by=delegates("OUTCOME-8"), when=OPEN, spec="OUTCOME-8")
def raise_objection(meeting: Meeting, order: Submission[RaiseObjection]) -> Decision:
    """[OUTCOME-8] Any delegation stops it; the objection is on the record and the text may be amended."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    texts = worded(order.command.reason, "reason")
    fact = ObjectionRaised(known.id, order.participant, known.version, known.item)
    return being_put(meeting, known) or readable(meeting, texts) or [Draft(fact, texts)]


@act(
    LiftObjection,
    ObjectionLifted,
    by=By[Any]("who raised it, or another of their delegation, present or not"),
    when=NOT_CLOSED,
    spec="DECISION-4",
)
def lift_objection(meeting: Meeting, order: Submission[LiftObjection]) -> Decision:
    """[DECISION-4] By the delegation that raised it and nobody else, while it is all that stands in the way."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    raised = liftable(meeting, order.actor, known)
    if not raised:
        return refusal(meeting, "no-objection-of-yours", "DECISION-4", outcome=known.id)
    return [
        Draft(ObjectionLifted(known.id, one.seq, order.participant, one.version, known.item))
        for one in raised
    ]


@act(EndCall, CallEnded, by=CHAIR, when=OPEN, spec="OUTCOME-11", unless=(ORDERS_FIRST,))
def end_call(meeting: Meeting, order: Submission[EndCall]) -> Decision:
    """[OUTCOME-11] The chair who sees no consensus need not wait for an objection: the text goes back to the table."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    return being_put(meeting, known) or [Draft(CallEnded(known.id, known.item))]


@act(AdoptOutcome, OutcomeAdopted, by=CHAIR, when=OPEN, spec="OUTCOME-9", unless=(ORDERS_FIRST,))
def adopt(meeting: Meeting, order: Submission[AdoptOutcome]) -> Decision:
    """[OUTCOME-9] By the gavel, never by itself, and not before the call time is over."""
    known, now = on_table(meeting, order.command.outcome), order.now
    if isinstance(known, Refusal):
        return known
    refused = gavel_refused(meeting, known, order.command.digest, now)
    by = known.acclaimed or msgspec.UNSET
    return refused or [Draft(OutcomeAdopted(known.id, known.version, known.digest, known.item, by))]


def gavel_refused(meeting: Meeting, known: Outcome, digest: str, now: int) -> Refusal | None:
    """[OUTCOME-9] The gavel falls on the version that is being put, with a quorum, once the call time is over."""
    refused = (
        being_put(meeting, known)
        or same_version(meeting, known, digest)
        or quorate(meeting, known.item, now)
    )
    until = _until(meeting, known)
    if refused or now >= until:
        return refused
    return refusal(meeting, "too-early", "OUTCOME-9", until=until)


def liftable(meeting: Meeting, actor: str, known: Outcome) -> list[Objection]:
    """[DECISION-4] The objections of their delegation, where nothing else stands in the way."""
    raised = standing(known) if known.status == "objected" else []
    return [one for one in raised if of_objector(meeting, actor, known, one)]


def of_objector(meeting: Meeting, actor: str, known: Outcome, one: Objection) -> bool:
    """[DECISION-4] Whether this actor is of the delegation that raised the objection."""
    who = person(meeting, actor)
    if who is None or who.role != "delegate":
        return False
    if one.participant is not None and of_delegation(meeting, actor, one.participant, one.capacity):
        return True
    return one.capacity in {who.member, capacity_of(who, known.item)} - {None}


def awaited_gavel(meeting: Meeting) -> int | None:
    """From when on the gavel may fall on the text that is put (UTC, ms); None where none is."""
    put = outcome_put(meeting)
    return _until(meeting, put) if put else None


def not_objected(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[OUTCOME-8] A version that was objected to is not put again; [CREDENTIALS-4] unless all who did were refused."""
    out = refused_members(meeting)
    raised = standing(known)
    if known.status != "objected" or (raised and all(one.capacity in out for one in raised)):
        return None
    return refusal(meeting, "amend-first", "OUTCOME-8", outcome=known.id)


def same_version(
    meeting: Meeting, known: Outcome, digest: str | None, spec: str = "OUTCOME-6"
) -> Refusal | None:
    """[OUTCOME-6] The version that stands is the one that was meant."""
    if known.digest == digest:
        return None
    return refusal(meeting, "another-version", spec, version=known.version)


@shared
def _least_call_s(meeting: Meeting) -> int:
    """[OUTCOME-6] Who listens to a booth hears the question later, and must have the time to object."""
    least = sitting_of(meeting).rulebook.consensus.least_call_s
    return max(least, INTERPRETED_CALL_S) if interpreted(meeting) else least


def _until(meeting: Meeting, known: Outcome) -> int:
    """[OUTCOME-9] The end of the call; later where an interpreter went on air after it had begun."""
    called = known.called or 0
    return max(known.call_until or 0, called + _least_call_s(meeting) * 1000)


def being_put(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[OUTCOME-8] Whether it is being put."""
    return (
        None
        if known.status == "put"
        else refusal(meeting, "not-put", "OUTCOME-8", outcome=known.id)
    )
