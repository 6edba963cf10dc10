"""How entries change who is waited for. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into, unless, when
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import like
from hemicycle.procedure.meeting.deciding.awaiting.entries import DelegationAwaited, DelegationsAway
from hemicycle.procedure.meeting.deciding.awaiting.state import Awaiting, Away, Pending
from hemicycle.procedure.meeting.deciding.consensus.entries import (
    CallEnded,
    ObjectionRaised,
    OutcomeAdopted,
    OutcomePut,
    VoteRequested,
)
from hemicycle.procedure.meeting.deciding.proposals.entries import (
    ProposalAgreed,
    ProposalEnded,
    ProposalObjected,
    ProposalPut,
)
from hemicycle.procedure.meeting.deciding.votes.entries import (
    VoteCancelled,
    VoteClosed,
    VoteOpened,
)
from hemicycle.procedure.meeting.state import Meeting

PENDING = into(Awaiting.pending)

AWAITING = Meeting.awaiting
ROWS = (
    on(OutcomePut, AWAITING, PENDING.set(like(Pending, OutcomePut, vote=None, proposal=None))),
    on(
        VoteOpened,
        AWAITING,
        unless(
            VoteOpened.open_until,
            PENDING.set(like(Pending, VoteOpened, outcome=None, proposal=None)),
        ),
    ),
    on(ProposalPut, AWAITING, PENDING.set(like(Pending, ProposalPut, outcome=None, vote=None))),
    on(VoteRequested, AWAITING, PENDING.free(Pending.outcome, VoteRequested.outcome)),
    on(ObjectionRaised, AWAITING, PENDING.free(Pending.outcome, ObjectionRaised.outcome)),
    on(CallEnded, AWAITING, PENDING.free(Pending.outcome, CallEnded.outcome)),
    on(OutcomeAdopted, AWAITING, PENDING.free(Pending.outcome, OutcomeAdopted.outcome)),
    on(VoteCancelled, AWAITING, PENDING.free(Pending.vote, VoteCancelled.vote)),
    on(VoteClosed, AWAITING, PENDING.free(Pending.vote, VoteClosed.vote)),
    on(ProposalObjected, AWAITING, PENDING.free(Pending.proposal, ProposalObjected.proposal)),
    on(ProposalEnded, AWAITING, PENDING.free(Pending.proposal, ProposalEnded.proposal)),
    on(ProposalAgreed, AWAITING, PENDING.free(Pending.proposal, ProposalAgreed.proposal)),
    on(
        DelegationAwaited,
        AWAITING,
        PENDING.inside(
            into(Pending.until).put(DelegationAwaited.member, DelegationAwaited.until),
            when(DelegationAwaited.outage, into(Pending.spared).join(DelegationAwaited.member)),
            unless(DelegationAwaited.outage, into(Pending.spared).remove(DelegationAwaited.member)),
        ),
    ),
    on(
        DelegationsAway,
        AWAITING,
        into(Awaiting.away).put(DelegationsAway.about, like(Away, DelegationsAway)),
    ),
)
