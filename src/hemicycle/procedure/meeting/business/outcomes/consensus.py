"""Consensus: the chair puts a version fixed by its digest; the absence of objection, and the gavel, adopt it."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.amending import amended
from hemicycle.procedure.meeting.business.outcomes.commands import (
    AdoptOutcome,
    EndCall,
    PutOutcome,
    RaiseObjection,
)
from hemicycle.procedure.meeting.business.outcomes.entries import (
    CallEnded,
    ObjectionRaised,
    OutcomeAdopted,
    OutcomePut,
)
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import complete, not_circulated, on_table
from hemicycle.procedure.meeting.deciding.votes.electorate import quorate
from hemicycle.procedure.meeting.guards import (
    between_decisions,
    by_chair,
    by_delegate,
    in_phase,
    no_motion,
    none_to_rule,
    orders_heard,
    readable,
    refusal,
    worded,
)
from hemicycle.procedure.meeting.queries import outcome_put, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId

LONGEST_CALL_S = 3600
INTERPRETED_CALL_S = 30
"""The least time of a call while an interpreter is on air, in seconds."""
Decision = list[Draft] | Refusal


def put(meeting: Meeting, actor: str, now: int, command: PutOutcome) -> Decision:
    """[OUTCOME-6] One text at a time, complete in every official language, with a quorum present."""
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    least = _least_call_s(meeting)
    usual = max(least, sitting_of(meeting).rulebook.consensus.call_s)
    call_s = usual if command.call_s is None else command.call_s
    refused = (
        by_chair(meeting, actor)
        or in_phase(meeting, "open")
        or between_decisions(meeting)
        or no_motion(meeting)
        or none_to_rule(meeting)
        or not_circulated(meeting, known)
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
    return [Draft(OutcomePut(known.id, known.version, known.digest, until, known.item))]


def objection(meeting: Meeting, actor: str, command: RaiseObjection) -> Decision:
    """[OUTCOME-8] Any delegation stops it; the objection is on the record and the text may be amended."""
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    texts = worded(command.reason, "reason")
    refused = (
        in_phase(meeting, "open")
        or by_delegate(meeting, actor, "OUTCOME-8")
        or _being_put(meeting, known)
        or readable(meeting, texts)
    )
    if refused:
        return refused
    return [
        Draft(ObjectionRaised(known.id, ParticipantId(actor), known.version, known.item), texts)
    ]


def end_call(meeting: Meeting, actor: str, command: EndCall) -> Decision:
    """[OUTCOME-11] The chair who sees no consensus need not wait for an objection: the text goes back to the table."""
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = (
        by_chair(meeting, actor)
        or in_phase(meeting, "open")
        or _being_put(meeting, known)
        or orders_heard(meeting)
    )
    return refused or [Draft(CallEnded(known.id, known.item))]


def adopt(meeting: Meeting, actor: str, now: int, command: AdoptOutcome) -> Decision:
    """[OUTCOME-9] By the gavel, never by itself, and not before the call time is over."""
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = (
        by_chair(meeting, actor)
        or in_phase(meeting, "open")
        or _being_put(meeting, known)
        or same_version(meeting, known, command.digest)
        or orders_heard(meeting)
        or quorate(meeting, known.item, now)
    )
    if refused:
        return refused
    until = _until(meeting, known)
    if now < until:
        return refusal(meeting, "too-early", "OUTCOME-9", until=until)
    return [Draft(OutcomeAdopted(known.id, known.version, known.digest, known.item))]


def awaited_gavel(meeting: Meeting) -> int | None:
    """From when on the gavel may fall on the text that is put (UTC, ms); None where none is."""
    put = outcome_put(meeting)
    return _until(meeting, put) if put else None


def not_objected(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[OUTCOME-8] A version that was objected to is not put again."""
    if known.status == "objected":
        return refusal(meeting, "amend-first", "OUTCOME-8", outcome=known.id)
    return None


def same_version(
    meeting: Meeting, known: Outcome, digest: str | None, spec: str = "OUTCOME-6"
) -> Refusal | None:
    """[OUTCOME-6] The version that stands is the one that was meant."""
    if known.digest == digest:
        return None
    return refusal(meeting, "another-version", spec, version=known.version)


def _least_call_s(meeting: Meeting) -> int:
    """[OUTCOME-6] Who listens to a booth hears the question later, and must have the time to object."""
    least = sitting_of(meeting).rulebook.consensus.least_call_s
    live = any(booth.live for booth in meeting.booths.table.values())
    return max(least, INTERPRETED_CALL_S) if live else least


def _until(meeting: Meeting, known: Outcome) -> int:
    """[OUTCOME-9] The end of the call; later where an interpreter went on air after it had begun."""
    called = known.called or 0
    return max(known.call_until or 0, called + _least_call_s(meeting) * 1000)


def _being_put(meeting: Meeting, known: Outcome) -> Refusal | None:
    return (
        None
        if known.status == "put"
        else refusal(meeting, "not-put", "OUTCOME-8", outcome=known.id)
    )
