"""A decision waits for a delegation whose connection is lost: for the body's period of grace, once a decision.

[DECISION-2] Then the chair may go on, and the record says who was away. Who leaves of their own will is not waited for,
nor a delegation of which another is here, or that has voted.
"""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.awaiting.entries import DelegationAwaited, DelegationsAway
from hemicycle.procedure.meeting.deciding.awaiting.state import Pending
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.deciding.electorate import voting_for
from hemicycle.procedure.meeting.deciding.proposals.entries import ProposalAgreed
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import person, sitting_of
from hemicycle.procedure.meeting.kernel.seats.entries import SeatLeft
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId

GRACE_S = 60
"""For how many seconds a decision waits for a delegation, where the rulebook does not say."""


def grace_s(meeting: Meeting) -> int:
    """[DECISION-2] The body's period of grace, in seconds."""
    grace = sitting_of(meeting).rulebook.grace
    return GRACE_S if isinstance(grace, msgspec.UnsetType) else grace.seconds


def awaited_on_loss(meeting: Meeting, fact: SeatLeft, now: int) -> list[Draft]:
    """[DECISION-2] Whose connection is lost in a decision is waited for, where nobody else of them is here."""
    known, pending = person(meeting, fact.participant), meeting.awaiting.pending
    if pending is None or fact.cause != "lost" or known is None or known.role != "delegate":
        return []
    item = pending.item
    member = voting_for(meeting, item)[fact.participant] or fact.participant
    taken = _taken(meeting, pending)
    if taken is not None and member not in taken.register:
        return []
    waited = member in pending.until and member not in pending.spared
    if waited or member in _settled(meeting, pending):
        return []
    until = now + grace_s(meeting) * 1000
    proposal = pending.proposal or msgspec.UNSET
    awaited = DelegationAwaited(
        member, until, pending.outcome, pending.vote, item, proposal, fact.outage
    )
    return [Draft(awaited)]


@shared
def still_away(meeting: Meeting) -> dict[str, int]:
    """Those who are waited for in the decision that is open, and until when (ms)."""
    pending = meeting.awaiting.pending
    if pending is None or not pending.until:
        return {}
    settled = _settled(meeting, pending)
    return {member: until for member, until in pending.until.items() if member not in settled}


@shared
def delegations_here(meeting: Meeting, item: ItemId | None) -> frozenset[str]:
    """The delegations of whom somebody is present: members, and who sits for none as themselves."""
    votes = voting_for(meeting, item)
    people = meeting.seats.participants.items()
    return frozenset(
        votes[who] or who for who, one in people if one.present and one.role == "delegate"
    )


def none_away(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[DECISION-2] The decision waits for a delegation whose connection is lost."""
    for member, until in still_away(meeting).items():
        if order.now < until:
            return refusal(meeting, "delegation-away", "DECISION-2", member=member, until=until)
    return None


def told_at_end(
    meeting: Meeting, fact: OutcomeAdopted | VoteClosed | ProposalAgreed, _: int
) -> list[Draft]:
    """[DECISION-2] The record says who was away when the gavel fell, or the vote was closed."""
    pending, about = meeting.awaiting.pending, _decided(fact)
    if pending is None or about not in (pending.vote, pending.outcome, pending.proposal):
        return []
    away = list(still_away(meeting))
    return [Draft(DelegationsAway(away, about, pending.item))] if away else []


def _decided(fact: OutcomeAdopted | VoteClosed | ProposalAgreed) -> str:
    if isinstance(fact, VoteClosed):
        return fact.vote
    return fact.proposal if isinstance(fact, ProposalAgreed) else fact.outcome


def _taken(meeting: Meeting, pending: Pending) -> Vote | None:
    return meeting.ballots.votes.get(pending.vote) if pending.vote else None


def _settled(meeting: Meeting, pending: Pending) -> set[str]:
    """The delegations of whom somebody is here; and those that have voted, where a vote is taken."""
    taken = _taken(meeting, pending)
    return {*delegations_here(meeting, pending.item), *(taken.ballots if taken else ())}


AWAITED = Stop[Meeting]("a delegation whose connection is lost is waited for", none_away)
