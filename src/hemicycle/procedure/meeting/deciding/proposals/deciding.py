"""How a proposal of the chair is decided: nobody objects and the gavel falls, or the meeting has voted on it."""

import msgspec

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.guards import ORDERS_FIRST
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.proposals.commands import (
    AgreeProposal,
    EndProposal,
    ObjectToProposal,
)
from hemicycle.procedure.meeting.deciding.proposals.en_bloc import adopted
from hemicycle.procedure.meeting.deciding.proposals.entries import (
    ProposalAgreed,
    ProposalEnded,
    ProposalObjected,
)
from hemicycle.procedure.meeting.deciding.proposals.putting import call_s
from hemicycle.procedure.meeting.deciding.proposals.state import About, Proposal
from hemicycle.procedure.meeting.deciding.quorum.presence import quorate
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.procedure.meeting.deciding.votes.guards import VOTE_OPEN
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN, delegates
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ProposalId

OF_AGENDA = ("agenda", "add-item", "strike-item")
OF_CREDENTIALS = ("accept-credentials", "refuse-credentials")


@act(ObjectToProposal, ProposalObjected, by=delegates("PROPOSAL-2"), when=OPEN, spec="PROPOSAL-2")
def object_to_proposal(meeting: Meeting, order: Submission[ObjectToProposal]) -> Decision:
    """[PROPOSAL-2] Any delegation present stops it; the objection is on the record."""
    known = _before_meeting(meeting, order.command.proposal)
    if isinstance(known, Refusal):
        return known
    if not known.put:
        return refusal(meeting, "proposal-not-put", "PROPOSAL-2")
    texts = worded(order.command.reason, "reason")
    fact = ProposalObjected(known.id, order.participant)
    return readable(meeting, texts) or [Draft(fact, texts)]


@act(
    AgreeProposal,
    ProposalAgreed,
    OutcomeAdopted,
    by=CHAIR,
    when=OPEN,
    spec="PROPOSAL-3",
    unless=(ORDERS_FIRST, VOTE_OPEN),
)
def agree_proposal(meeting: Meeting, order: Submission[AgreeProposal]) -> Decision:
    """[PROPOSAL-3] By the gavel, never by itself and not before its time; [PROPOSAL-4] objected to, after a vote."""
    known, now = _before_meeting(meeting, order.command.proposal), order.now
    if isinstance(known, Refusal):
        return known
    refused = quorate(meeting, known.item, now) or (
        _too_early(meeting, known, now) if known.put else _unvoted(meeting, known, order)
    )
    texts = adopted(meeting, known, now)
    if refused or isinstance(texts, Refusal):
        return refused or texts
    return [Draft(_agreed(meeting, known, order)), *texts]


@act(EndProposal, ProposalEnded, by=CHAIR, when=OPEN, spec="PROPOSAL-5", unless=(ORDERS_FIRST,))
def end_proposal(meeting: Meeting, order: Submission[EndProposal]) -> Decision:
    """[PROPOSAL-5] The chair takes it back: nothing is decided, and it may be put again."""
    known = _before_meeting(meeting, order.command.proposal)
    return known if isinstance(known, Refusal) else [ended(known)]


def ended(known: Proposal, *, lost: bool = False) -> Draft:
    """It is before the meeting no more."""
    member = known.member or msgspec.UNSET
    kept = known.item if lost and known.about == "strike-item" else None
    fact = ProposalEnded(
        known.id, known.about, member, lost or msgspec.UNSET, kept or msgspec.UNSET
    )
    return Draft(fact)


def voted_down(meeting: Meeting, fact: VoteClosed, now: int) -> list[Draft]:
    """[PROPOSAL-4] One vote decides on it: by the rule that is due it is lost, and not voted on until it carries."""
    known, vote = meeting.proposals.open, meeting.ballots.votes[fact.vote]
    if known is None or vote.proposal != known.id or fact.result != "not-adopted":
        return []
    due = _rule_due(meeting, known.about)
    return [ended(known, lost=True)] if due in (None, vote.rule) else []


@shared
def deciding_vote(meeting: Meeting) -> Vote | None:
    """[PROPOSAL-4] The vote on it that carried since the last objection."""
    known = meeting.proposals.open
    if known is None or not known.objections:
        return None
    return next((v for v in reversed(meeting.ballots.votes.values()) if _decides(v, known)), None)


def _decides(vote: Vote, known: Proposal) -> bool:
    since = vote.seq > known.objections[-1].seq
    return (
        vote.proposal == known.id and since and vote.status == "closed" and vote.result == "adopted"
    )


def _unvoted(meeting: Meeting, known: Proposal, order: Submission[AgreeProposal]) -> Refusal | None:
    vote = deciding_vote(meeting)
    if known.about == "texts":  # each is put again, or to a vote of its own
        return refusal(meeting, "objected-to", "PROPOSAL-7")
    if vote is None or vote.id != order.command.vote:
        return refusal(meeting, "objected-to", "PROPOSAL-4")
    due = _rule_due(meeting, known.about)
    if due and vote.rule != due:
        return refusal(meeting, "other-rule", "PROPOSAL-4", rule=due)
    return None


def _rule_due(meeting: Meeting, about: About) -> str | None:
    """By which rule of the body this is voted on; None: by any."""
    decisions = decisions_of(meeting)
    if about in OF_CREDENTIALS:
        rules = decisions.credentials if decisions else msgspec.UNSET
        return None if isinstance(rules, msgspec.UnsetType) else rules.rule
    opening = sitting_of(meeting).rulebook.opening
    if about not in OF_AGENDA or isinstance(opening, msgspec.UnsetType):
        return None
    return opening.rule_for(about)


def _too_early(meeting: Meeting, known: Proposal, now: int) -> Refusal | None:
    """An interpreter who went on air meanwhile lengthens it."""
    until = max(known.call_until, meeting.proposals.since + call_s(meeting) * 1000)
    return None if now >= until else refusal(meeting, "too-early", "PROPOSAL-3", until=until)


def _before_meeting(meeting: Meeting, wanted: ProposalId) -> Proposal | Refusal:
    known = meeting.proposals.open
    if known is None or known.id != wanted:
        return refusal(meeting, "unknown-proposal", "PROPOSAL-3", proposal=wanted)
    return known


def _agreed(meeting: Meeting, known: Proposal, order: Submission[AgreeProposal]) -> ProposalAgreed:
    elected = [known.participant] if known.about == "vice-chair" and known.participant else []
    return ProposalAgreed(
        proposal=known.id,
        about=known.about,
        item=known.item,
        participant=known.participant,
        vice_chairs=[*sitting_of(meeting).vice_chairs, *elected],
        vote=None if known.put else order.command.vote,
        member=known.member or msgspec.UNSET,
    )
