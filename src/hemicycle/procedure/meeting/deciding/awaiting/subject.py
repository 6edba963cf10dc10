"""Delegations whose connection is lost while something is decided."""

from hemicycle.procedure.core.subject import Reaction, Subject
from hemicycle.procedure.meeting.deciding.awaiting import waiting
from hemicycle.procedure.meeting.deciding.awaiting.entries import DelegationAwaited, DelegationsAway
from hemicycle.procedure.meeting.deciding.awaiting.evolve import ROWS
from hemicycle.procedure.meeting.deciding.consensus.acts import adopt
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.deciding.proposals.deciding import agree_proposal
from hemicycle.procedure.meeting.deciding.proposals.entries import ProposalAgreed
from hemicycle.procedure.meeting.deciding.referendum.agreeing import agree
from hemicycle.procedure.meeting.deciding.votes.casting import give_casting_vote
from hemicycle.procedure.meeting.deciding.votes.closing import close_vote
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.procedure.meeting.kernel.seats.entries import SeatLeft
from hemicycle.procedure.meeting.state import Meeting

AWAITING = Subject[Meeting](
    name="awaiting",
    home=__package__,
    parts=("awaiting",),
    acts=[],
    evolve=ROWS,
    stops=[(waiting.AWAITED, [adopt, agree, close_vote, give_casting_vote, agree_proposal])],
    reactions=[
        Reaction(SeatLeft, (DelegationAwaited,), waiting.awaited_on_loss),
        Reaction(OutcomeAdopted, (DelegationsAway,), waiting.told_at_end, ends=True),
        Reaction(VoteClosed, (DelegationsAway,), waiting.told_at_end, ends=True),
        Reaction(ProposalAgreed, (DelegationsAway,), waiting.told_at_end, ends=True),
    ],
    offers=(),
)
