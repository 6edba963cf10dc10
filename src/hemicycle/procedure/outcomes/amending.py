"""Amendments that are decided by a vote of their own, before the text: furthest removed in substance first.

Which is furthest removed is for the chair to judge; until the chair orders them they stand as they were proposed.
"""

from hemicycle.procedure.entry import Draft
from hemicycle.procedure.guards import by_chair, in_phase, none_voting, refusal
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.outcomes.commands import (
    OrderAmendments,
    ProposeAmendment,
    WithdrawAmendment,
)
from hemicycle.procedure.outcomes.entries import (
    AmendmentCarried,
    AmendmentLost,
    AmendmentProposed,
    AmendmentsOrdered,
    AmendmentWithdrawn,
)
from hemicycle.procedure.outcomes.state import Amendment, Outcome
from hemicycle.procedure.outcomes.tabling import (
    may_draft,
    not_circulated,
    not_put,
    on_table,
    reworded,
)
from hemicycle.procedure.outcomes.wording import (
    language_digests,
    version_digest,
    well_verbed,
    well_worded,
)
from hemicycle.procedure.refusal import Refusal
from hemicycle.procedure.standing import is_chair
from hemicycle.procedure.words import AmendmentId, ParticipantId

Decision = list[Draft] | Refusal


def propose_amendment(meeting: Meeting, actor: str, command: ProposeAmendment) -> Decision:
    """[AMEND-1] By a delegation, to a text on the table that is not being put."""
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = (
        in_phase(meeting, "open", "suspended")
        or may_draft(meeting, actor)
        or not_circulated(meeting, known)
        or not_put(meeting, known)
        or (well_worded(meeting, known.form, command.texts) if command.texts else None)
    )
    if refused:
        return refused
    if not well_verbed(command.verb):
        return refusal(meeting, "bad-verb", "OUTCOME-2", verb=command.verb or "")
    digests = language_digests(command.texts)
    verb = command.verb or known.verb
    if {**known.digests, **digests} == known.digests and verb == known.verb:
        return refusal(meeting, "unchanged", "AMEND-1", outcome=known.id)
    fact = AmendmentProposed(
        amendment=AmendmentId(f"a{meeting.size}"),
        outcome=known.id,
        participant=ParticipantId(actor),
        digest=version_digest({"amends": known.id, "verb": verb}, digests),
        digests=digests,
        verb=verb,
        item=known.item,
    )
    return [Draft(fact, command.texts)]


def withdraw_amendment(meeting: Meeting, actor: str, command: WithdrawAmendment) -> Decision:
    """[AMEND-2] By who proposed it or the chair, before it is put (UNGA rule 80)."""
    found = waiting_amendment(meeting, command.amendment)
    if isinstance(found, Refusal):
        return found
    outcome, amendment = found
    refused = in_phase(meeting, "open", "suspended") or none_voting(meeting)
    if refused:
        return refused
    if amendment.participant != actor and not is_chair(meeting, actor):
        return refusal(meeting, "not-yours", "AMEND-2", by=amendment.participant)
    return [Draft(AmendmentWithdrawn(amendment.id, outcome.id, outcome.item))]


def order_amendments(meeting: Meeting, actor: str, command: OrderAmendments) -> Decision:
    """[AMEND-3] The chair judges which is furthest removed from the text."""
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = (
        by_chair(meeting, actor) or in_phase(meeting, "open", "suspended") or none_voting(meeting)
    )
    if refused:
        return refused
    if sorted(command.amendments) != sorted(one.id for one in pending(known)):
        return refusal(meeting, "not-the-amendments", "AMEND-3")
    return [Draft(AmendmentsOrdered(known.id, command.amendments, known.item))]


def amendment_decided(
    meeting: Meeting, wanted: AmendmentId, falls: list[AmendmentId], *, carried: bool
) -> list[Draft]:
    """[AMEND-4] Carried: the text has a new version, and those that say the contrary fall. Raises LookupError."""
    found = waiting_amendment(meeting, wanted)
    if isinstance(found, Refusal):
        raise LookupError(wanted)
    outcome, amendment = found
    if not carried:
        return [Draft(AmendmentLost(amendment.id, outcome.id, "lost", outcome.item))]
    new = reworded(outcome, amendment.verb, amendment.digests)
    fact = AmendmentCarried(
        amendment=amendment.id,
        outcome=outcome.id,
        version=new.version,
        digest=new.digest,
        digests=new.digests,
        reworded=new.reworded,
        stale=new.stale,
        verb=new.verb,
        item=outcome.item,
    )
    fallen = [Draft(AmendmentLost(other, outcome.id, "fallen", outcome.item)) for other in falls]
    return [Draft(fact), *fallen]


def pending(outcome: Outcome) -> list[Amendment]:
    """The amendments that wait for their vote, in its order."""
    return [one for one in outcome.amendments if one.status == "proposed"]


def amended(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[AMEND-3] Amendments are decided before the text itself (UNGA rule 90)."""
    waiting = pending(known)
    if waiting:
        return refusal(meeting, "amendments-first", "AMEND-3", amendment=waiting[0].id)
    return None


def waiting_amendment(meeting: Meeting, wanted: AmendmentId) -> tuple[Outcome, Amendment] | Refusal:
    """The amendment, with its text, where it waits for its vote."""
    for outcome in meeting.outcomes.table.values():
        for one in pending(outcome):
            if one.id == wanted:
                known = on_table(meeting, outcome.id)
                return known if isinstance(known, Refusal) else (outcome, one)
    return refusal(meeting, "unknown-amendment", "AMEND-1", amendment=wanted)


def first_amendment(meeting: Meeting, wanted: AmendmentId) -> tuple[Outcome, Amendment] | Refusal:
    """[AMEND-3] The amendment, where its vote comes next."""
    found = waiting_amendment(meeting, wanted)
    if isinstance(found, Refusal):
        return found
    first = pending(found[0])[0]
    if first.id != wanted:
        return refusal(meeting, "furthest-first", "AMEND-3", amendment=first.id)
    return found
