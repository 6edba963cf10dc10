"""What the chair proposes about the course of the meeting: one thing at a time, with a quorum, for all to object to."""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.acts import coming
from hemicycle.procedure.meeting.business.floor.guards import RULING_DUE
from hemicycle.procedure.meeting.deciding.consensus.guards import BEING_PUT
from hemicycle.procedure.meeting.deciding.motions.guards import MOTION_FIRST
from hemicycle.procedure.meeting.deciding.proposals.commands import (
    NominateRapporteur,
    NominateViceChair,
    PutAgenda,
    PutNewItem,
    PutStriking,
)
from hemicycle.procedure.meeting.deciding.proposals.entries import ProposalPut
from hemicycle.procedure.meeting.deciding.proposals.guards import PROPOSAL_PUT
from hemicycle.procedure.meeting.deciding.proposals.state import About, TextPut
from hemicycle.procedure.meeting.deciding.quorum.presence import quorate
from hemicycle.procedure.meeting.deciding.votes.guards import VOTE_OPEN
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN
from hemicycle.procedure.meeting.kernel.guards import known_participant, refusal
from hemicycle.procedure.meeting.kernel.queries import is_chair, may_preside, person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, MemberCode, ParticipantId, ProposalId

INTERPRETED_S = 30
"""The least time for objections while an interpreter is on air, in seconds."""
BETWEEN_DECISIONS = (BEING_PUT, RULING_DUE, MOTION_FIRST, VOTE_OPEN, PROPOSAL_PUT)


@act(PutAgenda, ProposalPut, by=CHAIR, when=OPEN, spec="AGENDA-4", unless=BETWEEN_DECISIONS)
def put_agenda(meeting: Meeting, order: Submission[PutAgenda]) -> Decision:
    """[AGENDA-4] The agenda as it stands, once."""
    if meeting.agenda.adopted is not None:
        return refusal(meeting, "agenda-adopted", "AGENDA-4")
    if all(item.status == "struck" for item in meeting.agenda.items.values()):
        return refusal(meeting, "agenda-empty", "AGENDA-4")
    return put_proposal(meeting, order, "agenda")


@act(PutNewItem, ProposalPut, by=CHAIR, when=OPEN, spec="AGENDA-4", unless=BETWEEN_DECISIONS)
def put_new_item(meeting: Meeting, order: Submission[PutNewItem]) -> Decision:
    """[AGENDA-4] An item that was added after the agenda was adopted."""
    known = coming(meeting, order.command.item, "AGENDA-4")
    if isinstance(known, Refusal):
        return known
    if not known.pending:
        return refusal(meeting, "item-agreed", "AGENDA-4", item=known.id)
    return put_proposal(meeting, order, "add-item", item=known.id)


@act(PutStriking, ProposalPut, by=CHAIR, when=OPEN, spec="AGENDA-5", unless=BETWEEN_DECISIONS)
def put_striking(meeting: Meeting, order: Submission[PutStriking]) -> Decision:
    """[AGENDA-5] An item of an adopted agenda that has not been taken up."""
    known = coming(meeting, order.command.item, "AGENDA-5")
    if isinstance(known, Refusal):
        return known
    if meeting.agenda.adopted is None:
        return refusal(meeting, "agenda-provisional", "AGENDA-5")
    if known.id in meeting.proposals.kept:
        return refusal(meeting, "item-kept", "AGENDA-5", item=known.id)
    return put_proposal(meeting, order, "strike-item", item=known.id)


@act(NominateViceChair, ProposalPut, by=CHAIR, when=OPEN, spec="CHAIR-4", unless=BETWEEN_DECISIONS)
def nominate_vice_chair(meeting: Meeting, order: Submission[NominateViceChair]) -> Decision:
    """[CHAIR-4] By acclamation; after those who are vice-chairs already."""
    who = order.command.participant
    if who in sitting_of(meeting).vice_chairs or is_chair(meeting, who):
        return refusal(meeting, "already-officer", "CHAIR-4", participant=who)
    return _fit(meeting, who) or put_proposal(meeting, order, "vice-chair", who=who)


@act(NominateRapporteur, ProposalPut, by=CHAIR, when=OPEN, spec="CHAIR-4", unless=BETWEEN_DECISIONS)
def nominate_rapporteur(meeting: Meeting, order: Submission[NominateRapporteur]) -> Decision:
    """[CHAIR-4] By acclamation."""
    who = order.command.participant
    if who == sitting_of(meeting).rapporteur:
        return refusal(meeting, "already-officer", "CHAIR-4", participant=who)
    return _fit(meeting, who) or put_proposal(meeting, order, "rapporteur", who=who)


def _fit(meeting: Meeting, who: ParticipantId) -> Refusal | None:
    """[CHAIR-2] Who may hold an office."""
    unknown = known_participant(meeting, who)
    known = person(meeting, who)
    if known is None or may_preside(known.role):
        return unknown
    return refusal(meeting, "may-not-preside", "CHAIR-4", participant=who)


def put_proposal(
    meeting: Meeting,
    order: Submission[Any],
    about: About,
    item: ItemId | None = None,
    who: ParticipantId | None = None,
    texts: list[TextPut] | None = None,
    member: MemberCode | msgspec.UnsetType = msgspec.UNSET,
) -> Decision:
    """[PROPOSAL-1] With a quorum present; an earlier one that was objected to gives way."""
    until = order.now + call_s(meeting) * 1000
    known = ProposalId(f"d{meeting.size}")
    fact = ProposalPut(known, about, item, who, until, texts or [], member)
    return quorate(meeting, None, order.now) or [Draft(fact)]


@shared
def call_s(meeting: Meeting) -> int:
    """[PROPOSAL-1] How long it stands for objections at least, in seconds: who listens to a booth hears it later."""
    rules = sitting_of(meeting).rulebook.consensus
    usual = max(rules.call_s, rules.least_call_s)
    live = any(booth.live for booth in meeting.booths.table.values())
    return max(usual, INTERPRETED_S) if live else usual
