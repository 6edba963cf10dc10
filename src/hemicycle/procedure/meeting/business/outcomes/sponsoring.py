"""Whose a text is: its sponsors revise it, accept amendments and withdraw it, and nobody else does.

Who laid it is the first; others join and leave by acts of their own. A text laid from the chair is the chair's alone.
"""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import (
    JoinSponsors,
    LeaveSponsors,
    TakeOverOutcome,
    WithdrawOutcome,
)
from hemicycle.procedure.meeting.business.outcomes.entries import OutcomeWithdrawn
from hemicycle.procedure.meeting.business.outcomes.state import Outcome, Sponsor
from hemicycle.procedure.meeting.business.outcomes.tabling import (
    by_drafter,
    not_frozen,
    on_table,
    within_bounds,
)
from hemicycle.procedure.meeting.business.outcomes.text_entries import (
    OutcomeTakenOver,
    SponsorJoined,
    SponsorLeft,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import DRAFTING
from hemicycle.procedure.meeting.kernel.guards import refusal, taking_part
from hemicycle.procedure.meeting.kernel.queries import is_chair, of_delegation
from hemicycle.procedure.meeting.kernel.rights import entitled
from hemicycle.procedure.words import ParticipantId

SPONSOR = By[Any]("a sponsor's delegation")


@act(
    JoinSponsors,
    SponsorJoined,
    by=entitled("sponsor", "OUTCOME-14"),
    when=DRAFTING,
    spec="OUTCOME-14",
    amid="who sponsors a text changes no word of it",
)
def join(meeting: BusinessState, order: Submission[JoinSponsors]) -> Decision:
    """[OUTCOME-14] By a delegation's own act, until the text is decided; not of a text that is the chair's."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = not_frozen(meeting, known)
    if refused:
        return refused
    if known.chairs:
        return refusal(meeting, "chairs-text", "OUTCOME-17", outcome=known.id)
    if sponsor_of(meeting, order.actor, known):
        return refusal(meeting, "already-sponsor", "OUTCOME-14", outcome=known.id)
    return [Draft(SponsorJoined(known.id, order.participant, known.item))]


@act(
    LeaveSponsors,
    SponsorLeft,
    by=SPONSOR,
    when=DRAFTING,
    spec="OUTCOME-14",
    amid="who sponsors a text changes no word of it",
)
def leave(meeting: BusinessState, order: Submission[LeaveSponsors]) -> Decision:
    """[OUTCOME-14] By a sponsor's own act; the last withdraws the text instead."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    mine = sponsor_of(meeting, order.actor, known)
    if mine is None:
        return not_a_sponsor(meeting, known, "OUTCOME-14")
    refused = taking_part(meeting, order.actor) or not_frozen(meeting, known)
    if refused:
        return refused
    if len(known.sponsors) == 1:
        return refusal(meeting, "last-sponsor", "OUTCOME-14", outcome=known.id)
    return [Draft(SponsorLeft(known.id, ParticipantId(mine.participant), known.item))]


@act(
    WithdrawOutcome,
    OutcomeWithdrawn,
    by=SPONSOR,
    when=DRAFTING,
    spec="OUTCOME-5",
    article="UNGA 80",
)
def withdraw(meeting: BusinessState, order: Submission[WithdrawOutcome]) -> Decision:
    """[OUTCOME-5] By its only sponsor, while the meeting has changed nothing of it (UNGA rule 80)."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    if sponsor_of(meeting, order.actor, known) is None:
        return refusal(meeting, "not-yours", "OUTCOME-5", by=known.proposer)
    refused = taking_part(meeting, order.actor) or not_frozen(meeting, known)
    if refused:
        return refused
    if amended_by_vote(known):
        return refusal(meeting, "already-amended", "OUTCOME-5", outcome=known.id)
    if len(known.sponsors) > 1:
        return refusal(meeting, "other-sponsors", "OUTCOME-5", outcome=known.id)
    return [Draft(OutcomeWithdrawn(known.id, known.item))]


@act(
    TakeOverOutcome,
    OutcomeTakenOver,
    by=By[Any]("a delegation, the chair, the secretariat", by_drafter),
    when=DRAFTING,
    spec="OUTCOME-15",
    article="UNGA 80",
)
def take_over(meeting: BusinessState, order: Submission[TakeOverOutcome]) -> Decision:
    """[OUTCOME-15] What was withdrawn may be laid again by anybody who may lay a text (UNGA rule 80)."""
    known = meeting.outcomes.table.get(order.command.outcome)
    if known is None:
        return refusal(meeting, "unknown-outcome", "OUTCOME-1", outcome=order.command.outcome)
    if known.status != "withdrawn":
        return refusal(meeting, "not-withdrawn", "OUTCOME-15", outcome=known.id)
    refused = within_bounds(meeting, order.actor, known.item, "OUTCOME-1")
    return refused or [Draft(OutcomeTakenOver(known.id, ParticipantId(order.actor), known.item))]


def sponsor_of(meeting: BusinessState, actor: str, known: Outcome) -> Sponsor | None:
    """The sponsor of this text for whom an actor may act; of the chair's text whoever holds the chair may."""
    if known.chairs and is_chair(meeting, actor):
        return known.sponsors[0]
    mine = (s for s in known.sponsors if of_delegation(meeting, actor, s.participant, s.capacity))
    return next(mine, None)


def not_a_sponsor(meeting: BusinessState, known: Outcome, spec: str) -> Refusal:
    """[OUTCOME-4] A text is its sponsors'; everybody else proposes an amendment, or lays a text of their own."""
    return refusal(meeting, "not-your-text", spec, by=known.proposer)


def amended_by_vote(known: Outcome) -> bool:
    """[OUTCOME-5] Whether the meeting has changed it, or decided on a part of it."""
    carried = any(one.status == "carried" and one.amends is None for one in known.amendments)
    return carried or bool(known.approved or known.rejected)


def voting_begun(meeting: BusinessState, known: Outcome, spec: str) -> Refusal | None:
    """[OUTCOME-4] From the first vote on it, on a part of it or on an amendment to it, votes alone change a text."""
    voted = any(one.status in ("carried", "lost") for one in known.amendments)
    if voted or amended_by_vote(known):
        return refusal(meeting, "voting-begun", spec, outcome=known.id)
    return None
