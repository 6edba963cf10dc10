"""Amendments that are decided by a vote of their own, before the text: furthest removed in substance first.

Which is furthest removed is for the chair to judge; until the chair orders them they stand as they were proposed.
"""

from collections.abc import Collection, Iterator
from typing import Any

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import (
    OrderAmendments,
    ProposeAmendment,
    RestateAmendment,
    WithdrawAmendment,
)
from hemicycle.procedure.meeting.business.outcomes.composing import as_amended, beside
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentLost,
    AmendmentProposed,
    AmendmentRestated,
    AmendmentsOrdered,
    AmendmentWithdrawn,
)
from hemicycle.procedure.meeting.business.outcomes.parts import (
    Change,
    added_texts,
    change_digest,
)
from hemicycle.procedure.meeting.business.outcomes.queries import amended_text
from hemicycle.procedure.meeting.business.outcomes.rewording import proposed, well_changed
from hemicycle.procedure.meeting.business.outcomes.state import WAITING, Amendment, Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import (
    by_drafter,
    may_draft,
    not_frozen,
    on_table,
    within_bounds,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import ANOTHER_TEXT, CHAIR, MET
from hemicycle.procedure.meeting.kernel.guards import refusal, taking_part
from hemicycle.procedure.meeting.kernel.queries import is_chair, of_delegation
from hemicycle.procedure.words import AmendmentId, ParticipantId

DRAFTER = By[Any]("a delegation, the chair, the secretariat", by_drafter)


@act(
    ProposeAmendment,
    AmendmentProposed,
    by=DRAFTER,
    when=MET,
    spec="AMEND-1",
    amid=ANOTHER_TEXT,
)
def propose_amendment(meeting: BusinessState, order: Submission[ProposeAmendment]) -> Decision:
    """[AMEND-1] By a delegation, to a text on the table that is not being put, or to an amendment to it [AMEND-7]."""
    actor, command = order.actor, order.command
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = not_frozen(meeting, known) or within_bounds(meeting, actor, known.item, "AMEND-1")
    if refused:
        return refused
    change = _well_amended(meeting, known, command, command.amends)
    if isinstance(change, Refusal):
        return change
    words = {**command.texts, **added_texts(known.form, meeting.size, command.adds)}
    return [Draft(proposed(meeting, actor, known, change, command.amends), words)]


def _well_amended(
    meeting: BusinessState,
    known: Outcome,
    command: ProposeAmendment | RestateAmendment,
    amends: AmendmentId | None,
) -> Change | Refusal:
    """[AMEND-7] What it changes: in the text, or in an amendment that waits, which itself amends the text."""
    if amends is None:
        return well_changed(meeting, known, command, command.verb, "AMEND-1")
    first = next((one for one in known.amendments if one.id == amends), None)
    if first is None or first.status not in WAITING:
        return refusal(meeting, "unknown-amendment", "AMEND-7", amendment=amends)
    if first.amends is not None:
        return refusal(meeting, "too-deep", "AMEND-7", amendment=amends)
    if first.status == "overtaken":
        return refusal(meeting, "restate-first", "AMEND-5", amendment=amends)
    virtual = as_amended(known, first)
    change = well_changed(meeting, virtual, command, command.verb, "AMEND-1")
    if isinstance(change, Refusal):
        return change
    stray = beside(first, change)
    if stray is not None:
        return refusal(meeting, "beside-amendment", "AMEND-7", part=stray)
    return change


@act(
    RestateAmendment,
    AmendmentRestated,
    by=By[Any]("its author's delegation"),
    when=MET,
    spec="AMEND-5",
    amid=ANOTHER_TEXT,
)
def restate_amendment(meeting: BusinessState, order: Submission[RestateAmendment]) -> Decision:
    """[AMEND-5] By its author, on the version that another amendment, or the sponsors, have given the text."""
    actor, command = order.actor, order.command
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    found = next((one for one in known.amendments if one.id == command.amendment), None)
    if found is None or found.status != "overtaken":
        return refusal(meeting, "unknown-amendment", "AMEND-5", amendment=command.amendment)
    refused = may_draft(meeting, actor) or not_frozen(meeting, known)
    if refused:
        return refused
    if not of_delegation(meeting, actor, found.participant, found.capacity):
        return refusal(meeting, "not-yours", "AMEND-5", by=found.participant)
    change = _well_amended(meeting, known, command, found.amends)
    if isinstance(change, Refusal):
        return change
    fact = AmendmentRestated(
        amendment=found.id,
        outcome=known.id,
        participant=ParticipantId(actor),
        version=known.version,
        digest=change_digest(found.amends or known.id, change),
        replaces=change.replaces,
        adds=change.adds,
        deletes=change.deletes,
        verb=change.verb,
        item=known.item,
    )
    return [Draft(fact, {**command.texts, **added_texts(known.form, meeting.size, command.adds)})]


@act(
    WithdrawAmendment,
    AmendmentWithdrawn,
    AmendmentLost,
    by=By[Any]("its author's delegation; of an overtaken one the chair, too"),
    when=MET,
    spec="AMEND-2",
    article="UNGA 80",
)
def withdraw_amendment(meeting: BusinessState, order: Submission[WithdrawAmendment]) -> Decision:
    """[AMEND-2] By who proposed it, before it is put (UNGA rule 80); an overtaken one by the chair, too."""
    actor, command = order.actor, order.command
    found = waiting_amendment(meeting, command.amendment, WAITING)
    if isinstance(found, Refusal):
        return found
    outcome, amendment = found
    refused = taking_part(meeting, actor)
    if refused:
        return refused
    own = of_delegation(meeting, actor, amendment.participant, amendment.capacity)
    lapsing = amendment.status == "overtaken" and is_chair(meeting, actor)
    if not own and not lapsing:
        return refusal(meeting, "not-yours", "AMEND-2", by=amendment.participant)
    taken = Draft(AmendmentWithdrawn(amendment.id, outcome.id, outcome.item))
    return [taken, *fallen_with(outcome, [amendment.id])]


@act(OrderAmendments, AmendmentsOrdered, by=CHAIR, when=MET, spec="AMEND-3")
def order_amendments(meeting: BusinessState, order: Submission[OrderAmendments]) -> Decision:
    """[AMEND-3] The chair judges which is furthest removed from the text."""
    command = order.command
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    if sorted(command.amendments) != sorted(one.id for one in pending(known)):
        return refusal(meeting, "not-the-amendments", "AMEND-3")
    return [Draft(AmendmentsOrdered(known.id, command.amendments, known.item))]


def pending(outcome: Outcome) -> list[Amendment]:
    """The amendments that wait for their vote, in its order: those to an amendment before it [AMEND-7]."""
    waiting = [one for one in outcome.amendments if one.status == "proposed"]
    firsts = [one for one in waiting if one.amends is None]
    return [
        one
        for first in firsts
        for one in [*(sub for sub in waiting if sub.amends == first.id), first]
    ]


def fallen_with(outcome: Outcome, gone: Collection[AmendmentId]) -> Iterator[Draft]:
    """[AMEND-7] Amendments to an amendment fall with it."""
    for one in outcome.amendments:
        if one.amends in gone and one.status in WAITING:
            yield Draft(AmendmentLost(one.id, outcome.id, "fallen", outcome.item))


def amended(meeting: BusinessState, known: Outcome) -> Refusal | None:
    """[AMEND-3] Amendments are decided before the text itself (UNGA rule 90)."""
    waiting = [one for one in known.amendments if one.status in WAITING]
    if waiting:
        return refusal(meeting, "amendments-first", "AMEND-3", amendment=waiting[0].id)
    return None


def waiting_amendment(
    meeting: BusinessState, wanted: AmendmentId, status: tuple[str, ...] = ("proposed",)
) -> tuple[Outcome, Amendment] | Refusal:
    """The amendment, with its text, where it waits: for its vote, or in one of these states."""
    text = amended_text(meeting).get(wanted)
    known = on_table(meeting, text) if text else None
    outcome = meeting.outcomes.table[text] if text else None
    waits = (a for a in outcome.amendments if a.status in status) if outcome else ()
    found = next((one for one in waits if one.id == wanted), None)
    if outcome is None or found is None:
        return refusal(meeting, "unknown-amendment", "AMEND-1", amendment=wanted)
    return known if isinstance(known, Refusal) else (outcome, found)


def first_amendment(
    meeting: BusinessState, wanted: AmendmentId
) -> tuple[Outcome, Amendment] | Refusal:
    """[AMEND-3] The amendment, where its vote comes next; one that was overtaken is restated first [AMEND-5]."""
    found = waiting_amendment(meeting, wanted, WAITING)
    if isinstance(found, Refusal):
        return found
    if found[1].status == "overtaken":
        return refusal(meeting, "restate-first", "AMEND-5", amendment=wanted)
    first = pending(found[0])[0]
    if first.id != wanted:
        return refusal(meeting, "furthest-first", "AMEND-3", amendment=first.id)
    back = [one for one in found[0].amendments if one.amends == wanted and one.status in WAITING]
    if back:
        return refusal(meeting, "amendments-first", "AMEND-7", amendment=back[0].id)
    return found
