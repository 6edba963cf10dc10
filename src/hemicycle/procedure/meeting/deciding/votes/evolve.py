"""How entries change the votes. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.deciding.votes.entries import (
    BallotCast,
    BallotCorrected,
    BallotRecorded,
    HandsCounted,
    VoteCancelled,
    VoteClosed,
    VoteOpened,
)
from hemicycle.procedure.meeting.deciding.votes.state import Ballots, Vote


def evolve_votes(ballots: Ballots, entry: Entry) -> Ballots:
    """The votes after `entry`."""
    fact = entry.fact
    if isinstance(fact, VoteOpened):
        return Ballots({**ballots.votes, fact.vote: _opened(fact, entry)}, fact.vote)
    known = ballots.votes.get(getattr(fact, "vote", None))  # type: ignore[arg-type]
    if known is None:
        return ballots
    match fact:
        case BallotCast(member=member, ballot=ballot):
            own = known.own if member in known.own else [*known.own, member]
            cast = {**known.ballots, member: ballot}
            return _with(ballots, replace(known, ballots=cast, own=own))
        case BallotRecorded(member=member, ballot=ballot):
            return _with(ballots, replace(known, ballots={**known.ballots, member: ballot}))
        case HandsCounted(yes=yes, no=no, abstain=abstain):
            return _with(ballots, replace(known, hands=[yes, no, abstain]))
        case VoteClosed() as closed:
            return Ballots({**ballots.votes, known.id: _closed(known, closed, entry.seq)}, None)
        case VoteCancelled():
            return Ballots({**ballots.votes, known.id: replace(known, status="cancelled")}, None)
        case BallotCorrected(member=member, ballot=ballot):
            return _with(ballots, replace(known, corrected={**known.corrected, member: ballot}))
    return ballots


def _with(ballots: Ballots, vote: Vote) -> Ballots:
    return replace(ballots, votes={**ballots.votes, vote.id: vote})


def _opened(fact: VoteOpened, entry: Entry) -> Vote:
    return Vote(
        id=fact.vote,
        seq=entry.seq,
        at=entry.at,
        rule=fact.rule,
        method=fact.method,
        register=fact.register,
        outcome=fact.outcome,
        amendment=fact.amendment,
        motion=fact.motion,
        part=fact.part,
        digest=fact.digest,
        falls=fact.falls,
        item=fact.item,
        texts=entry.words,
    )


def _closed(known: Vote, fact: VoteClosed, seq: int) -> Vote:
    return replace(
        known,
        status="closed",
        closed=seq,
        declared=fact.ballots,
        result=fact.result,
        counts=fact.counts,
        reasons=fact.reasons,
        changes=fact.changes,
        finding=fact.finding,
    )
